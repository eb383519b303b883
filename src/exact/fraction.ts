/** Exact arithmetic on decimals as written: fractions of whole numbers of any size. */

/** `numerator / denominator`, the denominator positive. Not reduced: compare with `compare`, never field by field. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

// Scores, weights and counts are mostly these.
const SMALL: readonly Fraction[] = Array.from({ length: 256 }, (_, value) => ({
  numerator: BigInt(value),
  denominator: 1n,
}));

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/u;

/**
 * The decimal that a number was written as. A decimal of at most 15 significant digits survives the way into a
 * double and back, which is why files with longer ones are refused.
 *
 * @param value - Finite.
 * @throws RangeError for NaN and infinities.
 */
export const toFraction = (value: number): Fraction => {
  const small = SMALL[value];
  if (small !== undefined) return small;
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const match = DECIMAL.exec(String(value));
  if (match === null) throw new RangeError(`${String(value)} is not a finite number`);
  const [, sign, whole = '0', decimals = '', exponent = '0'] = match;
  const digits = BigInt(whole + decimals);
  const shift = Number(exponent) - decimals.length;
  const numerator = sign === '-' ? -digits : digits;
  return shift >= 0
    ? { numerator: numerator * 10n ** BigInt(shift), denominator: 1n }
    : { numerator, denominator: 10n ** BigInt(-shift) };
};

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  add(a, { numerator: -b.numerator, denominator: b.denominator });

export const multiply = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** @throws RangeError when the divisor is zero: callers decide first what an empty denominator means. */
export const divide = (a: Fraction, b: Fraction): Fraction => {
  if (b.numerator === 0n) throw new RangeError('division by zero');
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
};

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const sum = (fractions: readonly Fraction[]): Fraction => fractions.reduce(add, ZERO);

/** The mean of one or more fractions. @throws RangeError for an empty list. */
export const mean = (fractions: readonly Fraction[]): Fraction =>
  divide(sum(fractions), toFraction(fractions.length));

export const isZero = (a: Fraction): boolean => a.numerator === 0n;

const floorDivide = (a: bigint, b: bigint): bigint => {
  const quotient = a / b;
  return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
};

/** The nearest whole number, a half going down: 3.5 is 3. */
export const roundHalfDown = ({ numerator, denominator }: Fraction): number =>
  Number(-floorDivide(-(2n * numerator - denominator), 2n * denominator));

/** The value times 10^decimals as the nearest whole number, a half going up (away from minus infinity). */
export const scaledHalfUp = ({ numerator, denominator }: Fraction, decimals: number): bigint => {
  const factor = 10n ** BigInt(Math.abs(decimals));
  const n = decimals >= 0 ? numerator * factor : numerator;
  const d = decimals >= 0 ? denominator : denominator * factor;
  return floorDivide(2n * n + d, 2n * d);
};
