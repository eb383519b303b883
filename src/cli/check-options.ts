/** The options that `check` and `rubric check` share, and how their values are read. */

import type { Command } from 'commander';
import type { CheckOptions } from '../commands/steps/run-check.ts';
import type { FormatTarget } from '../commands/steps/write-findings.ts';
import type { RuleSetting } from '../findings/apply-rule-settings.ts';
import { FINDINGS_FORMATS } from '../findings/formats.ts';
import type { RuleId } from '../findings/rules.ts';
import { isRuleId, nearestRule } from '../findings/rules.ts';
import type { CheckWords } from '../language/en/check-words.ts';
import type { Help } from '../language/en/help.ts';
import type { Words } from '../language/en/words.ts';
import { Failure } from '../problem/failure.ts';
import { oneOf } from './option-values.ts';

/** Options as commander gives them, before what needs the check's words is read. */
export interface GivenCheckOptions extends Omit<CheckOptions, 'rule' | 'maxWarnings'> {
  readonly rule?: readonly string[] | undefined;
  readonly maxWarnings?: string | undefined;
  readonly explain?: string | undefined;
  readonly listRules?: boolean | undefined;
}

const toFormat =
  (words: Words) =>
  (value: string, before: readonly FormatTarget[] = []): readonly FormatTarget[] => {
    const at = value.indexOf('=');
    const format = oneOf('--format', FINDINGS_FORMATS, words)(at === -1 ? value : value.slice(0, at));
    const file = at === -1 || value.slice(at + 1) === '-' ? null : value.slice(at + 1);
    return [...before, { format, file }];
  };

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds the options to a command. */
export const addCheckOptions = (command: Command, { options }: Help, words: Words): Command =>
  command
    .option('-f, --format <format>', options.findingsFormat, toFormat(words))
    .option('--force', options.force)
    .option('--rule <rule>', options.rule, collect)
    .option('--max-warnings <number>', options.maxWarnings)
    .option('--quiet', options.quiet)
    .option('--stdin-filepath <path>', options.stdinFilepath)
    .option('--explain <rule>', options.explain)
    .option('--list-rules', options.listRules);

const SETTINGS: readonly RuleSetting[] = ['off', 'warn', 'error'];

const toRule = (written: string, words: Words, say: CheckWords): readonly [RuleId, RuleSetting] => {
  const [id = '', value = ''] = written.split('=');
  if (!isRuleId(id)) {
    const suggestion = nearestRule(id);
    const hint = suggestion === null ? say.listRulesHint : words.messages.didYouMean(suggestion);
    throw new Failure(say.unknownRule(id), { hint });
  }
  const setting = SETTINGS.find((one) => one === value);
  if (setting === undefined)
    throw new Failure(words.messages.options.badValue('--rule', written), { hint: say.ruleSetting });
  return [id, setting];
};

/** @throws Failure (2) for a value that means nothing. */
export const readCheckOptions = (given: GivenCheckOptions, words: Words, say: CheckWords): CheckOptions => {
  const { maxWarnings, rule = [], format = [], ...rest } = given;
  if (format.filter(({ file }) => file === null).length > 1) throw new Failure(say.oneOnOut);
  if (maxWarnings !== undefined && !/^\d{1,9}$/u.test(maxWarnings)) {
    const message = words.messages.options.badValue('--max-warnings', maxWarnings);
    throw new Failure(message, { hint: say.aCount });
  }
  return {
    ...rest,
    format,
    rule: rule.map((one) => toRule(one, words, say)),
    maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
  };
};
