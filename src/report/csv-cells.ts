/** Writes CSV that no spreadsheet runs as a formula: the cells, and the dress that Excel wants. */

import { stringify } from 'csv-stringify/sync';
import { defuse } from './defuse.ts';

export type Cell = string | number | boolean | null;

/** How a table is dressed: for programs, or for Excel in a language that writes a decimal point or a comma. */
export type CsvDress = 'point' | 'comma' | null;

const toText = (cell: Cell, dress: CsvDress): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return dress === 'comma' ? String(cell).replace('.', ',') : String(cell);
  return typeof cell === 'boolean' ? String(cell) : defuse(cell);
};

/** Rows as CSV text. With a dress: byte order mark, CRLF, and semicolons where the comma is the decimal mark. */
export const toCsv = (rows: readonly (readonly Cell[])[], dress: CsvDress): string =>
  stringify(
    rows.map((row) => row.map((cell) => toText(cell, dress))),
    {
      bom: dress !== null,
      delimiter: dress === 'comma' ? ';' : ',',
      record_delimiter: dress === null ? '\n' : '\r\n',
      // A semicolon too, since a spreadsheet may take it for a delimiter whatever the file's own is.
      quoted_match: /[\r\n;\t]/u,
    },
  );
