/**
 * Reads a sheet's cells with the line and column of each. Of a row with a bad quote only its own line is lost, where
 * csv-parse would stop: all problems of a file are told in one run.
 */

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
  /** Rows of cells, the heading first; null for a row that cannot be read. Empty lines are left out. */
  readonly rows: readonly (readonly TableCell[] | null)[];
  readonly problems: readonly Problem[];
}

interface RawCell {
  readonly text: string;
  readonly start: number;
  /** Just behind the cell. */
  readonly end: number;
  /** Where a quote spoils the cell; null: nowhere. */
  readonly stray: number | null;
}

/** What a table is written with. The line break of its first line ends every row; in a cell another one may stand. */
interface Manner {
  readonly delimiter: string;
  readonly lineBreak: '\r\n' | '\n';
}

const isOver = (text: string, at: number, { delimiter, lineBreak }: Manner): boolean =>
  at >= text.length || text.startsWith(delimiter, at) || text.startsWith(lineBreak, at);

// Offset just behind the closing quote, or null where the cell is never closed or goes on behind it.
const endOfQuoted = (text: string, start: number, manner: Manner): number | null => {
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    if (text[quote + 1] !== '"') return isOver(text, quote + 1, manner) ? quote + 1 : null;
    at = quote + 2;
  }
};

const readCell = (text: string, start: number, manner: Manner): RawCell => {
  if (text[start] === '"') {
    const end = endOfQuoted(text, start, manner);
    if (end === null) return { text: '', start, end: start, stray: start };
    return { text: text.slice(start + 1, end - 1).replaceAll('""', '"'), start, end, stray: null };
  }
  let end = start;
  while (!isOver(text, end, manner)) end += 1;
  const written = text.slice(start, end);
  const quote = written.indexOf('"');
  return { text: written, start, end, stray: quote === -1 ? null : start + quote };
};

interface RawRow {
  readonly cells: readonly RawCell[];
  readonly next: number;
}

const readRow = (text: string, start: number, manner: Manner): RawRow => {
  const cells: RawCell[] = [];
  let at = start;
  for (;;) {
    const cell = readCell(text, at, manner);
    cells.push(cell);
    if (cell.stray === null && text.startsWith(manner.delimiter, cell.end)) {
      at = cell.end + 1;
      continue;
    }
    // Only the line with the bad quote is given up: what follows may be right again.
    const lineBreak = cell.stray === null ? manner.lineBreak : '\n';
    const found = text.indexOf(lineBreak, cell.stray ?? cell.end);
    return { cells, next: found === -1 ? text.length : found + lineBreak.length };
  }
};

// Tells the place of ever later offsets.
const placesIn = (file: string, text: string): ((offset: number) => TablePoint) => {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', lineStart); next !== -1 && next < offset;) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { file, line, column: Array.from(text.slice(lineStart, offset)).length + 1 };
  };
};

/** Parses CSV text. Never throws: what is wrong comes back as problems. */
export const parseCsv = (file: string, written: string): TableSource => {
  const whole = written.replace(/^\ufeff/u, '');
  const text = whole.includes('\n') ? whole : whole.replaceAll('\r', '\n');
  const placeOf = placesIn(file, text);
  const body = /^sep=.\r?\n/iu.exec(text)?.[0].length ?? 0;
  const manner: Manner = {
    delimiter: sniffDelimiter(text.slice(body)),
    lineBreak: /^[^\n]*\r\n/u.test(text) ? '\r\n' : '\n',
  };
  const problems: Problem[] = [];
  const rows: (readonly TableCell[] | null)[] = [];
  for (let at = body; at < text.length;) {
    const { cells, next } = readRow(text, at, manner);
    at = next;
    const placed = cells.map((cell) => ({ ...cell, place: placeOf(cell.start) }));
    const stray = cells.at(-1)?.stray ?? null;
    if (stray !== null) {
      problems.push(problem('sheet/malformed', placeOf(stray), { reason: 'quote' }));
      rows.push(null);
      continue;
    }
    if (placed.length === 1 && placed[0]?.text === '') continue;
    for (const { text: cell, place } of placed) {
      const unsafe = findUnsafeCharacter(cell.replaceAll('\r\n', '\n'));
      if (unsafe) problems.push(problem('text/control-character', place, { character: unsafe.name }));
    }
    rows.push(placed.map(({ text: cell, place }) => ({ text: cell, place })));
  }
  return { rows, problems };
};
