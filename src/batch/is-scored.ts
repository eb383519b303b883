/** Tells a scored row from the problems of one that could not be. */

import type { CellProblem, ScoredCells } from './score-wide-row.ts';

export const isScored = (result: ScoredCells | readonly CellProblem[]): result is ScoredCells =>
  !Array.isArray(result);
