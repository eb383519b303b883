/** Puts a wrong piece into a file that is right, and says where the finding is expected. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARET } from '../../src/findings/example.ts';
import { lineAndColumn } from '../../src/problem/line-and-column.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { parseRubric } from '../../src/rubric/parse-rubric.ts';

export const GOOD = readFileSync(join(import.meta.dirname, '../corpus/good.rubric.yaml'), 'utf8');

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Faulty {
  readonly text: string;
  /** As `line:column`; null where the piece holds no caret. */
  readonly at: string | null;
}

const pointAt = (text: string, offset: number): string => {
  const { line, column } = lineAndColumn(text, offset);
  return `${String(line)}:${String(column)}`;
};

/** The good rubric with one piece replaced. Throws where the piece does not stand there exactly once. */
export const faulty = (right: string, wrong: string, at?: string): Faulty => {
  const pieces = GOOD.split(right);
  if (pieces.length !== 2) throw new Error(`stands ${String(pieces.length - 1)} times: ${right}`);
  const [before = '', after = ''] = pieces;
  const text = before + wrong.replace(CARET, '') + after;
  const caret = wrong.indexOf(CARET);
  if (caret !== -1) return { text, at: pointAt(text, before.length + caret) };
  if (at === undefined) return { text, at: null };
  if (text.split(at).length !== 2) throw new Error(`does not stand once: ${at}`);
  return { text, at: pointAt(text, text.indexOf(at)) };
};

/** What is found in a rubric, as `code line:column`. */
export const found = (text: string): readonly string[] =>
  parseRubric('x.rubric.yaml', text, hash).problems.map((one) => say(one, text));

const say = ({ code, place }: Problem, text: string): string =>
  `${code} ${'start' in place ? pointAt(text, place.start) : ''}`;
