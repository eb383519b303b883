/** Keeps what the summary needs of each scored row, in few bytes. */

import type { Rubric } from '../../rubric/rubric.ts';
import { itemsOf } from '../../rubric/rubric.ts';
import { toNumber } from '../../exact/decimal.ts';
import type { RowRecord } from '../table-job.ts';

/** What an item's byte says where it has no score. */
export const MISSING = { unrated: -1, notApplicable: -2, insufficient: -3 } as const;

export interface SummaryRow {
  readonly team: string;
  readonly date: string;
  readonly rubric: Rubric;
  /** By item in the rubric's order: a score, or why there is none. */
  readonly scores: Int8Array;
  readonly total: number | null;
  /** The id of the only possible band, or null. */
  readonly band: string | null;
  readonly started: number | null;
  readonly employed: number | null;
  readonly group: string | null;
}

/** Takes a scored row. @param by - The column that groups rows; null for none. */
export const toSummaryRow = ({ head, figures, cellOf }: RowRecord, by: string | null): SummaryRow => {
  const { rubric } = head.instrument;
  const scores = Int8Array.from(itemsOf(rubric), ({ item }) => {
    const found = figures.founds.get(item.id)?.found;
    if (found?.score != null) return found.score;
    if (found?.outcome === 'not-applicable') return MISSING.notApplicable;
    return found?.outcome === 'insufficient' ? MISSING.insufficient : MISSING.unrated;
  });
  const [only] = figures.possible;
  return {
    team: head.team,
    date: head.date,
    rubric,
    scores,
    total: figures.total === null ? null : toNumber(figures.total.score),
    band: figures.possible.length === 1 && only !== undefined ? only.id : null,
    started: head.started,
    employed: head.employed,
    group: by === null ? null : (cellOf(by) ?? '').trim(),
  };
};

/** The latest row of each team; of several on one day, the last. */
export const latestOfTeams = (rows: readonly SummaryRow[]): readonly SummaryRow[] => {
  const latest = new Map<string, SummaryRow>();
  for (const row of rows) {
    const before = latest.get(row.team);
    if (before === undefined || row.date >= before.date) latest.set(row.team, row);
  }
  return rows.filter((row) => latest.get(row.team) === row);
};
