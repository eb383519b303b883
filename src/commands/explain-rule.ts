/** `--explain <rule>` and `--list-rules`: what the checks look for, and why. */

import { EXAMPLES } from '../findings/examples/examples.ts';
import { explain } from '../findings/explain.ts';
import { renderExplanation } from '../findings/explanation-page.ts';
import { isRuleId, nearestRule, RULE_IDS, RULES } from '../findings/rules.ts';
import { loadCheckWords } from '../language/load-check-words.ts';
import { loadExplanations } from '../language/load-explanations.ts';
import type { ExitCode } from '../problem/failure.ts';
import { EXIT, Failure } from '../problem/failure.ts';
import { wrapped } from '../problem/wrapped.ts';
import type { Context } from './steps/context.ts';
import { writeOutput } from './steps/write-output.ts';

/** @throws Failure (2) when there is no such rule. */
export const runExplainRule = async (id: string, context: Context): Promise<ExitCode> => {
  const words = await loadCheckWords(context.language);
  if (!isRuleId(id)) {
    const suggestion = nearestRule(id);
    const hint = suggestion === null ? words.listRulesHint : context.words.messages.didYouMean(suggestion);
    throw new Failure(words.unknownRule(id), { hint });
  }
  const explained = explain(id, await loadExplanations(context.language));
  const severity = context.words.severities[RULES[id]];
  const page = renderExplanation({ id, severity, explained, example: EXAMPLES[id] ?? null }, words);
  await writeOutput(page, {}, context);
  return EXIT.done;
};

// Beside the ids; a terminal with less is too narrow for the list.
const LEAST_ROOM = 20;

/** Lists every rule with its severity and what it finds. */
export const runListRules = async (context: Context): Promise<ExitCode> => {
  const explanations = await loadExplanations(context.language);
  const { severities } = context.words;
  const ids = [...RULE_IDS].sort((a, b) => (a < b ? -1 : 1));
  const idWidth = Math.max(...ids.map((id) => id.length));
  const severityWidth = Math.max(...Object.values(severities).map((word) => word.length));
  const columns = context.world.widthOf('out');
  const before = idWidth + severityWidth + 4;
  const room = columns === null ? Infinity : Math.max(LEAST_ROOM, columns - 1 - before);
  const lines = ids.flatMap((id) => {
    const [first = '', ...more] = wrapped(explain(id, explanations)?.title ?? '', room);
    const head = `${id.padEnd(idWidth)}  ${severities[RULES[id]].padEnd(severityWidth)}  ${first}`.trimEnd();
    return [head, ...more.map((line) => ' '.repeat(before) + line)];
  });
  await writeOutput(`${lines.join('\n')}\n`, {}, context);
  return EXIT.done;
};
