/** Employment outcomes: a rate with its Wilson interval, beside the fidelity score and never inside it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/scoring/wilson.ts';
import { item, review, rubric, score, section } from '../support/builders.ts';

const Z2 = 1.959963984540054 ** 2;

describe('wilson', () => {
  it.each([
    [348, 763, 42.1, 49.2],
    [0, 10, 0, 27.8],
    [10, 10, 72.2, 100],
    [1, 1, 20.7, 100],
    [0, 1, 0, 79.3],
    [5, 10, 23.7, 76.3],
  ])('gives for %d of %d %d to %d percent', (successes, size, low, high) => {
    const found = wilson(successes, size);
    expect(Math.round(found.low * 10) / 10).toBe(low);
    expect(Math.round(found.high * 10) / 10).toBe(high);
  });

  it('has ends of exactly 0 and 100', () => {
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(10, 10).high).toBe(100);
    expect(wilson(0, 10).high).toBeCloseTo((100 * Z2) / (10 + Z2), 10);
    expect(wilson(10, 10).low).toBeCloseTo((100 * 10) / (10 + Z2), 10);
  });

  it('agrees with the roots of the quadratic that it solves', () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)));
    fc.assert(
      fc.property(counts, ([successes, size]) => {
        // (p̂ − p)² = z² p (1 − p) / n, as a p² + b p + c = 0.
        const share = successes / size;
        const a = 1 + Z2 / size;
        const b = -(2 * share + Z2 / size);
        const root = Math.sqrt(Math.max(0, b * b - 4 * a * share * share));
        const { low, high } = wilson(successes, size);
        expect(low).toBeCloseTo((100 * (-b - root)) / (2 * a), 6);
        expect(high).toBeCloseTo((100 * (-b + root)) / (2 * a), 6);
        expect(low).toBeLessThanOrEqual(100 * share);
        expect(high).toBeGreaterThanOrEqual(100 * share);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the outcomes of a scorecard', () => {
  const scored = rubric([section('a', [item('x')])]);
  const period = { from: '2020-05-01', to: '2023-06-30' };
  const outcomesOf = (started: number | null, employed: number | null) =>
    score(scored, review({ x: 3 }, { outcomes: { started, employed, period, definition: 'paid work' } }))
      .outcomes;

  it('are a rate and its interval in percent', () => {
    const found = outcomesOf(763, 348);
    expect(found).toMatchObject({
      started: 763,
      employed: 348,
      rate: 45.6094364351,
      period,
      definition: 'paid work',
    });
    expect(found?.low?.toFixed(1)).toBe('42.1');
    expect(found?.high?.toFixed(1)).toBe('49.2');
  });

  it('reach 0 and 100 at the ends', () => {
    expect(outcomesOf(10, 0)).toMatchObject({ rate: 0, low: 0, high: 27.7532799863 });
    expect(outcomesOf(10, 10)).toMatchObject({ rate: 100, low: 72.2467200137, high: 100 });
  });

  it.each([
    [0, 0],
    [null, 5],
    [5, null],
    [null, null],
  ])('say no rate of started %j and employed %j', (started, employed) => {
    expect(outcomesOf(started, employed)).toEqual({
      started,
      employed,
      rate: null,
      low: null,
      high: null,
      period,
      definition: 'paid work',
    });
  });

  it('are null where the review has none', () => {
    expect(score(scored, review({ x: 3 })).outcomes).toBeNull();
  });

  it('change nothing else', () => {
    const outcomes = { started: 10, employed: 9, period: null, definition: null };
    const withThem = score(scored, review({ x: 3 }, { outcomes }));
    expect({ ...withThem, outcomes: null }).toEqual(score(scored, review({ x: 3 })));
  });
});
