/** Every rule that a check can find something by: its id and how severe it is unless told otherwise. */

import { nearest } from '../problem/nearest.ts';
import type { ProblemCode, Severity } from '../problem/problem.ts';
import { SEVERITIES } from '../problem/severity.ts';
import type { WarningCode } from '../scoring/scorecard.ts';

export type RuleId = ProblemCode | WarningCode;

const OF_SCORING: Readonly<Record<WarningCode, Severity>> = {
  'no-evidence': 'warning',
  'few-kinds': 'warning',
  overruled: 'warning',
  'cap-not-considered': 'warning',
  'small-sample': 'warning',
  'sample-unknown': 'warning',
  'all-same-score': 'warning',
  'old-figure': 'warning',
  'possible-identifier': 'warning',
  'rubric-differs': 'warning',
  prorated: 'warning',
  'reason-missing': 'warning',
};

/** The severity of each rule by its id. */
export const RULES: Readonly<Record<RuleId, Severity>> = { ...SEVERITIES, ...OF_SCORING };

export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id);

const withoutGroup = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The rule that was probably meant: with its group where that was left out; null where none is near. */
export const nearestRule = (written: string): RuleId | null => {
  const known = written.includes('/') ? RULE_IDS : RULE_IDS.map(withoutGroup);
  const near = nearest(written, known);
  return RULE_IDS.find((id) => id === near || withoutGroup(id) === near) ?? null;
};
