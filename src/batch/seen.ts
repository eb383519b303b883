/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken modulo the length */
/**
 * Remembers which rows were there, by a 64-bit hash in typed arrays: at most 16 bytes a row.
 *
 * Two different rows share a hash once in 2^64 / (rows / 2) times: for a million rows the chance that any two of
 * them do is 3 in 100 million. Such a row would be rejected as a double, which is said, never silently dropped.
 */

const PARTS_BITS = 6;
const PARTS = 1 << PARTS_BITS;
const FIRST_ROOM = 32;
const FULLEST = 0.8;
const GROWTH = 1.5;
const TWO_32 = 4294967296;

export interface Seen {
  /** Whether a hash is there already; puts it in where it is not. */
  readonly add: (a: number, b: number) => boolean;
  /** Whether a hash is there. */
  readonly has: (a: number, b: number) => boolean;
}

/** The two lanes that a hash starts from. */
export const HASH_A = 0x811c9dc5 | 0;
export const HASH_B = 0x5bd1e995 | 0;

const PRIME_A = 0x01000193;
const PRIME_B = 0x85ebca6b | 0;

/** The first lane with one more byte. */
export const hashA = (hash: number, byte: number): number => Math.imul(hash ^ byte, PRIME_A);

/** The second lane with one more byte. */
export const hashB = (hash: number, byte: number): number =>
  Math.imul(((hash << 5) | (hash >>> 27)) ^ byte, PRIME_B);

/** Spreads a lane over all its bits. */
export const finishHash = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** What makes two rows the same review. */
export interface RowKey {
  readonly team: string;
  /** ISO day. */
  readonly date: string;
  readonly reviewer: string;
  /** Only where rows name their rubrics. */
  readonly rubric: string | null;
}

const laneOf = (text: string, start: number, step: (hash: number, byte: number) => number): number => {
  let hash = start;
  for (const byte of new TextEncoder().encode(text)) hash = step(hash, byte);
  return hash;
};

/** The hash of a row: the team, the day as a number, the reviewer, and the rubric where rows name one. */
export const hashRow = ({
  team,
  date,
  reviewer,
  rubric,
}: RowKey): { readonly a: number; readonly b: number } => {
  const day = Number(date.replaceAll('-', ''));
  const lane = (start: number, step: (hash: number, byte: number) => number): number => {
    const own = step(step(laneOf(team, start, step), day), laneOf(reviewer, start, step));
    return finishHash(rubric === null ? own : step(own, laneOf(rubric, start, step)));
  };
  return { a: lane(HASH_A, hashA), b: lane(HASH_B, hashB) };
};

/** An empty set of hashes. It grows part by part, so that never more than a small share of it is held twice. */
export const createSeen = (): Seen => {
  const parts = Array.from({ length: PARTS }, () => new Uint32Array(2 * FIRST_ROOM));
  const sizes = new Int32Array(PARTS);

  const slotOf = (table: Uint32Array, a: number, b: number): number => {
    const room = table.length >>> 1;
    let slot = Math.floor((b / TWO_32) * room);
    for (;;) {
      const at = 2 * slot;
      const first = table[at]!;
      const second = table[at + 1]!;
      if ((first === a && second === b) || (first === 0 && second === 0)) return at;
      slot = slot + 1 === room ? 0 : slot + 1;
    }
  };

  const grow = (part: number): void => {
    const old = parts[part]!;
    const larger = new Uint32Array(2 * Math.ceil((old.length / 2) * GROWTH));
    for (let at = 0; at < old.length; at += 2) {
      const a = old[at]!;
      const b = old[at + 1]!;
      if (a === 0 && b === 0) continue;
      const to = slotOf(larger, a, b);
      larger[to] = a;
      larger[to + 1] = b;
    }
    parts[part] = larger;
  };

  const has = (a: number, b: number): boolean => {
    const first = a === 0 && b === 0 ? 1 : a;
    const table = parts[first >>> (32 - PARTS_BITS)]!;
    const at = slotOf(table, first, b);
    return table[at]! !== 0 || table[at + 1]! !== 0;
  };

  const add = (a: number, b: number): boolean => {
    const first = a === 0 && b === 0 ? 1 : a;
    const part = first >>> (32 - PARTS_BITS);
    const table = parts[part]!;
    const at = slotOf(table, first, b);
    if (table[at]! !== 0 || table[at + 1]! !== 0) return true;
    table[at] = first;
    table[at + 1] = b;
    sizes[part]! += 1;
    if (sizes[part]! > (table.length >>> 1) * FULLEST) grow(part);
    return false;
  };
  return { add, has };
};
