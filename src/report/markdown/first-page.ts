/** The first page of a report: who, when, the result, outcomes beside it, strengths, priorities and the principles. */

import type { Words } from '../../language/en/words.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { inline, table } from './escape.ts';
import { outcomesText } from './outcomes-text.ts';
import { resultText } from './result-text.ts';
import { prioritiesText, strengthsText } from './strengths-and-priorities.ts';
import { principlesText, sectionsText } from './summary-tables.ts';

const aboutTable = (card: Scorecard, words: Words): string => {
  const { report } = words;
  const { team } = card;
  const reviewers = card.reviewers.map(
    ({ id, name, lead }) => `${name ?? id}${lead ? ` (${report.lead})` : ''}`,
  );
  const rows: readonly (readonly [string, string | null])[] = [
    [report.team, team.name === null ? team.id : `${team.name} (${team.id})`],
    [report.organisation, team.organisation],
    [report.region, team.region],
    [report.deliveryModel, team.deliveryModel === null ? null : report.deliveryModels[team.deliveryModel]],
    [report.date, words.date(card.date)],
    [report.period, card.period === null ? null : report.fromTo(card.period.from, card.period.to)],
    [report.kind, card.kind === null ? null : report.kinds[card.kind]],
    [report.status, report.statuses[card.status]],
    [report.reviewers, reviewers.length === 0 ? null : words.list(reviewers)],
    [report.rubric, `${card.rubric.title}, ${card.rubric.version}`],
  ];
  const [first, ...rest] = rows.flatMap(([label, value]) => (value === null ? [] : [[label, inline(value)]]));
  return table(first ?? [], rest);
};

/** The page that an executive reads: all of it stands before the first item. */
export const firstPage = (card: Scorecard, words: Words): readonly string[] => [
  `# ${inline(words.report.title(card.team.name ?? card.team.id))}`,
  aboutTable(card, words),
  resultText(card, words),
  ...outcomesText(card, words),
  `### ${words.report.strengths}`,
  strengthsText(card, words),
  `### ${words.report.priorities}`,
  prioritiesText(card, words),
  principlesText(card, words),
  ...sectionsText(card, words),
];
