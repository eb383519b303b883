/** What a check found, as every format shows it: findings in order, with lines and columns, and how many there are. */

import type { Finding } from '../problem/finding.ts';
import { inOrder, pointOf } from '../problem/finding.ts';
import type { LineAndColumn } from '../problem/line-and-column.ts';
import { lineAndColumn } from '../problem/line-and-column.ts';
import type { Compared } from './compared.ts';
import type { Considered } from './suppressions.ts';

export interface Reported {
  readonly finding: Finding;
  readonly start: LineAndColumn;
  /** Just behind the last character; equal to `start` where only a point is known. */
  readonly end: LineAndColumn;
  /** Whether the whole file is meant. */
  readonly isWholeFile: boolean;
  /** Why a comment in the file says to ignore it; null: it stands. */
  readonly ignoredFor: string | null;
}

export interface CheckResult {
  readonly program: { readonly name: string; readonly version: string };
  /** Every file that was checked, in the order of the run. */
  readonly files: readonly string[];
  readonly findings: readonly Reported[];
  readonly ignored: readonly Reported[];
  /** Rubrics that were compared with an older state, each with the line of its version. */
  readonly compared: readonly (Compared & { readonly start: LineAndColumn })[];
  readonly errors: number;
  readonly warnings: number;
}

const locate = (finding: Finding, text: string | null): Pick<Reported, 'start' | 'end' | 'isWholeFile'> => {
  const start = pointOf(finding, text);
  const { place } = finding;
  if ('line' in place || text === null) return { start, end: start, isWholeFile: !('line' in place) };
  const isWholeFile = place.start === 0 && place.end === 0;
  return { start, end: isWholeFile ? start : lineAndColumn(text, place.end), isWholeFile };
};

export interface CheckRun extends Pick<CheckResult, 'program' | 'files'> {
  /** Findings in the order of the files. */
  readonly considered: readonly Considered[];
  readonly compared: readonly Compared[];
  readonly textOf: (file: string) => string | null;
  /** Leaves the warnings out of what is shown; they are counted all the same. */
  readonly isQuiet: boolean;
}

/** The result of a run. */
export const toCheckResult = (run: CheckRun): CheckResult => {
  const { program, files, considered, textOf, isQuiet } = run;
  const reasons = new Map(considered.map(({ finding, ignoredFor }) => [finding, ignoredFor] as const));
  const all = inOrder(considered.map(({ finding }) => finding)).map((finding): Reported => ({
    finding,
    ...locate(finding, textOf(finding.place.file)),
    ignoredFor: reasons.get(finding) ?? null,
  }));
  const standing = all.filter(({ ignoredFor }) => ignoredFor === null);
  const errors = standing.filter(({ finding }) => finding.severity === 'error');
  return {
    program,
    files,
    findings: isQuiet ? errors : standing,
    ignored: all.filter(({ ignoredFor }) => ignoredFor !== null),
    compared: run.compared.map((one) => ({
      ...one,
      start: lineAndColumn(textOf(one.place.file) ?? '', one.place.start),
    })),
    errors: errors.length,
    warnings: standing.length - errors.length,
  };
};
