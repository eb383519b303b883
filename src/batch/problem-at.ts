/** Gives a problem of a cell its place in the table. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';

export const problemAt = (found: Problem, place: Problem['place']): Problem =>
  problem(found.code, place, found.values as never);
