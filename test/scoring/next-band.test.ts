/** What it would take to reach the next band: which steps, in which order, and what each needs. */

import { describe, expect, it } from 'vitest';
import type { Item, Rubric } from '../../src/rubric/rubric.ts';
import type { Rating } from '../../src/scoring/review.ts';
import {
  answered,
  checklist,
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

const items = (id: string, count: number, over: Partial<Item> = {}) =>
  Array.from({ length: count }, (_, index) => item(`${id}${String(index + 1)}`, over));

const nextOf = (scored: Rubric, ratings: Parameters<typeof review>[0]) =>
  score(scored, review(ratings)).nextBand;

/** Each step as item, levels and gain. */
const stepsOf = (scored: Rubric, ratings: Parameters<typeof review>[0]) =>
  nextOf(scored, ratings)?.steps.map(({ item: id, from, to, gain }) => [id, from, to, gain]);

const notApplicable = rating({ status: 'not-applicable', reason: 'nobody' });

describe('the next band', () => {
  const scored = rubric([section('a', items('a', 2)), section('b', items('b', 3))]);

  it('is the one above the band of the total, and says how much is missing', () => {
    expect(nextOf(scored, { a1: 3, a2: 3, b1: 3, b2: 3, b3: 4 })).toMatchObject({
      id: 'established',
      title: 'Established',
      from: 3.5,
      missing: 0.333333333333,
    });
    expect(nextOf(scored, { a1: 3, a2: 3, b1: 4, b2: 4, b3: 4 })).toMatchObject({
      id: 'strong',
      missing: 1,
    });
    expect(nextOf(scored, { a1: 1, a2: 1, b1: 1, b2: 1, b3: 1 })).toMatchObject({
      id: 'partial',
      missing: 1.5,
    });
  });

  it('is null in the highest band and where nothing is rated', () => {
    expect(nextOf(scored, { a1: 5, a2: 4, b1: 5, b2: 4, b3: 5 })).toBeNull();
    expect(nextOf(scored, { a1: 5, a2: 4, b1: 4, b2: 4, b3: 5 })).toMatchObject({
      id: 'strong',
      missing: 0.0833333333333,
    });
    expect(nextOf(scored, {})).toBeNull();
    expect(nextOf(scored, { a1: notApplicable })).toBeNull();
  });

  it('is above the band that holds the total while the review is open', () => {
    const card = score(scored, review({ a1: 4 }));
    expect(card.band).toBeNull();
    expect(card.nextBand).toMatchObject({ id: 'strong', missing: 0.5 });
  });
});

describe('the steps to it', () => {
  const scored = rubric([section('a', items('a', 2)), section('b', items('b', 3))]);

  it('begin with the largest gain, on a tie with the lowest score, then in the order of the rubric', () => {
    expect(stepsOf(scored, { a1: 3, a2: 3, b1: 3, b2: 3, b3: 3 })).toEqual([
      ['a1', 3, 4, 0.25],
      ['a2', 3, 4, 0.25],
    ]);
    expect(stepsOf(scored, { a1: 3, a2: 2, b1: 3, b2: 3, b3: 3 })).toEqual([
      ['a2', 2, 3, 0.25],
      ['a1', 3, 4, 0.25],
      ['a2', 3, 4, 0.25],
    ]);
  });

  it('go one level at a time, the same item again while it gains most', () => {
    const one = rubric([section('a', items('a', 1)), section('b', items('b', 2))]);
    expect(stepsOf(one, { a1: 2, b1: 2, b2: 3 })).toEqual([['a1', 2, 3, 0.5]]);
    expect(stepsOf(one, { a1: 3, b1: 3, b2: 2 })).toEqual([
      ['a1', 3, 4, 0.5],
      ['a1', 4, 5, 0.5],
    ]);
  });

  it('pass over items at the top of the scale', () => {
    expect(stepsOf(scored, { a1: 5, a2: 5, b1: 3, b2: 4, b3: 3 })).toEqual([
      ['b1', 3, 4, 0.166666666667],
      ['b3', 3, 4, 0.166666666667],
    ]);
  });

  it('take a heavy item first', () => {
    const heavy = rubric([section('a', [item('light'), item('heavy', { weight: 3 })])]);
    expect(stepsOf(heavy, { light: 1, heavy: 3 })).toEqual([
      ['heavy', 3, 4, 0.75],
      ['heavy', 4, 5, 0.75],
    ]);
  });

  it('are of rated, counted items only', () => {
    const open = rubric([
      section('uncounted', items('u', 1), { counted: false }),
      section('a', items('a', 3)),
      section('b', items('b', 1)),
    ]);
    expect(
      stepsOf(open, {
        u1: 1,
        a1: 3,
        a2: notApplicable,
        a3: rating({ status: 'insufficient', reason: 'no' }),
      }),
    ).toEqual([['a1', 3, 4, 1]]);
  });

  it('gain by proration in a sum', () => {
    const sum = rubric([section('a', items('a', 4))], {
      total: 'sum',
      bands: [
        { id: 'good', title: 'Good', from: 16, reviewAgainAfterMonths: null },
        { id: 'less', title: 'Less', from: 4, reviewAgainAfterMonths: null },
      ],
    });
    expect(nextOf(sum, { a1: 4, a2: 4, a3: 2, a4: notApplicable })).toMatchObject({
      missing: 2.66666666667,
      steps: [
        { item: 'a3', from: 2, to: 3, gain: 1.33333333333 },
        { item: 'a3', from: 3, to: 4, gain: 1.33333333333 },
      ],
    });
    expect(stepsOf(sum, { a1: 4, a2: 4, a3: 4, a4: 3 })).toEqual([['a4', 3, 4, 1]]);
  });

  it('stop exactly at the edge', () => {
    // Steps of a third: three of them make 4 from 3 exactly, and one 4 from 11/3.
    const thirds = rubric([section('a', items('a', 3))], {
      bands: [
        { id: 'high', title: 'High', from: 4, reviewAgainAfterMonths: null },
        { id: 'low', title: 'Low', from: 1, reviewAgainAfterMonths: null },
      ],
    });
    expect(stepsOf(thirds, { a1: 3, a2: 3, a3: 3 })).toHaveLength(3);
    expect(stepsOf(thirds, { a1: 4, a2: 4, a3: 3 })).toHaveLength(1);
  });
});

describe('what a step needs', () => {
  /** The needs of each step of the only item of a rubric, all the way to the top of the scale. */
  const needsOf = (one: Item, given: Rating) =>
    nextOf(
      rubric([section('a', [one])], {
        bands: [
          { id: 'top', title: 'Top', from: 5, reviewAgainAfterMonths: null },
          { id: 'all', title: 'All', from: 1, reviewAgainAfterMonths: null },
        ],
      }),
      { [one.id]: given },
    )?.steps.map(({ needs }) => needs);
  const cap = (id: string, atMost: number) => ({ id, title: `Cap ${id}`, atMost });
  const capNeed = (id: string) => ({ kind: 'cap', id, title: `Cap ${id}` });
  const anchor = (level: number) => ({ kind: 'anchor', text: `Anchor ${String(level)} of x` });
  const atMostDays = (at: number) => ({ kind: 'cut', better: 'lower', at, unit: 'days' });

  it('is the cut in its unit', () => {
    expect(needsOf(item('x', { measure: measure() }), measured({ days: 100 }))).toEqual([
      [atMostDays(60)],
      [atMostDays(30)],
    ]);
    expect(needsOf(item('x', { measure: percentMeasure() }), measured({ part: 4, whole: 5 }))).toEqual([
      [{ kind: 'cut', better: 'higher', at: 90, unit: '%' }],
    ]);
  });

  it('is the cut of a higher level where the next has none', () => {
    const cuts = [
      { score: 5, at: 30 },
      { score: 2, at: 270 },
    ];
    expect(needsOf(item('x', { measure: measure({ cuts }) }), measured({ days: 100 }))).toEqual([
      [atMostDays(30)],
      [atMostDays(30)],
      [atMostDays(30)],
    ]);
  });

  it('is the parts that are not met, and how many of them', () => {
    const parts = { a: true, b: false, c: true, d: true, e: false };
    const missing = [
      { id: 'b', title: 'Part 1' },
      { id: 'e', title: 'Part 4' },
    ];
    expect(needsOf(item('x', { checklist: checklist(5) }), answered({ parts }))).toEqual([
      [{ kind: 'parts', count: 1, of: missing }],
      [{ kind: 'parts', count: 2, of: missing }],
    ]);
  });

  it('is the cap to lift', () => {
    const one = item('x', { measure: measure(), caps: [cap('three', 3), cap('four', 4), cap('other', 3)] });
    const caps = new Map([
      ['three', true],
      ['four', true],
      ['other', false],
    ]);
    expect(needsOf(one, measured({ days: 10 }, { caps }))).toEqual([
      [capNeed('three')],
      [capNeed('three'), capNeed('four')],
    ]);
  });

  it('is the cut and the cap where both stand in the way', () => {
    const one = item('x', { measure: measure(), caps: [cap('three', 3)] });
    const caps = new Map([['three', true]]);
    expect(needsOf(one, measured({ days: 50 }, { caps }))).toEqual([
      [capNeed('three')],
      [atMostDays(30), capNeed('three')],
    ]);
  });

  it('is a larger denominator where a small one limits the score', () => {
    const one = item('x', { measure: percentMeasure({ small: { below: 10, atMost: 3 } }) });
    expect(needsOf(one, measured({ part: 9, whole: 9 }))).toEqual([
      [{ kind: 'small', below: 10 }],
      [{ kind: 'small', below: 10 }],
    ]);
  });

  it('is the anchor where the reviewer chose', () => {
    expect(needsOf(item('x'), rating({ score: 3 }))).toEqual([[anchor(4)], [anchor(5)]]);
    expect(needsOf(item('x', { measure: measure() }), rating({ score: 4 }))).toEqual([[anchor(5)]]);
  });

  it('is the anchor where the reviewer overruled', () => {
    expect(needsOf(item('x', { measure: measure() }), measured({ days: 10 }, { score: 4 }))).toEqual([
      [anchor(5)],
    ]);
  });

  it('is the anchor, and the cap that was gone over', () => {
    const one = item('x', { caps: [cap('two', 2)] });
    expect(needsOf(one, answered({ caps: { two: true } }, { score: 4 }))).toEqual([
      [anchor(5), capNeed('two')],
    ]);
  });

  it('is the anchor where an empty denominator gave the lowest level', () => {
    const one = item('x', { measure: percentMeasure({ whenEmpty: 'lowest' }) });
    expect(needsOf(one, measured({ part: 0, whole: 0 }))?.[0]).toEqual([anchor(2)]);
  });

  it('is said of each rated item below the top, whether it is a step or not', () => {
    const card = score(
      rubric([section('a', [item('x', { measure: measure() }), item('y'), item('z')])]),
      review({ x: measured({ days: 41 }), y: 5 }),
    );
    expect(card.items.map(({ next }) => next)).toEqual([{ score: 5, needs: [atMostDays(30)] }, null, null]);
  });
});
