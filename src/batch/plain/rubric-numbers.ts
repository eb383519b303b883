/** A rubric in whole numbers, as plain rows are scored: weights, sections and band edges scaled so that nothing is rounded. */

import { toFraction } from '../../exact/fraction.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { LONGEST_HEAD, LONGEST_SECTIONS, MOST_CELLS } from './core/layout.ts';

export interface SectionNumbers {
  readonly id: string;
  readonly isCounted: boolean;
  readonly items: number;
  /** Weights times `weightScale`, item by item. */
  readonly weights: readonly number[];
  /** The sum of `weights`. */
  readonly weight: number;
}

export interface RubricNumbers {
  readonly name: string;
  readonly isSum: boolean;
  readonly min: number;
  readonly max: number;
  readonly weightScale: number;
  readonly sections: readonly SectionNumbers[];
  readonly counted: readonly number[];
  /** The items in the counted sections. */
  readonly items: number;
  /** The weight of all counted items, times `weightScale`. */
  readonly weight: number;
  /** A multiple of every number of items that a counted section can have rated. */
  readonly common: number;
  /** Band edges as whole numbers over `bandScale`, from the highest down. */
  readonly bands: readonly { readonly id: string; readonly from: number }[];
  readonly bandScale: number;
}

const LARGEST_WEIGHT_SCALE = 1000;

// Divisors up to here leave every step of writing a quotient below 2^53.
const LARGEST_DIVISOR = 9e11;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;

// The least power of ten that makes all numbers whole.
const scaleOf = (numbers: readonly number[]): number =>
  numbers.reduce((scale, one) => {
    let next = scale;
    while (next <= LARGEST_WEIGHT_SCALE && !isWholeTimes(one, next)) next *= 10;
    return next;
  }, 1);

const isWholeTimes = (value: number, scale: number): boolean => {
  const { numerator, denominator } = toFraction(value);
  return (numerator * BigInt(scale)) % denominator === 0n;
};

const times = (value: number, scale: number): number => {
  const { numerator, denominator } = toFraction(value);
  return Number((numerator * BigInt(scale)) / denominator);
};

/**
 * The rubric's numbers; null where weights differ within a section, are too fine for exact small arithmetic, or names
 * are too long.
 */
export const toRubricNumbers = (rubric: Rubric): RubricNumbers | null => {
  const items = rubric.sections.flatMap((section) => section.items);
  const weightScale = scaleOf(items.map(({ weight }) => weight));
  const bandScale = scaleOf(rubric.bands.map(({ from }) => from));
  if (weightScale > LARGEST_WEIGHT_SCALE || bandScale > LARGEST_WEIGHT_SCALE) return null;
  const sections = rubric.sections.map((section): SectionNumbers => {
    const weights = section.items.map(({ weight }) => times(weight, weightScale));
    return {
      id: section.id,
      isCounted: section.counted,
      items: weights.length,
      weights,
      weight: weights.reduce((sum, one) => sum + one, 0),
    };
  });
  const isEven = sections.every(({ weights }) => weights.every((one) => one === weights[0]));
  const counted = sections.flatMap(({ isCounted }, index) => (isCounted ? [index] : []));
  const largest = Math.max(...counted.map((index) => sections[index]?.items ?? 0));
  let common = 1;
  for (let count = 2; count <= largest && common < LARGEST_DIVISOR; count += 1) common = lcm(common, count);
  const numbers: RubricNumbers = {
    name: `${rubric.id}@${rubric.version}`,
    isSum: rubric.total === 'sum',
    min: rubric.scale.min,
    max: rubric.scale.max,
    weightScale,
    sections,
    counted,
    items: counted.reduce((sum, index) => sum + (sections[index]?.items ?? 0), 0),
    weight: counted.reduce((sum, index) => sum + (sections[index]?.weight ?? 0), 0),
    common,
    bands: rubric.bands.map(({ id, from }) => ({ id, from: times(from, bandScale) })),
    bandScale,
  };
  return isEven && isExact(numbers) && isShort(numbers) ? numbers : null;
};

const LONGEST_NUMBER = 32;
const NUMBERS_IN_HEAD = 13;

// What is written for a row has room in the core.
const isShort = ({ name, bands, sections, max }: RubricNumbers): boolean => {
  const bandNames = bands.reduce((length, { id }) => length + id.length + 1, 0);
  const cells = sections.reduce((sum, { items }) => sum + (items + 1) * (items * max + 1), 0);
  return (
    name.length + 2 * bandNames + NUMBERS_IN_HEAD * LONGEST_NUMBER <= LONGEST_HEAD &&
    sections.length * LONGEST_NUMBER <= LONGEST_SECTIONS &&
    cells <= MOST_CELLS
  );
};

// Every divisor and every product that is formed on the way stays exact in a double.
const isExact = ({
  isSum,
  max,
  weight,
  weightScale,
  common,
  counted,
  bands,
  bandScale,
}: RubricNumbers): boolean => {
  const divisor = isSum ? weight * weightScale * max : common * counted.length * max;
  const numerator = isSum ? weight * max * weight * 100 : divisor * 100;
  const edge = Math.max(...bands.map(({ from }) => Math.abs(from)));
  return (
    divisor <= LARGEST_DIVISOR &&
    numerator < Number.MAX_SAFE_INTEGER &&
    Math.max(numerator * bandScale, edge * divisor) < Number.MAX_SAFE_INTEGER
  );
};
