/** Looks at four bytes at once, read as one number of 32 bits: most of a name needs no look at each of its bytes. */

/** A byte times this stands in all four places. */
export const EVERY_BYTE = 0x01010101;
export const HIGH_BITS = 0x80808080 | 0;

const CONTROLS = 0x20 * EVERY_BYTE;
const QUOTES = 0x22 * EVERY_BYTE;
const ZEROS = 0x30 * EVERY_BYTE;
/** Added to a digit it stays under 0x80; added to anything higher it does not. */
const OVER_NINE = 0x76 * EVERY_BYTE;

/** Not 0 where one of the bytes is the one that stands in all places of `pattern`. */
export const hasByte = (word: number, pattern: number): number => {
  const other = word ^ pattern;
  return (other - EVERY_BYTE) & ~other & HIGH_BITS;
};

/**
 * Not 0 where one of the bytes may be more than a part of a cell: a control character, a quote, the end sign, or one
 * of `foreign`'s bits.
 *
 * @param endSign - The byte that ends a cell, in all places.
 */
export const signsIn = (word: number, endSign: number, foreign: number): number =>
  ((word - CONTROLS) & ~word & HIGH_BITS) | hasByte(word, endSign) | hasByte(word, QUOTES) | (word & foreign);

/** How many of the bytes are ASCII digits. */
export const digitsIn = (word: number): number => {
  const other = word ^ ZEROS;
  // The high bit of each place that holds a digit, moved down.
  const marks = (~(((other & ~HIGH_BITS) + OVER_NINE) | other) & HIGH_BITS) >>> 7;
  return Math.imul(marks, EVERY_BYTE) >>> 24;
};

/** Whether all four bytes are ASCII digits. */
export const areDigits = (word: number): boolean => {
  const other = word ^ ZEROS;
  return ((((other & ~HIGH_BITS) + OVER_NINE) | other) & HIGH_BITS) === 0;
};
