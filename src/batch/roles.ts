/** What the columns of a table are: the team and date, ratings and the numbers behind them, outcomes, or just passed on. */

import type { Item, Rubric } from '../rubric/rubric.ts';
import { itemsOf } from '../rubric/rubric.ts';

/** How a column's cells are written, as a column map says. */
export interface CellManner {
  /** For percentages: 0.41 (`fraction`) or 41 (`percent`); null: not said. */
  readonly as: 'fraction' | 'percent' | null;
  /** What codes of the export stand for, by the cell as written (trimmed). */
  readonly values: ReadonlyMap<string, string>;
}

export const PLAIN_MANNER: CellManner = { as: null, values: new Map() };

/** Columns that every table can have, whatever its rubric. */
export const COMMON_COLUMNS = ['team', 'date', 'reviewer', 'rubric', 'started', 'employed'] as const;

export type CommonColumn = (typeof COMMON_COLUMNS)[number];

/** The columns of a long table beside the common ones. */
export const LONG_COLUMNS = ['item', 'score', 'status', 'reason'] as const;

export type LongColumn = (typeof LONG_COLUMNS)[number];

export type RatingKey = 'score' | 'status' | 'reason';

export type Role =
  | { readonly kind: 'common'; readonly name: CommonColumn; readonly manner: CellManner }
  | { readonly kind: 'long'; readonly name: LongColumn; readonly manner: CellManner }
  | {
      readonly kind: 'rating';
      readonly item: string;
      readonly key: RatingKey;
      readonly manner: CellManner;
    }
  /** An input (or `value`), a part or a cap of an item. */
  | { readonly kind: 'detail'; readonly item: string; readonly id: string; readonly manner: CellManner };

/** The inputs, parts and caps that an item has, with `value` where it has a measure. */
export const detailsOf = (item: Item): readonly string[] => [
  ...(item.measure === null ? [] : [...item.measure.inputs.map(({ id }) => id), 'value']),
  ...(item.checklist?.parts ?? []).map(({ id }) => id),
  ...item.caps.map(({ id }) => id),
];

/** A rubric with its items at hand by id. */
export interface Instrument {
  readonly rubric: Rubric;
  readonly items: ReadonlyMap<string, Item>;
}

export const toInstrument = (rubric: Rubric): Instrument => ({
  rubric,
  items: new Map(itemsOf(rubric).map(({ item }) => [item.id, item] as const)),
});

/** All names that a rubric gives to columns: items, `item.detail`, `item.status` and `item.reason`. */
export const columnNames = ({ items }: Instrument): readonly string[] =>
  [...items.values()].flatMap((item) => [
    item.id,
    ...[...detailsOf(item), 'status', 'reason'].map((detail) => `${item.id}.${detail}`),
  ]);

/** What a name is to the instruments: a role, `unknown` for a detail that its item does not have, null for none of theirs. */
export const roleOfName = (
  name: string,
  instruments: readonly Instrument[],
  manner: CellManner,
): Role | 'unknown' | null => {
  const common = COMMON_COLUMNS.find((one) => one === name);
  if (common !== undefined) return { kind: 'common', name: common, manner };
  const dot = name.indexOf('.');
  const itemId = dot === -1 ? name : name.slice(0, dot);
  const owners = instruments.flatMap(({ items }) => items.get(itemId) ?? []);
  if (owners.length === 0) return null;
  if (dot === -1) return { kind: 'rating', item: itemId, key: 'score', manner };
  const detail = name.slice(dot + 1);
  if (detail === 'status' || detail === 'reason')
    return { kind: 'rating', item: itemId, key: detail, manner };
  return owners.some((item) => detailsOf(item).includes(detail))
    ? { kind: 'detail', item: itemId, id: detail, manner }
    : 'unknown';
};
