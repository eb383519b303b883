/** What a rule on reviews is given: the review, the rubric it is rated with, and how to say that something is wrong. */

import type { ReportProblem } from '../../rubric/report-problem.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Review } from '../../scoring/review.ts';

export type ReviewRule = (review: Review, rubric: Rubric, report: ReportProblem) => void;
