/** The least and the most that a measure's figure can come to, from its unit and the limits of its inputs. */

import { compare, divide, toFraction } from '../../exact/fraction.ts';
import { toNumber } from '../../exact/decimal.ts';
import type { MeasureWire, TextWire } from '../rubric-wire.ts';

/** Null where nothing limits the figure. */
export interface Limits {
  readonly least: number | null;
  readonly most: number | null;
}

const isPercent = (unit: TextWire | undefined): boolean =>
  unit !== undefined && (typeof unit === 'string' ? [unit] : Object.values(unit)).includes('%');

const tighter = (a: Limits, b: Limits): Limits => ({
  least: a.least === null || (b.least !== null && b.least > a.least) ? b.least : a.least,
  most: a.most === null || (b.most !== null && b.most < a.most) ? b.most : a.most,
});

const quotient = (part: number | undefined, whole: number | undefined, factor: number): number | null => {
  if (part === undefined || whole === undefined || compare(toFraction(whole), toFraction(0)) <= 0)
    return null;
  const { numerator, denominator } = divide(toFraction(part), toFraction(whole));
  return toNumber({ numerator: numerator * BigInt(factor), denominator });
};

/** The limits of what is compared with the cuts. */
export const limitsOf = (measure: MeasureWire): Limits => {
  const [first, second] = measure.inputs;
  const hundred: Limits = { least: 0, most: 100 };
  if (measure.compute === 'value') {
    const own: Limits = { least: first?.min ?? null, most: first?.max ?? null };
    return isPercent(measure.unit) || isPercent(first?.unit) ? tighter(own, hundred) : own;
  }
  const factor = measure.compute === 'percent' ? 100 : 1;
  const isPositive = measure.inputs.every(({ min }) => min !== undefined && min >= 0);
  const own: Limits = {
    least: isPositive ? (quotient(first?.min, second?.max, factor) ?? 0) : null,
    most: isPositive ? quotient(first?.max, second?.min, factor) : null,
  };
  return measure.compute === 'percent' ? tighter(own, hundred) : own;
};
