/** Has the reviews of a long table that are nothing but scores written by the core. */

import { findIdentifier } from '../../review/find-identifier.ts';
import type { SinkOptions } from '../create-row-sink.ts';
import type { LongRecord } from '../long-records.ts';
import type { RowScoring } from '../score-row.ts';
import { passedOn } from '../write-row.ts';
import { DECLINED_ROW, LONGEST_ROW } from './core/layout.ts';
import type { Core } from './open-core.ts';
import { bytesAt } from './open-core.ts';
import { toRubricNumbers } from './rubric-numbers.ts';
import { tellTail } from './tell-tail.ts';

export interface PlainFinishOptions extends SinkOptions {
  readonly core: Core;
  readonly scoring: RowScoring;
  readonly holdsCap: (cap: string) => boolean;
}

export interface PlainFinish {
  /** Writes the reviews of plain rows from one on. @returns The first that it did not write. */
  readonly writeFrom: (record: number, count: number) => number;
  /** Writes a review whose own cells are given by their places; false where the reference has to. */
  readonly write: (record: number, kept: LongRecord, places: readonly number[]) => boolean;
}

/** Null where no review of the table can be written so. */
export const createPlainFinish = (given: PlainFinishOptions): PlainFinish | null => {
  const { core, job, manner, output, scoring, holdsCap } = given;
  const [instrument] = job.instruments;
  const numbers = instrument === undefined ? null : toRubricNumbers(instrument.rubric);
  if (instrument === undefined || numbers === null || manner.format !== 'csv') return null;
  if (job.record !== null) return null;
  const { rubric } = instrument;
  const caps = [...instrument.items.values()].flatMap((item) =>
    item.caps.map(({ id }) => `${item.id}.${id}`),
  );
  if (caps.some(holdsCap) || manner.delimiter.charCodeAt(0) > 0x7f) return null;
  tellTail(core, numbers, {
    delimiter: manner.delimiter,
    mark: manner.dress === 'comma' ? ',' : '.',
    lineBreak: manner.lineBreak,
    columns: scoring.sections.map((id) => rubric.sections.findIndex((section) => section.id === id)),
  });
  const encoder = new TextEncoder();
  const isCopied = manner.delimiter === manner.inputDelimiter;
  const fetch = (): void => {
    const start = core.output.value;
    output.bytes(bytesAt(core, start, core.outputEnd() - start));
    core.clearOutput();
  };
  return {
    writeFrom: (record, count) => {
      let next = record;
      while (isCopied && next < count && output.isOpen) {
        next = core.writeRecords(next, count);
        fetch();
        if (core.stop.value === DECLINED_ROW) break;
      }
      return next;
    },
    write: (record, kept, places) => {
      if (kept.head.instrument !== instrument || findIdentifier(kept.head.team) !== null) return false;
      const cells = places.map((place) => passedOn(kept.passed[place] ?? '', kept.raw[place] ?? '', manner));
      const bytes = encoder.encode(cells.join(manner.delimiter));
      if (bytes.length > LONGEST_ROW) return false;
      bytesAt(core, core.outputEnd(), bytes.length).set(bytes);
      const isWritten = core.writeRecord(record, bytes.length) !== 0;
      fetch();
      return isWritten;
    },
  };
};
