/* eslint-disable @typescript-eslint/no-non-null-assertion, @typescript-eslint/no-confusing-non-null-assertion -- every index is taken modulo the length */
/** Numbers the reviews of a table by their 64-bit hash: the first is 0, the next 1, … */

const TWO_32 = 4294967296;
const FIRST_ROOM = 1024;
const FULLEST = 0.7;
const WORDS = 3;

export interface HashIndex {
  /** The number of a hash; a new one where it is not there. */
  readonly numberOf: (a: number, b: number) => number;
  readonly size: () => number;
}

export const createHashIndex = (): HashIndex => {
  let table = new Uint32Array(WORDS * FIRST_ROOM);
  let size = 0;

  // A number is kept as one more, so that 0 means an empty slot.
  const slotOf = (words: Uint32Array, a: number, b: number): number => {
    const room = words.length / WORDS;
    let slot = Math.floor((b / TWO_32) * room);
    for (;;) {
      const at = WORDS * slot;
      const kept = words[at + 2]!;
      if (kept === 0) return at;
      const first = words[at]!;
      if (first === a && words[at + 1]! - b === 0) return at;
      slot = slot + 1 === room ? 0 : slot + 1;
    }
  };

  const grow = (): void => {
    const old = table;
    const larger = new Uint32Array(2 * old.length);
    for (let at = 0; at < old.length; at += WORDS) {
      if (old[at + 2]! === 0) continue;
      const to = slotOf(larger, old[at]!, old[at + 1]!);
      larger.set(old.subarray(at, at + WORDS), to);
    }
    table = larger;
  };

  return {
    numberOf: (a, b) => {
      const at = slotOf(table, a, b);
      const kept = table[at + 2]!;
      if (kept !== 0) return kept - 1;
      table[at] = a;
      table[at + 1] = b;
      size += 1;
      table[at + 2] = size;
      if (size > (table.length / WORDS) * FULLEST) grow();
      return size - 1;
    },
    size: () => size,
  };
};
