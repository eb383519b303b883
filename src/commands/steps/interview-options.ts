/** The options of an interview: what they answer beforehand, and the review that begins with them. */

import type { InterviewWords } from '../../language/en/interview-words.ts';
import { readReviewer } from '../../interview/answer-setup.ts';
import type { SetupField } from '../../interview/question.ts';
import { Failure } from '../../problem/failure.ts';
import { REVIEW_FORMAT } from '../../review/review-schema.ts';
import { shortFingerprint } from '../../rubric/fingerprint.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Plain } from '../../source/yaml-source.ts';
import type { Conversation } from '../../world/conversation.ts';
import type { Context } from './context.ts';

export interface ReviewCommandOptions {
  readonly rubric?: string | undefined;
  readonly team?: string | undefined;
  readonly name?: string | undefined;
  readonly organisation?: string | undefined;
  readonly region?: string | undefined;
  readonly deliveryModel?: string | undefined;
  readonly date?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: string | undefined;
  readonly reviewer?: readonly string[] | undefined;
  readonly previous?: string | undefined;
  readonly plain?: boolean | undefined;
  /** False with `--no-input`. */
  readonly input: boolean;
}

/** All that the steps of an interview need. */
export interface Talk {
  readonly context: Context;
  readonly say: InterviewWords;
  readonly conversation: Conversation;
  readonly options: ReviewCommandOptions;
}

const NEW_ONLY = [
  ['--team', 'team'],
  ['--name', 'name'],
  ['--organisation', 'organisation'],
  ['--region', 'region'],
  ['--delivery-model', 'deliveryModel'],
  ['--date', 'date'],
  ['--from', 'from'],
  ['--to', 'to'],
  ['--kind', 'kind'],
  ['--reviewer', 'reviewer'],
] as const;

/** @throws Failure for an option that only a new review takes. */
export const refuseNewOnly = (path: string, { say, options }: Talk): void => {
  const flag = NEW_ONLY.find(([, key]) => options[key] !== undefined)?.[0];
  if (flag !== undefined) throw new Failure(say.newOnly(flag, path));
};

const toReviewers = (given: readonly string[], { context }: Talk): Plain => {
  const seen = new Set<string>();
  return given.map((text): Plain => {
    const reviewer = readReviewer(text);
    if (reviewer === null || seen.has(reviewer.id)) {
      throw new Failure(context.words.messages.options.badValue('--reviewer', text), {
        hint: 'av=Aino Virta',
      });
    }
    seen.add(reviewer.id);
    return {
      id: reviewer.id,
      ...(reviewer.name === null ? {} : { name: reviewer.name }),
    };
  });
};

/** A review of which only so much is known as the options say. */
export const newReviewValue = (
  rubric: Rubric,
  today: string,
  talk: Talk,
): Readonly<Record<string, Plain>> => {
  const { options } = talk;
  const { team, name, organisation, region, deliveryModel, date, from, to, kind, reviewer } = options;
  const known = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    );
  return {
    format: REVIEW_FORMAT,
    rubric: { id: rubric.id, version: rubric.version, fingerprint: shortFingerprint(rubric.fingerprint) },
    status: 'draft',
    ...known({ kind }),
    team: { id: team ?? '', ...known({ name, organisation, region, deliveryModel }) },
    date: date ?? today,
    ...(from === undefined || to === undefined ? {} : { period: { from, to } }),
    ...(reviewer === undefined ? {} : { reviewers: toReviewers(reviewer, talk) }),
    ratings: null,
  };
};

/** The fields that options, or the file that was named, have answered. */
export const givenFields = (
  path: string | undefined,
  options: ReviewCommandOptions,
): ReadonlySet<SetupField> => {
  const fields: readonly (readonly [SetupField, unknown])[] = [
    ['team', options.team],
    ['date', options.date],
    ['organisation', options.organisation],
    ['region', options.region],
    ['deliveryModel', options.deliveryModel],
    ['from', options.from],
    ['to', options.to],
    ['kind', options.kind],
    ['reviewer', options.reviewer],
    ['file', path],
  ];
  return new Set(fields.flatMap(([field, value]) => (value === undefined ? [] : [field])));
};
