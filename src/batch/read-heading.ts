/** Reads a table's heading: its delimiter, its columns and how the output is to be laid out. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { hasErrors } from '../problem/severity.ts';
import { sniffDelimiter } from '../source/sniff-delimiter.ts';
import { CR, LF } from './bytes.ts';
import { findRecord } from './find-record.ts';
import type { Header, ReportColumn } from './header.ts';
import { compileHeader } from './header.ts';
import { instrumentsOf } from './instruments-of.ts';
import type { ParseCells, Row } from './split-cells.ts';
import { placeOfCell, splitCells } from './split-cells.ts';
import type { TableJob } from './table-job.ts';
import type { TableReader } from './table-reader.ts';
import type { OutputManner } from './write-row.ts';

export interface Heading {
  /** Null when the table cannot be scored. */
  readonly header: Header | null;
  readonly row: Row;
  readonly problems: readonly Problem[];
  readonly delimiter: string;
  readonly manner: OutputManner;
  /** The heading as written, without its line break. */
  readonly bytes: Uint8Array;
}

const SEPARATOR_LINE = /^"?sep=(.)"?$/iu;

const decode = (reader: TableReader, from: number, to: number): string =>
  new TextDecoder(reader.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8', { ignoreBOM: true }).decode(
    reader.bytes.subarray(from, to),
  );

const lineText = (reader: TableReader): { readonly text: string; readonly next: number } => {
  const found = reader.bytes.subarray(0, reader.end).indexOf(LF, reader.at);
  const end = found === -1 ? reader.end : found;
  return { text: decode(reader, reader.at, end).replace(/\r$/u, ''), next: Math.min(end + 1, reader.end) };
};

const skipLine = (reader: TableReader, next: number): void => {
  reader.at = next;
  reader.line += 1;
};

/** Reads the heading; afterwards the reader stands at the first row. */
export const readHeading = (reader: TableReader, job: TableJob, parse: ParseCells): Heading => {
  const { file } = job;
  let said: string | null = null;
  const separator = SEPARATOR_LINE.exec(lineText(reader).text);
  if (separator !== null) {
    said = separator[1] ?? null;
    skipLine(reader, lineText(reader).next);
  }
  while (reader.at < reader.end && lineText(reader).text.trim() === '') {
    skipLine(reader, lineText(reader).next);
  }
  const delimiter =
    job.delimiter ?? said ?? (/\.tsv$/iu.test(file) ? '\t' : sniffDelimiter(lineText(reader).text));
  const found = findRecord(reader.bytes, reader.at, reader.end, delimiter.charCodeAt(0), true);
  const bytes = reader.bytes.slice(reader.at, found.contentEnd);
  const isCrLf = reader.bytes[found.contentEnd] === CR;
  const text = decode(reader, reader.at, found.contentEnd);
  const { line } = reader;
  const empty: Row = { cells: [], raw: [], text: '', line };
  const manner: OutputManner = {
    format: job.format,
    delimiter: job.dress === null ? delimiter : job.dress === 'comma' ? ';' : ',',
    lineBreak: isCrLf || job.dress !== null ? '\r\n' : '\n',
    dress: job.dress,
    isRaw: job.isRaw,
    inputDelimiter: delimiter,
  };
  const failed = (one: Problem): Heading => ({
    header: null,
    row: empty,
    problems: [one],
    delimiter,
    manner,
    bytes,
  });
  const start = { file, line, column: 1 };
  if (reader.at >= reader.end) return failed(problem('file/empty', start, {}));
  const odd = /\u0000|\r(?!\n)/u.exec(text);
  if (odd !== null) {
    const place = { ...start, column: odd.index + 1 };
    return failed(
      odd[0] === '\r'
        ? problem('table/lone-carriage-return', place, {})
        : problem('text/control-character', place, { character: 'U+0000' }),
    );
  }
  const row = found.kind === 'row' ? splitCells(text, line, delimiter, parse) : null;
  if (row === null) {
    const column = found.kind === 'row' ? text.indexOf('"') : decode(reader, reader.at, found.quote).length;
    return failed(problem('table/stray-quote', { ...start, column: Math.max(0, column) + 1 }, {}));
  }
  const problems: Problem[] = [];
  const report: ReportColumn = (code, column, values) => {
    problems.push(problem(code, placeOfCell(file, row, column), values));
  };
  const instruments = instrumentsOf(row.cells, job);
  const header = compileHeader(
    row.cells,
    { instruments, map: job.map, shape: job.shape, tell: (found) => problems.push(found) },
    report,
  );
  reader.line += text.split('\n').length;
  reader.at = found.next;
  return { header: hasErrors(problems) ? null : header, row, problems, delimiter, manner, bytes };
};
