/** Sections, the total and the bands: weights, what is left out, what is prorated and what is still possible. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/rubric/rubric.ts';
import { item, rating, review, rubric, score, section } from '../support/builders.ts';

const notApplicable = rating({ status: 'not-applicable', reason: 'nobody' });
const insufficient = rating({ status: 'insufficient', reason: 'not found' });

const items = (id: string, count: number, over: Partial<Item> = {}) =>
  Array.from({ length: count }, (_, index) => item(`${id}${String(index + 1)}`, over));

/** A section of so many items, rated with these scores. */
const rated = (id: string, scores: readonly number[]) => ({
  section: section(id, items(id, scores.length)),
  ratings: Object.fromEntries(scores.map((one, index) => [`${id}${String(index + 1)}`, one])),
});

const ids = (named: readonly { readonly id: string }[]): readonly string[] => named.map(({ id }) => id);

describe('a section', () => {
  const scored = rubric([
    section('a', [item('heavy', { weight: 2 }), item('light')]),
    section('b', [item('x')]),
  ]);
  const sectionOf = (ratings: Parameters<typeof review>[0]) => score(scored, review(ratings)).sections[0];

  it('weighs its items', () => {
    expect(sectionOf({ heavy: 5, light: 2 })).toEqual({
      id: 'a',
      title: 'Section a',
      principle: null,
      counted: true,
      score: 12,
      maximum: 15,
      mean: 4,
      percent: 80,
      rated: 2,
      items: 2,
    });
  });

  it.each([
    ['not applicable', notApplicable],
    ['insufficient', insufficient],
    ['unrated', rating()],
  ])('is over its rated items: one that is %s leaves it, and nothing is prorated', (_, light) => {
    expect(sectionOf({ heavy: 4, light })).toMatchObject({
      score: 8,
      maximum: 10,
      mean: 4,
      percent: 80,
      rated: 1,
      items: 2,
    });
  });

  it('has no numbers where nothing is rated', () => {
    expect(sectionOf({ heavy: notApplicable, light: insufficient })).toMatchObject({
      score: null,
      maximum: null,
      mean: null,
      percent: null,
      rated: 0,
      items: 2,
    });
  });

  it('takes decimal weights exactly', () => {
    const tenths = rubric([section('a', items('a', 3, { weight: 0.1 }))]);
    expect(score(tenths, review({ a1: 1, a2: 2, a3: 3 })).sections[0]).toMatchObject({
      score: 0.6,
      maximum: 1.5,
      mean: 2,
      percent: 40,
    });
  });
});

describe('the counts', () => {
  const scored = rubric([
    section('a', items('a', 4)),
    section('conditions', items('c', 2), { counted: false }),
  ]);

  it('are of counted items', () => {
    const card = score(scored, review({ a1: 3, a2: notApplicable, a3: insufficient, c1: 5 }));
    expect(card.counts).toEqual({ items: 4, rated: 1, notApplicable: 1, insufficient: 1, unrated: 1 });
  });

  it.each([
    ['everything rated', { a1: 3, a2: 3, a3: 3, a4: 3 }, true],
    ['the rest not applicable', { a1: 3, a2: 3, a3: 3, a4: notApplicable }, true],
    ['one insufficient', { a1: 3, a2: 3, a3: 3, a4: insufficient }, false],
    ['one unrated', { a1: 3, a2: 3, a3: 3 }, false],
  ])('say whether the review is complete: %s', (_, ratings, complete) => {
    expect(score(scored, review(ratings)).complete).toBe(complete);
  });
});

