/** Which levels of the scale the score of an item can come to: by cuts or parts, and by caps. */

import type { ItemWire, MeasureWire, RubricWire } from '../rubric-wire.ts';
import { limitsOf } from './figure-limits.ts';
import { levelsOf } from './scale.ts';
import { stepsOf } from './steps.ts';

type Scale = RubricWire['scale'];

const byMeasure = (measure: MeasureWire, scale: Scale): ReadonlySet<number> => {
  const { least, most } = limitsOf(measure);
  const cuts = stepsOf(measure.cuts);
  // Whether there are figures beyond a cut, on the side that misses it.
  const goesBeyond = (cut: number): boolean =>
    measure.better === 'lower' ? most === null || cut < most : least === null || cut > least;
  const reached = new Set<number>();
  for (const [index, { level }] of cuts.entries()) {
    const above = cuts[index - 1];
    if (above === undefined || goesBeyond(above.at)) reached.add(Number(level));
  }
  const last = cuts.at(-1);
  if (last === undefined || goesBeyond(last.at) || measure.whenEmpty === 'lowest') reached.add(scale.min);
  if (measure.combine !== 'mean-of-scores' || measure.each === undefined) return reached;
  // The mean of several people's scores can fall on every level between the highest and the lowest of them.
  const [lowest, highest] = [Math.min(...reached), Math.max(...reached)];
  return new Set(levelsOf(scale).filter((level) => level >= lowest && level <= highest));
};

/** The levels that the measure or the checklist alone gives; null where the reviewer chooses. */
export const levelsWithoutCaps = (item: ItemWire, scale: Scale): ReadonlySet<number> | null => {
  if (item.measure) return byMeasure(item.measure, scale);
  if (!item.checklist) return null;
  return new Set([scale.min, ...Object.keys(item.checklist.levels).map(Number)]);
};
