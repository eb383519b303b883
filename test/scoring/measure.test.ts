/** Measures: value, ratio and percent, given as inputs or alone, for one or for each person, and small numbers. */

import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/rubric/rubric.ts';
import type { Rating } from '../../src/scoring/review.ts';
import type { ScoredItem } from '../../src/scoring/scorecard.ts';
import {
  item,
  measure,
  measured,
  percentMeasure,
  rating,
  review,
  rubric,
  score,
  section,
} from '../support/builders.ts';

const scoredAs = (one: Measure, given: Rating): ScoredItem =>
  score(rubric([section('a', [item('x', { measure: one })])]), review({ x: given })).items[0]!;

/** Employer contacts a week, for each employment specialist: 6, 4, 2 and 1 are 5, 4, 3 and 2. */
const contacts = (over: Partial<Measure> = {}): Measure =>
  measure({
    unit: 'contacts',
    inputs: [{ id: 'contacts', title: 'Contacts', unit: null, min: 0, max: null }],
    each: 'employment specialist',
    better: 'higher',
    cuts: [
      { score: 5, at: 6 },
      { score: 4, at: 4 },
      { score: 3, at: 2 },
      { score: 2, at: 1 },
    ],
    ...over,
  });

const caseload = (over: Partial<Measure> = {}): Measure =>
  percentMeasure({
    compute: 'ratio',
    unit: 'clients',
    better: 'lower',
    cuts: [
      { score: 5, at: 20 },
      { score: 4, at: 25 },
    ],
    ...over,
  });

describe('what is computed', () => {
  it.each([
    ['a value', measure(), { days: 60 }, 60, 4],
    ['a ratio', caseload(), { part: 50, whole: 2.5 }, 20, 5],
    ['a ratio that is a hair above a cut', caseload(), { part: 50.01, whole: 2.5 }, 20.004, 4],
    ['a percentage', percentMeasure(), { part: 2, whole: 3 }, 66.6666666667, 3],
    ['a whole percentage', percentMeasure(), { part: 9, whole: 10 }, 90, 5],
  ])('is %s', (_, one, inputs, value, expected) => {
    expect(scoredAs(one, measured(inputs))).toMatchObject({ value, score: expected, computed: expected });
  });

  it('leaves out levels that have no cut', () => {
    const one = measure({
      cuts: [
        { score: 5, at: 30 },
        { score: 2, at: 270 },
      ],
    });
    expect([30, 31, 270, 271].map((given) => scoredAs(one, measured({ days: given })).score)).toEqual([
      5, 2, 2, 1,
    ]);
  });
});

describe('the value alone', () => {
  it('serves a percentage, a ratio and a value', () => {
    expect(scoredAs(percentMeasure(), rating({ value: 92 }))).toMatchObject({
      value: 92,
      score: 5,
      inputs: [{ value: null }, { value: null }],
      derivation: { denominator: null },
    });
    expect(scoredAs(caseload(), rating({ value: 20.004 }))).toMatchObject({ value: 20.004, score: 4 });
    expect(scoredAs(measure(), rating({ value: 30 }))).toMatchObject({ value: 30, score: 5 });
  });

  it('may be one for each person', () => {
    expect(scoredAs(contacts(), rating({ value: [12, 0] }))).toMatchObject({ value: 6, score: 5 });
    expect(
      scoredAs(
        percentMeasure({ each: 'specialist', combine: 'mean-of-scores' }),
        rating({ value: [100, 0] }),
      ),
    ).toMatchObject({ value: 50, score: 3, derivation: { scores: [5, 1] } });
  });

  it('is never small and never empty', () => {
    const one = percentMeasure({ small: { below: 10, atMost: 1 }, whenEmpty: 'lowest' });
    expect(scoredAs(one, rating({ value: 92 }))).toMatchObject({ score: 5, derivation: { isSmall: false } });
    expect(scoredAs(one, rating({ value: 0 }))).toMatchObject({ outcome: 'rated', score: 1, computed: 1 });
  });
});

