/** Understands a table's heading: which column is what, which are results of an earlier run, and what is wrong with it. */

import { nearest } from '../problem/nearest.ts';
import type { Problem, ProblemCode, ProblemValues } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { ColumnMap } from './column-map.ts';
import { isResultColumn, sectionIds } from './fidelity-columns.ts';
import type { CellManner, CommonColumn, Instrument, LongColumn, Role } from './roles.ts';
import { columnNames, LONG_COLUMNS, PLAIN_MANNER, roleOfName } from './roles.ts';

export type Shape = 'wide' | 'long';

export interface Header {
  readonly headings: readonly string[];
  /** By column; empty for a column that is only passed on. */
  readonly roles: readonly (readonly Role[])[];
  /** Columns of an earlier result, which the new ones replace. */
  readonly dropped: ReadonlySet<number>;
  readonly shape: Shape;
  /** The column of each role, by `keyOfRole`. */
  readonly columns: ReadonlyMap<string, number>;
}

export type ReportColumn = <Code extends ProblemCode>(
  code: Code,
  column: number,
  values: ProblemValues[Code],
) => void;

export interface HeaderOptions {
  readonly instruments: readonly Instrument[];
  readonly map: ColumnMap | null;
  /** Null: as the heading shows. */
  readonly shape: Shape | null;
  /** Is told what is wrong with the map, at its place there. */
  readonly tell: (found: Problem) => void;
}

/** One name for each role, by which its column is found. */
export const keyOfRole = (role: Role): string => {
  switch (role.kind) {
    case 'common':
    case 'long':
      return role.name;
    case 'rating':
      return role.key === 'score' ? role.item : `${role.item}.${role.key}`;
    case 'detail':
      return `${role.item}.${role.id}`;
  }
};

/** A heading as names are compared. */
export const toName = (heading: string): string => heading.trim().toLowerCase();

/** The column of a common or long role; -1 where the table has none. */
export const columnOf = ({ columns }: Header, name: CommonColumn | LongColumn): number =>
  columns.get(name) ?? -1;

const chooseShape = (names: readonly string[], options: HeaderOptions, report: ReportColumn): Shape => {
  if (options.shape !== null) return options.shape;
  const mapped = [...(options.map?.targets.keys() ?? [])];
  const all = [...names, ...mapped];
  const isLong = all.includes('item') && (all.includes('score') || all.includes('status'));
  if (!isLong) return 'wide';
  const asColumns = all.find((name) => {
    const role = roleOfName(name, options.instruments, PLAIN_MANNER);
    return role !== null && role !== 'unknown' && role.kind !== 'common';
  });
  if (asColumns !== undefined) report('table/ambiguous-shape', Math.max(0, names.indexOf(asColumns)), {});
  return 'long';
};

const longRole = (name: string, manner: CellManner): Role | null => {
  const found = LONG_COLUMNS.find((one) => one === name);
  return found === undefined ? null : { kind: 'long', name: found, manner };
};

/** Compiles a heading. What cannot be used is reported; the result is of use only without errors. */
export const compileHeader = (
  headings: readonly string[],
  options: HeaderOptions,
  report: ReportColumn,
): Header => {
  const { instruments, map } = options;
  const names = headings.map(toName);
  // A column that was meant and is not found is said once, not also as the lack of ratings.
  let isMissed = false;
  const shape = chooseShape(names, options, report);
  const sections = sectionIds(instruments.map(({ rubric }) => rubric));
  const wasScored = names.includes('fidelity_rubric');
  const dropped = new Set(
    names.flatMap((name, index) => (isResultColumn(name, sections, wasScored) ? [index] : [])),
  );
  const columns = new Map<string, number>();
  const roles: Role[][] = headings.map(() => []);
  const known = instruments.flatMap(columnNames);
  const roleOf = (name: string, manner: CellManner): Role | 'unknown' | null =>
    (shape === 'long' ? longRole(name, manner) : null) ??
    (shape === 'long' && name.includes('.') ? null : roleOfName(name, instruments, manner));

  const take = (role: Role, index: number): void => {
    // In a long table only the row says which item it is about.
    if (shape === 'long' && (role.kind === 'rating' || role.kind === 'detail')) return;
    const key = keyOfRole(role);
    if (columns.has(key)) report('table/duplicate-column', index, { column: key });
    else {
      columns.set(key, index);
      roles[index]?.push(role);
    }
  };

  for (const [target, { heading, manner, at }] of map?.targets ?? []) {
    const index = headings.findIndex((one) => one.trim() === heading.trim());
    const role = roleOf(target, manner);
    if (index === -1) {
      isMissed = true;
      options.tell(
        problem('columns/missing-heading', at.heading, { heading, suggestion: nearest(heading, headings) }),
      );
    } else if (role === null || role === 'unknown') {
      isMissed = true;
      options.tell(
        problem('columns/unknown-target', at.name, { target, suggestion: nearest(target, known) }),
      );
    } else take(role, index);
  }
  const manner: CellManner = { as: null, values: map?.values ?? new Map() };
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (dropped.has(index)) return;
    if (name === '') report('table/empty-heading', index, {});
    else if (seen.has(name) && !columns.has(name) && roleOf(name, manner) === null) {
      report('table/duplicate-heading', index, { heading: headings[index] ?? '' });
    }
    seen.add(name);
    // What the map says of a heading counts, not the column that it is named like.
    if (map?.targets.has(name) === true || (roles[index]?.length ?? 0) > 0) return;
    const role = roleOf(name, manner);
    if (role === 'unknown') {
      isMissed = true;
      report('table/unknown-detail', index, { column: name, suggestion: nearest(name, known) });
    } else if (role !== null) take(role, index);
  });
  const required =
    shape === 'long' ? (['team', 'date', 'item', 'score'] as const) : (['team', 'date'] as const);
  for (const column of required) {
    if (!columns.has(column)) report('table/missing-column', 0, { column });
  }
  const hasRatings = roles.some((ones) => ones.some(({ kind }) => kind === 'rating' || kind === 'detail'));
  if (shape === 'wide' && !hasRatings && !isMissed) {
    const ids = instruments.map(({ rubric }) => rubric.id);
    report('table/no-ratings', 0, { rubric: ids[0] ?? '' });
  }
  return { headings, roles, dropped, shape, columns };
};
