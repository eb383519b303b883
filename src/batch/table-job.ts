/** What scoring a table is given: where its bytes come from and go, the rubrics, and how cells are to be understood. */

import type { Words } from '../language/en/words.ts';
import type { Problem } from '../problem/problem.ts';
import type { CsvDress } from '../report/csv-cells.ts';
import type { ColumnMap } from './column-map.ts';
import type { Shape } from './header.ts';
import type { Breathe, ByteTests, ReadBytes, WriteBytes } from './ports.ts';
import type { RowOptions, RowHead } from './read-row-head.ts';
import type { RejectLayout, RejectSink } from './rejects.ts';
import type { Instrument } from './roles.ts';
import type { Encoding } from './encodings.ts';
import type { TableReader } from './table-reader.ts';
import type { Figures } from '../scoring/figures.ts';

/** A scored row as the summary needs it. */
export interface RowRecord {
  readonly head: RowHead;
  readonly figures: Figures;
  /** What a column of the row says, by its heading as written; null where there is none. */
  readonly cellOf: (heading: string) => string | null;
}

export interface TableJob {
  /** The table as problems name it. */
  readonly file: string;
  /** How many bytes there are to read, where it is known. */
  readonly size: number | null;
  readonly read: ReadBytes;
  readonly write: WriteBytes;
  readonly tests: ByteTests;
  readonly breathe: Breathe;
  readonly rejects: RejectSink & { readonly open: (layout: RejectLayout, reader: TableReader) => void };
  /** Takes what is wrong with the table as a whole and does not stop it. */
  readonly warn: (found: Problem) => void;
  /** Takes each scored row for the summary; null where none is wanted. */
  readonly record: ((record: RowRecord) => void) | null;
  /** All rubrics that a row can name; without a column `rubric` only the first counts. */
  readonly instruments: readonly Instrument[];
  /** Loads those of them that only the rows of a table with a column `rubric` can name. */
  readonly loadOthers?: (() => Promise<readonly Instrument[]>) | undefined;
  readonly map: ColumnMap | null;
  readonly encoding: Encoding | null;
  /** Null: as the heading shows. */
  readonly delimiter: string | null;
  readonly shape: Shape | null;
  readonly na: RowOptions['na'];
  readonly format: 'csv' | 'jsonl';
  readonly dress: CsvDress;
  readonly isRaw: boolean;
  readonly words: Words;
  readonly language: string;
  /** Every row takes the reference path; the fast one gives the same bytes. */
  readonly isPlainPathOff?: boolean | undefined;
}

export interface TableResult {
  readonly rows: number;
  readonly rejected: number;
  /** Rows with nothing in any cell, which are passed over. */
  readonly blank: number;
  /** What kept the table from being scored at all. */
  readonly problems: readonly Problem[];
  readonly headings: readonly string[];
  /** Columns that are not in the output, as they differ between the rows of one review. */
  readonly leftOut: readonly string[];
}
