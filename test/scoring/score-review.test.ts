/** The scorecard of small rubrics, worked out by hand. */

import { describe, expect, it } from 'vitest';
import {
  checklist,
  item,
  measure,
  percentMeasure,
  rating,
  review,
  rubric,
  score,
  section,
} from '../support/builders.ts';

const three = (id: string) => [1, 2, 3].map((n) => item(`${id}-${String(n)}`));

describe('the total of a mean-of-sections rubric', () => {
  const scored = rubric([section('a', three('a')), section('b', three('b'))]);

  it('is the mean of the section means', () => {
    const card = score(scored, review({ 'a-1': 5, 'a-2': 5, 'a-3': 4, 'b-1': 2, 'b-2': 3, 'b-3': 3 }));
    expect(card.total).toMatchObject({
      score: 3.66666666667,
      maximum: 5,
      mean: 3.66666666667,
      prorated: false,
    });
    expect(card.band).toEqual({ id: 'established', title: 'Established' });
    expect(card.nextReview).toBe('2027-11-20');
  });

  it('says what it can still become while an item is unrated', () => {
    const card = score(scored, review({ 'a-1': 5, 'a-2': 5, 'a-3': 4, 'b-1': 2, 'b-2': 3 }));
    expect(card.complete).toBe(false);
    expect(card.total).toMatchObject({ lowest: 3.33333333333, highest: 4 });
    expect(card.possibleBands.map(({ id }) => id)).toEqual(['partial', 'established']);
    expect(card.band).toBeNull();
    expect(card.nextReview).toBeNull();
  });
});

describe('a measured item', () => {
  const capped = item('days', {
    measure: measure(),
    caps: [{ id: 'untracked', title: 'Not tracked', atMost: 4 }],
  });
  const scored = rubric([section('a', [capped])]);
  const scoreOf = (days: number, caps: Record<string, boolean> = {}) =>
    score(
      scored,
      review({ days: rating({ inputs: new Map([['days', days]]), caps: new Map(Object.entries(caps)) }) }),
    ).items[0];

  it.each([
    [30, 5],
    [30.01, 4],
    [60, 4],
    [60.000001, 3],
    [270, 2],
    [270.5, 1],
  ])('rates %d days as %d', (days, expected) => {
    expect(scoreOf(days)?.score).toBe(expected);
  });

  it('is limited by a cap that holds, and not by one that is unanswered', () => {
    expect(scoreOf(10, { untracked: true })?.score).toBe(4);
    expect(scoreOf(10)?.score).toBe(5);
  });
});

describe('an empty denominator', () => {
  it.each([
    ['not-applicable', 'not-applicable', null],
    ['lowest', 'rated', 1],
    ['insufficient', 'insufficient', null],
  ] as const)('that means %s gives the outcome %s', (whenEmpty, outcome, expected) => {
    const scored = rubric([section('a', [item('share', { measure: percentMeasure({ whenEmpty }) })])]);
    const inputs = new Map([
      ['part', 0],
      ['whole', 0],
    ]);
    expect(score(scored, review({ share: rating({ inputs }) })).items[0]).toMatchObject({
      outcome,
      score: expected,
    });
  });
});

describe('a checklist', () => {
  it('is computed once every part is answered', () => {
    const scored = rubric([section('a', [item('parts', { checklist: checklist(3) })])]);
    const outcomeOf = (parts: Record<string, boolean>) =>
      score(scored, review({ parts: rating({ parts: new Map(Object.entries(parts)) }) })).items[0]?.score;
    expect(outcomeOf({ a: true, b: true, c: true })).toBe(3);
    expect(outcomeOf({ a: true, b: true })).toBeNull();
    expect(outcomeOf({ a: true, b: false, c: false })).toBe(1);
  });
});
