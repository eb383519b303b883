/** Scores tables in memory for tests: bytes in, bytes and rejections out. */

import { isAscii, isUtf8 } from 'node:buffer';
import type { RowRecord, TableJob, TableResult } from '../../src/batch/table-job.ts';
import { scoreCsv } from '../../src/batch/score-csv.ts';
import { toInstrument } from '../../src/batch/roles.ts';
import { words } from '../../src/language/en/words.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';

export interface Scored {
  readonly result: TableResult;
  readonly out: string;
  readonly bytes: Uint8Array;
  /** The problem of each rejected row with the row's bytes. */
  readonly rejected: readonly { readonly problem: Problem; readonly row: string }[];
  readonly warnings: readonly Problem[];
  readonly records: readonly RowRecord[];
}

export interface TableOptions extends Partial<Omit<TableJob, 'record'>> {
  /** How many bytes a read gives at most. */
  readonly piece?: number;
  readonly records?: boolean;
}

export const readFrom = (bytes: Uint8Array, piece = Number.MAX_SAFE_INTEGER): TableJob['read'] => {
  let at = 0;
  return (into, offset, length) => {
    const part = bytes.subarray(at, at + Math.min(length, piece));
    into.set(part, offset);
    at += part.length;
    return part.length;
  };
};

export const jobOf = (
  table: string | Uint8Array,
  rubrics: readonly Rubric[],
  over: TableOptions = {},
): { readonly job: TableJob; readonly scored: (result: TableResult) => Scored } => {
  const { piece, records: hasRecords, ...rest } = over;
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  const written: Uint8Array[] = [];
  const rejected: { problem: Problem; row: Uint8Array[] }[] = [];
  const warnings: Problem[] = [];
  const records: RowRecord[] = [];
  const job: TableJob = {
    file: 'table.csv',
    read: readFrom(bytes, piece),
    write: (part) => {
      written.push(part.slice());
      return true;
    },
    tests: { isAscii, isUtf8 },
    breathe: () => Promise.resolve(),
    rejects: {
      open: () => undefined,
      begin: ({ problem }) => {
        rejected.push({ problem, row: [] });
        return Promise.resolve();
      },
      bytes: (part) => rejected.at(-1)?.row.push(part.slice()),
      end: () => undefined,
    },
    warn: (found) => warnings.push(found),
    record: hasRecords === true ? (record) => records.push(record) : null,
    instruments: rubrics.map(toInstrument),
    map: null,
    encoding: null,
    delimiter: null,
    shape: null,
    na: null,
    format: 'csv',
    dress: null,
    isRaw: false,
    words,
    language: 'en',
    ...rest,
  };
  return {
    job,
    scored: (result) => {
      const all = Buffer.concat(written);
      return {
        result,
        out: all.toString('utf8'),
        bytes: all,
        rejected: rejected.map(({ problem, row }) => ({
          problem,
          row: Buffer.concat(row).toString('latin1'),
        })),
        warnings,
        records,
      };
    },
  };
};

export const scoreTable = async (
  table: string | Uint8Array,
  rubrics: readonly Rubric[],
  over: TableOptions = {},
): Promise<Scored> => {
  const { job, scored } = jobOf(table, rubrics, over);
  return scored(await scoreCsv(job));
};

/** A CSV text as rows of cells by heading; for tables without quotes. */
export const rowsOf = (csv: string, delimiter = ','): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = csv.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const names = head.split(delimiter);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split(delimiter);
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    });
};
