/** Checks a review against its rubric: a list of small rules, each in a file of its own. */

import type { Place } from '../problem/place.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { hasErrors } from '../problem/severity.ts';
import type { ReportProblem } from '../rubric/report-problem.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Review } from '../scoring/review.ts';
import type { Path } from '../source/yaml-source.ts';
import { checkDates, checkOutcomes } from './rules/dates.ts';
import { checkRatings } from './rules/ratings.ts';
import { checkReferences } from './rules/references.ts';
import { checkRubricReference } from './rules/rubric-reference.ts';
import type { ReviewRule } from './rules/rule.ts';
import { checkStatus } from './rules/status.ts';

const RULES: readonly ReviewRule[] = [checkRatings, checkReferences];

/** Where a path of a review stands in the file that it came from. */
export type PlaceOf = (path: Path, part?: 'key' | 'value') => Place;

/**
 * Checks a review against the rubric it is rated with. With another rubric than its own only that is said, since
 * nothing else could be right.
 *
 * @param isConsequence - Problems to leave out, since they only follow from others that were told already.
 */
export const checkReview = (
  review: Review,
  rubric: Rubric,
  placeOf: PlaceOf,
  isConsequence: (found: Problem, path: Path) => boolean = () => false,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const report: ReportProblem = (code, path, values, part) => {
    const found = problem(code, placeOf(path, part), values);
    if (!isConsequence(found, path)) problems.push(found);
  };
  checkRubricReference(review, rubric, report);
  checkDates(review, rubric, report);
  checkOutcomes(review, rubric, report);
  if (review.rubric.id !== rubric.id) return problems;
  for (const rule of RULES) rule(review, rubric, report);
  // Whether anything is missing can be said once all that is there is right.
  if (!hasErrors(problems)) checkStatus(review, rubric, report);
  return problems;
};
