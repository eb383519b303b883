/** The rows of a filled-in sheet: cells by the name of their column, each with its place. */

import type { TablePoint } from '../problem/place.ts';
import type { ProblemCode, ProblemValues } from '../problem/problem.ts';
import type { TableCell, TableSource } from '../source/csv-source.ts';
import type { Path } from '../source/yaml-source.ts';

/** The columns of a sheet; others, such as the titles that help to fill it in, are passed over. */
export const SHEET_COLUMNS = [
  'team',
  'date',
  'item',
  'status',
  'score',
  'reason',
  'observation',
  'recommendation',
  'evidence',
] as const;

type Column = (typeof SHEET_COLUMNS)[number];

const REQUIRED: readonly Column[] = ['team', 'date', 'item', 'score'];

/** One row under the heading; a column that the sheet lacks is empty. */
export interface Row {
  readonly line: number;
  readonly text: (column: Column) => string;
  readonly place: (column: Column) => TablePoint;
}

/** How something wrong in a cell is told. */
export type ReportCell = <Code extends ProblemCode>(
  code: Code,
  place: TablePoint,
  values: ProblemValues[Code],
) => void;

export interface SheetRows {
  readonly rows: readonly Row[];
  /** Columns that are missing or stand twice: nothing can be said of what they hold. */
  readonly lost: ReadonlySet<Column>;
  /** Whether every row could be read. */
  readonly isWhole: boolean;
}

const NOTHING: SheetRows = { rows: [], lost: new Set(REQUIRED), isWhole: false };

const isColumn = (name: string): name is Column => (SHEET_COLUMNS as readonly string[]).includes(name);

/** The rows of a sheet as its heading names them; none, with problems told, where the heading cannot be used. */
export const toRows = (file: string, table: TableSource, report: ReportCell): SheetRows => {
  const [heading, ...body] = table.rows;
  if (heading === undefined || heading === null) return NOTHING;
  const start = { file, line: 1, column: 1 };
  const columns = new Map<Column, number>();
  const lost = new Set<Column>();
  heading.forEach(({ text, place }, index) => {
    const name = text.trim().toLowerCase();
    if (!isColumn(name)) return;
    if (columns.has(name)) {
      report('sheet/duplicate-column', place, { column: name });
      lost.add(name);
    } else columns.set(name, index);
  });
  for (const column of REQUIRED) {
    if (columns.has(column)) continue;
    report('sheet/missing-column', start, { column });
    lost.add(column);
  }
  if (lost.has('item')) return { ...NOTHING, lost };
  if (body.length === 0) report('sheet/no-rows', start, {});
  const toRow = (cells: readonly TableCell[] | null): readonly Row[] => {
    const [first] = cells ?? [];
    if (cells === null || first === undefined) return [];
    const surplus = cells[heading.length];
    if (surplus !== undefined) {
      report('sheet/malformed', surplus.place, { reason: 'ragged' });
      return [];
    }
    const cell = (column: Column): TableCell | undefined =>
      lost.has(column) ? undefined : cells[columns.get(column) ?? cells.length];
    return [
      {
        line: first.place.line,
        text: (column) => cell(column)?.text.trim() ?? '',
        place: (column) => cell(column)?.place ?? first.place,
      },
    ];
  };
  const rows = body.flatMap(toRow);
  return { rows, lost, isWhole: body.length > 0 && rows.length === body.length };
};

/** Under which key the place of a review's path is kept, since a sheet has no paths of its own. */
export const placeKey = (path: Path): string => path.join('\u0000');
