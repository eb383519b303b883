/** From a measure's numbers to its value and the score that its cuts give, exactly. */

import type { Fraction } from '../exact/fraction.ts';
import {
  compare,
  divide,
  isZero,
  mean,
  multiply,
  roundHalfDown,
  sum,
  toFraction,
} from '../exact/fraction.ts';
import type { Measure, Scale } from '../rubric/rubric.ts';
import type { InputValue, Rating } from './review.ts';

export interface Measured {
  /** The computed value, the mean of them where there are several; null where nothing can be computed. */
  readonly value: Fraction | null;
  /** The score by the cuts, before caps. */
  readonly reached: number | null;
  /** One value and score for each person; empty where single numbers were given. */
  readonly values: readonly Fraction[];
  readonly scores: readonly number[];
  /** The divisor, summed over persons; null where it is not known or the measure has none. */
  readonly denominator: Fraction | null;
  readonly isEmpty: boolean;
  /** How many people had a denominator of 0. */
  readonly leftOut: number;
}

const HUNDRED = toFraction(100);

const NOTHING: Measured = {
  value: null,
  reached: null,
  values: [],
  scores: [],
  denominator: null,
  isEmpty: false,
  leftOut: 0,
};

/** The level whose cut a value reaches, compared exactly; the lowest level where it reaches none. */
export const levelOf = (value: Fraction, measure: Measure, scale: Scale): number => {
  for (const { score, at } of measure.cuts) {
    const difference = compare(value, toFraction(at));
    if (measure.better === 'lower' ? difference <= 0 : difference >= 0) return score;
  }
  return scale.min;
};

const toList = (value: InputValue): readonly number[] => (typeof value === 'number' ? [value] : value);

const combined = (
  values: readonly Fraction[],
  measure: Measure,
  scale: Scale,
): { value: Fraction; reached: number; scores: readonly number[] } => {
  const scores = values.map((value) => levelOf(value, measure, scale));
  const value = mean(values);
  const reached =
    measure.combine === 'mean-of-scores'
      ? roundHalfDown(mean(scores.map(toFraction)))
      : levelOf(value, measure, scale);
  return { value, reached, scores };
};

const fromValues = (
  given: InputValue,
  values: readonly Fraction[],
  denominator: Fraction | null,
  measure: Measure,
  scale: Scale,
): Measured => {
  const { value, reached, scores } = combined(values, measure, scale);
  const isList = typeof given !== 'number';
  return {
    value,
    reached,
    values: isList ? values : [],
    scores: isList ? scores : [],
    denominator,
    isEmpty: false,
    leftOut: 0,
  };
};

/**
 * Computes a measure from what a rating gives: all its inputs, or the value alone. A person whose own denominator
 * is 0 has nothing to measure and is left out; `isEmpty` says that every denominator was 0.
 */
export const computeMeasure = (measure: Measure, rating: Rating, scale: Scale): Measured => {
  if (rating.value !== null) {
    return fromValues(rating.value, toList(rating.value).map(toFraction), null, measure, scale);
  }
  const [first, second] = measure.inputs.map((input) => rating.inputs.get(input.id));
  if (first === undefined) return NOTHING;
  if (measure.compute === 'value') {
    return fromValues(first, toList(first).map(toFraction), null, measure, scale);
  }
  if (second === undefined) return NOTHING;
  const dividends = toList(first).map(toFraction);
  const divisors = toList(second).map(toFraction);
  const factor = measure.compute === 'percent' ? HUNDRED : toFraction(1);
  const values = dividends.flatMap((dividend, index) => {
    const divisor = divisors[index];
    return divisor === undefined || isZero(divisor) ? [] : [multiply(factor, divide(dividend, divisor))];
  });
  const denominator = sum(divisors);
  if (values.length === 0) return { ...NOTHING, denominator, isEmpty: true };
  const found = fromValues(first, values, denominator, measure, scale);
  return { ...found, leftOut: dividends.length - values.length };
};
