/** Section results and the total, exactly: sums, means, percentages and the limits of what is still possible. */

import type { Fraction } from '../exact/fraction.ts';
import { add, compare, divide, mean, multiply, sum, toFraction, ZERO } from '../exact/fraction.ts';
import type { Rubric, Section } from '../rubric/rubric.ts';

/** The scores of a review by item id; an item without one is not there. */
export type Scores = ReadonlyMap<string, number>;

export interface ExactSection {
  readonly score: Fraction;
  readonly maximum: Fraction;
  readonly mean: Fraction;
  readonly percent: Fraction;
  readonly rated: number;
}

export interface ExactTotal {
  readonly score: Fraction;
  readonly maximum: Fraction;
  readonly percent: Fraction;
  readonly mean: Fraction;
}

const HUNDRED = toFraction(100);

/** Up to here, weights that are whole are summed as they are, which is exact and much quicker. */
const LARGEST_QUICK_WEIGHT = 1_000_000;

/** The rated items of some sections: their points times their weights, and the weights. */
interface Weighed {
  readonly points: Fraction;
  readonly weight: Fraction;
  readonly rated: number;
}

const weigh = (sections: readonly Section[], scores: Scores): Weighed => {
  let points = 0;
  let weight = 0;
  let rated = 0;
  let otherPoints = ZERO;
  let otherWeight = ZERO;
  for (const { items } of sections) {
    for (const item of items) {
      const score = scores.get(item.id);
      if (score === undefined) continue;
      rated += 1;
      if (Number.isInteger(item.weight) && item.weight <= LARGEST_QUICK_WEIGHT) {
        points += item.weight * score;
        weight += item.weight;
      } else {
        const exact = toFraction(item.weight);
        otherPoints = add(otherPoints, multiply(exact, toFraction(score)));
        otherWeight = add(otherWeight, exact);
      }
    }
  }
  return {
    points: add(toFraction(points), otherPoints),
    weight: add(toFraction(weight), otherWeight),
    rated,
  };
};

// The weighted mean of items; null where there are none.
const weightedMean = ({ points, weight, rated }: Weighed): Fraction | null =>
  rated === 0 ? null : divide(points, weight);

/** A section over its rated items; null where nothing in it is rated. Never prorated. */
export const scoreSection = (section: Section, scores: Scores, max: number): ExactSection | null => {
  const { points, weight, rated } = weigh([section], scores);
  if (rated === 0) return null;
  const maximum = multiply(weight, toFraction(max));
  return {
    score: points,
    maximum,
    mean: divide(points, weight),
    percent: multiply(HUNDRED, divide(points, maximum)),
    rated,
  };
};

export const countedSections = (rubric: Rubric): readonly Section[] =>
  rubric.sections.filter((section) => section.counted);

const weightOfAll = (sections: readonly Section[]): Fraction =>
  sum(sections.flatMap(({ items }) => items.map(({ weight }) => toFraction(weight))));

/**
 * The total over the counted sections; null where nothing in them is rated.
 *
 * `sum` is the weighted mean of the rated items times the weight of all, so the plain sum when all are rated;
 * `mean-of-sections` is the mean of the means of the sections in which something is rated.
 */
export const scoreTotal = (rubric: Rubric, scores: Scores): ExactTotal | null => {
  const sections = countedSections(rubric);
  const itemMean = weightedMean(weigh(sections, scores));
  if (itemMean === null) return null;
  const max = toFraction(rubric.scale.max);
  if (rubric.total === 'sum') {
    const weight = weightOfAll(sections);
    const score = multiply(itemMean, weight);
    const maximum = multiply(max, weight);
    return { score, maximum, percent: multiply(HUNDRED, divide(score, maximum)), mean: itemMean };
  }
  const means = sections.flatMap((section) => weightedMean(weigh([section], scores)) ?? []);
  const score = mean(means);
  return { score, maximum: max, percent: multiply(HUNDRED, divide(score, max)), mean: itemMean };
};

/** The mean over rated items that map onto a principle, wherever they stand; null where none is rated. */
export const meanOfItems = (
  items: readonly { readonly id: string; readonly weight: number }[],
  scores: Scores,
): { mean: Fraction; rated: number } | null => {
  let points: Fraction | null = null;
  let weight: Fraction | null = null;
  let rated = 0;
  for (const item of items) {
    const score = scores.get(item.id);
    if (score === undefined) continue;
    const w = toFraction(item.weight);
    const p = multiply(w, toFraction(score));
    points = points === null ? p : add(points, p);
    weight = weight === null ? w : add(weight, w);
    rated += 1;
  }
  return points === null || weight === null ? null : { mean: divide(points, weight), rated };
};

const bandEdges = new WeakMap<Rubric, readonly Fraction[]>();

const bandEdgesOf = (rubric: Rubric): readonly Fraction[] => {
  const known = bandEdges.get(rubric);
  if (known !== undefined) return known;
  const edges = rubric.bands.map(({ from }) => toFraction(from));
  bandEdges.set(rubric, edges);
  return edges;
};

/** The index of the band that a total lies in: bands descend, and the last one reaches down to every total. */
export const bandIndexOf = (rubric: Rubric, total: Fraction): number => {
  const index = bandEdgesOf(rubric).findIndex((edge) => compare(total, edge) >= 0);
  return index === -1 ? rubric.bands.length - 1 : index;
};
