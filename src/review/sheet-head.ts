/** The team and date that a filled-in sheet is about. */

import type { TablePoint } from '../problem/place.ts';
import { toCellDate } from './cell-words.ts';
import type { ReportCell, Row, SheetRows } from './sheet-rows.ts';
import { placeKey } from './sheet-rows.ts';

interface SheetHead {
  /** Null where the sheet does not say it, or says something that is no day. */
  readonly team: string | null;
  readonly date: string | null;
  /** Rows that are about another team or day. */
  readonly others: ReadonlySet<Row>;
}

/** What the command line says, for a sheet that does not. */
export interface GivenHead {
  readonly team: string | null;
  readonly date: string | null;
}

const together = (team: string | null, date: string | null): string => `${team ?? ''} ${date ?? ''}`.trim();

/** The team and date that all rows share; what the command line says fills in where no row says any. */
export const readHead = (
  { rows, lost, isWhole }: SheetRows,
  given: GivenHead,
  places: Map<string, TablePoint>,
  report: ReportCell,
): SheetHead => {
  let team: string | null = null;
  let date: string | null = null;
  const others = new Set<Row>();
  // A sheet repeats team and date in every row; what is wrong with them is said once.
  const told = new Set<string>();
  const isNew = (what: string): boolean => told.size !== told.add(what).size;
  for (const row of rows) {
    const rowTeam = row.text('team');
    const rowDate = row.text('date');
    const day = rowDate === '' ? null : toCellDate(rowDate);
    if (rowDate !== '' && day === null && isNew(rowDate))
      report('sheet/malformed-date', row.place('date'), { written: rowDate });
    const isOther =
      (team !== null && rowTeam !== '' && rowTeam !== team) ||
      (date !== null && day !== null && day !== date);
    if (isOther) {
      others.add(row);
      const other = together(rowTeam, rowDate);
      if (isNew(other))
        report('sheet/several-reviews', row.place('team'), { first: together(team, date), other });
      continue;
    }
    if (team === null && rowTeam !== '') {
      team = rowTeam;
      places.set(placeKey(['team', 'id']), row.place('team'));
    }
    if (date === null && day !== null) {
      date = day;
      places.set(placeKey(['date']), row.place('date'));
    }
  }
  const [first] = rows;
  if (first === undefined) return { team, date, others };
  const isContradicted =
    (team !== null && given.team !== null && team !== given.team) ||
    (date !== null && given.date !== null && date !== given.date);
  if (isContradicted) {
    const values = { first: together(given.team, given.date), other: together(team, date) };
    report('sheet/several-reviews', first.place('item'), values);
  }
  // A row that could not be read may have been the one to say it.
  const isMissing = (column: 'team' | 'date'): boolean => isWhole && !lost.has(column);
  team ??= given.team;
  date ??= given.date;
  if (team === null && isMissing('team')) report('sheet/missing-team', first.place('item'), {});
  if (date === null && isMissing('date') && rows.every((row) => row.text('date') === ''))
    report('sheet/missing-date', first.place('item'), {});
  return { team, date, others };
};
