/** Says what was probably done wrong, where a parser only trips over what follows from it. */

import { lineAndColumn } from '../problem/line-and-column.ts';
import type { Span } from '../problem/place.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';

// Spaces that come along from web pages and word processors; YAML takes them for letters.
const ODD_SPACE = '[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]';
const IN_INDENTATION = new RegExp(`^[ ]*(?:- +)*(?=${ODD_SPACE})`, 'u');
const BEHIND_SIGN = new RegExp(`^[^"'#]*?[:-](?=${ODD_SPACE})`, 'u');

const isOfSyntax = ({ code }: Problem): boolean => code === 'yaml/syntax' || code === 'yaml/tab';

const oddSpace = (text: string, file: string, at: number): Problem => {
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return problem('yaml/odd-space', { file, start: at, end: at + 1 }, { character: `U+${code}` });
};

const findOddSpace = (text: string, lastLine: number): number | null => {
  let offset = 0;
  for (const [index, line] of text.split('\n').slice(0, lastLine).entries()) {
    const found = IN_INDENTATION.exec(line) ?? (index === lastLine - 1 ? BEHIND_SIGN.exec(line) : null);
    if (found !== null) return offset + found[0].length;
    offset += line.length + 1;
  }
  return null;
};

/** The odd space that made a key or text of what was meant for more: at its beginning, or behind a colon in it. */
export const oddSpaceIn = (text: string, { file, start, end }: Span): Problem | null => {
  const written = text.slice(start, end);
  const found = new RegExp(`^(?=${ODD_SPACE})`, 'u').exec(written) ?? BEHIND_SIGN.exec(written);
  return found === null ? null : oddSpace(text, file, start + found[0].length);
};

// Where in its line an offset stands, and what stands before it.
const lineOf = (text: string, offset: number) => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { start, before: text.slice(start, offset), rest: text.slice(start) };
};

// A list whose first entry has no dash, or another indentation, is noticed at the next dash.
const withDash = (text: string, file: string, offset: number): Problem | null => {
  const { start, before, rest } = lineOf(text, offset);
  const indent = /^ *(?=- )/u.exec(rest)?.[0].length;
  if (indent === undefined || before.length > indent) return null;
  const place = { file, start: start + indent, end: start + indent + 1 };
  return problem('yaml/syntax', place, { reason: 'dash' });
};

// A brace that opens in a line and is not closed before the rest of the line is a comment.
const CUT_BY_COMMENT = /^.*[{[][^}\]"']*\s(?=#)/u;

const withComment = (text: string, file: string, offset: number): Problem | null => {
  const { start } = lineOf(text, offset);
  for (const at of [start, lineOf(text, Math.max(0, start - 1)).start]) {
    const found = CUT_BY_COMMENT.exec(text.slice(at, offset).split('\n')[0] ?? '');
    if (found === null) continue;
    const place = { file, start: at + found[0].length, end: at + found[0].length + 1 };
    return problem('yaml/syntax', place, { reason: 'comment-in-text' });
  }
  return null;
};

const withCause = (text: string, one: Problem): Problem => {
  if (!('start' in one.place)) return one;
  const { file, start } = one.place;
  const odd = findOddSpace(text, lineAndColumn(text, start).line);
  if (odd !== null) return oddSpace(text, file, odd);
  if (one.code !== 'yaml/syntax') return one;
  return withComment(text, file, start) ?? withDash(text, file, start) ?? one;
};

// Behind an error of syntax the lines no longer fit each other, which says nothing new.
const LOST_TRACK: readonly unknown[] = ['indentation', 'collection-on-one-line', 'unexpected-token'];

const isConsequence = (text: string, one: Problem): boolean =>
  one.code === 'yaml/syntax' &&
  LOST_TRACK.includes(one.values.reason) &&
  'start' in one.place &&
  lineOf(text, one.place.start).before.trim() === '';

/** Whether a key within braces has no colon: it is the rest of a text that a comma cut in two. */
export const isLoneKey = (text: string, key: Span): boolean => /^\s*[,}]/u.test(text.slice(key.end));

export const loneKey = (text: string, key: Span): Problem =>
  problem('yaml/lone-key', key, { written: text.slice(key.start, key.end) });

// What such a key is otherwise told as.
const OF_LONE_KEY: ReadonlySet<Problem['code']> = new Set(['yaml/duplicate-key', 'review/unknown-input']);

/** A problem with a key, or what was done wrong where the key is only the rest of a text: `41,5` is not a number. */
export const withLoneKey = (text: string, one: Problem): Problem =>
  OF_LONE_KEY.has(one.code) && 'start' in one.place && isLoneKey(text, one.place)
    ? loneKey(text, one.place)
    : one;

/** The problems of a text, each with its likely cause, without those that only follow from an error of syntax before them. */
export const withLikelyCauses = (text: string, problems: readonly Problem[]): readonly Problem[] => {
  const first = problems.find(isOfSyntax);
  return problems.flatMap((one): readonly Problem[] => {
    if (one === first) return [withCause(text, one)];
    if (isOfSyntax(one)) return isConsequence(text, one) ? [] : [one];
    return [withLoneKey(text, one)];
  });
};
