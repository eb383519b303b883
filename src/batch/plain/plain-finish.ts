/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices are items and sections of the rubric */
/** Writes the reviews of a long table that are nothing but scores from their codes. */

import type { SinkOptions } from '../create-row-sink.ts';
import type { LongRecords } from '../long-records.ts';
import { CODE } from '../long-records.ts';
import { SLACK } from '../output-buffer.ts';
import { findIdentifier } from '../../review/find-identifier.ts';
import type { RowScoring } from '../score-row.ts';
import { passedOn } from '../write-row.ts';
import { toRubricNumbers } from './rubric-numbers.ts';
import type { RowSums } from './tail-writer.ts';
import { MOST_DIGITS } from './plain-cells.ts';
import { createTailWriter } from './tail-writer.ts';

export interface PlainFinishOptions extends SinkOptions {
  readonly records: LongRecords;
  readonly scoring: RowScoring;
  readonly holdsCap: (cap: string) => boolean;
}

/** Writes a record; false where the reference has to. */
export type WritePlain = (record: number, columns: readonly { readonly place: number }[]) => boolean;

// What has fewer digits than any of them and no @ is no identifier; looking for one closely takes much longer.
const mayBeIdentifier = (name: string): boolean =>
  name.includes('@') || name.replace(/\D+/gu, '').length > MOST_DIGITS;

const NOTHING = new Uint8Array(0);
const LONGEST_CELLS = SLACK / 8;

/** Null where no record of the table can be written from its codes. */
export const createPlainFinish = (given: PlainFinishOptions): WritePlain | null => {
  const { job, manner, output, records, scoring, holdsCap } = given;
  const [instrument] = job.instruments;
  const numbers = instrument === undefined ? null : toRubricNumbers(instrument.rubric);
  if (instrument === undefined || numbers === null || manner.format !== 'csv') return null;
  if (job.isPlainPathOff === true || job.record !== null) return null;
  const { rubric } = instrument;
  const caps = [...instrument.items.values()].flatMap((item) =>
    item.caps.map(({ id }) => `${item.id}.${id}`),
  );
  if (caps.some(holdsCap)) return null;
  const sectionOf = Int32Array.from(
    rubric.sections.flatMap(({ items }, section) => items.map(() => section)),
  );
  const isCounted = Uint8Array.from(rubric.sections, ({ counted }) => (counted ? 1 : 0));
  const items = sectionOf.length;
  const row: RowSums = {
    sums: new Int32Array(isCounted.length),
    rated: new Int32Array(isCounted.length),
    notApplicable: new Int32Array(isCounted.length),
  };
  const writeTail = createTailWriter(numbers, {
    delimiter: manner.delimiter.charCodeAt(0),
    mark: (manner.dress === 'comma' ? ',' : '.').charCodeAt(0),
    lineBreak: manner.lineBreak,
    columns: scoring.sections.map((id) => rubric.sections.findIndex((section) => section.id === id)),
  });
  const view = new DataView(output.bytes.buffer);
  return (record, columns) => {
    const kept = records.heads[record];
    if (kept?.head.instrument !== instrument) return false;
    if (mayBeIdentifier(kept.head.team) && findIdentifier(kept.head.team) !== null) return false;
    const codes = records.codes(record);
    row.sums.fill(0);
    row.rated.fill(0);
    let scores = 0;
    let counted = 0;
    for (let item = 0; item < items; item += 1) {
      const code = codes[item]!;
      if (code === CODE.nothing) continue;
      if (code >= CODE.notApplicable) return false;
      const section = sectionOf[item]!;
      row.sums[section]! += code - 1;
      row.rated[section]! += 1;
      if (isCounted[section]! !== 1) continue;
      scores |= 1 << (code - 1);
      counted += 1;
    }
    if (counted === 0) return false;
    const cells = columns
      .map(({ place }) => passedOn(kept.passed[place] ?? '', kept.raw[place] ?? '', manner))
      .join(manner.delimiter);
    if (cells.length > LONGEST_CELLS) return false;
    output.text(cells);
    output.length = writeTail(output.bytes, view, output.length, row, scores, NOTHING);
    return true;
  };
};
