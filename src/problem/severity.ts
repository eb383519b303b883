/** Tells which problems stop a file from being used and which are only worth a look. */

import type { Problem, ProblemCode, Severity } from './problem.ts';

const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'file/windows-1252',
  'rubric/principle-without-item',
  'review/rubric-differs',
  'review/final-incomplete',
  'table/duplicate-heading',
  'table/empty-heading',
]);

export const severityOf = (code: ProblemCode): Severity => (WARNINGS.has(code) ? 'warning' : 'error');

export const isError = (found: Problem): boolean => severityOf(found.code) === 'error';

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(isError);
