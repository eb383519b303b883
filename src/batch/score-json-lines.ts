/** Scores JSON lines: one object a line, its keys being the columns. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { hasErrors } from '../problem/severity.ts';
import { LARGEST_ROW_MEGABYTES, LF } from './bytes.ts';
import { fidelityColumns } from './fidelity-columns.ts';
import type { Header, ReportColumn } from './header.ts';
import { compileHeader } from './header.ts';
import { instrumentsOf } from './instruments-of.ts';
import type { JsonObject } from './json-object.ts';
import { cellsOf, parseObject } from './json-object.ts';
import { createLongSink } from './long-sink.ts';
import { createOutput } from './output-buffer.ts';
import { rowOptions, rowScoring } from './row-options.ts';
import { problemAt } from './problem-at.ts';
import type { CellProblem } from './score-wide-row.ts';
import { isScored } from './is-scored.ts';
import { createWideScorer } from './score-wide-row.ts';
import { openStore } from './plain/open-store.ts';
import { createSeen } from './seen.ts';
import type { TableJob, TableResult } from './table-job.ts';
import { openTable } from './table-reader.ts';
import type { OutputManner } from './write-row.ts';
import { csvLine, jsonLine, quoted } from './write-row.ts';

type TakeRow = (object: JsonObject, text: string, line: number) => readonly CellProblem[];

const NOWHERE = { file: '', line: 1, column: 1 };
const LARGEST_ROW = LARGEST_ROW_MEGABYTES * 1024 * 1024;

const cellProblem = (found: Problem): readonly CellProblem[] => [{ column: 0, problem: found }];

/** Scores JSON lines into JSON lines or CSV. Lines that cannot be scored go to the job's rejects. */
export const scoreJsonLines = async (job: TableJob): Promise<TableResult> => {
  const { file, rejects } = job;
  const reader = openTable(job);
  const output = createOutput(job.write);
  const troubleOf = (): Problem | null => reader.problem;
  const seen = createSeen(openStore().store);
  const manner: OutputManner = {
    format: job.format,
    delimiter: job.dress === 'comma' ? ';' : ',',
    lineBreak: job.dress === null ? '\n' : '\r\n',
    dress: job.dress,
    isRaw: job.isRaw,
    inputDelimiter: null,
  };
  let headings: readonly string[] = [];
  let rows = 0;
  let rejected = 0;
  let blank = 0;

  const compile = (
    keys: readonly string[],
    line: number,
  ): { header: Header; problems: readonly Problem[] } => {
    const problems: Problem[] = [];
    const report: ReportColumn = (code, _column, values) => {
      problems.push(problem(code, { file, line, column: 1 }, values));
    };
    const instruments = instrumentsOf(keys, job);
    const tell = (found: Problem): void => void problems.push(found);
    const options = { instruments, map: job.map, shape: job.shape, tell };
    return { header: compileHeader(keys, options, report), problems };
  };

  // A row's columns are its own keys; rows with the same keys share what was found out about them.
  const wideRow = (first: Header): TakeRow => {
    const options = rowOptions(job, true);
    const scoring = rowScoring(first, job);
    const added = fidelityColumns(scoring.sections);
    const scorers = new Map<string, { header: Header; score: ReturnType<typeof createWideScorer> }>();
    if (manner.format === 'csv') {
      if (manner.dress !== null) output.text('\ufeff');
      const kept = first.headings.filter((_, index) => !first.dropped.has(index));
      output.text(
        csvLine(
          kept.map((text) => ({ text, raw: quoted(text, manner.delimiter) })),
          added,
          manner,
        ),
      );
    }
    return (object, text, line) => {
      const keys = manner.format === 'csv' ? first.headings : object.map(([key]) => key);
      const fresh = manner.format === 'csv' ? object.find(([key]) => !keys.includes(key)) : undefined;
      if (fresh !== undefined) return cellProblem(problem('table/new-key', NOWHERE, { key: fresh[0] }));
      const signature = JSON.stringify(keys);
      let found = scorers.get(signature);
      if (found === undefined) {
        const { header, problems } = compile(keys, line);
        const wrong = problems.find((one) => hasErrors([one]) && one.code !== 'table/no-ratings');
        if (wrong !== undefined) return cellProblem(wrong);
        found = { header, score: createWideScorer(header, options, rowScoring(header, job), seen) };
        scorers.set(signature, found);
      }
      const { header, score } = found;
      const cells = cellsOf(object, header, manner.format === 'csv');
      if (typeof cells === 'string') {
        return cellProblem(problem('table/nested-value', NOWHERE, { key: cells }));
      }
      const result = score(cells);
      if (!isScored(result)) return result;
      const { values } = result;
      const kept = header.headings.flatMap((_, index) => (header.dropped.has(index) ? [] : [index]));
      if (manner.format === 'csv') {
        output.text(
          csvLine(
            kept.map((index) => ({ text: cells[index] ?? '', raw: cells[index] ?? '' })),
            values,
            manner,
          ),
        );
      } else {
        const own = fidelityColumns(rowScoring(header, job).sections);
        const more = own.map(
          (name, index) => `${JSON.stringify(name)}:${JSON.stringify(values[index] ?? null)}`,
        );
        const written = text.trim();
        output.text(
          header.dropped.size === 0
            ? `${written.slice(0, -1).trimEnd()}${object.length === 0 ? '' : ','}${more.join(',')}}\n`
            : jsonLine([
                ...kept.map((index) => {
                  const [key, value] = object[index] ?? ['', null];
                  return [key, JSON.stringify(value)] as const;
                }),
                ...own.map((name, index) => [name, JSON.stringify(values[index] ?? null)] as const),
              ]),
        );
      }
      rows += 1;
      job.record?.({
        head: result.head,
        figures: result.figures,
        cellOf: (heading) => cells[header.headings.indexOf(heading)] ?? null,
      });
      return [];
    };
  };

  const longRow = (header: Header): { take: TakeRow; finish: () => void } => {
    const sink = createLongSink({ job, header, manner: { ...manner, inputDelimiter: ';' }, output, reader });
    return {
      take: (object, text, line) => {
        const fresh = object.find(([key]) => !header.headings.includes(key));
        if (fresh !== undefined) return cellProblem(problem('table/new-key', NOWHERE, { key: fresh[0] }));
        const cells = cellsOf(object, header, true);
        if (typeof cells === 'string') {
          return cellProblem(problem('table/nested-value', NOWHERE, { key: cells }));
        }
        const found = sink.row({ cells, raw: cells.map((cell) => quoted(cell, ';')), text, line });
        if (found.length === 0) rows += 1;
        return found;
      },
      finish: () => {
        sink.finish();
      },
    };
  };

  let take: TakeRow | null = null;
  let finish: () => void = () => undefined;
  const fatal: Problem[] = [];

  const takeLine = async (from: number, to: number): Promise<void> => {
    const bytes = reader.bytes.subarray(from, to);
    const text = new TextDecoder(reader.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8').decode(bytes);
    const { line } = reader;
    if (text.trim() === '') {
      if (text !== '' && text !== '\r') blank += 1;
      return;
    }
    const object = to - from > LARGEST_ROW ? null : parseObject(text);
    const tell = async (found: Problem, heading: string | null): Promise<void> => {
      rejected += 1;
      await rejects.begin({ problem: problemAt(found, { file, line, column: 1 }), heading });
      rejects.bytes(bytes);
      rejects.end();
    };
    if (object === null) {
      await tell(
        to - from > LARGEST_ROW
          ? problem('table/row-too-large', NOWHERE, { limit: LARGEST_ROW_MEGABYTES })
          : problem('table/not-json', NOWHERE, {}),
        null,
      );
      return;
    }
    if (take === null) {
      const keys = object.map(([key]) => key);
      const { header, problems } = compile(keys, line);
      // JSON lines may leave out what a row does not have, so the first row need not have any rating.
      const wrong = problems.filter((one) => hasErrors([one]) && one.code !== 'table/no-ratings');
      if (wrong.length > 0) {
        fatal.push(...wrong);
        return;
      }
      for (const found of problems) if (!hasErrors([found])) job.warn(found);
      headings = keys;
      if (header.shape === 'long') {
        const long = longRow(header);
        take = long.take;
        finish = long.finish;
      } else take = wideRow(header);
    }
    const [first] = take(object, text, line);
    if (first === undefined) return;
    await tell(first.problem, headings[first.column] ?? null);
  };

  rejects.open({ delimiter: ',', lineBreak: '\n', hasMark: false, heading: null }, reader);
  reader.fill();
  for (let pieces = 1; troubleOf() === null && output.isOpen && fatal.length === 0;) {
    const found = reader.bytes.subarray(0, reader.end).indexOf(LF, reader.at);
    if (found === -1) {
      if (reader.isLast) break;
      pieces += 1;
      if (pieces % 8 === 0) await job.breathe(rows, reader.total);
      reader.fill();
      continue;
    }
    await takeLine(reader.at, found);
    reader.at = found + 1;
    reader.line += 1;
  }
  const trouble = troubleOf();
  if (trouble !== null) fatal.push(trouble);
  else if (fatal.length === 0 && rows + rejected === 0) {
    fatal.push(problem('file/empty', { file, line: 1, column: 1 }, {}));
  }
  if (fatal.length === 0) {
    finish();
    output.flush();
  }
  if (reader.warning !== null) job.warn(reader.warning);
  return { rows, rejected, blank, problems: fatal, headings, leftOut: [] };
};
