/** Chooses what is done with a table's rows by its shape and writes the heading of the output. */

import type { Header } from './header.ts';
import type { OutputBuffer } from './output-buffer.ts';
import type { RowSink } from './score-csv.ts';
import type { TableJob } from './table-job.ts';
import type { TableReader } from './table-reader.ts';
import { createWideSink } from './wide-sink.ts';
import type { OutputManner } from './write-row.ts';

export interface SinkOptions {
  readonly job: TableJob;
  readonly header: Header;
  readonly manner: OutputManner;
  readonly output: OutputBuffer;
  readonly reader: TableReader;
}

export const createRowSink = async (options: SinkOptions): Promise<RowSink> => {
  const { manner, output, reader } = options;
  // Spreadsheets take the mark as a sign of UTF-8; it is kept where it was.
  if (manner.format === 'csv' && (reader.hasMark || manner.dress !== null)) output.text('\ufeff');
  if (options.header.shape === 'wide') return createWideSink(options);
  const { createLongSink } = await import('./long-sink.ts');
  return createLongSink(options);
};
