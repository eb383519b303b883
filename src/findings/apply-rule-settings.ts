/** The one place where `--rule <id>=off|warn|error` takes effect on what was found. */

import type { Finding } from '../problem/finding.ts';
import type { Severity } from '../problem/problem.ts';
import type { RuleId } from './rules.ts';

export type RuleSetting = 'off' | 'warn' | 'error';

/** What was set for a run, by rule. */
export type RuleSettings = ReadonlyMap<RuleId, RuleSetting>;

const SEVERITY: Readonly<Record<Exclude<RuleSetting, 'off'>, Severity>> = { warn: 'warning', error: 'error' };

/** The findings with the severities that were set, without those of rules that are off. */
export const applyRuleSettings = (
  findings: readonly Finding[],
  settings: RuleSettings,
): readonly Finding[] => {
  const byCode: ReadonlyMap<string, RuleSetting> = settings;
  return findings.flatMap((found) => {
    const setting = byCode.get(found.code);
    if (setting === undefined) return [found];
    return setting === 'off' ? [] : [{ ...found, severity: SEVERITY[setting] }];
  });
};
