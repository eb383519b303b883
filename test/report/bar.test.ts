/** Bars of twenty cells. */

import { expect, it } from 'vitest';
import { bar } from '../../src/report/markdown/bar.ts';

it.each([
  [5, 5, 20],
  [0, 5, 0],
  [1, 5, 4],
  [2.5, 5, 10],
  [3.96296296296, 5, 16],
  [4.99, 5, 20],
  [0.01, 5, 1],
  [4.5, 9, 10],
  // A half is rounded up.
  [0.125, 5, 1],
  [2.625, 5, 11],
])('of %d of %d has %d cells filled', (value, max, filled) => {
  expect(bar(value, max)).toBe('█'.repeat(filled) + '░'.repeat(20 - filled));
});
