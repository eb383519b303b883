/** Opens what remembers the rows of a table: the core, or a slower one where the machine has no WebAssembly for us. */

import type { Core } from './open-core.ts';
import { openCore } from './open-core.ts';

/** What is remembered of rows: their hashes, numbered as they come, and a byte for each item of a long table's reviews. */
export type RowStore = Pick<
  Core,
  'openTable' | 'addHash' | 'numberOf' | 'hashCount' | 'openRecords' | 'codeOf' | 'setCode' | 'textOf'
>;

const createStore = (): RowStore => {
  const numbers = new Map<string, number>();
  const codes = new Map<number, number>();
  let width = 1;
  const numberOf = (a: number, b: number): number => {
    const key = `${String(a)} ${String(b)}`;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  return {
    openTable: () => undefined,
    addHash: (a, b) => (numbers.size === numberOf(a, b) ? 0 : 1),
    numberOf,
    hashCount: () => numbers.size,
    openRecords: (items) => {
      width = items;
    },
    codeOf: (record, item) => codes.get(record * width + item) ?? 0,
    setCode: (record, item, code) => {
      codes.set(record * width + item, code);
    },
    textOf: () => 0,
  };
};

/**
 * A store for one table, and the core that it is a part of; null where every row takes the reference path.
 *
 * @param isCoreOff - Does without the core.
 * @param isIdentifier - As for `openCore`.
 */
export const openStore = (
  isCoreOff = false,
  isIdentifier?: (name: Uint8Array) => boolean,
): { readonly core: Core | null; readonly store: RowStore } => {
  const core = isCoreOff ? null : openCore(isIdentifier);
  return { core, store: core ?? createStore() };
};
