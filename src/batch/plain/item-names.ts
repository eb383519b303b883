/* eslint-disable @typescript-eslint/no-non-null-assertion, @typescript-eslint/no-confusing-non-null-assertion -- indices are taken under a mask, bytes are within a name */
/** Finds the item that some bytes of a table name, without making a string of them. */

import { HASH_A, PRIME_A } from '../seen.ts';

export interface ItemNames {
  /** The number of the item that the bytes name; -1 for none. */
  readonly find: (bytes: Uint8Array, from: number, to: number, hash: number) => number;
}

/** A look-up of item ids by their bytes. */
export const createItemNames = (ids: readonly string[]): ItemNames => {
  const names = ids.map((id) => new TextEncoder().encode(id));
  let room = 64;
  while (room < 8 * names.length) room *= 2;
  const table = new Int32Array(room);
  const hashOf = (bytes: Uint8Array): number => {
    let hash = HASH_A;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME_A);
    return hash;
  };
  names.forEach((name, item) => {
    let slot = hashOf(name) & (room - 1);
    while (table[slot]! !== 0) slot = (slot + 1) & (room - 1);
    table[slot] = item + 1;
  });
  return {
    find: (bytes, from, to, hash) => {
      for (let slot = hash & (room - 1); table[slot]! !== 0; slot = (slot + 1) & (room - 1)) {
        const item = table[slot]! - 1;
        const name = names[item]!;
        if (name.length !== to - from) continue;
        let at = 0;
        while (at < name.length && name[at]! === bytes[from + at]!) at += 1;
        if (at === name.length) return item;
      }
      return -1;
    },
  };
};
