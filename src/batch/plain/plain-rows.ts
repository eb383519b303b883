/** Has the plain rows of a wide table scored by the core; a row that is not plain is left to the reference. */

import type { OutputBuffer } from '../output-buffer.ts';
import type { TableReader } from '../table-reader.ts';
import { DECLINED_ROW } from './core/layout.ts';
import { createFeeder } from './feed-core.ts';
import type { PlainMeasure } from './measures.ts';
import type { Core } from './open-core.ts';
import { bytesAt, putBytes } from './open-core.ts';
import type { Plan } from './plan.ts';
import { suspiciousFirst } from './suspicious-first.ts';
import type { TailManner } from './tell-tail.ts';
import { tellTail } from './tell-tail.ts';

export interface PlainOptions {
  readonly core: Core;
  readonly plan: Plan;
  readonly output: OutputBuffer;
  readonly manner: Omit<TailManner, 'columns'> & { readonly isRaw: boolean };
}

export interface PlainRows {
  /** Takes plain rows from where the reader stands, until they are through or one of them is not plain. */
  readonly run: (reader: TableReader) => void;
  readonly count: () => number;
}

const tellMeasure = (core: Core, measure: PlainMeasure): void => {
  const { columns, section, isLower, isPart, factor, cutScale, below, cuts, least, most } = measure;
  const [first = 0, second = -1] = columns;
  const at = core.addMeasure(first, second, section, isLower, isPart, factor * cutScale, below, cuts.length);
  const view = new DataView(core.memory.buffer);
  cuts.forEach(({ at: value, score }, index) => {
    view.setFloat64(at + 16 * index, value, true);
    view.setUint32(at + 16 * index + 8, score, true);
  });
  columns.forEach((_, place) => {
    core.limitNumber(place, least[place] ?? 0, most[place] ?? 0);
  });
};

const tellPlan = (core: Core, plan: Plan, { delimiter, isRaw }: PlainOptions['manner']): void => {
  const { numbers, runs, measures } = plan;
  const suspicious = putBytes(core, suspiciousFirst());
  core.setCells(delimiter.charCodeAt(0), plan.width, isRaw, numbers.min, numbers.max, suspicious);
  plan.reasons.forEach((reason, column) => {
    if (reason !== null) core.setReason(column, putBytes(core, reason), reason.length);
  });
  core.setRuns(runs.length);
  for (const { kind, size, section, start } of runs) core.addRun(kind, size, section, start);
  core.setMeasures(measures.length);
  for (const measure of measures) tellMeasure(core, measure);
};

/** The fast path of a wide table. */
export const createPlainRows = ({ core, plan, output, manner }: PlainOptions): PlainRows => {
  tellPlan(core, plan, manner);
  tellTail(core, plan.numbers, { ...manner, columns: plan.columns });
  const feed = createFeeder(core);
  return {
    run: (reader) => {
      feed(reader, (from, to) => {
        const next = core.takeRows(from, to);
        const start = core.output.value;
        output.bytes(bytesAt(core, start, core.outputEnd() - start));
        core.clearOutput();
        return { next, goesOn: core.stop.value !== DECLINED_ROW && output.isOpen };
      });
    },
    count: () => core.rowCount.value,
  };
};
