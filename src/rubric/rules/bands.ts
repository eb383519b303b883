/** Rules on bands: strictly descending, reaching down to the least total, and each of them within reach. */

import { asWritten } from '../../exact/decimal.ts';
import type { Fraction } from '../../exact/fraction.ts';
import { compare, multiply, sum, toFraction } from '../../exact/fraction.ts';
import type { RubricWire } from '../rubric-wire.ts';
import type { RubricRule, RuleInput } from './rule.ts';

const isCounted = ({ counted }: RubricWire['sections'][number]): boolean => counted ?? true;

const totalOfAll = (rubric: RubricWire, score: number): Fraction => {
  const each = toFraction(score);
  if (rubric.scoring.total === 'mean-of-sections') return each;
  const weights = rubric.sections
    .filter(isCounted)
    .flatMap(({ items }) => items.map(({ weight }) => toFraction(weight ?? 1)));
  return multiply(each, sum(weights));
};

const areDescending = ({ rubric, report }: RuleInput): boolean => {
  const { bands } = rubric;
  const last = bands.at(-1);
  const [first, second] = bands;
  const areReversed = bands.every(({ from }, index) => from > (bands[index - 1]?.from ?? -Infinity));
  if (first !== undefined && second !== undefined && last !== undefined && last !== second && areReversed) {
    const values = { id: last.id, from: second.from, aboveId: first.id, before: first.from, after: null };
    report('rubric/band-not-descending', ['bands'], { ...values, isReversed: true }, 'key');
    return false;
  }
  let isRight = true;
  for (const [index, { id, from }] of bands.entries()) {
    const before = bands[index - 1];
    if (before === undefined || from < before.from) continue;
    const after = bands[index + 1]?.from ?? null;
    report('rubric/band-not-descending', ['bands', index, 'from'], {
      id,
      from,
      aboveId: before.id,
      before: before.from,
      after: after !== null && after < before.from ? after : null,
      isReversed: false,
    });
    isRight = false;
  }
  return isRight;
};

const checkReach = ({ rubric, report }: RuleInput): void => {
  const least = totalOfAll(rubric, rubric.scale.min);
  const highest = totalOfAll(rubric, rubric.scale.max);
  for (const [index, { id, from }] of rubric.bands.entries()) {
    const place = ['bands', index, 'from'];
    const before = rubric.bands[index - 1];
    if (compare(toFraction(from), highest) > 0) {
      report('rubric/band-unreachable', place, { id, why: 'above-highest', limit: asWritten(highest) });
    } else if (before !== undefined && compare(toFraction(before.from), least) <= 0) {
      report('rubric/band-unreachable', place, { id, why: 'below-least', limit: asWritten(least) });
    }
  }
  const last = rubric.bands.at(-1);
  if (last !== undefined && compare(toFraction(last.from), least) > 0) {
    const place = ['bands', rubric.bands.length - 1, 'from'];
    report('rubric/bands-leave-gap', place, { from: last.from, least: asWritten(least) });
  }
};

/** Every possible total lies in exactly one band, every band is possible, and something is counted. */
export const checkBands: RubricRule = (input) => {
  const { rubric, report, isSound } = input;
  const hasBands = isSound(['bands']) && areDescending(input);
  if (!isSound(['sections'])) return;
  if (!rubric.sections.some(isCounted)) {
    report('rubric/nothing-counted', ['sections'], {}, 'key');
    return;
  }
  if (hasBands && isSound(['scoring'])) checkReach(input);
};
