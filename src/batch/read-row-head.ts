/** Reads the columns that every row has: who, when, with which rubric, and how many started and were employed. */

import { toCellDate } from '../review/cell-words.ts';
import { nearest } from '../problem/nearest.ts';
import type { Header, ReportColumn } from './header.ts';
import { columnOf } from './header.ts';
import type { CellOptions, ReportCell } from './read-cells.ts';
import { meaningOf, toCountCell } from './read-cells.ts';
import type { Instrument, Role } from './roles.ts';
import { PLAIN_MANNER } from './roles.ts';

export interface RowOptions extends CellOptions {
  /** The rubric of a row that names none. */
  readonly instrument: Instrument;
  /** Finds the rubric that a row names; null where there is none of that name. */
  readonly findInstrument: (name: string) => Instrument | null;
  readonly knownRubrics: readonly string[];
}

/** Who, when and with which rubric, before any rating. */
export interface RowHead {
  readonly team: string;
  readonly date: string;
  readonly reviewer: string | null;
  readonly instrument: Instrument;
  readonly started: number | null;
  readonly employed: number | null;
}

const mannerAt = (header: Header, index: number): Role['manner'] =>
  header.roles[index]?.[0]?.manner ?? PLAIN_MANNER;

const readCount = (
  name: 'started' | 'employed',
  cells: readonly string[],
  header: Header,
  options: RowOptions,
  report: ReportColumn,
): number | null => {
  const index = columnOf(header, name);
  if (index === -1) return null;
  const tell: ReportCell = (code, values) => {
    report(code, index, values);
  };
  const meant = meaningOf(cells[index] ?? '', mannerAt(header, index), options, tell);
  return meant === null || meant === 'not-applicable' ? null : toCountCell(meant, tell);
};

const readInstrument = (
  cells: readonly string[],
  header: Header,
  options: RowOptions,
  report: ReportColumn,
): Instrument | null => {
  const index = columnOf(header, 'rubric');
  const written = (cells[index] ?? '').trim();
  if (written === '') return options.instrument;
  const name = mannerAt(header, index).values.get(written) ?? written;
  const found = options.findInstrument(name);
  if (found !== null) return found;
  const { knownRubrics: known } = options;
  report('table/unknown-rubric', index, { written, known, suggestion: nearest(name, known) });
  return null;
};

/** Reads the columns that every row has; null where the row cannot be told what it is about. */
export const readRowHead = (
  cells: readonly string[],
  header: Header,
  options: RowOptions,
  report: ReportColumn,
): RowHead | null => {
  const teamAt = columnOf(header, 'team');
  const dateAt = columnOf(header, 'date');
  const reviewerAt = columnOf(header, 'reviewer');
  const team = (cells[teamAt] ?? '').trim();
  const written = (cells[dateAt] ?? '').trim();
  if (team === '') report('table/missing-team', teamAt, {});
  if (written === '') report('table/missing-date', dateAt, {});
  const date = toCellDate(written);
  if (written !== '' && date === null) report('table/malformed-date', dateAt, { written });
  const instrument = readInstrument(cells, header, options, report);
  const started = readCount('started', cells, header, options, report);
  const employed = readCount('employed', cells, header, options, report);
  if (team === '' || date === null || instrument === null) return null;
  const reviewer = reviewerAt === -1 ? null : (cells[reviewerAt] ?? '').trim();
  return { team, date, reviewer, instrument, started, employed };
};
