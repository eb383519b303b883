/** Rules on ids: unique where they are looked up, and none that means something else in a table's column. */

import type { ReportProblem } from '../report-problem.ts';
import type { ItemWire, RubricWire } from '../rubric-wire.ts';

// `item.value`, `item.status` and `item.reason` are columns of their own in exported tables.
const RESERVED = new Set(['value', 'status', 'reason']);

const duplicates = (ids: readonly string[]): readonly { id: string; index: number }[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) < index ? [{ id, index }] : []));

const checkIdsWithin = (item: ItemWire, path: readonly (string | number)[], report: ReportProblem): void => {
  const named = [
    ...(item.measure?.inputs ?? []).map(({ id }, i) => ({
      id,
      path: [...path, 'measure', 'inputs', i, 'id'],
    })),
    ...(item.checklist?.parts ?? []).map(({ id }, i) => ({
      id,
      path: [...path, 'checklist', 'parts', i, 'id'],
    })),
    ...(item.caps ?? []).map(({ id }, i) => ({ id, path: [...path, 'caps', i, 'id'] })),
  ];
  const seen = new Set<string>();
  for (const one of named) {
    if (RESERVED.has(one.id)) report('rubric/reserved-id', one.path, { id: one.id });
    else if (seen.has(one.id)) report('rubric/duplicate-id-in-item', one.path, { id: one.id, item: item.id });
    seen.add(one.id);
  }
};

/** Section, band and evidence ids are unique, item ids in the whole rubric, and ids within an item. */
export const checkIds = (rubric: RubricWire, report: ReportProblem): void => {
  for (const { id, index } of duplicates(rubric.bands.map((band) => band.id))) {
    report('rubric/duplicate-band', ['bands', index, 'id'], { id });
  }
  for (const { id, index } of duplicates((rubric.evidence ?? []).map((kind) => kind.id))) {
    report('rubric/duplicate-evidence-kind', ['evidence', index, 'id'], { id });
  }
  for (const { id, index } of duplicates(rubric.sections.map((section) => section.id))) {
    report('rubric/duplicate-section', ['sections', index, 'id'], { id });
  }
  const items = new Set<string>();
  for (const [s, section] of rubric.sections.entries()) {
    for (const [i, item] of section.items.entries()) {
      const path = ['sections', s, 'items', i];
      if (items.has(item.id)) report('rubric/duplicate-item', [...path, 'id'], { id: item.id });
      items.add(item.id);
      checkIdsWithin(item, path, report);
    }
  }
};
