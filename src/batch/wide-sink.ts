/** Scores and writes the rows of a wide table. */

import type { FindIdentifier } from '../scoring/warnings.ts';
import { compilePlan } from './plain/plan.ts';
import type { PlainRows } from './plain/plain-rows.ts';
import { createPlainRows } from './plain/plain-rows.ts';
import { openStore } from './plain/open-store.ts';
import { LF } from './bytes.ts';
import type { SinkOptions } from './create-row-sink.ts';
import { addedColumns, rowOptions, rowScoring } from './row-options.ts';
import type { RowSink } from './score-csv.ts';
import { isScored } from './is-scored.ts';
import type { createWideScorer } from './score-wide-row.ts';
import { createSeen } from './seen.ts';
import type { Row } from './split-cells.ts';
import type { TableJob } from './table-job.ts';
import type { TableReader } from './table-reader.ts';
import { csvLine, jsonLine, quoted } from './write-row.ts';

/** About how many rows there are, as long as the first one. */
const expectedRows = ({ size }: TableJob, { bytes, at, end }: TableReader): number => {
  const length = bytes.subarray(at, end).indexOf(LF) + 1;
  return size === null || length === 0 ? 0 : Math.ceil(size / length);
};

export const createWideSink = ({ job, header, manner, output, reader }: SinkOptions): RowSink => {
  const scoring = rowScoring(header, job);
  const added = addedColumns(scoring);
  const kept = header.headings.map((_, index) => index).filter((index) => !header.dropped.has(index));
  const options = rowOptions(job, manner.inputDelimiter !== ',');
  // The reference is loaded when the first row needs it.
  let score: ReturnType<typeof createWideScorer> | null = null;
  let findIdentifier: FindIdentifier | null = null;
  // Until the reference is there, it has to be asked whether a name is an identifier.
  const { core, store } = openStore(
    job.isPlainPathOff,
    (name) => findIdentifier?.(new TextDecoder().decode(name)) !== null,
  );
  const seen = createSeen(store, expectedRows(job, reader));
  const prepare = async (): Promise<void> => {
    if (score !== null) return;
    const reference = await import('./score-wide-row.ts');
    score = reference.createWideScorer(header, options, scoring, seen);
    ({ findIdentifier } = await import('../review/find-identifier.ts'));
  };
  let count = 0;
  if (manner.format === 'csv') {
    const headings = kept.map((index) => header.headings[index] ?? '');
    output.text(
      csvLine(
        headings.map((text) => ({ text, raw: quoted(text, manner.delimiter) })),
        added,
        manner,
      ),
    );
  }
  const createPlain = (): PlainRows | null => {
    const isCopied = manner.format === 'csv' && manner.delimiter === manner.inputDelimiter;
    const isAscii = manner.delimiter.charCodeAt(0) < 0x80;
    if (core === null || job.record !== null || !isCopied || !isAscii) return null;
    const plan = compilePlan(header, options.instrument, scoring);
    if (plan === null) return null;
    const mark = manner.dress === 'comma' ? ',' : '.';
    return createPlainRows({ core, plan, output, manner: { ...manner, mark } });
  };
  const row = ({ cells, raw }: Row) => {
    if (score === null) throw new RangeError('a row came before prepare');
    const result = score(cells);
    if (!isScored(result)) return result;
    const { values } = result;
    if (manner.format === 'csv') {
      const own = kept.map((index) => ({ text: cells[index] ?? '', raw: raw[index] ?? '' }));
      output.text(csvLine(own, values, manner));
    } else {
      output.text(
        jsonLine([
          ...kept.map((index) => [header.headings[index] ?? '', JSON.stringify(cells[index] ?? '')] as const),
          ...added.map((name, index) => [name, JSON.stringify(values[index] ?? null)] as const),
        ]),
      );
    }
    count += 1;
    job.record?.({
      head: result.head,
      figures: result.figures,
      cellOf: (heading) => {
        const index = header.headings.findIndex((one) => one.trim() === heading.trim());
        return index === -1 ? null : (cells[index] ?? null);
      },
    });
    return [];
  };
  const plain = createPlain();
  return {
    plain: plain?.run ?? null,
    prepare,
    row,
    finish: () => [],
    leftOut: () => [],
    count: () => count + (plain?.count() ?? 0),
  };
};
