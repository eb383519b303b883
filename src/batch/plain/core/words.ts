/** Looks at eight bytes at once, read as one number of 64 bits: most of a cell needs no look at each of its bytes. */

/** A byte times this stands in all eight places. */
export const EVERY_BYTE: u64 = 0x0101010101010101;
export const HIGH_BITS: u64 = 0x8080808080808080;

const CONTROLS: u64 = 0x2020202020202020;
const QUOTES: u64 = 0x2222222222222222;
const ZEROS: u64 = 0x3030303030303030;
/** Added to a digit it stays under 0x80; added to anything higher it does not. */
const OVER_NINE: u64 = 0x7676767676767676;

/** Not 0 where one of the bytes is the one that stands in all places of `pattern`. The lowest bit set is of the first. */
export function hasByte(word: u64, pattern: u64): u64 {
  const other = word ^ pattern;
  return (other - EVERY_BYTE) & ~other & HIGH_BITS;
}

/**
 * Not 0 where one of the bytes may be more than a part of a cell: a control character, a quote, the end sign, or one
 * of `foreign`'s bits. The lowest bit set is of the first such byte.
 *
 * @param endSign - The byte that ends a cell, in all places.
 */
export function signsIn(word: u64, endSign: u64, foreign: u64): u64 {
  return (
    ((word - CONTROLS) & ~word & HIGH_BITS) |
    hasByte(word, endSign) |
    hasByte(word, QUOTES) |
    (word & foreign)
  );
}

// The high bit of each place that holds no digit.
function notDigits(word: u64): u64 {
  const other = word ^ ZEROS;
  return (((other & ~HIGH_BITS) + OVER_NINE) | other) & HIGH_BITS;
}

/** How many of the bytes are ASCII digits. */
export function digitsIn(word: u64): u32 {
  return popcnt(notDigits(word) ^ HIGH_BITS) as u32;
}

/** Whether the first four bytes are ASCII digits, read as one number of 32 bits. */
export function areDigits(four: u32): bool {
  return (notDigits(four) as u32) === 0;
}

/** Copies bytes, sixteen at a time: up to 15 bytes after what is copied are overwritten. */
export function copyBytes(from: u32, length: u32, to: u32): void {
  for (let offset: u32 = 0; offset < length; offset += 16) {
    const first = load<u64>(from + offset);
    const second = load<u64>(from + offset, 8);
    store<u64>(to + offset, first);
    store<u64>(to + offset, second, 8);
  }
}
