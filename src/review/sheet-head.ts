/** The team and date that a filled-in sheet is about. */

import type { TablePoint } from '../problem/place.ts';
import { toCellDate } from './cell-words.ts';
import type { ReportCell, Row } from './sheet-rows.ts';
import { placeKey } from './sheet-rows.ts';

/** The team and date that all rows share; what the command line says fills in where no row says any. */
export const readHead = (
  rows: readonly Row[],
  given: { readonly team: string | null; readonly date: string | null },
  places: Map<string, TablePoint>,
  report: ReportCell,
): { team: string; date: string } | null => {
  const start = rows[0]?.place('item') ?? { file: '', line: 1, column: 1 };
  let team: string | null = null;
  let date: string | null = null;
  for (const row of rows) {
    const rowTeam = row.text('team');
    const rowDate = row.text('date');
    if (rowTeam === '' && rowDate === '') continue;
    const day = rowDate === '' ? null : toCellDate(rowDate);
    if (rowDate !== '' && day === null) {
      report('sheet/malformed-date', row.place('date'), { written: rowDate });
      return null;
    }
    const isOther =
      (team !== null && rowTeam !== '' && rowTeam !== team) ||
      (date !== null && day !== null && day !== date);
    if (isOther) {
      report('sheet/several-reviews', row.place('team'), {
        first: `${team ?? ''} ${date ?? ''}`.trim(),
        other: `${rowTeam} ${rowDate}`.trim(),
      });
      return null;
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
  const isContradicted =
    (team !== null && given.team !== null && team !== given.team) ||
    (date !== null && given.date !== null && date !== given.date);
  if (isContradicted) {
    report('sheet/several-reviews', start, {
      first: `${given.team ?? ''} ${given.date ?? ''}`.trim(),
      other: `${team ?? ''} ${date ?? ''}`.trim(),
    });
    return null;
  }
  team ??= given.team;
  date ??= given.date;
  if (team === null) report('sheet/missing-team', start, {});
  if (date === null) report('sheet/missing-date', start, {});
  return team === null || date === null ? null : { team, date };
};
