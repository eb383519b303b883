/** Has the plain rows of a long table, a score a row, gathered by the core; any other row is left to the reference. */

import type { Rubric } from '../../rubric/rubric.ts';
import type { Header } from '../header.ts';
import { BLANK, DATE, DECLINED_ROW, ITEM, MOST_ITEMS, REVIEWER, SCORE, SKIP, TEAM } from './core/layout.ts';
import { createFeeder } from './feed-core.ts';
import type { Core } from './open-core.ts';
import { putBytes } from './open-core.ts';
import type { PlainRows } from './plain-rows.ts';
import { suspiciousFirst } from './suspicious-first.ts';

export interface PlainLongOptions {
  readonly core: Core;
  readonly header: Header;
  readonly rubric: Rubric;
  readonly delimiter: string;
}

const KINDS: Readonly<Record<string, number>> = {
  team: TEAM,
  date: DATE,
  reviewer: REVIEWER,
  item: ITEM,
  score: SCORE,
  status: BLANK,
  reason: BLANK,
};

// By column; null where one is passed on, counted or has codes of its own.
const kindsOf = (header: Header): readonly number[] | null => {
  const kinds: number[] = [];
  for (const [index, roles] of header.roles.entries()) {
    const [role] = roles;
    if (header.dropped.has(index)) kinds.push(SKIP);
    else if (role === undefined || roles.length > 1 || role.manner.values.size > 0) return null;
    else {
      const kind = 'name' in role ? KINDS[role.name] : undefined;
      if (kind === undefined) return null;
      kinds.push(kind);
    }
  }
  return kinds;
};

/** Tells the core the items of a rubric and their sections. @returns false where they are too many for it. */
export const tellItems = (core: Core, { sections }: Rubric): boolean => {
  const encoder = new TextEncoder();
  const items = sections.flatMap((section, index) => section.items.map(({ id }) => ({ id, section: index })));
  if (items.length > MOST_ITEMS) return false;
  core.setItems(items.length);
  items.forEach(({ id, section }, item) => {
    const name = encoder.encode(id);
    core.setItem(item, section, putBytes(core, name), name.length);
  });
  return true;
};

/** The fast reader of a long table; null where its columns need the reference. */
export const createPlainLong = ({ core, header, rubric, delimiter }: PlainLongOptions): PlainRows | null => {
  const kinds = kindsOf(header);
  const { min, max } = rubric.scale;
  if (kinds === null || max > 9) return null;
  core.setCells(delimiter.charCodeAt(0), kinds.length, true, min, max, putBytes(core, suspiciousFirst()));
  core.setColumns(kinds.length);
  kinds.forEach((kind, column) => {
    core.setColumn(column, kind);
  });
  const feed = createFeeder(core);
  return {
    run: (reader) => {
      feed(reader, (from, to) => {
        const next = core.takeRatings(from, to);
        return { next, goesOn: core.stop.value !== DECLINED_ROW };
      });
    },
    count: () => core.rowCount.value,
  };
};
