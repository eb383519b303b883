/** Compiles a heading into the runs in which plain rows are read: copy three cells, eight ratings of a section, … */

import type { Item } from '../../rubric/rubric.ts';
import type { Header } from '../header.ts';
import type { Instrument, Role } from '../roles.ts';
import type { RowScoring } from '../score-row.ts';
import type { RubricNumbers } from './rubric-numbers.ts';
import { toRubricNumbers } from './rubric-numbers.ts';

export const RUN = {
  copy: 0,
  ratings: 1,
  team: 2,
  date: 3,
  reviewer: 4,
  blank: 5,
  skip: 6,
  started: 7,
  employed: 8,
} as const;

export interface Plan {
  readonly numbers: RubricNumbers;
  readonly kinds: Uint8Array;
  /** How many cells a run has. */
  readonly sizes: Int32Array;
  /** The section of a run of ratings. */
  readonly sections: Int32Array;
  /** The first column of a run. */
  readonly starts: Int32Array;
  readonly width: number;
  /** By column: 1 where the item may be not applicable. */
  readonly mayBeNa: Uint8Array;
  /** By column: ` reason-missing:item`. */
  readonly reasons: readonly Uint8Array[];
  /** The sections in the order of their columns. */
  readonly columns: readonly number[];
}

const DIGIT_OR_BLANK = /^\d?$/u;

// A code that is a digit or nothing would make plain cells mean something else.
const isTricky = ({ manner }: Role): boolean =>
  [...manner.values.keys()].some((code) => DIGIT_OR_BLANK.test(code) || code.toLowerCase() === 'n/a');

const kindOf = (roles: readonly Role[], isDropped: boolean): number | null => {
  if (isDropped) return RUN.skip;
  const [role] = roles;
  if (role === undefined) return RUN.copy;
  if (roles.length > 1) return null;
  if (role.kind === 'rating' && role.key === 'score') return RUN.ratings;
  if (role.kind !== 'common') return RUN.blank;
  switch (role.name) {
    case 'team':
      return RUN.team;
    case 'date':
      return RUN.date;
    case 'reviewer':
      return RUN.reviewer;
    case 'rubric':
      return null;
    default:
      return role.manner.values.size > 0 ? null : RUN[role.name];
  }
};

/** The plan for a wide table; null where its rows need the reference. */
export const compilePlan = (header: Header, instrument: Instrument, scoring: RowScoring): Plan | null => {
  const { rubric, items } = instrument;
  const numbers = toRubricNumbers(rubric);
  if (numbers === null || header.roles.flat().some(isTricky)) return null;
  const holdsCaps = [...items.values()].some((item: Item) =>
    item.caps.some(({ id }) => scoring.holdsCap(`${item.id}.${id}`)),
  );
  if (holdsCaps) return null;
  const sectionOf = new Map(
    rubric.sections.flatMap((section, index) => section.items.map(({ id }) => [id, index] as const)),
  );
  const encoder = new TextEncoder();
  const runs: { kind: number; size: number; section: number; start: number }[] = [];
  const width = header.headings.length;
  const mayBeNa = new Uint8Array(width);
  const reasons: Uint8Array[] = [];
  for (let column = 0; column < width; column += 1) {
    const roles = header.roles[column] ?? [];
    const kind = kindOf(roles, header.dropped.has(column));
    if (kind === null) return null;
    const [role] = roles;
    const item = role !== undefined && 'item' in role ? role.item : null;
    const section = kind === RUN.ratings && item !== null ? (sectionOf.get(item) ?? -1) : -1;
    if (kind === RUN.ratings && section === -1) return null;
    if (item !== null && items.get(item)?.notApplicable != null) mayBeNa[column] = 1;
    reasons.push(encoder.encode(item === null ? '' : ` reason-missing:${item}`));
    const last = runs.at(-1);
    const canJoin = kind === RUN.copy || kind === RUN.ratings || kind === RUN.blank || kind === RUN.skip;
    if (last?.kind === kind && canJoin && last.section === section) last.size += 1;
    else runs.push({ kind, size: 1, section, start: column });
  }
  // Warnings name items in the rubric's order, which the columns must then have too.
  const order = [...items.keys()];
  const ratings = header.roles
    .flat()
    .flatMap((role) => (role.kind === 'rating' ? [order.indexOf(role.item)] : []));
  const isInOrder = ratings.every((place, index) => index === 0 || place > (ratings[index - 1] ?? -1));
  if (!isInOrder) mayBeNa.fill(0);
  return {
    numbers,
    kinds: Uint8Array.from(runs, ({ kind }) => kind),
    sizes: Int32Array.from(runs, ({ size }) => size),
    sections: Int32Array.from(runs, ({ section }) => section),
    starts: Int32Array.from(runs, ({ start }) => start),
    width,
    mayBeNa,
    reasons,
    columns: scoring.sections.map((id) => numbers.sections.findIndex((section) => section.id === id)),
  };
};
