/** Decimals: twelve significant digits for data, and for people digits that never cross an edge. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimal, toFixed, toNumber } from '../../src/exact/decimal.ts';
import type { Fraction } from '../../src/exact/fraction.ts';
import { compare, divide, toFraction } from '../../src/exact/fraction.ts';

const over = (numerator: number, denominator: number): Fraction =>
  divide(toFraction(numerator), toFraction(denominator));

describe('toFixed', () => {
  it.each([
    [3.5, 2, '3.50'],
    [2.005, 2, '2.01'],
    [1.005, 2, '1.01'],
    [0.125, 2, '0.13'],
    [-0.125, 2, '-0.12'],
    [-2.5, 0, '-2'],
    [2.5, 0, '3'],
    [-0.001, 2, '0.00'],
    [9.995, 2, '10.00'],
    [0.05, 1, '0.1'],
    [1e21, 0, '1000000000000000000000'],
    [1e21, 1, '1000000000000000000000.0'],
    [1e-7, 7, '0.0000001'],
    [1250, -2, '1300'],
  ])('writes %d with %d decimals as %s', (value, decimals, expected) => {
    expect(toFixed(toFraction(value), decimals)).toBe(expected);
  });
});

describe('toNumber', () => {
  it.each([
    [107, 27, 3.96296296296],
    [2, 3, 0.666666666667],
    [-2, 3, -0.666666666667],
    [1, 3, 0.333333333333],
    [100, 3, 33.3333333333],
    [348, 7.63, 45.6094364351],
    [0, 9, 0],
    [1, 8, 0.125],
    [7, 2, 3.5],
    [1, 1e21, 1e-21],
    [2, 3e21, 6.66666666667e-22],
    [1e21, 1, 1e21],
    [2e22, 3, 6.66666666667e21],
    [999_999_999_999, 1, 999_999_999_999],
    [9_999_999_999_994, 1, 9_999_999_999_990],
    [9_999_999_999_995, 1, 10_000_000_000_000],
    [999_999_999_999.5, 1, 1_000_000_000_000],
    [0.999_999_999_999_5, 1, 1],
    [1.000_000_000_005, 1, 1.00000000001],
    [-1.000_000_000_005, 1, -1],
    [-1.000_000_000_015, 1, -1.00000000001],
    [1.000_000_000_004_9, 1, 1],
  ])('gives %d/%d as %d', (numerator, denominator, expected) => {
    expect(toNumber(over(numerator, denominator))).toBe(expected);
  });

  it('gives a whole zero for zero', () => {
    expect(Object.is(toNumber(over(0, -3)), 0)).toBe(true);
  });

  it('keeps twelve significant digits, a half rounded up', () => {
    const numerators = fc.bigInt(-(10n ** 30n), 10n ** 30n).filter((one) => one !== 0n);
    fc.assert(
      fc.property(numerators, fc.bigInt(1n, 10n ** 30n), (numerator, denominator) => {
        const result = toNumber({ numerator, denominator });
        const written = result.toExponential(11);
        expect(Number(written)).toBe(result);
        const [digits = '', exponent = ''] = written.split('e');
        const whole = BigInt(digits.replace('.', ''));
        const shift = Number(exponent) - 11;
        // whole − 1/2 ≤ value / 10^shift < whole + 1/2
        const n = shift < 0 ? numerator * 10n ** BigInt(-shift) : numerator;
        const d = shift < 0 ? denominator : denominator * 10n ** BigInt(shift);
        expect((2n * whole - 1n) * d <= 2n * n).toBe(true);
        expect((2n * whole + 1n) * d > 2n * n).toBe(true);
      }),
    );
  });

  it('gives back every number of up to twelve digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.integer({ min: -20, max: 20 }),
        (digits, exponent) => {
          const value = Number(`${String(digits)}e${String(exponent)}`);
          expect(toNumber(toFraction(value))).toBe(value + 0);
        },
      ),
    );
  });
});

describe('toDecimal', () => {
  const edges = [4.5, 3.5, 2.5, 1].map(toFraction);

  it.each([
    [3.4996, '3.4996'],
    [3.49996, '3.49996'],
    [3.4949, '3.49'],
    [3.495, '3.495'],
    [3.5, '3.50'],
    [3.5004, '3.50'],
    [3.504, '3.50'],
    [3.505, '3.51'],
    [4.4999999, '4.4999999'],
    [0.995, '0.995'],
    [5, '5.00'],
  ])('writes %d beside the bands as %s', (value, expected) => {
    expect(toDecimal(toFraction(value), 2, edges)).toBe(expected);
  });

  it('rounds as usual where there is no edge', () => {
    expect(toDecimal(toFraction(3.4996), 2, [])).toBe('3.50');
    expect(toDecimal(over(200, 3), 1, [])).toBe('66.7');
    expect(toDecimal(over(-200, 3), 1, [])).toBe('-66.7');
  });

  it('lets nine section means that come to 3.5 be 3.50', () => {
    expect(toDecimal(over(31.5, 9), 2, edges)).toBe('3.50');
    expect(toDecimal(over(3149, 900), 2, edges)).toBe('3.499');
  });

  it('minds edges below zero and at zero', () => {
    expect(toDecimal(toFraction(-2.4996), 2, [toFraction(-2.5)])).toBe('-2.50');
    expect(toDecimal(toFraction(-2.4996), 2, [toFraction(-2.5)], 'up-to')).toBe('-2.4996');
    expect(toDecimal(toFraction(30.004), 2, [toFraction(30)], 'up-to')).toBe('30.004');
    expect(toDecimal(toFraction(29.996), 2, [toFraction(30)], 'up-to')).toBe('30.00');
    expect(toDecimal(toFraction(-2.5004), 2, [toFraction(-2.5)])).toBe('-2.5004');
    expect(toDecimal(toFraction(-0.0004), 2, [toFraction(0)])).toBe('-0.0004');
    expect(toDecimal(toFraction(0), 2, [toFraction(0)])).toBe('0.00');
  });

  it('never shows a value on another side of an edge, with no more decimals than that takes', () => {
    const values = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 999 }));
    const someEdges = fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 6 });
    fc.assert(
      fc.property(values, someEdges, ([numerator, denominator], tenths) => {
        const value = over(numerator, denominator);
        const beside = tenths.map((one) => toFraction(one / 10));
        const isFaithful = (written: string): boolean =>
          beside.every(
            (edge) => compare(toFraction(Number(written)), edge) >= 0 === compare(value, edge) >= 0,
          );
        const written = toDecimal(value, 2, beside);
        const decimals = written.split('.')[1]?.length ?? 0;
        expect(isFaithful(written)).toBe(true);
        expect(written).toBe(toFixed(value, decimals));
        for (let fewer = 2; fewer < decimals; fewer += 1) {
          expect(isFaithful(toFixed(value, fewer))).toBe(false);
        }
      }),
    );
  });
});
