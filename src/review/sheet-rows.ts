/** The rows of a filled-in sheet: cells by the name of their column, each with its place. */

import type { TablePoint } from '../problem/place.ts';
import type { ProblemCode, ProblemValues } from '../problem/problem.ts';
import type { TableCell } from '../source/csv-source.ts';
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

/** The rows of a sheet as its heading names them; none, with problems told, where the heading cannot be used. */
export const toRows = (
  file: string,
  rows: readonly (readonly TableCell[])[],
  report: ReportCell,
): readonly Row[] => {
  const [heading = [], ...body] = rows;
  const names = heading.map(({ text }) => text.trim().toLowerCase());
  const columns = new Map<string, number>();
  heading.forEach(({ place }, index) => {
    const name = names[index] ?? '';
    if (!columns.has(name)) columns.set(name, index);
    else if ((SHEET_COLUMNS as readonly string[]).includes(name))
      report('sheet/duplicate-column', place, { column: name });
  });
  const missing = REQUIRED.filter((column) => !columns.has(column));
  for (const column of missing) report('sheet/missing-column', { file, line: 1, column: 1 }, { column });
  if (missing.length > 0) return [];
  if (body.length === 0) report('sheet/no-rows', { file, line: 1, column: 1 }, {});
  return body.flatMap((cells): Row[] => {
    const [first] = cells;
    if (first === undefined) return [];
    if (cells.length > heading.length) {
      report('sheet/malformed', first.place, { reason: 'ragged' });
      return [];
    }
    const cell = (column: Column): TableCell | undefined => {
      const index = columns.get(column);
      return index === undefined ? undefined : cells[index];
    };
    return [
      {
        line: first.place.line,
        text: (column) => cell(column)?.text.trim() ?? '',
        place: (column) => cell(column)?.place ?? first.place,
      },
    ];
  });
};

/** Under which key the place of a review's path is kept, since a sheet has no paths of its own. */
export const placeKey = (path: Path): string => path.join('\u0000');
