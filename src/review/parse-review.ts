/** Reads a review from YAML as far as its shape; checking it against its rubric comes after the rubric is found. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { Review } from '../scoring/review.ts';
import { withLikelyCauses } from '../source/likely-causes.ts';
import type { SchemaManner } from '../source/schema-problems.ts';
import { checkShape, valueAt, withoutEchoes } from '../source/schema-problems.ts';
import type { Path, YamlSource } from '../source/yaml-source.ts';
import { hasErrors } from '../problem/severity.ts';
import type { PlaceOf } from './check-review.ts';
import { validateReview } from './generated/validate-review.js';
import { reviewSchema } from './review-schema.ts';
import { salvage } from './salvage.ts';
import { reviewOf } from './to-review.ts';

const MANNER: SchemaManner = {
  format: 'review',
  schema: reviewSchema,
  owners: {
    rubricReference: 'rubric-reference',
    team: 'team',
    period: 'period',
    reviewer: 'reviewer',
    reviewSource: 'review-source',
    ratings: 'ratings',
    rating: 'rating',
    inputs: 'rating',
    answers: 'rating',
    evidence: 'evidence',
    outcomes: 'outcomes',
    action: 'action',
    historyEntry: 'history-entry',
  },
};

export interface ParsedReview {
  /** Null when anything about the file is wrong. */
  readonly review: Review | null;
  /** What of the review can be checked against its rubric; null when too little is left of it. */
  readonly checkable: Review | null;
  /** Whether a problem found in `checkable` may only follow from what had to be left out of it. */
  readonly isConsequence: (found: Problem, path: Path) => boolean;
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
  readonly source: YamlSource;
  /** The `format` that the file says it has, whatever it is; null where it says none. */
  readonly format: string | null;
}

/** Parses a review from its YAML. Never throws. */
export const parseReview = (source: YamlSource): ParsedReview => {
  const { text, placeOf } = source;
  const named = valueAt(source.value, ['format']);
  const format = typeof named === 'string' ? named : null;
  const nothing = { review: null, checkable: null, isConsequence: () => false };
  if (source.value === null && source.problems.length > 0) {
    const problems = withLikelyCauses(text, source.problems);
    return { ...nothing, problems, placeOf, source, format };
  }
  if (format?.startsWith('ips-rubric/') === true) {
    const other = problem('review/other-format', placeOf(['format']), { format });
    return { ...nothing, problems: [other], placeOf, source, format };
  }
  const shape = checkShape(source, validateReview, MANNER);
  const problems = withoutEchoes(source, shape.problems);
  if (shape.errors.length === 0) {
    const review = reviewOf(source.value);
    const isRight = !hasErrors(problems);
    return {
      ...nothing,
      review: isRight ? review : null,
      checkable: review,
      problems,
      placeOf,
      source,
      format,
    };
  }
  const saved = salvage(source.value, shape.errors, validateReview);
  if (saved === null) return { ...nothing, problems, placeOf, source, format };
  return {
    review: null,
    checkable: reviewOf(saved.value),
    isConsequence: (found, [key, item]) =>
      saved.lost.has(String(key)) ||
      (key === 'ratings' && found.code === 'review/missing-reason' && saved.touched.has(String(item))) ||
      (found.code === 'review/unknown-source' && saved.lost.has('sources')) ||
      (found.code === 'review/unknown-reviewer' && saved.lost.has('reviewers')),
    problems,
    placeOf,
    source,
    format,
  };
};
