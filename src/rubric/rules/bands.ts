/** Rules on bands: strictly descending, and reaching down to the least total that is possible. */

import { asWritten } from '../../exact/decimal.ts';
import type { Fraction } from '../../exact/fraction.ts';
import { compare, multiply, sum, toFraction } from '../../exact/fraction.ts';
import type { ReportProblem } from '../report-problem.ts';
import type { RubricWire } from '../rubric-wire.ts';

const leastTotal = (rubric: RubricWire): Fraction => {
  const least = toFraction(rubric.scale.min);
  if (rubric.scoring.total === 'mean-of-sections') return least;
  const counted = rubric.sections.filter((section) => section.counted ?? true);
  const weights = counted.flatMap(({ items }) => items.map(({ weight }) => toFraction(weight ?? 1)));
  return multiply(least, sum(weights));
};

/** Every possible total lies in exactly one band, and something is counted. */
export const checkBands = (rubric: RubricWire, report: ReportProblem): void => {
  for (const [index, { id, from }] of rubric.bands.entries()) {
    const before = rubric.bands[index - 1];
    if (before !== undefined && from >= before.from) {
      report('rubric/band-not-descending', ['bands', index, 'from'], { id, from, before: before.from });
    }
  }
  if (!rubric.sections.some((section) => section.counted ?? true)) {
    report('rubric/nothing-counted', ['sections'], {}, 'key');
    return;
  }
  const last = rubric.bands.at(-1);
  const least = leastTotal(rubric);
  if (last !== undefined && compare(toFraction(last.from), least) > 0) {
    report('rubric/bands-leave-gap', ['bands', rubric.bands.length - 1, 'from'], {
      from: last.from,
      least: asWritten(least),
    });
  }
};
