/** How a rule says that something is wrong: a code, the path it is about, and the values of its sentence. */

import type { ProblemCode, ProblemValues } from '../problem/problem.ts';
import type { Path } from '../source/yaml-source.ts';

export type ReportProblem = <Code extends ProblemCode>(
  code: Code,
  path: Path,
  values: ProblemValues[Code],
  part?: 'key' | 'value',
) => void;
