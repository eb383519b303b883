/** Tells the core how a rubric counts and how scored rows are written. */

import {
  TEXT_ALL_SAME,
  TEXT_FALSE,
  TEXT_LINE_BREAK,
  TEXT_NAME,
  TEXT_PRORATED,
  TEXT_TRUE,
} from './core/layout.ts';
import type { Core } from './open-core.ts';
import { putBytes } from './open-core.ts';
import type { RubricNumbers } from './rubric-numbers.ts';

export interface TailManner {
  readonly delimiter: string;
  /** The decimal mark. */
  readonly mark: string;
  readonly lineBreak: string;
  /** The sections in the order of their columns. */
  readonly columns: readonly number[];
}

const encoder = new TextEncoder();

/** Tells all that `takeRows` and `writeRecord` need to know of the rubric and of the output. */
export const tellTail = (core: Core, numbers: RubricNumbers, manner: TailManner): void => {
  const { delimiter, columns } = manner;
  const { sections, bands } = numbers;
  core.setSections(sections.length);
  sections.forEach(({ isCounted }, section) => {
    if (isCounted) core.countSection(section);
  });
  core.setRubric(
    numbers.isSum,
    numbers.min,
    numbers.max,
    numbers.weight,
    numbers.weightScale,
    numbers.common,
    numbers.items,
    numbers.bandScale,
    manner.mark.charCodeAt(0),
    delimiter.charCodeAt(0),
    Math.max(sections.length, columns.length),
    bands.length,
  );
  for (const { items, weights, isCounted } of sections) core.addSection(items, weights[0] ?? 1, isCounted);
  for (const section of columns) core.addColumn(section);
  for (const { id, from } of bands) {
    const name = encoder.encode(id);
    core.addBand(putBytes(core, name), name.length, from);
  }
  const texts = [
    [TEXT_NAME, delimiter + numbers.name + delimiter],
    [TEXT_LINE_BREAK, manner.lineBreak],
    [TEXT_ALL_SAME, 'all-same-score'],
    [TEXT_PRORATED, 'prorated'],
    [TEXT_TRUE, 'true'],
    [TEXT_FALSE, 'false'],
  ] as const;
  for (const [which, text] of texts) {
    const bytes = encoder.encode(text);
    core.setText(which, putBytes(core, bytes), bytes.length);
  }
  core.openTail();
};
