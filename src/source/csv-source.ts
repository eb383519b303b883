/** Reads a table of cells with the line and column of each, whatever delimiter its spreadsheet wrote. */

import { CsvError, parse } from 'csv-parse/sync';
import type { TablePoint } from '../problem/place.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { findUnsafeCharacter } from '../problem/visible.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

export interface TableCell {
  readonly text: string;
  readonly place: TablePoint;
}

export interface TableSource {
  /** Rows of cells, the heading first; empty where the table cannot be read. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly problems: readonly Problem[];
}

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

// Where each cell of a record begins, from the record as written.
const cellPlaces = (
  file: string,
  firstLine: number,
  raw: string,
  delimiter: string,
): readonly TablePoint[] => {
  const places: TablePoint[] = [];
  let line = firstLine;
  let column = 1;
  let isQuoted = false;
  places.push({ file, line, column });
  for (const character of raw) {
    if (character === '"') isQuoted = !isQuoted;
    column += 1;
    if (character === '\n') {
      line += 1;
      column = 1;
    }
    if (character === delimiter && !isQuoted) places.push({ file, line, column });
  }
  return places;
};

const malformed = (file: string, error: CsvError): Problem => {
  const { code, lines, column } = error as CsvError & { lines?: number; column?: number };
  const reason = code.includes('QUOTE') ? 'quote' : code.includes('RECORD') ? 'ragged' : 'other';
  const place = { file, line: lines ?? 1, column: typeof column === 'number' ? column + 1 : 1 };
  return problem('sheet/malformed', place, { reason });
};

/** Parses CSV text. Never throws: what is wrong comes back as problems. */
export const parseCsv = (file: string, text: string): TableSource => {
  const body = text.replace(/^\ufeff/u, '').replace(/^sep=.\r?\n/iu, '');
  const skipped = body.length < text.replace(/^\ufeff/u, '').length ? 1 : 0;
  const delimiter = sniffDelimiter(body);
  const problems: Problem[] = [];
  try {
    const records = parse(body, {
      delimiter,
      raw: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
    }) as unknown as readonly RawRecord[];
    const rows = records.map(({ record, raw, info }): readonly TableCell[] => {
      const written = raw.replace(/(?:\r\n|[\r\n])$/u, '');
      const first = info.lines + skipped - (written.split('\n').length - 1);
      const places = cellPlaces(file, first, written, delimiter);
      return record.map((cell, index) => ({
        text: cell,
        place: places[index] ?? { file, line: first, column: 1 },
      }));
    });
    for (const cell of rows.flat()) {
      const unsafe = findUnsafeCharacter(cell.text.replaceAll('\r\n', '\n'));
      if (unsafe) problems.push(problem('text/control-character', cell.place, { character: unsafe.name }));
    }
    return { rows, problems };
  } catch (error) {
    if (error instanceof CsvError) return { rows: [], problems: [malformed(file, error)] };
    throw error;
  }
};
