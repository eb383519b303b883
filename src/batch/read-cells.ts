/** Reads what single cells of a table say: ratings, numbers, answers, statuses, counts and days. */

import type { ProblemCode, ProblemValues } from '../problem/problem.ts';
import { toCellAnswer, toCellNumber, toCellStatus } from '../review/cell-words.ts';
import type { InputValue } from '../scoring/review.ts';
import type { CellManner } from './roles.ts';

/** What a bare `NA` means: R writes it for missing, people for not applicable. */
export type BareNa = 'not-applicable' | 'unrated' | null;

export interface CellOptions {
  readonly na: BareNa;
  /** False where the delimiter is a comma. */
  readonly allowsComma: boolean;
}

export type ReportCell = <Code extends ProblemCode>(code: Code, values: ProblemValues[Code]) => void;

/** What a cell holds once blanks, codes of the export and NA are taken account of; null: nothing. */
export const meaningOf = (
  cell: string,
  manner: CellManner,
  { na }: CellOptions,
  report: ReportCell,
): string | null => {
  const written = cell.trim();
  const meant = (manner.values.get(written) ?? written).trim();
  if (meant === '' || meant === 'unrated') return null;
  if (meant !== 'NA') return meant;
  if (na === null) report('table/bare-na', {});
  return na === 'not-applicable' ? 'not-applicable' : null;
};

const isNumberWithComma = (text: string): boolean => /^[-\u2212]?\d+,\d+$/u.test(text);

const toNumber = (written: string, { allowsComma }: CellOptions, report: ReportCell): number | null => {
  if (!allowsComma && isNumberWithComma(written)) {
    report('table/decimal-comma', { written });
    return null;
  }
  const number = toCellNumber(written);
  if (number === null) report('table/not-a-number', { written });
  return number;
};

export interface RatingCell {
  readonly score: number | null;
  readonly status: 'not-applicable' | 'insufficient' | null;
}

const DIGIT = /^\d$/u;
const NOTHING: RatingCell = { score: null, status: null };

/** A rating: a number on the scale (checked later), a status in words, or nothing. */
export const toRatingCell = (
  meant: string,
  scale: { readonly min: number; readonly max: number },
  options: CellOptions,
  report: ReportCell,
): RatingCell => {
  if (DIGIT.test(meant)) return { score: Number(meant), status: null };
  const status = toCellStatus(meant);
  if (status !== null) return { score: null, status };
  const isOdd = !options.allowsComma && isNumberWithComma(meant);
  const score = isOdd ? null : toCellNumber(meant);
  if (score === null) {
    report('table/not-a-rating', { written: meant, ...scale });
    return NOTHING;
  }
  return { score, status: null };
};

/** A status alone; `na` in small letters is one of its words. */
export const toStatusCell = (meant: string, report: ReportCell): RatingCell['status'] => {
  const status = meant === 'na' ? 'not-applicable' : toCellStatus(meant);
  if (status === null) report('table/unknown-status', { written: meant });
  return status;
};

const CHECKED: Readonly<Record<string, boolean>> = { checked: true, unchecked: false };

/** Yes or no, with REDCap's words for its checkboxes. */
export const toAnswerCell = (meant: string, report: ReportCell): boolean | null => {
  const word = meant.toLowerCase();
  const answer = toCellAnswer(meant) ?? (Object.hasOwn(CHECKED, word) ? (CHECKED[word] ?? null) : null);
  if (answer === null) report('table/not-yes-or-no', { written: meant });
  return answer;
};

const toPercentage = (
  written: string,
  as: CellManner['as'],
  options: CellOptions,
  report: ReportCell,
): number | null => {
  const bare = written.replace(/\s*%$/u, '');
  const hasSign = bare !== written;
  if (as === null && hasSign) {
    report('table/percent-or-fraction', { written });
    return null;
  }
  if (as === 'fraction' && hasSign) {
    report('table/not-a-percentage', { written, as });
    return null;
  }
  const number = toNumber(bare, options, report);
  if (number === null) return null;
  if (as === null && number > 0 && number <= 1) {
    report('table/percent-or-fraction', { written });
    return null;
  }
  // Shifted as decimals are written: 0.29 is 29, not 28.999999999999996.
  const percent = as === 'fraction' ? Number(`${String(number)}e2`) : number;
  if (as !== null && (percent < 0 || percent > 100)) {
    report('table/not-a-percentage', { written, as });
    return null;
  }
  return percent;
};

/** One number, or several separated by `|`. */
export const toNumbersCell = (
  meant: string,
  manner: CellManner,
  isPercentage: boolean,
  options: CellOptions,
  report: ReportCell,
): InputValue | null => {
  const read = (written: string): number | null =>
    isPercentage
      ? toPercentage(written.trim(), manner.as, options, report)
      : toNumber(written.trim(), options, report);
  if (!meant.includes('|')) return read(meant);
  const numbers = meant.split('|').map(read);
  return numbers.includes(null) ? null : numbers.filter((one) => one !== null);
};

const MOST_PEOPLE = 9;

/** A number of people. */
export const toCountCell = (meant: string, report: ReportCell): number | null => {
  const digits = meant.replace(/\.0+$/u, '');
  if (/^\d+$/u.test(digits) && digits.length <= MOST_PEOPLE) return Number(digits);
  report('table/not-a-count', { written: meant });
  return null;
};
