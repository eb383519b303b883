/** The last pages of a report: the action plan, who was met, changes, and how the result can be derived again. */

import type { Words } from '../../language/en/words.ts';
import { shortFingerprint } from '../../rubric/fingerprint.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { cutText, scoreText, totalText } from '../figures.ts';
import { needsText } from '../needs-text.ts';
import type { ReportOptions } from '../reporter.ts';
import { code, inline, line, paragraphs, table } from './escape.ts';
import { itemName } from './item-name.ts';

const cell = (text: string | null): string => (text === null ? '–' : inline(text));

// A score, or a status in the reader's language.
const ratingCell = (given: number | string | null, { outcomes }: Words): string => {
  if (given === null) return '–';
  const known = Object.entries(outcomes).find(([status]) => status === given);
  return known === undefined ? inline(String(given)) : known[1];
};

const nameOf = (card: Scorecard, id: string | null): string => {
  const item = card.items.find((one) => one.id === id);
  return item === undefined ? cell(id) : itemName(item);
};

/** What it would take to reach the next band. */
export const nextBandText = (card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  const { nextBand } = card;
  if (nextBand === null) return [];
  const missing = scoreText(nextBand.missing, words, [0], 'up-to');
  const from = totalText(nextBand.from, card, words);
  const rows = nextBand.steps.map((step) => [
    nameOf(card, step.item),
    report.step(step.from, step.to),
    `+${scoreText(step.gain, words, [0], 'up-to')}`,
    inline(needsText(step.needs, words)),
  ]);
  const title = `## ${report.nextBand(inline(nextBand.title))}`;
  const { score } = card.total;
  const soFar =
    card.complete || score === null ? '' : ` ${report.nextBandSoFar(totalText(score, card, words))}`;
  if (rows.length === 0) return [title, report.nextBandShort(missing, from) + soFar];
  const heading = [report.item, report.rating, report.gain, report.needed];
  return [
    title,
    [...(soFar === '' ? [] : [soFar.trim()]), report.nextBandMissing(missing, from)].join(' '),
    table(heading, rows, [2]),
  ];
};

const actionPlan = (card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  if (card.actions.length === 0) return [];
  const rows = card.actions.map(({ item, action, owner, due, status }) => [
    nameOf(card, item),
    inline(action),
    cell(owner),
    due === null ? '–' : words.date(due),
    report.actionStatuses[status],
  ]);
  const heading = [report.item, report.action, report.owner, report.due, report.actionStatus];
  return [`## ${report.actionPlan}`, table(heading, rows)];
};

const metAndRead = (card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  if (card.sources.length === 0) return [];
  const rows = card.sources.map(({ kindTitle, who, date, count, note }) => [
    inline(kindTitle),
    cell(who),
    date === null ? '–' : words.date(date),
    count === null ? '–' : String(count),
    cell(note),
  ]);
  const heading = [report.sourceKind, report.who, report.when, report.howMany, report.note];
  return [`## ${report.metAndRead}`, table(heading, rows, [3])];
};

const historyText = (card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  if (card.history.length === 0) return [];
  const rows = card.history.map(({ at, by, item, from, to, reason }) => [
    words.date(at.slice(0, 10)),
    cell(card.reviewers.find(({ id }) => id === by)?.name ?? by),
    nameOf(card, item),
    `${ratingCell(from, words)} → ${ratingCell(to, words)}`,
    inline(reason),
  ]);
  const heading = [report.changedAt, report.changedBy, report.item, report.change, report.reason];
  return [`## ${report.history}`, table(heading, rows)];
};

const warningsText = (card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  const rows = card.warnings.map(({ code: name, message }) => `- ${code(name)} ${inline(message)}`);
  return [`## ${report.warningsTitle}`, rows.length === 0 ? report.noWarnings : rows.join('\n')];
};

const methodText = (card: Scorecard, words: Words, command: string): readonly string[] => {
  const { report } = words;
  const { rubric, program, total } = card;
  const bands = card.bands.map(({ title, from }) =>
    report.bandFrom(inline(title), cutText(from, null, words, false)),
  );
  const fingerprint = shortFingerprint(rubric.fingerprint);
  const sources = rubric.sources.map(
    ({ title, url }) => `- ${line(title)}${url === null ? '' : ` <${url}>`}`,
  );
  return [
    `## ${report.method}`,
    ...(rubric.notice === null ? [] : [`**${report.notice}:** ${paragraphs(rubric.notice)}`]),
    [
      report.methodRubric({
        title: inline(rubric.title),
        id: rubric.id,
        version: rubric.version,
        fingerprint,
      }),
      report.methodMeans[total.method],
      report.methodBands(bands),
      report.methodRounding,
    ].join('\n'),
    ...(sources.length === 0 ? [] : [`${report.sourcesOfRubric}:\n\n${sources.join('\n')}`]),
    `${report.program(program.name, program.version)} ${report.rederive}`,
    `    ${command.replace(/\s+/gu, ' ')}`,
  ];
};

/** Everything after the items. */
export const lastPages = (card: Scorecard, words: Words, options: ReportOptions): readonly string[] => [
  ...(options.nextBand ? nextBandText(card, words) : []),
  ...actionPlan(card, words),
  ...metAndRead(card, words),
  ...historyText(card, words),
  ...(options.withWarnings ? warningsText(card, words) : []),
  ...methodText(card, words, options.command),
];
