/** Draws the spread of scores as plain characters on the scale. */

import type { Spread } from './statistics.ts';

const CELLS = 21;

/** The range as a line, the middle half as a block, the median as a mark. */
export const spreadBar = (spread: Spread, min: number, max: number): string => {
  const cell = (value: number): number => Math.round(((value - min) / (max - min)) * (CELLS - 1));
  return Array.from({ length: CELLS }, (_, at) => {
    if (at === cell(spread.median)) return '█';
    if (at >= cell(spread.lower) && at <= cell(spread.upper)) return '▒';
    return at >= cell(spread.least) && at <= cell(spread.most) ? '─' : '·';
  }).join('');
};