describe('a number for each person', () => {
  it('is combined as the mean of the values, or as the mean of the scores', () => {
    const twelveAndNone = measured({ contacts: [12, 0] });
    expect(scoredAs(contacts({ combine: 'mean-of-values' }), twelveAndNone)).toMatchObject({
      value: 6,
      score: 5,
      derivation: { values: [12, 0], scores: [5, 1], combine: 'mean-of-values' },
    });
    expect(scoredAs(contacts({ combine: 'mean-of-scores' }), twelveAndNone)).toMatchObject({
      value: 6,
      score: 3,
      derivation: { values: [12, 0], scores: [5, 1], combine: 'mean-of-scores' },
    });
  });

  it.each([
    // Scores 5 and 4: 4.5, half down.
    [[6, 4], 4],
    // 5, 5 and 4: 4.67.
    [[6, 6, 4], 5],
    // 5, 4 and 4: 4.33.
    [[6, 4, 4], 4],
    // 5, 2: 3.5, half down.
    [[6, 1], 3],
    // 1 and 2: 1.5, half down.
    [[0, 1], 1],
    [[6], 5],
  ])('has a mean of scores rounded to the nearest, half down: %j', (given, expected) => {
    expect(scoredAs(contacts({ combine: 'mean-of-scores' }), measured({ contacts: given })).score).toBe(
      expected,
    );
  });

  it('has an exact mean of values', () => {
    const one = contacts({ cuts: [{ score: 5, at: 0.2 }] });
    // In doubles 0.1 + 0.2 + 0.3 is above 0.6; the mean is 0.2.
    expect(scoredAs(one, measured({ contacts: [0.1, 0.2, 0.3] })).score).toBe(5);
    expect(scoredAs({ ...one, better: 'lower' }, measured({ contacts: [0.1, 0.2, 0.3] })).score).toBe(5);
  });

  it('divides person by person, not sum by sum', () => {
    const each = percentMeasure({ each: 'specialist' });
    // 100 % and 50 %: 75; the sums would give 6 of 11.
    expect(scoredAs(each, measured({ part: [1, 5], whole: [1, 10] }))).toMatchObject({
      value: 75,
      score: 4,
      derivation: { values: [100, 50], denominator: 11 },
    });
  });

  it('still takes a single number', () => {
    expect(scoredAs(contacts({ combine: 'mean-of-scores' }), measured({ contacts: 5 }))).toMatchObject({
      value: 5,
      score: 4,
      derivation: { values: [], scores: [] },
    });
  });

  it('is empty where every denominator is 0', () => {
    const each = percentMeasure({ each: 'specialist', whenEmpty: 'not-applicable' });
    expect(scoredAs(each, measured({ part: [0, 0], whole: [0, 0] })).outcome).toBe('not-applicable');
  });
});

describe('small numbers', () => {
  const flagged = percentMeasure({ small: { below: 10, atMost: null } });
  const limited = percentMeasure({ small: { below: 10, atMost: 2 } });

  it('are flagged, and limit the score only where the rubric says how far', () => {
    expect(scoredAs(flagged, measured({ part: 9, whole: 9 }))).toMatchObject({
      score: 5,
      computed: 5,
      derivation: { isSmall: true, limit: null, smallBelow: 10, denominator: 9 },
    });
    expect(scoredAs(limited, measured({ part: 9, whole: 9 }))).toMatchObject({
      score: 2,
      computed: 2,
      overruled: false,
      derivation: { isSmall: true, limit: 2, reached: 5 },
    });
  });

  it('end where the limit begins', () => {
    expect(scoredAs(limited, measured({ part: 10, whole: 10 }))).toMatchObject({
      score: 5,
      derivation: { isSmall: false, limit: null },
    });
    expect(scoredAs(limited, measured({ part: 9.9, whole: 9.9 })).score).toBe(2);
  });

  it('do not raise a score', () => {
    expect(scoredAs(limited, measured({ part: 0, whole: 9 })).score).toBe(1);
  });

  it('are those of all persons together', () => {
    const each = { ...limited, each: 'specialist' };
    expect(scoredAs(each, measured({ part: [5, 5], whole: [5, 5] })).score).toBe(5);
    expect(scoredAs(each, measured({ part: [5, 4], whole: [5, 4] })).score).toBe(2);
  });

  it('join the caps: the lowest limit holds', () => {
    const one = item('x', {
      measure: limited,
      caps: [
        { id: 'low', title: 'Low', atMost: 1 },
        { id: 'high', title: 'High', atMost: 4 },
      ],
    });
    const scoreWith = (caps: Record<string, boolean>) =>
      score(
        rubric([section('a', [one])]),
        review({ x: measured({ part: 9, whole: 9 }, { caps: new Map(Object.entries(caps)) }) }),
      ).items[0]?.score;
    expect(scoreWith({ high: true })).toBe(2);
    expect(scoreWith({ low: true })).toBe(1);
  });

  it('that a given score goes over are overruled', () => {
    expect(scoredAs(limited, measured({ part: 9, whole: 9 }, { score: 3 }))).toMatchObject({
      score: 3,
      computed: 2,
      overruled: true,
    });
  });
});

describe('a percentage of a sample', () => {
  const looked = (sample: number | null) => [
    { source: null, kind: 'records', sample, note: null, asOf: null },
  ];

  it('has an interval, and the scores that it spans', () => {
    const given = measured({ part: 8, whole: 10 }, { evidence: looked(10) });
    const interval = scoredAs(percentMeasure(), given).derivation?.interval;
    // The roots of (0.8 − p)² = z² p (1 − p) / 10.
    expect(interval).toMatchObject({ size: 10, lowestScore: 2, highestScore: 5 });
    expect(interval?.low).toBeCloseTo(49.0162, 3);
    expect(interval?.high).toBeCloseTo(94.3318, 3);
    const low = percentMeasure({ better: 'lower', cuts: [{ score: 5, at: 60 }] });
    expect(scoredAs(low, given).derivation?.interval).toMatchObject({ lowestScore: 1, highestScore: 5 });
  });

  it('has none where all were looked at, or the counts are not known', () => {
    const all = measured({ part: 8, whole: 10 }, { evidence: looked(null) });
    expect(scoredAs(percentMeasure(), all).derivation?.interval).toBeNull();
    const alone = rating({ value: 80, evidence: looked(10) });
    expect(scoredAs(percentMeasure(), alone).derivation?.interval).toBeNull();
  });
});
