/** A review as a table: one row an item, with stable English headings. */

import type { ScoredItem } from '../scoring/scorecard.ts';
import type { Cell } from './csv-cells.ts';
import { toCsv } from './csv-cells.ts';
import type { Reporter } from './reporter.ts';

const COLUMNS = [
  'team',
  'date',
  'section',
  'item',
  'principle',
  'title',
  'outcome',
  'score',
  'computed',
  'value',
  'caps',
  'reason',
  'evidence',
  'observation',
  'recommendation',
] as const;

const evidenceOf = (item: ScoredItem): string =>
  item.evidence
    .map(({ source, kind, sample, note, asOf }) => {
      const details = [source, sample === null ? null : `n=${String(sample)}`, asOf, note].filter(
        (detail) => detail !== null,
      );
      return details.length === 0 ? (kind ?? '') : `${kind ?? ''}: ${details.join(', ')}`;
    })
    .join('; ');

const rowOf = (
  team: string,
  date: string,
  item: ScoredItem,
): Readonly<Record<(typeof COLUMNS)[number], Cell>> => ({
  team,
  date,
  section: item.section,
  item: item.id,
  principle: item.principle,
  title: item.title,
  outcome: item.outcome,
  score: item.score,
  computed: item.computed,
  value: item.value,
  caps: item.caps
    .filter(({ answer }) => answer === true)
    .map(({ id }) => id)
    .join(' '),
  reason: item.reason,
  evidence: evidenceOf(item),
  observation: item.observation,
  recommendation: item.recommendation,
});

export const renderCsv: Reporter = ({ team, date, items }, _words, { excel }) => {
  const rows = items.map((item) => {
    const row = rowOf(team.id, date, item);
    return COLUMNS.map((column) => row[column]);
  });
  return toCsv([COLUMNS, ...rows], excel);
};
