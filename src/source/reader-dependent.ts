/** Tells which plain YAML values readers of YAML 1.1 (PyYAML, Ruby, many editors) take for something else. */

import type { OtherReading } from '../problem/problem.ts';

const LONGEST = 24;
// Usual numbers and days are the same to all, and most values that begin with a digit are these.
const USUAL = /^(?:(?:0|[1-9][0-9]*)(?:\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2})$/u;
// What none of them begins with need not be tried.
const BEGINNINGS = '0123456789+-.';
const WORD_BEGINNINGS = 'yYnNoO';
const LONGEST_WORD = 3;

const READINGS: readonly (readonly [RegExp, OtherReading])[] = [
  [/^(?:[yYnN]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF]{2})$/u, 'yes-no'],
  // 012 is ten to them; 08 and 0o17 are no number.
  [/^[-+]?0[0-7_]+$/u, 'octal'],
  [/^(?:[-+]?0[0-9]+|0o[0-7]+)$/u, 'text'],
  // 1:30 is ninety.
  [/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/u, 'number'],
  [/^[-+]?[1-9][0-9]*(?:_[0-9]+)+(?:\.[0-9_]*)?$/u, 'number'],
  // An exponent needs a point and a sign.
  [/^[-+]?(?:[0-9]+[eE][-+]?[0-9]+|[0-9]*\.[0-9]*[eE][0-9]+)$/u, 'text'],
];

const mayDiffer = (written: string): boolean => {
  const first = written.charAt(0);
  if (first === '' || written.length > LONGEST) return false;
  if (WORD_BEGINNINGS.includes(first)) return written.length <= LONGEST_WORD;
  return BEGINNINGS.includes(first) && !USUAL.test(written);
};

/** What a value written without quotes is to other readers, or null where all agree. */
export const otherReadingOf = (written: string): OtherReading | null =>
  mayDiffer(written) ? (READINGS.find(([form]) => form.test(written))?.[1] ?? null) : null;
