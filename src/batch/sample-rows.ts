/** Reads the first rows of a table, to see what its columns hold. */

import { findRecord } from './find-record.ts';
import type { ParseCells } from './split-cells.ts';
import { splitCells } from './split-cells.ts';
import type { TableReader } from './table-reader.ts';

const MOST_ROWS = 500;

/** The cells of the first rows that can be read, as many as have as many cells as the heading. */
export const sampleRows = (
  { bytes, at: first, end, isLast, encoding }: TableReader,
  delimiter: string,
  width: number,
  parse: ParseCells,
): readonly (readonly string[])[] => {
  const decoder = new TextDecoder(encoding === 'windows-1252' ? 'windows-1252' : 'utf-8');
  const rows: (readonly string[])[] = [];
  for (let at = first; at < end && rows.length < MOST_ROWS;) {
    const found = findRecord(bytes, at, end, delimiter.charCodeAt(0), isLast);
    if (found.kind === 'more') break;
    const text = decoder.decode(bytes.subarray(at, found.contentEnd));
    const row = found.kind === 'row' ? splitCells(text, 1, delimiter, parse) : null;
    if (row?.cells.length === width) rows.push(row.cells);
    at = found.next;
  }
  return rows;
};

const CODE = /^-\d{1,4}$|^(?:99|999|9999)$/u;

/** What looks like a code for something that is missing, in the order in which it comes. */
export const codesIn = (cells: readonly string[]): readonly string[] => [
  ...new Set(cells.map((cell) => cell.trim()).filter((cell) => CODE.test(cell))),
];
