/** Loads a review to be scored, shows what is wrong with it, and fails when that leaves nothing to score. */

import { Failure } from '../../problem/failure.ts';
import { isError } from '../../problem/severity.ts';
import type { Context } from './context.ts';
import type { ScorableReview } from './load-quickly.ts';
import type { LoadedReview, ReviewOptions } from './load-review.ts';
import { loadReview } from './load-review.ts';
import type { NamedText } from './read-text.ts';
import { sayProblems } from './say-findings.ts';

const cannotScore = (path: string, loaded: LoadedReview, { words }: Context): Failure => {
  const say = words.messages;
  if (loaded.format?.startsWith('ips-rubric/') === true) {
    return new Failure(say.notAReview(path), { hint: say.notAReviewHint(path) });
  }
  if (loaded.problems.some(({ code }) => code === 'sheet/several-reviews')) {
    return new Failure(say.reviewHasErrors(path, 1), { hint: say.severalReviewsHint });
  }
  const errors = loaded.problems.filter(isError);
  const elsewhere = errors.find(({ place }) => place.file !== (path === '-' ? '<stdin>' : path))?.place.file;
  if (elsewhere !== undefined && errors.every(({ place }) => place.file === elsewhere)) {
    return new Failure(say.rubricHasErrors(elsewhere, errors.length), { hint: say.reviewHasErrorsHint });
  }
  const count = errors.length;
  return new Failure(say.reviewHasErrors(path, count), { hint: say.reviewHasErrorsHint });
};

/**
 * Loads a review and shows on standard error what is wrong with it.
 *
 * @param source - What the path holds, which is not read again.
 * @throws Failure when it cannot be scored.
 */
export const loadScorable = async (
  path: string,
  source: NamedText,
  options: ReviewOptions,
  context: Context,
): Promise<ScorableReview> => {
  const loaded = await loadReview(path, options, context, source);
  const { review, rubric } = loaded;
  if (loaded.format?.startsWith('ips-rubric/') !== true)
    await sayProblems(loaded.problems, loaded.texts, context);
  if (review === null || rubric === null) throw cannotScore(path, loaded, context);
  return { review, rubric };
};
