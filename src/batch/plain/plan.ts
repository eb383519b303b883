/** Compiles a heading into the runs in which plain rows are read: copy three cells, eight ratings of a section, … */

import type { Item } from '../../rubric/rubric.ts';
import type { Header } from '../header.ts';
import type { Instrument, Role } from '../roles.ts';
import type { RowScoring } from '../score-row.ts';
import type { PlainMeasure } from './measures.ts';
import { plainMeasures } from './measures.ts';
import {
  AMOUNT,
  BLANK,
  COPY,
  DATE,
  EMPLOYED,
  RATINGS,
  REVIEWER,
  SKIP,
  STARTED,
  TEAM,
} from './core/layout.ts';
import type { RubricNumbers } from './rubric-numbers.ts';
import { toRubricNumbers } from './rubric-numbers.ts';

/** Cells side by side that are read alike. */
export interface Run {
  /** One of the kinds in core/layout.ts. */
  readonly kind: number;
  readonly size: number;
  /** The section of a run of ratings. */
  readonly section: number;
  /** The first column. */
  readonly start: number;
}

export interface Plan {
  readonly numbers: RubricNumbers;
  readonly runs: readonly Run[];
  readonly width: number;
  /** By column: ` reason-missing:item`; null where the item is not read as not applicable here. */
  readonly reasons: readonly (Uint8Array | null)[];
  /** The items that are scored from numbers. */
  readonly measures: readonly PlainMeasure[];
  /** The sections in the order of their columns. */
  readonly columns: readonly number[];
}

const DIGIT_OR_BLANK = /^\d?$/u;

// A code that is a digit or nothing would make plain cells mean something else.
const isTricky = ({ manner }: Role): boolean =>
  [...manner.values.keys()].some((code) => DIGIT_OR_BLANK.test(code) || code.toLowerCase() === 'n/a');

const kindOf = (roles: readonly Role[], isDropped: boolean): number | null => {
  if (isDropped) return SKIP;
  const [role] = roles;
  if (role === undefined) return COPY;
  if (roles.length > 1) return null;
  if (role.kind === 'rating' && role.key === 'score') return RATINGS;
  if (role.kind !== 'common') return BLANK;
  switch (role.name) {
    case 'team':
      return TEAM;
    case 'date':
      return DATE;
    case 'reviewer':
      return REVIEWER;
    case 'rubric':
      return null;
    default:
      return role.manner.values.size > 0 ? null : role.name === 'started' ? STARTED : EMPLOYED;
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
  const measures = plainMeasures(rubric, instrument, header);
  const amounts = new Set(measures.flatMap(({ columns }) => columns));
  const fromNumbers = new Set(measures.map(({ item }) => item));
  const encoder = new TextEncoder();
  const runs: { -readonly [Key in keyof Run]: Run[Key] }[] = [];
  const width = header.headings.length;
  const reasons: (Uint8Array | null)[] = [];
  for (let column = 0; column < width; column += 1) {
    const roles = header.roles[column] ?? [];
    const [role] = roles;
    const item = role !== undefined && 'item' in role ? role.item : null;
    const found = amounts.has(column) ? AMOUNT : kindOf(roles, header.dropped.has(column));
    // An item with numbers is not given a score as well.
    const kind = found === RATINGS && item !== null && fromNumbers.has(item) ? BLANK : found;
    if (kind === null) return null;
    const section = kind === RATINGS && item !== null ? (sectionOf.get(item) ?? -1) : -1;
    if (kind === RATINGS && section === -1) return null;
    const mayBeNa = item !== null && items.get(item)?.notApplicable != null;
    reasons.push(mayBeNa ? encoder.encode(` reason-missing:${item}`) : null);
    const last = runs.at(-1);
    const canJoin = kind === COPY || kind === RATINGS || kind === BLANK || kind === SKIP;
    if (last?.kind === kind && canJoin && last.section === section) last.size += 1;
    else runs.push({ kind, size: 1, section, start: column });
  }
  // Warnings name items in the rubric's order, which the columns must then have too.
  const order = [...items.keys()];
  const ratings = header.roles
    .flat()
    .flatMap((role) => (role.kind === 'rating' && role.key === 'score' ? [order.indexOf(role.item)] : []));
  const isInOrder = ratings.every((place, index) => index === 0 || place > (ratings[index - 1] ?? -1));
  return {
    numbers,
    runs,
    width,
    reasons: isInOrder ? reasons : reasons.map(() => null),
    measures,
    columns: scoring.sections.map((id) => numbers.sections.findIndex((section) => section.id === id)),
  };
};
