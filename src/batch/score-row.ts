/** Scores one row's review: the values of the columns that scoring adds to a table. */

import { toNumber } from '../exact/decimal.ts';
import type { Fraction } from '../exact/fraction.ts';
import type { Words } from '../language/en/words.ts';
import type { Problem } from '../problem/problem.ts';
import { checkReview } from '../review/check-review.ts';
import { findIdentifier } from '../review/find-identifier.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { itemMapOf } from '../rubric/rubric.ts';
import type { Figures } from '../scoring/figures.ts';
import { computeFigures } from '../scoring/figures.ts';
import type { Review } from '../scoring/review.ts';
import { scoreSection } from '../scoring/total.ts';
import { findWarnings } from '../scoring/warnings.ts';
import type { Cell } from '../report/csv-cells.ts';

/** Warnings about what no table can hold: evidence and its dates. */
const NOT_IN_TABLES: ReadonlySet<string> = new Set(['no-evidence', 'few-kinds', 'old-figure']);

export interface ScoredRow {
  readonly figures: Figures;
  /** In the order of `fidelityColumns`. */
  readonly values: readonly Cell[];
}

export interface RowScoring {
  readonly words: Words;
  readonly language: string;
  /** The ids of the sections that the table has columns for. */
  readonly sections: readonly string[];
  /** Whether the table has a place for the answer to a cap, as `item.cap`. */
  readonly holdsCap: (cap: string) => boolean;
  /** Review files can hold evidence; tables cannot. */
  readonly holdsEvidence?: boolean;
}

/** Where the problem of a review's path is: a column of the row. */
export type ColumnOfPath = (path: readonly (string | number)[]) => number;

export interface CheckedRow {
  readonly errors: readonly { readonly column: number; readonly problem: Problem }[];
  /** Items whose rating owes a reason, which tables may leave out. */
  readonly withoutReason: readonly string[];
}

/** Checks a row's review by the rules of every review; only that reasons may be missing. */
export const checkRow = (review: Review, rubric: Rubric, columnOfPath: ColumnOfPath): CheckedRow => {
  const found = checkReview(review, rubric, (path) => ({
    file: '',
    line: 1,
    column: columnOfPath(path),
  }));
  const withoutReason: string[] = [];
  const errors: { column: number; problem: Problem }[] = [];
  for (const one of found) {
    if (one.code === 'review/missing-reason') {
      withoutReason.push((one.values as { readonly item: string }).item);
      continue;
    }
    const column = 'line' in one.place ? one.place.column : 0;
    errors.push({ column, problem: one });
  }
  return { errors, withoutReason };
};

const numberOrNull = (value: Fraction | undefined): number | null =>
  value === undefined ? null : toNumber(value);

const isCapConsidered = (rubric: Rubric, item: string, review: Review, { holdsCap }: RowScoring): boolean => {
  const caps = itemMapOf(rubric).get(item)?.caps ?? [];
  const answers = review.ratings.get(item)?.caps;
  return caps.every(({ id }) => answers?.has(id) === true || !holdsCap(`${item}.${id}`));
};

const warningsOf = (
  rubric: Rubric,
  review: Review,
  figures: Figures,
  withoutReason: readonly string[],
  scoring: RowScoring,
): string => {
  const { counts, isProrated } = figures;
  const found = findWarnings(rubric, figures.founds, {
    review,
    language: scoring.language,
    words: scoring.words,
    findIdentifier,
    prorated: isProrated ? { rated: counts.rated, items: counts.items } : null,
  });
  const said = found.filter(
    ({ code, item }) =>
      (scoring.holdsEvidence === true || !NOT_IN_TABLES.has(code)) &&
      (code !== 'cap-not-considered' || item === null || !isCapConsidered(rubric, item, review, scoring)),
  );
  const codes = [
    ...said.map(({ code, item }) => (item === null ? code : `${code}:${item}`)),
    ...[...figures.founds.keys()]
      .filter((id) => withoutReason.includes(id))
      .map((id) => `reason-missing:${id}`),
  ];
  return [...new Set(codes)].join(' ');
};

/** The values that scoring adds to a row. */
export const scoreRow = (
  rubric: Rubric,
  review: Review,
  withoutReason: readonly string[],
  scoring: RowScoring,
): ScoredRow => {
  const figures = computeFigures(rubric, review);
  const { total, lowest, highest, possible, counts, scores } = figures;
  const [only] = possible;
  const sections = new Map(
    rubric.sections.map((section) => {
      const found = scoreSection(section, scores, rubric.scale.max);
      return [section.id, rubric.total === 'sum' ? found?.score : found?.mean] as const;
    }),
  );
  const values: readonly Cell[] = [
    `${rubric.id}@${rubric.version}`,
    numberOrNull(total?.score),
    numberOrNull(total?.maximum),
    numberOrNull(total?.percent),
    numberOrNull(total?.mean),
    possible.length === 1 && only !== undefined ? only.id : null,
    possible.map(({ id }) => id).join('|'),
    counts.unrated + counts.insufficient === 0,
    counts.rated,
    counts.notApplicable,
    counts.insufficient,
    counts.unrated,
    numberOrNull(lowest?.score),
    numberOrNull(highest?.score),
    ...scoring.sections.map((id) => numberOrNull(sections.get(id))),
    warningsOf(rubric, review, figures, withoutReason, scoring),
  ];
  return { figures, values };
};
