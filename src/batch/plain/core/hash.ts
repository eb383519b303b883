/** The two lanes of a row's 64-bit hash, the same as in seen.ts, word by word. */

export const HASH_A: u32 = 0x811c9dc5;
export const HASH_B: u32 = 0x5bd1e995;

const PRIME_A: u32 = 0x9e3779b1;
const PRIME_B: u32 = 0x85ebca6b;

/** The first lane with one more word of 32 bits. */
export function hashA(hash: u32, word: u32): u32 {
  const mixed = (hash ^ word) * PRIME_A;
  return mixed ^ (mixed >>> 15);
}

/** The second lane with one more word. */
export function hashB(hash: u32, word: u32): u32 {
  const mixed = (((hash << 5) | (hash >>> 27)) ^ word) * PRIME_B;
  return mixed ^ (mixed >>> 13);
}

/** Spreads a lane over all its bits. */
export function finishHash(hash: u32): u32 {
  let h = hash ^ (hash >>> 16);
  h *= 0x85ebca6b;
  h ^= h >>> 13;
  h *= 0xc2b2ae35;
  return h ^ (h >>> 16);
}
