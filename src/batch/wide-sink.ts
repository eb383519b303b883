/** Scores and writes the rows of a wide table. */

import { findIdentifier } from '../review/find-identifier.ts';
import { compilePlan } from './plain/plan.ts';
import type { PlainRows } from './plain/plain-rows.ts';
import { createPlainRows } from './plain/plain-rows.ts';
import { createTailWriter } from './plain/tail-writer.ts';
import type { SinkOptions } from './create-row-sink.ts';
import { addedColumns, rowOptions, rowScoring } from './row-options.ts';
import type { RowSink } from './score-csv.ts';
import { createWideScorer, isScored } from './score-wide-row.ts';
import { createSeen } from './seen.ts';
import type { Row } from './split-cells.ts';
import { csvLine, jsonLine, quoted } from './write-row.ts';

export const createWideSink = ({ job, header, manner, output }: SinkOptions): RowSink => {
  const scoring = rowScoring(header, job);
  const added = addedColumns(scoring);
  const kept = header.headings.map((_, index) => index).filter((index) => !header.dropped.has(index));
  const options = rowOptions(job, manner.inputDelimiter !== ',');
  const seen = createSeen();
  const score = createWideScorer(header, options, scoring, seen);
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
    const delimiter = manner.delimiter.charCodeAt(0);
    if (job.isPlainPathOff === true || job.record !== null || !isCopied || delimiter > 127) return null;
    const plan = compilePlan(header, options.instrument, scoring);
    if (plan === null) return null;
    const mark = (manner.dress === 'comma' ? ',' : '.').charCodeAt(0);
    const { lineBreak } = manner;
    return createPlainRows({
      plan,
      delimiter,
      isRaw: manner.isRaw,
      seen,
      output,
      writeTail: createTailWriter(plan.numbers, { delimiter, mark, lineBreak, columns: plan.columns }),
      isIdentifier: (name) => findIdentifier(new TextDecoder().decode(name)) !== null,
    });
  };
  const row = ({ cells, raw }: Row) => {
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
    row,
    finish: () => [],
    leftOut: () => [],
    count: () => count + (plain?.count() ?? 0),
  };
};
