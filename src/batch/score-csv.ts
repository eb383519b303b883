/** Scores a CSV table row by row: plain rows by the fast path where there is one, all others by the reference. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { hasErrors } from '../problem/severity.ts';
import { LARGEST_ROW_MEGABYTES, LF, QUOTE } from './bytes.ts';
import type { FoundRecord } from './find-record.ts';
import { findRecord, strayIn } from './find-record.ts';
import { encodeText } from './encode-text.ts';
import type { LateRejection } from './finish-long.ts';
import { columnOf } from './header.ts';
import { readHeading } from './read-heading.ts';
import type { CellProblem } from './score-wide-row.ts';
import type { ParseCells, Row } from './split-cells.ts';
import { needsParser, placeOfCell, splitCells } from './split-cells.ts';
import { problemAt } from './problem-at.ts';
import type { TableJob, TableResult } from './table-job.ts';
import type { TableReader } from './table-reader.ts';
import { openTable } from './table-reader.ts';
import { createOutput } from './output-buffer.ts';
import { createRowSink } from './create-row-sink.ts';
import { hasRubricColumn } from './instruments-of.ts';

const LARGEST_ROW = LARGEST_ROW_MEGABYTES * 1024 * 1024;
const NUL = '\u0000';

/** What is done with the rows of a table, whatever its shape. */
export interface RowSink {
  /** Takes plain rows from the reader until it is through or meets one that it does not take. */
  readonly plain: ((reader: TableReader) => void) | null;
  /** Loads what single rows need; called before the first of them. */
  readonly prepare: () => Promise<void>;
  /** Takes one row. @returns what is wrong with it; then it was not taken. */
  readonly row: (row: Row) => readonly CellProblem[];
  /** Nothing more comes. @returns rows that were taken and turn out wrong only together with others. */
  readonly finish: () => readonly LateRejection[];
  /** Columns that are not in the output, as they differ between the rows of one review. */
  readonly leftOut: () => readonly string[];
  /** How many rows were taken. */
  readonly count: () => number;
}

const textOf = (reader: TableReader, from: number, to: number): string =>
  new TextDecoder(reader.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8', { ignoreBOM: true }).decode(
    reader.bytes.subarray(from, to),
  );

const textOfBytes = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const linesIn = (bytes: Uint8Array, from: number, to: number): number => {
  let lines = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === LF) lines += 1;
  return lines;
};

