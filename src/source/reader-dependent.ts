/** Tells which plain YAML values readers of YAML 1.1 (PyYAML, Ruby, many editors) take for something else. */

import type { OtherReading } from '../problem/problem.ts';

const LONGEST = 24;
// A score is the same to all, and most values are scores.
const DIGIT = /^[0-9]$/u;
// What none of them begins with need not be tried.
const BEGINNINGS = '0123456789+-.yYnNoO';

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

/** What a value written without quotes is to other readers, or null where all agree. */
export const otherReadingOf = (written: string): OtherReading | null =>
  written.length > LONGEST || written === '' || DIGIT.test(written) || !BEGINNINGS.includes(written.charAt(0))
    ? null
    : (READINGS.find(([form]) => form.test(written))?.[1] ?? null);
