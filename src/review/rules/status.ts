/** The rule on final reviews: nothing counted is still without a rating. */

import { itemsOf } from '../../rubric/rubric.ts';
import { scoreItem } from '../../scoring/item.ts';
import { EMPTY_RATING } from '../../scoring/review.ts';
import type { ReviewRule } from './rule.ts';

/** Warns of a review that is said to be final while counted items are unrated or lack evidence. */
export const checkStatus: ReviewRule = (review, rubric, report) => {
  if (review.status !== 'final') return;
  const missing = itemsOf(rubric).filter(({ section, item }) => {
    const { outcome } = scoreItem(item, review.ratings.get(item.id) ?? EMPTY_RATING, rubric.scale);
    return section.counted && (outcome === 'unrated' || outcome === 'insufficient');
  }).length;
  if (missing > 0) report('review/final-incomplete', ['status'], { missing });
};
