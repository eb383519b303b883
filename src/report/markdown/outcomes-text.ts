/** Employment outcomes beside the result, with their source and denominator. */

import type { Words } from '../../language/en/words.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { percentText } from '../figures.ts';
import { inline } from './escape.ts';

/** The section on outcomes; nothing where the review gives none. */
export const outcomesText = (card: Scorecard, words: Words): readonly string[] => {
  const { outcomes } = card;
  if (outcomes === null) return [];
  const { report } = words;
  const { started, employed, rate, low, high, period, definition } = outcomes;
  const sentence = (): string | null => {
    if (started !== null && employed !== null && rate !== null && low !== null && high !== null) {
      const share = {
        rate: percentText(rate, words),
        low: percentText(low, words),
        high: percentText(high, words),
      };
      return report.outcomesSentence({ employed, started, ...share });
    }
    if (started === 0) return report.outcomesNobody;
    if (started !== null) return report.outcomesStarted(started);
    return employed === null ? null : report.outcomesEmployed(employed);
  };
  const said = sentence();
  if (said === null) return [];
  const about = [
    ...(period === null ? [] : [`${report.outcomesPeriod}: ${report.fromTo(period.from, period.to)}.`]),
    definition === null ? report.outcomesNoDefinition : `${report.outcomesDefinition}: ${inline(definition)}`,
  ];
  return [`### ${report.outcomesTitle}`, said, about.join('\n'), report.outcomesBeside];
};
