/** Writes exact fractions as decimals: for data with twelve significant digits, for people without crossing an edge. */

import type { Fraction } from './fraction.ts';
import { compare, scaledHalfUp } from './fraction.ts';

const SIGNIFICANT_DIGITS = 12;
const LARGEST_WHOLE = 10n ** BigInt(SIGNIFICANT_DIGITS);
// More than any difference between an edge and a value that 15 digits can tell apart.
const MOST_DECIMALS = 60;

const placed = (scaled: bigint, decimals: number): string => {
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  if (decimals <= 0) return sign + digits + '0'.repeat(-decimals);
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** A decimal string with so many decimals, a half rounded up. */
export const toFixed = (value: Fraction, decimals: number): string =>
  placed(scaledHalfUp(value, decimals), decimals);

/** The number nearest to a fraction that has 12 significant digits, a half rounded up; for scorecards. */
export const toNumber = (value: Fraction): number => {
  const { numerator, denominator } = value;
  if (numerator % denominator === 0n) {
    const whole = numerator / denominator;
    if (whole > -LARGEST_WHOLE && whole < LARGEST_WHOLE) return Number(whole);
  }
  const size = (numerator < 0n ? -numerator : numerator).toString().length - denominator.toString().length;
  // The value is between 10^(size-1) and 10^(size+1); the first guess may leave one digit too many.
  const decimals = SIGNIFICANT_DIGITS - size;
  const scaled = scaledHalfUp(value, decimals);
  const digits = (scaled < 0n ? -scaled : scaled).toString().length;
  return Number(digits > SIGNIFICANT_DIGITS ? toFixed(value, decimals - 1) : placed(scaled, decimals));
};

/** Which values meet an edge: those from it upward, as with bands, or those up to it, as where lower is better. */
export type EdgeSide = 'from' | 'up-to';

const meets = (value: Fraction, edge: Fraction, side: EdgeSide): boolean =>
  side === 'from' ? compare(value, edge) >= 0 : compare(value, edge) <= 0;

/**
 * A decimal string for people: half up, with more decimals wherever rounding would reach or cross an edge that
 * the exact value does not meet (3.4996 beside the edge 3.5 stays 3.4996), or leave one that it meets.
 *
 * @param decimals - How many decimals are usual: 2 for scores, 1 for percentages.
 * @param edges - Band edges or cuts that the reader compares the value with.
 * @param side - On which side of an edge a value meets it.
 */
export const toDecimal = (
  value: Fraction,
  decimals: number,
  edges: readonly Fraction[],
  side: EdgeSide = 'from',
): string => {
  for (let places = decimals; places < MOST_DECIMALS; places += 1) {
    const rounded: Fraction = { numerator: scaledHalfUp(value, places), denominator: 10n ** BigInt(places) };
    if (edges.every((edge) => meets(value, edge, side) === meets(rounded, edge, side))) {
      return placed(rounded.numerator, places);
    }
  }
  return toFixed(value, MOST_DECIMALS);
};

/** A decimal of at most 15 digits as it was written, without zeros at its end. */
export const asWritten = (value: Fraction): string => {
  let places = 0;
  while (
    places < MOST_DECIMALS &&
    compare(value, { numerator: scaledHalfUp(value, places), denominator: 10n ** BigInt(places) }) !== 0
  ) {
    places += 1;
  }
  return toFixed(value, places);
};
