/** Splits a row's text into cells: csv-parse for what they say, and the cells as they were written. */

import type { TablePoint } from '../problem/place.ts';

/** Parses the text of one row to cells; null where it is no row of CSV. Built on csv-parse in `load-csv-parser.ts`. */
export type ParseCells = (text: string, delimiter: string) => readonly string[] | null;

export interface Row {
  /** What the cells say. */
  readonly cells: readonly string[];
  /** The cells as written, quotes included. */
  readonly raw: readonly string[];
  readonly text: string;
  readonly line: number;
}

const splitQuoted = (text: string, delimiter: string): readonly string[] => {
  const cells: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) {
      cells.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...cells, text.slice(start)];
};

/** Whether csv-parse is needed to say what the cells of a row are. */
export const needsParser = (text: string): boolean => /["\r\n]/u.test(text);

/** The row of a text without its line break; null where csv-parse cannot read it. */
export const splitCells = (text: string, line: number, delimiter: string, parse: ParseCells): Row | null => {
  if (!needsParser(text)) {
    const cells = text.split(delimiter);
    return { cells, raw: cells, text, line };
  }
  const cells = parse(text, delimiter);
  return cells === null ? null : { cells, raw: splitQuoted(text, delimiter), text, line };
};

/** Where a cell of a row begins. */
export const placeOfCell = (file: string, row: Row, index: number): TablePoint => {
  const before = row.raw.slice(0, index).join(' ') + (index > 0 ? ' ' : '');
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return { file, line: row.line + lines.length - 1, column: Array.from(last).length + 1 };
};
