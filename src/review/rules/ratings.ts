/** Rules on ratings: known items, scores on the scale, statuses that are allowed, and reasons where they are owed. */

import { nearest } from '../../problem/nearest.ts';
import type { ReportProblem } from '../../rubric/report-problem.ts';
import type { Item, Rubric } from '../../rubric/rubric.ts';
import { itemMapOf } from '../../rubric/rubric.ts';
import { scoreItem } from '../../scoring/item.ts';
import type { Rating } from '../../scoring/review.ts';
import { checkInputs } from './inputs.ts';
import type { ReviewRule } from './rule.ts';

const checkScore = (
  rating: Rating,
  rubric: Rubric,
  path: readonly string[],
  report: ReportProblem,
): boolean => {
  const { score, status } = rating;
  const { min, max } = rubric.scale;
  if (score === null) return true;
  const place = [...path, 'score'];
  if (!Number.isInteger(score)) report('review/score-not-whole', place, { score, min, max });
  else if (score < min || score > max) report('review/score-off-scale', place, { score, min, max });
  else if (status !== null) report('review/status-and-score', [...path, 'status'], { status });
  else return true;
  return false;
};

const checkReason = (
  item: Item,
  rating: Rating,
  rubric: Rubric,
  path: readonly string[],
  report: ReportProblem,
): void => {
  if (rating.reason !== null) return;
  if (rating.status !== null) {
    report('review/missing-reason', [...path, 'status'], {
      item: item.id,
      why: rating.status,
      score: null,
      instead: null,
    });
    return;
  }
  const found = scoreItem(item, rating, rubric.scale);
  if (!found.isOverruled) return;
  report('review/missing-reason', [...path, 'score'], {
    item: item.id,
    why: found.isOverLimit ? 'over-limit' : 'overruled',
    score: rating.score,
    instead: found.isOverLimit ? found.limit : found.computed,
  });
};

const checkAnswers = (item: Item, rating: Rating, path: readonly string[], report: ReportProblem): void => {
  const groups = [
    ['parts', 'review/unknown-part', rating.parts, item.checklist?.parts ?? []],
    ['caps', 'review/unknown-cap', rating.caps, item.caps],
  ] as const;
  for (const [key, code, answers, ones] of groups) {
    if (answers.size === 0 && rating.blank[key].length === 0) continue;
    const known = ones.map(({ id }) => id);
    for (const input of [...answers.keys(), ...rating.blank[key]]) {
      if (known.includes(input)) continue;
      const values = { input, item: item.id, known, suggestion: nearest(input, known) };
      report(code, [...path, key, input], values, 'key');
    }
  }
};

/** Every rating is about an item of the rubric and says something possible about it. */
export const checkRatings: ReviewRule = (review, rubric, report) => {
  const items = itemMapOf(rubric);
  for (const [id, rating] of review.ratings) {
    const path = ['ratings', id];
    const item = items.get(id);
    if (item === undefined) {
      report('review/unknown-item', path, { item: id, suggestion: nearest(id, items.keys()) }, 'key');
      continue;
    }
    if (rating.status === 'not-applicable' && item.notApplicable === null) {
      report('review/not-applicable-not-allowed', [...path, 'status'], { item: id });
    }
    checkAnswers(item, rating, path, report);
    const areInputsRight = checkInputs(item, rating, path, report);
    const isScoreRight = checkScore(rating, rubric, path, report);
    if (areInputsRight && isScoreRight) checkReason(item, rating, rubric, path, report);
  }
};
