/** One change to the plain values of a file: what a path is to hold from now on. */

import type { Path, Plain } from './yaml-source.ts';

export interface Edit {
  readonly path: Path;
  /** Null takes away what is there: in every format of this program that is the same as absent. */
  readonly value: Plain;
  /** With null: the key stays, or is put there, and holds nothing, as a question that is still open. */
  readonly isOpen?: true;
}

/** A value for the rest of a path that is not there yet: lists for numbers, maps for names. */
export const nested = (rest: Path, value: Plain): Plain => {
  const [key, ...deeper] = rest;
  if (key === undefined) return value;
  const inner = nested(deeper, value);
  return typeof key === 'number' ? [inner] : { [key]: inner };
};

const withKey = (map: Readonly<Record<string, Plain>>, key: string, value: Plain): Plain => {
  if (value !== null) return { ...map, [key]: value };
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
};

/** The value after an edit. */
export const applyEdit = (value: Plain, edit: Edit): Plain => {
  const { path, value: to } = edit;
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const list = value as readonly Plain[];
    const index = Number(key);
    if (index >= list.length) return to === null ? list : [...list, nested(rest, to)];
    if (rest.length === 0 && to === null) return list.filter((_, at) => at !== index);
    return list.map((one, at) => (at === index ? applyEdit(one, { ...edit, path: rest }) : one));
  }
  if (typeof value === 'object' && value !== null) {
    const map = value as Readonly<Record<string, Plain>>;
    const name = String(key);
    if (rest.length === 0 && edit.isOpen === true) return { ...map, [name]: to };
    return withKey(map, name, applyEdit(map[name] ?? null, { ...edit, path: rest }));
  }
  return to === null ? value : nested(path, to);
};

/** A value without what says nothing: nulls, and the maps and lists that are empty without them. */
const pruned = (value: Plain): Plain => {
  if (Array.isArray(value)) {
    const list = (value as readonly Plain[]).map(pruned);
    return list.length === 0 ? null : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value)
    .map(([key, one]): [string, Plain] => [key, pruned(one)])
    .filter(([, one]) => one !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
};

/** Whether two values say the same: absent, null and empty are one. */
export const isSame = (a: Plain, b: Plain): boolean =>
  JSON.stringify(pruned(a)) === JSON.stringify(pruned(b));