describe('a sum', () => {
  const sumBands = [
    { id: 'good', title: 'Good', from: 15, reviewAgainAfterMonths: 12 },
    { id: 'fair', title: 'Fair', from: 10, reviewAgainAfterMonths: 12 },
    { id: 'none', title: 'None', from: 4, reviewAgainAfterMonths: 6 },
  ];
  const scored = rubric([section('a', [item('x'), item('y')]), section('b', [item('z', { weight: 2 })])], {
    total: 'sum',
    bands: sumBands,
  });

  it('is the plain sum when all are rated', () => {
    const card = score(scored, review({ x: 5, y: 3, z: 4 }));
    expect(card.total).toEqual({
      method: 'sum',
      score: 16,
      maximum: 20,
      percent: 80,
      mean: 4,
      lowest: 16,
      highest: 16,
      prorated: false,
    });
    expect(card.band).toEqual({ id: 'good', title: 'Good' });
  });

  it('is prorated when an item is not applicable, which stays out of what is possible', () => {
    const card = score(scored, review({ x: 5, y: 2, z: notApplicable }));
    // 7 points over a weight of 2, times the weight of all, 4.
    expect(card.total).toMatchObject({
      score: 14,
      maximum: 20,
      percent: 70,
      mean: 3.5,
      lowest: 14,
      highest: 14,
      prorated: true,
    });
    expect(card.band?.id).toBe('fair');
    expect(card.complete).toBe(true);
  });

  it.each([
    ['unrated', rating()],
    ['insufficient', insufficient],
  ])('is prorated when an item is %s, and can still become less or more', (_, z) => {
    const card = score(scored, review({ x: 5, y: 2, z }));
    expect(card.total).toMatchObject({ score: 14, lowest: 9, highest: 17, prorated: true });
    expect(ids(card.possibleBands)).toEqual(['none', 'fair', 'good']);
    expect(card.band).toBeNull();
    expect(card.complete).toBe(false);
  });

  it('is exact where prorating gives no whole number', () => {
    const fourth = rubric([section('a', items('a', 4))], { total: 'sum', bands: sumBands });
    const card = score(fourth, review({ a1: 1, a2: 1, a3: 2, a4: notApplicable }));
    expect(card.total).toMatchObject({ score: 5.33333333333, maximum: 20, mean: 1.33333333333 });
  });

  it('reaches a band that prorating meets exactly', () => {
    // 25 items in 24 of which the mean is 25/6: 104.1666…, and 100 exactly with a mean of 4.
    const whole = rubric([section('a', items('a', 25))], {
      total: 'sum',
      bands: [
        { id: 'good', title: 'Good', from: 100, reviewAgainAfterMonths: null },
        { id: 'less', title: 'Less', from: 25, reviewAgainAfterMonths: null },
      ],
    });
    const bandWith = (last: number) =>
      score(
        whole,
        review({
          ...Object.fromEntries(items('a', 23).map(({ id }) => [id, 4])),
          a24: last,
          a25: notApplicable,
        }),
      ).band?.id;
    expect(bandWith(4)).toBe('good');
    expect(bandWith(3)).toBe('less');
  });

  it('does not hear of sections that are not counted', () => {
    const two = rubric([section('a', items('a', 2)), section('b', items('b', 2), { counted: false })], {
      total: 'sum',
      bands: [{ id: 'all', title: 'All', from: 2, reviewAgainAfterMonths: null }],
    });
    const card = score(two, review({ a1: 3, a2: 4, b1: 5 }));
    expect(card.total).toMatchObject({
      score: 7,
      maximum: 10,
      mean: 3.5,
      prorated: false,
      lowest: 7,
      highest: 7,
    });
    expect(card.sections[1]).toMatchObject({ counted: false, score: 5, mean: 5, rated: 1, items: 2 });
    expect(card.items[2]).toMatchObject({ section: 'b', outcome: 'rated', score: 5 });
    expect(card.complete).toBe(true);
  });
});

describe('a mean of sections', () => {
  it('gives each section the same say, and `mean` each item', () => {
    const parts = [rated('a', [5, 5, 5]), rated('b', [2])];
    const card = score(
      rubric(parts.map((part) => part.section)),
      review(Object.assign({}, ...parts.map((part) => part.ratings)) as Record<string, number>),
    );
    expect(card.total).toEqual({
      method: 'mean-of-sections',
      score: 3.5,
      maximum: 5,
      percent: 70,
      mean: 4.25,
      lowest: 3.5,
      highest: 3.5,
      prorated: false,
    });
  });

  it('weighs within the sections only', () => {
    const scored = rubric([
      section('a', [item('x', { weight: 3 }), item('y')]),
      section('b', [item('z', { weight: 100 })]),
    ]);
    // (3·5 + 1)/4 = 4, and 2: 3. The mean of items: (15 + 1 + 200)/104.
    expect(score(scored, review({ x: 5, y: 1, z: 2 })).total).toMatchObject({
      score: 3,
      mean: 2.07692307692,
    });
  });

  it('leaves out sections in which nothing is rated', () => {
    const scored = rubric([section('a', items('a', 2)), section('b', items('b', 2))]);
    const unrated = score(scored, review({ a1: 5, a2: 4 }));
    expect(unrated.total).toMatchObject({
      score: 4.5,
      maximum: 5,
      lowest: 2.75,
      highest: 4.75,
      prorated: false,
    });
    const away = score(scored, review({ a1: 5, a2: 4, b1: notApplicable, b2: notApplicable }));
    expect(away.total).toMatchObject({ score: 4.5, lowest: 4.5, highest: 4.5, prorated: false });
    expect(away.complete).toBe(true);
    expect(away.band?.id).toBe('strong');
  });

  it('leaves out sections that are not counted', () => {
    const scored = rubric([section('a', items('a', 1)), section('b', items('b', 1), { counted: false })]);
    const card = score(scored, review({ a1: 4, b1: 1 }));
    expect(card.total).toMatchObject({ score: 4, mean: 4 });
    expect(card.sections[1]).toMatchObject({ mean: 1, percent: 20, counted: false });
  });

  it('gives the numbers of the documented example', () => {
    const parts = [
      rated('a', [4, 4, 4, 4]),
      ...['b', 'c', 'd', 'e', 'f', 'g'].map((id) => rated(id, [4, 4, 4])),
      rated('h', [4, 4, 3]),
      rated('i', [4]),
    ];
    const sections = parts.map((part) => part.section);
    const scored = rubric([...sections.slice(0, -1), section('i', items('i', 2))]);
    const card = score(
      scored,
      review(Object.assign({}, ...parts.map((part) => part.ratings)) as Record<string, number>),
    );
    expect(card.counts).toEqual({ items: 27, rated: 26, notApplicable: 0, insufficient: 0, unrated: 1 });
    expect(card.total).toMatchObject({
      score: 3.96296296296,
      percent: 79.2592592593,
      mean: 3.96153846154,
      lowest: 3.7962962963,
      highest: 4.01851851852,
    });
  });
});

