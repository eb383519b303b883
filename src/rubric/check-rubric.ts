/** All that a schema cannot say about a rubric: a list of small rules, each in a file of its own. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import type { ReportProblem } from './report-problem.ts';
import type { RubricWire } from './rubric-wire.ts';
import { checkAnchors } from './rules/anchors.ts';
import { checkBands } from './rules/bands.ts';
import { checkIds } from './rules/ids.ts';
import { checkLanguages } from './rules/languages.ts';
import { checkMeasures } from './rules/measures.ts';
import { checkPrinciples } from './rules/principles.ts';
import { checkReferences } from './rules/references.ts';

type Rule = (rubric: RubricWire, report: ReportProblem) => void;

const RULES: readonly Rule[] = [
  checkIds,
  checkAnchors,
  checkMeasures,
  checkBands,
  checkReferences,
  checkLanguages,
  checkPrinciples,
];

/** Runs every rule on a rubric whose shape is right. */
export const checkRubric = (rubric: RubricWire, source: YamlSource): readonly Problem[] => {
  const problems: Problem[] = [];
  const report: ReportProblem = (code, path, values, part) => {
    problems.push(problem(code, source.placeOf(path, part), values));
  };
  for (const rule of RULES) rule(rubric, report);
  return problems;
};
