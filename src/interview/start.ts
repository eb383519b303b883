/** Where a conversation begins: at the questions of a new review, or where an earlier one was left. */

import { reviewOf } from '../review/to-review.ts';
import type { Plain } from '../source/yaml-source.ts';
import { afterSetup, arrivingAtFirstWaiting } from './answer-setup.ts';
import type { SetupField } from './question.ts';
import { SETUP_FIELDS } from './question.ts';
import type { Around, KeptIn, State } from './state.ts';
import { telling } from './state.ts';

const begin = (around: Around, value: Plain, file: KeptIn | null, setup: readonly SetupField[]): State => ({
  around,
  value,
  review: reviewOf(value),
  file,
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
 * @param file - Its file, where that has been made already.
 */
export const startNew = (
  around: Around,
  value: Plain,
  given: ReadonlySet<SetupField>,
  file: KeptIn | null = null,
): State => {
  const setup = SETUP_FIELDS.filter((field) => !given.has(field));
  return afterSetup(begin(around, value, file, setup), null);
};

const missingFields = ({ review }: State): readonly SetupField[] => {
  const { team, date, period, kind, reviewers } = review;
  // In the midst of the setup the day of the review stands for the last one, and today for that.
  const isBeforeKind = kind === null && reviewers.length === 0;
  const missing: readonly (readonly [SetupField, boolean])[] = [
    ['organisation', team.organisation === null],
    ['region', team.region === null],
    ['deliveryModel', team.deliveryModel === null],
    ['date', isBeforeKind && period === null],
    ['from', period === null],
    ['to', period === null || (isBeforeKind && (period.to === date || period.to === period.from))],
    ['kind', kind === null],
    ['reviewer', reviewers.length === 0],
  ];
  return missing.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
};

/** A review that is there already, in the file of `around`: at the first item that waits; before anything is rated, at what the setup lacks. */
export const startAgain = (around: Around, value: Plain): State => {
  const state = begin(around, value, { path: around.file ?? '', isProposed: false }, []);
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
