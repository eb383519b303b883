/** Rules on ids: unique where they are looked up, and none that means something else in a table's column. */

import type { Path } from '../../source/yaml-source.ts';
import type { ReportProblem } from '../report-problem.ts';
import type { ItemWire } from '../rubric-wire.ts';
import type { RubricRule } from './rule.ts';
import { itemsWith, sectionsWith } from './rule.ts';

// `item.value`, `item.status` and `item.reason` are columns of their own in exported tables.
const RESERVED = new Set(['value', 'status', 'reason']);

interface Named {
  readonly id: string;
  readonly path: Path;
}

// Tells of every id that was used before.
const checkUnique = (named: readonly Named[], tell: (one: Named) => void): void => {
  const seen = new Set<string>();
  for (const one of named) {
    if (seen.has(one.id)) tell(one);
    seen.add(one.id);
  }
};

const namedIn = (ones: readonly { readonly id: string }[] | undefined, path: Path): readonly Named[] =>
  (ones ?? []).map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

const checkIdsWithin = (item: ItemWire, path: Path, report: ReportProblem): void => {
  const named = [
    ...namedIn(item.measure?.inputs, [...path, 'measure', 'inputs']),
    ...namedIn(item.checklist?.parts, [...path, 'checklist', 'parts']),
    ...namedIn(item.caps, [...path, 'caps']),
  ];
  for (const { id, path: place } of named) {
    if (RESERVED.has(id)) report('rubric/reserved-id', place, { id });
  }
  checkUnique(
    named.filter(({ id }) => !RESERVED.has(id)),
    ({ id, path: place }) => {
      report('rubric/duplicate-id-in-item', place, { id, item: item.id });
    },
  );
};

/** Section, band and evidence ids are unique, item ids in the whole rubric, and ids within an item. */
export const checkIds: RubricRule = (input) => {
  const { rubric, report, isSound } = input;
  if (isSound(['bands'])) {
    checkUnique(namedIn(rubric.bands, ['bands']), ({ id, path }) => {
      report('rubric/duplicate-band', path, { id });
    });
  }
  if (isSound(['evidence'])) {
    checkUnique(namedIn(rubric.evidence, ['evidence']), ({ id, path }) => {
      report('rubric/duplicate-evidence-kind', path, { id });
    });
  }
  const sections = sectionsWith(input, ['id']);
  checkUnique(
    sections.map(({ section, path }) => ({ id: section.id, path: [...path, 'id'] })),
    ({ id, path }) => {
      report('rubric/duplicate-section', path, { id });
    },
  );
  const items = itemsWith(input, ['id']);
  checkUnique(
    items.map(({ item, path }) => ({ id: item.id, path: [...path, 'id'] })),
    ({ id, path }) => {
      report('rubric/duplicate-item', path, { id });
    },
  );
  for (const { item, path } of itemsWith(input, ['id', 'measure', 'checklist', 'caps'])) {
    checkIdsWithin(item, path, report);
  }
};
