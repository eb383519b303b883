/** Scores and writes the rows of a wide table. */

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
  return { plain: null, row, finish: () => undefined, count: () => count };
};
