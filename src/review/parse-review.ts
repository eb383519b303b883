/** Reads a review's text as far as its shape; checking it against its rubric comes after the rubric is found. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { Review } from '../scoring/review.ts';
import type { SchemaManner } from '../source/schema-problems.ts';
import { checkShape, valueAt, withoutEchoes } from '../source/schema-problems.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { hasErrors } from '../problem/severity.ts';
import type { PlaceOf } from './check-review.ts';
import { validateReview } from './generated/validate-review.js';
import { reviewSchema } from './review-schema.ts';
import type { ReviewWire } from './review-wire.ts';
import { toReview } from './to-review.ts';

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
  /** Null when the file has no shape that a review could be read from. */
  readonly review: Review | null;
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
  readonly source: YamlSource;
  /** The `format` that the file says it has, whatever it is; null where it says none. */
  readonly format: string | null;
}

/**
 * Parses a review. Never throws.
 *
 * @param file - The file's name, as problems are to show it.
 */
export const parseReview = (file: string, text: string): ParsedReview => {
  const source = parseYaml(file, text);
  const { placeOf } = source;
  const named = valueAt(source.value, ['format']);
  const format = typeof named === 'string' ? named : null;
  if (source.value === null && source.problems.length > 0) {
    return { review: null, problems: source.problems, placeOf, source, format };
  }
  if (format?.startsWith('ips-rubric/') === true) {
    const other = problem('review/other-format', placeOf(['format']), { format });
    return { review: null, problems: [other], placeOf, source, format };
  }
  const shape = checkShape(source, validateReview, MANNER).problems;
  const problems = withoutEchoes(source.problems, shape);
  const review = hasErrors(problems) ? null : toReview(source.value as unknown as ReviewWire);
  return { review, problems, placeOf, source, format };
};
