/** Every problem that a review, a sheet or their text can have, from the shortest file that has it, at its place. */

import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/en/sentences.ts';
import type { ProblemCode } from '../../src/problem/problem.ts';
import { severityOf } from '../../src/problem/severity.ts';
import { findingsIn, problemsIn } from '../cli/findings-in.ts';
import { runInMemory } from '../cli/run-in-memory.ts';
import { FAULTY_TEXTS } from '../source/faulty-texts.ts';
import type { Faulty } from './faulty-reviews.ts';
import { FAULTY_REVIEWS } from './faulty-reviews.ts';
import { FAULTY_SHEETS } from './faulty-sheets.ts';
import { OWN_RUBRIC } from './own-rubric.ts';

const PREFIXES = ['review/', 'sheet/', 'yaml/', 'file/', 'text/'];

/** Codes that this suite holds elsewhere, or that no file can have. */
const ELSEWHERE: readonly ProblemCode[] = [
  // Files of this size are not kept in memory: see the bad input of the command line.
  'file/too-large',
  // The two formats share their words about shape, and no list of a review has to hold different things.
  'review/listed-twice',
];

const check = (file: string, bytes: string | Uint8Array) =>
  runInMemory(['check', file, ...(file.endsWith('.csv') ? ['--rubric', 'own.rubric.yaml'] : [])], {
    [file]: bytes,
    'own.rubric.yaml': OWN_RUBRIC,
  });

// With the line that is at fault, for the name of the test.
const named = (faulty: readonly Faulty<string>[]) =>
  faulty.map(([code, text, at]) => ({
    code,
    text,
    at,
    line: text.split('\n')[Number.parseInt(at, 10) - 1]?.trim() ?? '',
  }));

const isWarning = (code: ProblemCode): boolean => severityOf(code) === 'warning';

describe('a review', () => {
  it.each(named(FAULTY_REVIEWS))('$code: $line', async ({ code, text, at }) => {
    const { code: exit, out } = await check('x.review.yaml', text);
    expect(problemsIn(out)).toEqual([`${at} ${code}`]);
    expect(exit).toBe(isWarning(code) ? 0 : 1);
  });
});

describe('a sheet', () => {
  it.each(named(FAULTY_SHEETS))('$code: $line', async ({ code, text, at }) => {
    const { code: exit, out } = await check('x.csv', text);
    expect(problemsIn(out)).toEqual([`${at} ${code}`]);
    expect(exit).toBe(1);
  });
});

describe('a text', () => {
  it.each(FAULTY_TEXTS)('$code: $name', async ({ code, bytes, at, file = 'x.review.yaml' }) => {
    const { code: exit, out } = await check(file, bytes);
    const mine = findingsIn(out).filter((found) => found.code.startsWith(code));
    expect(mine.map((found) => found.at)).toContain(`${at} ${code}`);
    expect(exit).toBe(isWarning(code) ? 0 : 1);
  });
});

it('leaves no code of these rooms without a file that has it', () => {
  const known = Object.keys(sentences).filter((code) => PREFIXES.some((prefix) => code.startsWith(prefix)));
  const tested = new Set<string>([
    ...FAULTY_REVIEWS.map(([code]) => code),
    ...FAULTY_SHEETS.map(([code]) => code),
    ...FAULTY_TEXTS.map(({ code }) => code),
    ...ELSEWHERE,
  ]);
  expect([...tested].sort()).toEqual(known.sort());
});