/** Scores a table. What is wrong with single rows goes to the job's rejects; the rest is scored. */
export const scoreCsv = async (given: TableJob): Promise<TableResult> => {
  let job = given;
  const { file, rejects } = job;
  const reader = openTable(job);
  const output = createOutput(job.write);
  const troubleOf = (): Problem | null => reader.problem;
  const stopped = (problems: readonly Problem[]): TableResult => ({
    rows: 0,
    rejected: 0,
    blank: 0,
    problems,
    headings: [],
    leftOut: [],
  });
  reader.fill();
  const early = troubleOf();
  if (early !== null) return stopped([early]);
  // csv-parse is loaded when the first quote comes.
  let parse: ParseCells = () => null;
  let hasParser = false;
  const loadParser = async (): Promise<void> => {
    if (hasParser) return;
    const { loadCsvParser } = await import('./load-csv-parser.ts');
    parse = await loadCsvParser();
    hasParser = true;
  };
  if (reader.bytes.subarray(0, reader.end).includes(QUOTE)) await loadParser();
  const { at, line } = reader;
  let heading = readHeading(reader, job, parse);
  if (job.loadOthers !== undefined && hasRubricColumn(heading.row.cells, job)) {
    job = { ...job, instruments: [...job.instruments, ...(await job.loadOthers())] };
    Object.assign(reader, { at, line });
    heading = readHeading(reader, job, parse);
  }
  for (const found of heading.problems) if (!hasErrors([found])) job.warn(found);
  if (heading.header === null) return stopped(heading.problems.filter((one) => hasErrors([one])));
  const { header, delimiter, manner } = heading;
  rejects.open(
    { delimiter, lineBreak: manner.lineBreak, hasMark: reader.hasMark, heading: heading.bytes },
    reader,
  );
  const sink = await createRowSink({ job, header, manner, output, reader });
  const delimiterByte = delimiter.charCodeAt(0);
  const width = header.headings.length;
  let rejected = 0;
  let blank = 0;

  const reject = async (found: Problem, column: number | null): Promise<void> => {
    rejected += 1;
    await rejects.begin({
      problem: found,
      heading: column === null ? null : (header.headings[column] ?? null),
    });
  };

  const rejectRow = async (
    found: Problem,
    column: number | null,
    from: number,
    to: number,
  ): Promise<void> => {
    await reject(found, column);
    rejects.bytes(reader.bytes.subarray(from, to));
    rejects.end();
  };

  // Passes a row that is too large on to the rejects piece by piece.
  const rejectLarge = async (): Promise<void> => {
    const values = { limit: LARGEST_ROW_MEGABYTES };
    await reject(problem('table/row-too-large', { file, line: reader.line, column: 1 }, values), null);
    for (;;) {
      const lineBreak = reader.bytes.subarray(0, reader.end).indexOf(LF, reader.at);
      const to = lineBreak === -1 ? reader.end : lineBreak;
      rejects.bytes(reader.bytes.subarray(reader.at, to));
      reader.at = to;
      if (lineBreak !== -1) break;
      if (reader.isLast) break;
      reader.fill();
    }
    if (reader.at < reader.end) {
      reader.at += 1;
      reader.line += 1;
    }
    rejects.end();
  };

  const takeRow = async (from: number, { contentEnd }: FoundRecord): Promise<void> => {
    const text = textOf(reader, from, contentEnd);
    const { line } = reader;
    const tell = (found: Problem, column: number | null): Promise<void> =>
      rejectRow(found, column, from, contentEnd);
    const odd = /\u0000|\r(?!\n)/u.exec(text);
    if (odd !== null) {
      const before = text.slice(0, odd.index).split('\n');
      const column = Array.from(before.at(-1) ?? '').length + 1;
      const place = { file, line: line + before.length - 1, column };
      const values = { character: 'U+0000' };
      await tell(
        odd[0] === NUL
          ? problem('text/control-character', place, values)
          : problem('table/lone-carriage-return', place, {}),
        null,
      );
      return;
    }
    if (needsParser(text)) await loadParser();
    const row = splitCells(text, line, delimiter, parse);
    if (row === null) {
      const column = text.indexOf('"') + 1;
      await tell(problem('table/stray-quote', { file, line, column: Math.max(1, column) }, {}), null);
      return;
    }
    if (row.cells.every((cell) => cell.trim() === '')) {
      blank += 1;
      return;
    }
    if (row.cells.length !== width) {
      const place = placeOfCell(file, row, Math.min(row.cells.length - 1, width));
      await tell(problem('table/ragged-row', place, { found: row.cells.length, expected: width }), null);
      return;
    }
    await sink.prepare();
    const [first] = sink.row(row);
    if (first === undefined) return;
    await tell(problemAt(first.problem, placeOfCell(file, row, Math.max(0, first.column))), first.column);
  };

  const takeNext = async (): Promise<void> => {
    const { bytes, end, isLast } = reader;
    let found = findRecord(bytes, reader.at, end, delimiterByte, isLast);
    // A quoted cell that runs on for so long was probably never closed.
    if (found.kind === 'more' && end - reader.at > LARGEST_ROW) {
      found = strayIn(bytes, reader.at, end, bytes.indexOf(QUOTE, reader.at), isLast);
    }
    if (found.kind === 'more') {
      reader.fill();
      return;
    }
    const { at } = reader;
    if (found.kind === 'stray-quote') {
      const column = Array.from(textOf(reader, at, found.quote)).length + 1;
      const place = { file, line: reader.line, column };
      await rejectRow(problem('table/stray-quote', place, {}), null, at, found.contentEnd);
    } else await takeRow(at, found);
    reader.line += linesIn(reader.bytes, at, found.next);
    reader.at = found.next;
  };

  for (let pieces = 0; output.isOpen;) {
    if (troubleOf() !== null) break;
    if (reader.at >= reader.limit) {
      if (reader.isLast && reader.at >= reader.end) break;
      if (reader.end - reader.at > LARGEST_ROW) {
        await rejectLarge();
        continue;
      }
      pieces += 1;
      if (pieces % 8 === 0) await job.breathe(sink.count(), reader.total);
      reader.fill();
      continue;
    }
    sink.plain?.(reader);
    if (reader.at < reader.limit) await takeNext();
  }
  let late = 0;
  for (const { problem: found, bytes } of sink.finish()) {
    late += 1;
    await reject(found, columnOf(header, 'score'));
    rejects.bytes(
      reader.encoding === 'windows-1252' ? encodeText(textOfBytes(bytes), 'windows-1252') : bytes,
    );
    rejects.end();
  }
  if (reader.warning !== null) job.warn(reader.warning);
  const rows = sink.count() - late;
  const problems: Problem[] = [];
  const trouble = troubleOf();
  if (trouble !== null) problems.push(trouble);
  else if (rows + rejected === 0) problems.push(problem('table/no-rows', { file, line: 1, column: 1 }, {}));
  if (problems.length === 0) output.flush();
  return { rows, rejected, blank, problems, headings: header.headings, leftOut: sink.leftOut() };
};
