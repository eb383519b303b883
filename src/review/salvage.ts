/** Takes out of a misshapen review what is wrong with its shape, so that the rest of it can be checked in the same run. */

import type { SchemaError, SchemaValidator } from '../source/schema-problems.ts';
import { toPath } from '../source/schema-problems.ts';
import type { Plain } from '../source/yaml-source.ts';

export interface Salvaged {
  readonly value: Plain;
  /** Keys of the review that were taken out whole; what refers to them cannot be checked. */
  readonly lost: ReadonlySet<string>;
  /** Items whose rating lost something; whether it owes a reason cannot be said. */
  readonly touched: ReadonlySet<string>;
}

type Mutable = Record<string, Plain>;

// What stands in for a required key while the rest is checked; nothing is ever said about these.
const STAND_INS: Readonly<Record<string, Plain>> = {
  team: { id: 'unknown' },
  date: '2000-01-01',
  ratings: {},
};

const isMap = (value: Plain | undefined): value is Readonly<Record<string, Plain>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mendRating = (ratings: Mutable, item: string, error: SchemaError, depth: number): void => {
  const rating = ratings[item];
  const isUnknownKey = error.keyword === 'additionalProperties' && depth === 2;
  if (!isUnknownKey || !isMap(rating)) {
    Reflect.deleteProperty(ratings, item);
    return;
  }
  const unknown = String(error.params['additionalProperty']);
  ratings[item] = Object.fromEntries(Object.entries(rating).filter(([key]) => key !== unknown));
};

const mend = (root: Mutable, error: SchemaError, lost: Set<string>, touched: Set<string>): void => {
  const [key, item] = toPath(error.instancePath).map(String);
  if (key === undefined) {
    if (error.keyword === 'additionalProperties') {
      Reflect.deleteProperty(root, String(error.params['additionalProperty']));
      return;
    }
    const missing = String(error.params['missingProperty']);
    lost.add(missing);
    const standIn = STAND_INS[missing];
    if (standIn !== undefined) root[missing] = standIn;
    return;
  }
  if (key === 'ratings' && item !== undefined && isMap(root['ratings'])) {
    const ratings: Mutable = Object.assign(Object.create(null) as Mutable, root['ratings']);
    mendRating(ratings, item, error, toPath(error.instancePath).length);
    root['ratings'] = ratings;
    touched.add(item);
    return;
  }
  lost.add(key);
  const standIn = STAND_INS[key];
  if (standIn === undefined) Reflect.deleteProperty(root, key);
  else root[key] = standIn;
};

/**
 * The part of a review whose shape is right, or null where too little is: no review format, no rubric named.
 *
 * @param errors - What the validator found in `value`.
 */
export const salvage = (
  value: Plain,
  errors: readonly SchemaError[],
  validate: SchemaValidator,
): Salvaged | null => {
  if (!isMap(value)) return null;
  const root: Mutable = Object.assign(Object.create(null) as Mutable, value);
  const lost = new Set<string>();
  const touched = new Set<string>();
  for (const error of errors) mend(root, error, lost, touched);
  return !lost.has('rubric') && !lost.has('format') && validate(root) ? { value: root, lost, touched } : null;
};
