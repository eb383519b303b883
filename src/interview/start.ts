/** Where a conversation begins: at the questions of a new review, or where an earlier one was left. */

import { reviewOf } from '../review/to-review.ts';
import type { Plain } from '../source/yaml-source.ts';
import { afterSetup, arrivingAtFirstWaiting } from './answer-setup.ts';
import type { SetupField } from './question.ts';
import { SETUP_FIELDS } from './question.ts';
import type { Around, State } from './state.ts';
import { telling } from './state.ts';

const begin = (around: Around, value: Plain, isCreated: boolean, setup: readonly SetupField[]): State => ({
  around,
  value,
  review: reviewOf(value),
  isCreated,
  setup,
  question: { kind: 'overview' },
  below: [],
  home: 'order',
  isFresh: false,
  notices: [],
  changing: null,
});

/**
 * A new review.
 *
 * @param value - What is known already, in the shape of a review file.
 * @param given - The fields that are not to be asked.
 * @param isCreated - Whether its file has been made already.
 */
export const startNew = (
  around: Around,
  value: Plain,
  given: ReadonlySet<SetupField>,
  isCreated = false,
): State => {
  const setup = SETUP_FIELDS.filter((field) => !given.has(field));
  return afterSetup(begin(around, value, isCreated, setup), null);
};

const missingFields = ({ review }: State): readonly SetupField[] => {
  const { team, period, kind, reviewers } = review;
  const missing: readonly (readonly [SetupField, boolean])[] = [
    ['organisation', team.organisation === null],
    ['region', team.region === null],
    ['deliveryModel', team.deliveryModel === null],
    ['from', period === null],
    ['to', period === null],
    ['kind', kind === null],
    ['reviewer', reviewers.length === 0],
  ];
  return missing.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
};

/** A review that is there already: at the first item that waits; before anything is rated, at what the setup lacks. */
export const startAgain = (around: Around, value: Plain): State => {
  const state = begin(around, value, true, []);
  const isUntouched = [...state.review.ratings.values()].every(
    ({ score, status, inputs, value: alone, parts, caps, observation, recommendation, evidence }) =>
      score === null &&
      status === null &&
      alone === null &&
      observation === null &&
      recommendation === null &&
      inputs.size + parts.size + caps.size + evidence.length === 0,
  );
  const resumed = isUntouched
    ? afterSetup({ ...state, setup: missingFields(state) }, null)
    : arrivingAtFirstWaiting(state);
  return telling(resumed, { code: 'how-far' });
};
