/** Comments that ask to ignore a finding, with the reason: `# ips-fidelity-ignore rubric/anchors-alike: why`. */

import type { Finding } from '../problem/finding.ts';
import { lineAndColumn } from '../problem/line-and-column.ts';
import type { Span } from '../problem/place.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { commentsOf } from '../source/yaml-comments.ts';
import { isRuleId, nearestRule, RULES } from './rules.ts';

const MARKER = 'ips-fidelity-ignore';
const COMMENT = /^#+\s*ips-fidelity-ignore(-file)?(?:\s+([^\s:]*))?\s*(?::\s*(.*?)\s*)?$/u;

interface Suppression {
  readonly code: string;
  readonly reason: string;
  readonly place: Span;
  /** The line that it is about; null for the whole file. */
  readonly line: number | null;
}

/** A finding, with the reason where a comment says to ignore it. */
export interface Considered {
  readonly finding: Finding;
  readonly ignoredFor: string | null;
}

export interface Consideration {
  readonly considered: readonly Considered[];
  /** What is wrong with the comments themselves. */
  readonly problems: readonly Problem[];
}

// A comment behind something is about its own line, one that stands alone about the next line that holds more than a comment.
const lineOf = (text: string, start: number): number => {
  const { line } = lineAndColumn(text, start);
  const lines = text.split('\n');
  const before = (lines[line - 1] ?? '').trimStart();
  if (!before.startsWith('#')) return line;
  let next = line;
  while (next < lines.length && /^\s*(?:#.*)?$/u.test(lines[next] ?? '')) next += 1;
  return next + 1;
};

const read = (file: string, text: string): { suppressions: Suppression[]; problems: Problem[] } => {
  const suppressions: Suppression[] = [];
  const problems: Problem[] = [];
  for (const comment of commentsOf(text)) {
    const match = COMMENT.exec(comment.text.trimEnd());
    if (match === null) continue;
    const [, wholeFile, code = '', reason = ''] = match;
    const place = { file, start: comment.start, end: comment.start + comment.text.trimEnd().length };
    if (!isRuleId(code)) {
      const suggestion = nearestRule(code);
      problems.push(problem('suppression/unknown-rule', place, { code, suggestion }));
    } else if (RULES[code] === 'error') problems.push(problem('suppression/of-error', place, { code }));
    else if (reason === '') problems.push(problem('suppression/without-reason', place, { code }));
    else {
      const line = wholeFile === undefined ? lineOf(text, comment.start) : null;
      suppressions.push({ code, reason, place, line });
    }
  }
  return { suppressions, problems };
};

/**
 * Sorts the findings of one file into those that stand and those that a comment says to ignore.
 *
 * @param text - The file's text; null where it could not be read as one, or is no YAML.
 */
export const considerSuppressions = (
  findings: readonly Finding[],
  file: string,
  text: string | null,
): Consideration => {
  if (text?.includes(MARKER) !== true)
    return { considered: findings.map((finding) => ({ finding, ignoredFor: null })), problems: [] };
  const { suppressions, problems } = read(file, text);
  const used = new Set<Suppression>();
  const considered = findings.map((finding): Considered => {
    const { place, code } = finding;
    const line = 'line' in place ? place.line : lineAndColumn(text, place.start).line;
    const found = suppressions.find(
      (one) => place.file === file && one.code === code && (one.line === null || one.line === line),
    );
    if (found) used.add(found);
    return { finding, ignoredFor: found?.reason ?? null };
  });
  // What an error keeps from being looked at may hold what a comment is about.
  const hasErrors = findings.some(({ place, severity }) => place.file === file && severity === 'error');
  const unused = (hasErrors ? [] : suppressions)
    .filter((one) => !used.has(one))
    .map(({ code, place }) => problem('suppression/unused', place, { code }));
  return { considered, problems: [...problems, ...unused] };
};
