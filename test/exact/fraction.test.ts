/** Fractions: decimals as written, arithmetic without loss, and the two ways of rounding. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fraction } from '../../src/exact/fraction.ts';
import {
  ZERO,
  add,
  compare,
  divide,
  isZero,
  mean,
  multiply,
  roundHalfDown,
  scaledHalfUp,
  subtract,
  sum,
  toFraction,
} from '../../src/exact/fraction.ts';

const fraction = (numerator: number | bigint, denominator: number | bigint = 1): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

const anyFraction = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 20n))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

const isEqual = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

describe('toFraction', () => {
  it.each([
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [7, 7n, 1n],
    [-12, -12n, 1n],
    [0.1, 1n, 10n],
    [3.4996, 34_996n, 10_000n],
    [-2.25, -225n, 100n],
    [0.000001, 1n, 1_000_000n],
    [1e-7, 1n, 10_000_000n],
    [-1.5e-7, -15n, 100_000_000n],
    [1e21, 10n ** 21n, 1n],
    [-1.25e21, -125n * 10n ** 19n, 1n],
    [9_007_199_254_740_991, 9_007_199_254_740_991n, 1n],
    [1.234_567_890_123e19, 12_345_678_901_230_000_000n, 1n],
    [5e-324, 5n, 10n ** 324n],
  ])('takes %d for the decimal that it was written as', (value, numerator, denominator) => {
    expect(isEqual(toFraction(value), fraction(numerator, denominator))).toBe(true);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', (value) => {
    expect(() => toFraction(value)).toThrow(RangeError);
  });

  it('loses nothing of any double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { numerator, denominator } = toFraction(value);
        // The denominator is a power of ten, so it can be written as an exponent.
        const exponent = 1 - String(denominator).length;
        expect(Number(`${String(numerator)}e${String(exponent)}`)).toBe(value + 0);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('is exact where doubles are not', () => {
    expect(isEqual(add(toFraction(0.1), toFraction(0.2)), toFraction(0.3))).toBe(true);
    expect(isEqual(multiply(toFraction(1.1), toFraction(1.1)), toFraction(1.21))).toBe(true);
    expect(isEqual(multiply(divide(toFraction(1), toFraction(3)), toFraction(3)), toFraction(1))).toBe(true);
  });

  it('keeps the denominator positive', () => {
    expect(divide(fraction(1), fraction(-3))).toEqual(fraction(-1, 3));
    expect(divide(fraction(-1), fraction(-3))).toEqual(fraction(1, 3));
    expect(compare(divide(fraction(1), fraction(-3)), ZERO)).toBe(-1);
  });

  it('refuses to divide by zero and to take the mean of nothing', () => {
    expect(() => divide(fraction(1), fraction(0, 5))).toThrow(RangeError);
    expect(() => mean([])).toThrow(RangeError);
  });

  it('adds up nothing to zero', () => {
    expect(isZero(sum([]))).toBe(true);
    expect(isZero(fraction(0, 7))).toBe(true);
    expect(isZero(fraction(1, 7))).toBe(false);
  });

  it('compares by value, not by how a fraction is written', () => {
    expect(compare(fraction(2, 4), fraction(1, 2))).toBe(0);
    expect(compare(fraction(-1, 2), fraction(-1, 3))).toBe(-1);
    expect(compare(fraction(10n ** 30n + 1n, 10n ** 30n), fraction(1))).toBe(1);
  });

  it('lets nine section means that come to 3.5 reach 3.5', () => {
    const means = [
      fraction(10, 3),
      fraction(11, 3),
      fraction(24, 7),
      fraction(25, 7),
      fraction(19, 6),
      fraction(23, 6),
      fraction(7, 2),
      fraction(31, 9),
      fraction(32, 9),
    ];
    expect(compare(mean(means), toFraction(3.5))).toBe(0);
  });

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(isEqual(add(a, b), add(b, a))).toBe(true);
        expect(isEqual(subtract(add(a, b), b), a)).toBe(true);
        expect(isEqual(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
        expect(isEqual(sum([a, b, c]), multiply(mean([a, b, c]), fraction(3)))).toBe(true);
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        if (!isZero(b)) expect(isEqual(multiply(divide(a, b), b), a)).toBe(true);
      }),
    );
  });
});

describe('roundHalfDown', () => {
  it.each([
    [7, 2, 3],
    [5, 2, 2],
    [18, 5, 4],
    [17, 5, 3],
    [3, 1, 3],
    [1, 2, 0],
    [0, 1, 0],
    [-7, 2, -4],
    [-5, 2, -3],
    [-12, 5, -2],
    [35_000_001, 10_000_000, 4],
  ])('makes %d/%d to %d', (numerator, denominator, expected) => {
    expect(roundHalfDown(fraction(numerator, denominator))).toBe(expected);
  });

  it('gives the nearest whole number, the lower one of two', () => {
    const small = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(small, ([numerator, denominator]) => {
        const rounded = roundHalfDown(fraction(numerator, denominator));
        // rounded − 1/2 < value ≤ rounded + 1/2, times twice the denominator.
        expect((2 * rounded - 1) * denominator).toBeLessThan(2 * numerator);
        expect((2 * rounded + 1) * denominator).toBeGreaterThanOrEqual(2 * numerator);
      }),
    );
  });
});

describe('scaledHalfUp', () => {
  it.each([
    [5, 2, 0, 3n],
    [-5, 2, 0, -2n],
    [-7, 2, 0, -3n],
    [-51, 20, 0, -3n],
    [1, 8, 2, 13n],
    [-1, 8, 2, -12n],
    [2, 3, 3, 667n],
    [1250, 1, -2, 13n],
    [-1250, 1, -2, -12n],
    [49, 1, -2, 0n],
    [0, 1, 5, 0n],
  ])('makes %d/%d with %d decimals to %d', (numerator, denominator, decimals, expected) => {
    expect(scaledHalfUp(fraction(numerator, denominator), decimals)).toBe(expected);
  });

  it('gives the nearest whole number, the upper one of two', () => {
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 0, max: 25 }), (value, decimals) => {
        const rounded = scaledHalfUp(value, decimals);
        const numerator = value.numerator * 10n ** BigInt(decimals);
        expect((2n * rounded - 1n) * value.denominator <= 2n * numerator).toBe(true);
        expect((2n * rounded + 1n) * value.denominator > 2n * numerator).toBe(true);
      }),
    );
  });
});
