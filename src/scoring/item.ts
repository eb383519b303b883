/** One item: what its score is, where it came from and what limits it. */

import type { Fraction } from '../exact/fraction.ts';
import { compare, toFraction } from '../exact/fraction.ts';
import type { Checklist, Item, Scale } from '../rubric/rubric.ts';
import type { Measured } from './measure.ts';
import { computeMeasure } from './measure.ts';
import type { Rating } from './review.ts';
import type { Outcome } from './scorecard.ts';

/** What scoring finds out about one item, in exact numbers; language and layout come later. */
export interface ItemScore {
  readonly outcome: Outcome;
  readonly score: number | null;
  /** min(the level reached, the limit); null where nothing could be computed. */
  readonly computed: number | null;
  readonly isOverruled: boolean;
  /** The given score is above the limit though nothing was computed. */
  readonly isOverLimit: boolean;
  /** The level before caps. */
  readonly reached: number | null;
  readonly measured: Measured | null;
  readonly partsMet: number | null;
  readonly isSmall: boolean;
  /** The lowest `atMost` that holds; null where none does. */
  readonly limit: number | null;
  /** The outcome was decided by a denominator of 0. */
  readonly isByEmpty: boolean;
}

const countMet = (checklist: Checklist, rating: Rating): number | null => {
  const answers = checklist.parts.map((part) => rating.parts.get(part.id));
  return answers.includes(undefined) ? null : answers.filter(Boolean).length;
};

const levelOfParts = (met: number, checklist: Checklist, scale: Scale): number =>
  checklist.levels.find(({ parts }) => met >= parts)?.score ?? scale.min;

const isSmallDenominator = (item: Item, denominator: Fraction | null): boolean => {
  const small = item.measure?.small;
  return small != null && denominator !== null && compare(denominator, toFraction(small.below)) < 0;
};

const limitOf = (item: Item, rating: Rating, isSmall: boolean): number | null => {
  const limits = item.caps.filter((cap) => rating.caps.get(cap.id) === true).map((cap) => cap.atMost);
  const small = item.measure?.small?.atMost ?? null;
  if (isSmall && small !== null) limits.push(small);
  return limits.length === 0 ? null : Math.min(...limits);
};

const outcomeOf = (
  item: Item,
  rating: Rating,
  computed: number | null,
  isEmpty: boolean,
  scale: Scale,
): { outcome: Outcome; score: number | null; isByEmpty: boolean } => {
  if (rating.score !== null) return { outcome: 'rated', score: rating.score, isByEmpty: false };
  if (rating.status !== null) return { outcome: rating.status, score: null, isByEmpty: false };
  if (computed !== null) return { outcome: 'rated', score: computed, isByEmpty: false };
  if (!isEmpty || item.measure === null) return { outcome: 'unrated', score: null, isByEmpty: false };
  return item.measure.whenEmpty === 'lowest'
    ? { outcome: 'rated', score: scale.min, isByEmpty: true }
    : { outcome: item.measure.whenEmpty, score: null, isByEmpty: true };
};

/** Scores one item by its rating, as the rubric says and the reviewer decided. */
export const scoreItem = (item: Item, rating: Rating, scale: Scale): ItemScore => {
  const measured = item.measure === null ? null : computeMeasure(item.measure, rating, scale);
  const partsMet = item.checklist === null ? null : countMet(item.checklist, rating);
  const isSmall = isSmallDenominator(item, measured?.denominator ?? null);
  const limit = limitOf(item, rating, isSmall);
  const reached =
    partsMet !== null && item.checklist !== null
      ? levelOfParts(partsMet, item.checklist, scale)
      : (measured?.reached ?? null);
  const computed = reached === null ? null : Math.min(reached, limit ?? scale.max);
  const { outcome, score, isByEmpty } = outcomeOf(item, rating, computed, measured?.isEmpty ?? false, scale);
  const isOverLimit = computed === null && rating.score !== null && limit !== null && rating.score > limit;
  const isOverruled =
    rating.score !== null && ((computed !== null && rating.score !== computed) || isOverLimit);
  return {
    outcome,
    score,
    computed,
    isOverruled,
    isOverLimit,
    reached,
    measured,
    partsMet,
    isSmall,
    limit,
    isByEmpty,
  };
};
