/** The figures of a review, exactly: its items, counts, total, limits and possible bands, without texts or advice. */

import type { Band, Rubric } from '../rubric/rubric.ts';
import { itemsOf } from '../rubric/rubric.ts';
import type { ItemScore } from './item.ts';
import { scoreItem } from './item.ts';
import type { Rating, Review } from './review.ts';
import { EMPTY_RATING } from './review.ts';
import type { Counts } from './scorecard.ts';
import type { ExactTotal, Scores } from './total.ts';
import { bandIndexOf, scoreTotal } from './total.ts';

export interface RatedItem {
  readonly rating: Rating;
  readonly found: ItemScore;
}

export type Founds = ReadonlyMap<string, RatedItem>;

export interface Figures {
  /** By item id, in the rubric's order. */
  readonly founds: Founds;
  readonly scores: Scores;
  readonly counts: Counts;
  readonly total: ExactTotal | null;
  readonly lowest: ExactTotal | null;
  readonly highest: ExactTotal | null;
  /** From low to high. */
  readonly possible: readonly Band[];
  readonly isProrated: boolean;
}

const countItems = (rubric: Rubric, founds: Founds): Counts => {
  const outcomes = itemsOf(rubric)
    .filter(({ section }) => section.counted)
    .map(({ item }) => founds.get(item.id)?.found.outcome ?? 'unrated');
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
  return {
    items: outcomes.length,
    rated: count('rated'),
    notApplicable: count('not-applicable'),
    insufficient: count('insufficient'),
    unrated: count('unrated'),
  };
};

// Every item that still lacks a rating, rated alike; what is not applicable stays out.
const filled = (rubric: Rubric, founds: Founds, level: number): Scores => {
  const scores = new Map<string, number>();
  for (const { item } of itemsOf(rubric)) {
    const found = founds.get(item.id)?.found;
    if (found?.score != null) scores.set(item.id, found.score);
    else if (found?.outcome !== 'not-applicable') scores.set(item.id, level);
  }
  return scores;
};

/** The figures of a review that was checked against its rubric; what scorecards and scored tables both print. */
export const computeFigures = (rubric: Rubric, review: Pick<Review, 'ratings'>): Figures => {
  const founds = new Map<string, RatedItem>(
    itemsOf(rubric).map(({ item }) => {
      const rating = review.ratings.get(item.id) ?? EMPTY_RATING;
      return [item.id, { rating, found: scoreItem(item, rating, rubric.scale) }];
    }),
  );
  const scores = new Map<string, number>();
  for (const [id, { found }] of founds) if (found.score !== null) scores.set(id, found.score);
  const counts = countItems(rubric, founds);
  const total = scoreTotal(rubric, scores);
  // Where every item is scored, nothing else is possible.
  const isFull = scores.size === founds.size;
  const lowest = isFull ? total : scoreTotal(rubric, filled(rubric, founds, rubric.scale.min));
  const highest = isFull ? total : scoreTotal(rubric, filled(rubric, founds, rubric.scale.max));
  const possible =
    lowest === null || highest === null
      ? []
      : rubric.bands
          .slice(bandIndexOf(rubric, highest.score), bandIndexOf(rubric, lowest.score) + 1)
          .reverse();
  const isProrated = rubric.total === 'sum' && total !== null && counts.rated < counts.items;
  return { founds, scores, counts, total, lowest, highest, possible, isProrated };
};
