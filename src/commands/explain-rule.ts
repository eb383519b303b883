/** `--explain <rule>` and `--list-rules`: what the checks look for, and why. */

import { EXAMPLES } from '../findings/examples/examples.ts';
import { explain } from '../findings/explain.ts';
import { renderExplanation } from '../findings/explanation-page.ts';
import { isRuleId, RULE_IDS, RULES } from '../findings/rules.ts';
import { loadCheckWords } from '../language/load-check-words.ts';
import { loadExplanations } from '../language/load-explanations.ts';
import type { ExitCode } from '../problem/failure.ts';
import { EXIT, Failure } from '../problem/failure.ts';
import { nearest } from '../problem/nearest.ts';
import type { Context } from './steps/context.ts';
import { writeOutput } from './steps/write-output.ts';

/** @throws Failure (2) when there is no such rule. */
export const runExplainRule = async (id: string, context: Context): Promise<ExitCode> => {
  const words = await loadCheckWords(context.language);
  if (!isRuleId(id)) {
    const suggestion = nearest(id, RULE_IDS);
    const hint = suggestion === null ? words.listRulesHint : context.words.messages.didYouMean(suggestion);
    throw new Failure(words.unknownRule(id), { hint });
  }
  const explained = explain(id, await loadExplanations(context.language));
  const severity = context.words.severities[RULES[id]];
  const page = renderExplanation({ id, severity, explained, example: EXAMPLES[id] ?? null }, words);
  await writeOutput(page, {}, context);
  return EXIT.done;
};

/** Lists every rule with its severity and what it finds. */
export const runListRules = async (context: Context): Promise<ExitCode> => {
  const explanations = await loadExplanations(context.language);
  const { severities } = context.words;
  const ids = [...RULE_IDS].sort((a, b) => (a < b ? -1 : 1));
  const idWidth = Math.max(...ids.map((id) => id.length));
  const severityWidth = Math.max(...Object.values(severities).map((word) => word.length));
  const lines = ids.map((id) => {
    const title = explain(id, explanations)?.title ?? '';
    return `${id.padEnd(idWidth)}  ${severities[RULES[id]].padEnd(severityWidth)}  ${title}`.trimEnd();
  });
  await writeOutput(`${lines.join('\n')}\n`, {}, context);
  return EXIT.done;
};
