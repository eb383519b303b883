/** Medians, quartiles and correlations, with bootstrap intervals from a fixed seed. */

/** The quantile of sorted numbers by linear interpolation (type 7, as spreadsheets and R do). */
export const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const a = sorted[low] ?? 0;
  const b = sorted[Math.min(low + 1, sorted.length - 1)] ?? a;
  return a + (b - a) * (place - low);
};

export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
}

/** The spread of some numbers; null for none. */
export const spreadOf = (numbers: readonly number[]): Spread | null => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  return {
    count: sorted.length,
    least,
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
    most,
  };
};

/** Pearson's correlation; null where one of the two does not vary. */
export const pearson = (xs: readonly number[], ys: readonly number[]): number | null => {
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const mx = mean(xs);
  const my = mean(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, index) => {
    const dx = x - mx;
    const dy = (ys[index] ?? my) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx === 0 || yy === 0 ? null : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
};

/** Ranks from 1; equal numbers share the mean of theirs. */
export const ranks = (numbers: readonly number[]): readonly number[] => {
  const order = numbers.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const result = new Array<number>(numbers.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (let at = from; at <= to; at += 1) result[order[at]?.index ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return result;
};

/** Spearman's rank correlation; null where one of the two does not vary. */
export const spearman = (xs: readonly number[], ys: readonly number[]): number | null =>
  pearson(ranks(xs), ranks(ys));

// Mulberry32: small, and the same numbers on every machine.
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const SEED = 20_080_107;
const RESAMPLES = 2000;

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A correlation with its bootstrap 95 % interval (percentiles of 2,000 resamples); null where it cannot be said. */
export const withInterval = (
  measure: (xs: readonly number[], ys: readonly number[]) => number | null,
  xs: readonly number[],
  ys: readonly number[],
): Estimate | null => {
  const value = measure(xs, ys);
  if (value === null) return null;
  const random = randomFrom(SEED);
  const found: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const picks = xs.map(() => Math.floor(random() * xs.length));
    const one = measure(
      picks.map((at) => xs[at] ?? 0),
      picks.map((at) => ys[at] ?? 0),
    );
    if (one !== null) found.push(one);
  }
  found.sort((a, b) => a - b);
  return { value, low: quantile(found, 0.025), high: quantile(found, 0.975) };
};
