/** Loads a review in which nothing is wrong, without what says where something is wrong and what it is. */

import { checkReview } from '../../review/check-review.ts';
import { isReview } from '../../review/generated/is-review.js';
import { reviewOf } from '../../review/to-review.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { loadShippedRubric, SHIPPED_RUBRIC_IDS } from '../../rubric/shipped-rubrics.ts';
import type { Review } from '../../scoring/review.ts';
import { parseQuickly } from '../../source/quick-yaml.ts';
import type { NamedText } from './read-text.ts';

export interface ScorableReview {
  readonly review: Review;
  readonly rubric: Rubric;
}

/**
 * A review with the shipped rubric that it was rated with. Null when it was rated with another one, or when there is
 * anything to say of the text, of the review or of how the two fit: `loadReview` will say it.
 *
 * @param rubricName - What the user named with `--rubric`.
 */
export const loadQuickly = async (
  { file, text }: NamedText,
  rubricName: string | undefined,
): Promise<ScorableReview | null> => {
  if (rubricName !== undefined && !SHIPPED_RUBRIC_IDS.includes(rubricName)) return null;
  const value = text === null ? null : parseQuickly(text);
  if (value === null || !isReview(value)) return null;
  const review = reviewOf(value);
  if (rubricName === undefined && review.rubric.file !== null) return null;
  const rubric = await loadShippedRubric(rubricName ?? review.rubric.id);
  if (rubric === null) return null;
  const isRight = checkReview(review, rubric, () => ({ file, start: 0, end: 0 })).length === 0;
  return isRight ? { review, rubric } : null;
};