describe('nothing rated', () => {
  it.each(['sum', 'mean-of-sections'] as const)('leaves a total by %s open', (total) => {
    const scored = rubric([section('a', items('a', 2)), section('b', items('b', 2), { counted: false })], {
      total,
    });
    const card = score(scored, review({ b1: 5, b2: 5 }));
    const [lowest, highest] = total === 'sum' ? [2, 10] : [1, 5];
    expect(card.total).toEqual({
      method: total,
      score: null,
      maximum: null,
      percent: null,
      mean: null,
      lowest,
      highest,
      prorated: false,
    });
    expect(card.band).toBeNull();
    expect(card.nextBand).toBeNull();
    expect(card.possibleBands.at(-1)?.id).toBe('strong');
  });

  it('gives nothing at all where nothing is applicable', () => {
    const scored = rubric([section('a', items('a', 2))]);
    const card = score(scored, review({ a1: notApplicable, a2: notApplicable }));
    expect(card.total).toMatchObject({ score: null, lowest: null, highest: null, prorated: false });
    expect(card.possibleBands).toEqual([]);
    expect(card.band).toBeNull();
    expect(card.nextReview).toBeNull();
    expect(card.complete).toBe(true);
  });
});

describe('bands', () => {
  const ten = rubric([section('a', items('a', 10))]);
  const withScores = (scores: readonly number[]) =>
    score(ten, review(Object.fromEntries(scores.map((one, index) => [`a${String(index + 1)}`, one]))));
  const tenOf = (low: number, count: number, high: number) =>
    Array.from({ length: 10 }, (_, index) => (index < count ? low : high));

  it.each([
    ['exactly at an edge', tenOf(3, 5, 4), 3.5, 'established'],
    ['a hair below it', tenOf(3, 6, 4), 3.4, 'partial'],
    ['at the highest', tenOf(5, 10, 5), 5, 'strong'],
    ['at the lowest', tenOf(1, 10, 1), 1, 'early'],
    ['at 4.5', tenOf(4, 5, 5), 4.5, 'strong'],
  ])('hold a total %s', (_, scores, total, band) => {
    const card = withScores(scores);
    expect(card.total.score).toBe(total);
    expect(card.band?.id).toBe(band);
    expect(ids(card.possibleBands)).toEqual([band]);
  });

  it('are possible from the lowest to the highest total, edges included', () => {
    // Nine items at 3.777…: (34 + 1)/10 = 3.5 and (34 + 5)/10 = 3.9.
    const nine = withScores([4, 4, 4, 4, 4, 4, 4, 3, 3]);
    expect(nine.total).toMatchObject({ lowest: 3.5, highest: 3.9 });
    expect(nine.band?.id).toBe('established');
    expect(nine.complete).toBe(false);
    const less = withScores([4, 4, 4, 4, 4, 4, 3, 3, 3]);
    expect(less.total).toMatchObject({ lowest: 3.4, highest: 3.8 });
    expect(ids(less.possibleBands)).toEqual(['partial', 'established']);
    expect(less.band).toBeNull();
    // 8 items at 5: (40 + 2)/10 = 4.2 and 5.
    expect(ids(withScores([5, 5, 5, 5, 5, 5, 5, 5]).possibleBands)).toEqual(['established', 'strong']);
  });

  it('are reached by nine section means that come to 3.5 in fractions', () => {
    // In doubles these nine come to 3.4999999999999996.
    const parts = [
      rated('d', [4, 4, 4, 4, 3, 3, 3]),
      rated('e', [4, 3, 3, 3, 3, 3]),
      rated('a', [3, 3, 4]),
      rated('b', [4, 4, 3]),
      rated('c', [4, 4, 4, 3, 3, 3, 3]),
      rated('f', [4, 4, 4, 4, 4, 3]),
      rated('g', [3, 4]),
      rated('h', [3, 4]),
      rated('i', [3, 4]),
    ];
    const doubles = parts.map(({ ratings }) => {
      const scores = Object.values(ratings);
      return scores.reduce((sum, one) => sum + one, 0) / scores.length;
    });
    expect(doubles.reduce((sum, one) => sum + one, 0) / 9).toBeLessThan(3.5);
    const card = score(
      rubric(parts.map((part) => part.section)),
      review(Object.assign({}, ...parts.map((part) => part.ratings)) as Record<string, number>),
    );
    expect(card.total.score).toBe(3.5);
    expect(card.band?.id).toBe('established');
  });
});
