/** Rules on ids: unique where they are looked up, and none that means something else in a table's column. */

import type { Path } from '../../source/yaml-source.ts';
import type { ItemWire } from '../rubric-wire.ts';
import type { RubricRule, RuleInput } from './rule.ts';
import { itemsWith, sectionsWith } from './rule.ts';

// `item.value`, `item.status` and `item.reason` are columns of their own in exported tables.
const RESERVED = new Set(['value', 'status', 'reason']);

interface Named {
  readonly id: string;
  readonly path: Path;
}

interface UsedBefore extends Named {
  /** The line of the first one. */
  readonly line: number;
}

// Tells of every id that was used before.
const checkUnique = (
  named: readonly Named[],
  { lineOf }: RuleInput,
  tell: (one: UsedBefore) => void,
): void => {
  const seen = new Map<string, Path>();
  for (const one of named) {
    const first = seen.get(one.id);
    if (first === undefined) seen.set(one.id, one.path);
    else tell({ ...one, line: lineOf(first) });
  }
};

const namedIn = (ones: readonly { readonly id: string }[] | undefined, path: Path): readonly Named[] =>
  (ones ?? []).map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

const checkIdsWithin = (item: ItemWire, path: Path, input: RuleInput): void => {
  const { report } = input;
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
    input,
    ({ id, line, path: place }) => {
      report('rubric/duplicate-id-in-item', place, { id, line, item: item.id });
    },
  );
};

/** Section, band and evidence ids are unique, item ids in the whole rubric, and ids within an item. */
export const checkIds: RubricRule = (input) => {
  const { rubric, report, isSound } = input;
  if (isSound(['bands'])) {
    checkUnique(namedIn(rubric.bands, ['bands']), input, ({ id, line, path }) => {
      report('rubric/duplicate-band', path, { id, line });
    });
  }
  if (isSound(['evidence'])) {
    checkUnique(namedIn(rubric.evidence, ['evidence']), input, ({ id, line, path }) => {
      report('rubric/duplicate-evidence-kind', path, { id, line });
    });
  }
  const sections = sectionsWith(input, ['id']);
  checkUnique(
    sections.map(({ section, path }) => ({ id: section.id, path: [...path, 'id'] })),
    input,
    ({ id, line, path }) => {
      report('rubric/duplicate-section', path, { id, line });
    },
  );
  const items = itemsWith(input, ['id']);
  checkUnique(
    items.map(({ item, path }) => ({ id: item.id, path: [...path, 'id'] })),
    input,
    ({ id, line, path }) => {
      report('rubric/duplicate-item', path, { id, line });
    },
  );
  for (const { item, path } of itemsWith(input, ['id', 'measure', 'checklist', 'caps'])) {
    checkIdsWithin(item, path, input);
  }
};
