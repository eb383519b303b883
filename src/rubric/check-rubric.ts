/** All that a schema cannot say about a rubric: a list of small rules, each in a file of its own. */

import { lineAndColumn } from '../problem/line-and-column.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { Path, YamlSource } from '../source/yaml-source.ts';
import type { ReportProblem } from './report-problem.ts';
import type { RubricWire } from './rubric-wire.ts';
import { checkAnchorNumbers } from './rules/anchor-numbers.ts';
import { checkAnchors } from './rules/anchors.ts';
import { checkAnchorsAlike } from './rules/anchors-alike.ts';
import { checkBands } from './rules/bands.ts';
import { checkCaps } from './rules/caps.ts';
import { checkCompleteness } from './rules/completeness.ts';
import { checkIds } from './rules/ids.ts';
import { checkLanguages } from './rules/languages.ts';
import { checkNotApplicable } from './rules/not-applicable.ts';
import { checkPrinciples } from './rules/principles.ts';
import { checkReferences } from './rules/references.ts';
import type { RubricRule, RuleInput } from './rules/rule.ts';
import { soundnessOf } from './rules/rule.ts';
import { checkScale } from './rules/scale.ts';
import { checkScored } from './rules/scored.ts';
import { checkTranslations } from './rules/translations.ts';
import { textsOf } from './texts-of.ts';

// Each looks at levels, so they have nothing to say where the scale has none.
const RULES_OF_LEVELS: readonly RubricRule[] = [
  checkAnchors,
  checkCaps,
  checkScored,
  checkBands,
  checkAnchorNumbers,
];

const RULES: readonly RubricRule[] = [
  checkIds,
  checkReferences,
  checkLanguages,
  checkTranslations,
  checkAnchorsAlike,
  checkPrinciples,
  checkNotApplicable,
  checkCompleteness,
];

/**
 * Runs every rule on all of a rubric that has the right shape.
 *
 * @param broken - The paths where the shape is wrong: rules leave them out.
 */
export const checkRubric = (
  rubric: RubricWire,
  source: Pick<YamlSource, 'text' | 'placeOf'>,
  broken: readonly Path[],
): readonly Problem[] => {
  const problems: Problem[] = [];
  const report: ReportProblem = (code, path, values, part) => {
    problems.push(problem(code, source.placeOf(path, part), values));
  };
  const lineOf = (path: Path): number => lineAndColumn(source.text, source.placeOf(path).start).line;
  const input: RuleInput = { rubric, texts: textsOf(rubric), report, lineOf, isSound: soundnessOf(broken) };
  if (checkScale(input)) for (const rule of RULES_OF_LEVELS) rule(input);
  for (const rule of RULES) rule(input);
  return problems;
};
