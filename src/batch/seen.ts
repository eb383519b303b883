/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken under a mask of the length, a power of two */
/**
 * Remembers which rows were there, by a 64-bit hash in typed arrays: at most 20 bytes a row.
 *
 * Two different rows share a hash once in 2^64 / (rows / 2) times: for a million rows the chance that any two of
 * them do is 3 in 100 million. Such a row would be rejected as a double, which is said, never silently dropped.
 */

const PARTS_BITS = 6;
const PARTS = 1 << PARTS_BITS;
const FIRST_ROOM = 32;
const FULLEST = 0.8;
const GROWTH = 2;
/** The parts do not fill alike. */
const MARGIN = 1.02;
const MOST_EXPECTED = 10_000_000;
const TOUCHED = 64;

export interface Seen {
  /** Whether a hash is there already; puts it in where it is not. */
  readonly add: (a: number, b: number) => boolean;
  /** Puts hashes in one after the other up to the first that is there already. @returns how many were new. */
  readonly addAll: (a: Int32Array, b: Int32Array, count: number) => number;
}

/** The two lanes that a hash starts from. */
export const HASH_A = 0x811c9dc5 | 0;
export const HASH_B = 0x5bd1e995 | 0;

/** The multipliers of the lanes. */
export const PRIME_A = 0x9e3779b1 | 0;
export const PRIME_B = 0x85ebca6b | 0;

/** The first lane with one more word of 32 bits. */
export const hashA = (hash: number, word: number): number => {
  const mixed = Math.imul(hash ^ word, PRIME_A);
  return mixed ^ (mixed >>> 15);
};

/** The second lane with one more word. */
export const hashB = (hash: number, word: number): number => {
  const mixed = Math.imul(((hash << 5) | (hash >>> 27)) ^ word, PRIME_B);
  return mixed ^ (mixed >>> 13);
};

/** Spreads a lane over all its bits; a signed number, which the engine keeps without an object. */
export const finishHash = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
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

const encoder = new TextEncoder();

type Step = (hash: number, word: number) => number;

// The words of a text, four bytes each as a machine reads them, zeros after the last; then how many bytes it has.
const wordsOf = (text: string): readonly number[] => {
  if (text === '') return [];
  const bytes = encoder.encode(text);
  const words: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    words.push(
      (bytes[at] ?? 0) |
        ((bytes[at + 1] ?? 0) << 8) |
        ((bytes[at + 2] ?? 0) << 16) |
        ((bytes[at + 3] ?? 0) << 24),
    );
  }
  return [...words, bytes.length];
};

/** The hash of a row: the team, the day as a number, the reviewer, and the rubric where rows name one. */
export const hashRow = ({
  team,
  date,
  reviewer,
  rubric,
}: RowKey): { readonly a: number; readonly b: number } => {
  const day = Number(date.replaceAll('-', ''));
  const texts = [team, reviewer, rubric ?? ''].map(wordsOf);
  const lane = (start: number, step: Step): number => {
    const [ofTeam = start, ofReviewer = start, ofRubric = start] = texts.map((words) =>
      words.reduce(step, start),
    );
    const own = step(step(ofTeam, day), ofReviewer);
    return finishHash(rubric === null ? own : step(own, ofRubric));
  };
  return { a: lane(HASH_A, hashA), b: lane(HASH_B, hashB) };
};

const roomFor = (rows: number): number => {
  let room = FIRST_ROOM;
  while (room * FULLEST * PARTS < rows * MARGIN) room *= GROWTH;
  return room;
};

/**
 * An empty set of hashes. It grows part by part, so that never more than a small share of it is held twice.
 *
 * @param expected - About how many rows will come, so that there is room from the start; 0 where nobody knows.
 */
export const createSeen = (expected = 0): Seen => {
  const room = roomFor(Math.min(expected, MOST_EXPECTED));
  const parts = Array.from({ length: PARTS }, () => new Int32Array(2 * room));
  const touched = new Int32Array(TOUCHED);
  const sizes = new Int32Array(PARTS);

  const slotOf = (table: Int32Array, a: number, b: number): number => {
    const mask = table.length - 1;
    let at = (b << 1) & mask;
    for (;;) {
      const first = table[at]!;
      const second = table[at + 1]!;
      if ((first === a && second === b) || (first === 0 && second === 0)) return at;
      at = (at + 2) & mask;
    }
  };

  const grow = (part: number): void => {
    const old = parts[part]!;
    const larger = new Int32Array(GROWTH * old.length);
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
  const addAll = (a: Int32Array, b: Int32Array, count: number): number => {
    // Touching all the places first lets the processor wait for their memory together, not one after the other.
    for (let index = 0; index < count; index += 1) {
      const table = parts[a[index]! >>> (32 - PARTS_BITS)]!;
      touched[index & (TOUCHED - 1)] = table[(b[index]! << 1) & (table.length - 1)]!;
    }
    for (let index = 0; index < count; index += 1) if (add(a[index]!, b[index]!)) return index;
    return count;
  };
  return { add, addAll };
};
