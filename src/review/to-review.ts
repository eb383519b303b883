/** Turns a review as written into the review that scoring reads. */

import type { Evidence, InputValue, Period, Rating, Review } from '../scoring/review.ts';
import { EMPTY_RATING } from '../scoring/review.ts';
import type { Plain } from '../source/yaml-source.ts';
import type { RatingWire, ReviewWire } from './review-wire.ts';

type FullRatingWire = Exclude<RatingWire, number | null>;
type ValuesWire = NonNullable<FullRatingWire['inputs']>;

// An empty text says no more than an absent one.
const words = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : text;

const toPeriod = (wire: { readonly from: string; readonly to: string } | null | undefined): Period | null =>
  wire ? { from: wire.from, to: wire.to } : null;

// Lists have one number for each person: where one of them has none for somebody, none of them counts for that person.
const withoutGaps = (lists: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] => {
  const areInStep = new Set(lists.map((list) => list.length)).size === 1;
  const isGap = (list: readonly (number | null)[], index: number): boolean =>
    areInStep ? lists.some((other) => other[index] === null) : list[index] === null;
  return lists.map((list) => list.filter((one, index): one is number => one !== null && !isGap(list, index)));
};

const toInputs = (wire: ValuesWire): ReadonlyMap<string, InputValue> => {
  const entries = Object.entries(wire);
  const lists = entries.flatMap(([, value]) => (value === null || typeof value === 'number' ? [] : [value]));
  const whole = withoutGaps(lists);
  return new Map(
    entries.flatMap(([id, value]): readonly (readonly [string, InputValue])[] => {
      if (value === null) return [];
      if (typeof value === 'number') return [[id, value]];
      const list = whole[lists.indexOf(value)] ?? [];
      return list.length === 0 ? [] : [[id, list]];
    }),
  );
};

const blankIn = (wire: Readonly<Record<string, unknown>> | null | undefined): readonly string[] =>
  Object.entries(wire ?? {}).flatMap(([id, value]) => (value === null ? [id] : []));

const toAnswers = (wire: FullRatingWire['parts']): ReadonlyMap<string, boolean> =>
  new Map(
    Object.entries(wire ?? {}).flatMap(([id, answer]) => (answer === null ? [] : [[id, answer] as const])),
  );

const toEvidence = (wire: NonNullable<NonNullable<FullRatingWire['evidence']>[number]>): Evidence => ({
  source: words(wire.source),
  kind: words(wire.kind),
  sample: wire.sample ?? null,
  note: words(wire.note),
  asOf: wire.asOf ?? null,
});

/** A rating in its long form. */
export const toRating = (wire: RatingWire): Rating => {
  if (wire === null) return EMPTY_RATING;
  if (typeof wire === 'number') return { ...EMPTY_RATING, score: wire };
  const inputs = new Map(toInputs(wire.inputs ?? {}));
  const value = inputs.get('value') ?? null;
  inputs.delete('value');
  return {
    score: wire.score ?? null,
    status: wire.status ?? null,
    reason: words(wire.reason),
    inputs,
    value,
    parts: toAnswers(wire.parts),
    caps: toAnswers(wire.caps),
    blank: { inputs: blankIn(wire.inputs), parts: blankIn(wire.parts), caps: blankIn(wire.caps) },
    evidence: (wire.evidence ?? []).flatMap((one) => (one === null ? [] : [toEvidence(one)])),
    observation: words(wire.observation),
    recommendation: words(wire.recommendation),
  };
};

const toReview = (wire: ReviewWire): Review => ({
  rubric: {
    id: wire.rubric.id,
    version: wire.rubric.version ?? null,
    fingerprint: wire.rubric.fingerprint ?? null,
    file: wire.rubric.file ?? null,
  },
  status: wire.status ?? 'draft',
  kind: wire.kind ?? null,
  team: {
    id: wire.team.id,
    name: words(wire.team.name),
    organisation: words(wire.team.organisation),
    region: words(wire.team.region),
    deliveryModel: wire.team.deliveryModel ?? null,
  },
  date: wire.date,
  period: toPeriod(wire.period),
  reviewers: (wire.reviewers ?? []).map(({ id, name, lead }) => ({
    id,
    name: words(name),
    lead: lead ?? false,
  })),
  sources: (wire.sources ?? []).map((source) => ({
    id: source.id,
    kind: source.kind,
    who: words(source.who),
    date: source.date ?? null,
    count: source.count ?? null,
    note: words(source.note),
  })),
  ratings: new Map(Object.entries(wire.ratings ?? {}).map(([item, rating]) => [item, toRating(rating)])),
  outcomes: wire.outcomes
    ? {
        started: wire.outcomes.started ?? null,
        employed: wire.outcomes.employed ?? null,
        period: toPeriod(wire.outcomes.period),
        definition: words(wire.outcomes.definition),
      }
    : null,
  strengths: (wire.strengths ?? []).filter((strength) => strength.trim() !== ''),
  actions: (wire.actions ?? []).map((action) => ({
    item: words(action.item),
    action: action.action,
    owner: words(action.owner),
    due: action.due ?? null,
    status: action.status ?? 'open',
  })),
  history: (wire.history ?? []).map((entry) => ({
    at: entry.at,
    by: words(entry.by),
    item: entry.item,
    from: entry.from ?? null,
    to: entry.to ?? null,
    reason: entry.reason,
  })),
});

/** The review of a value that the schema has found right; the one place where its type is taken on trust. */
export const reviewOf = (value: Plain): Review => toReview(value as unknown as ReviewWire);
