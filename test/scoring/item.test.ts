/** One item's outcome and score: what was given, what could be computed, what limits it and who decided. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/rubric/rubric.ts';
import type { Rating } from '../../src/scoring/review.ts';
import type { ScoredItem } from '../../src/scoring/scorecard.ts';
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

/** The only item of a rubric, scored. */
const scoredAs = (one: Item, given: Rating | null): ScoredItem =>
  score(rubric([section('a', [one])]), review(given === null ? {} : { [one.id]: given })).items[0]!;

const chosen = item('x');
const days = item('x', { measure: measure() });
const cap = (id: string, atMost: number) => ({ id, title: `Cap ${id}`, atMost });

describe('the outcome of an item that the reviewer judges', () => {
  it.each([
    ['a score', rating({ score: 3 }), 'rated', 3],
    ['the lowest score', rating({ score: 1 }), 'rated', 1],
    ['not applicable', rating({ status: 'not-applicable', reason: 'nobody' }), 'not-applicable', null],
    ['insufficient', rating({ status: 'insufficient', reason: 'not found' }), 'insufficient', null],
    ['notes alone', rating({ observation: 'seen', evidence: [] }), 'unrated', null],
    ['nothing', null, 'unrated', null],
  ])('with %s', (_, given, outcome, expected) => {
    expect(scoredAs(chosen, given)).toMatchObject({
      outcome,
      score: expected,
      computed: null,
      overruled: false,
      value: null,
      derivation: null,
    });
  });

  it('keeps the notes of an unrated item', () => {
    const given = rating({ observation: 'seen', recommendation: 'do', reason: 'why' });
    expect(scoredAs(chosen, given)).toMatchObject({
      outcome: 'unrated',
      observation: 'seen',
      recommendation: 'do',
      reason: 'why',
    });
  });

  it('shows the anchor of the score, and all anchors', () => {
    expect(scoredAs(chosen, rating({ score: 4 }))).toMatchObject({
      anchor: 'Anchor 4 of x',
      anchors: { '1': 'Anchor 1 of x', '5': 'Anchor 5 of x' },
    });
    expect(scoredAs(chosen, null).anchor).toBeNull();
  });

  it('takes 0 for a score where the scale begins there', () => {
    const scored = rubric([section('a', [chosen])], {
      scale: { min: 0, max: 4 },
      bands: [{ id: 'all', title: 'All', from: 0, reviewAgainAfterMonths: null }],
    });
    const card = score(scored, review({ x: 0 }));
    expect(card.items[0]).toMatchObject({ outcome: 'rated', score: 0 });
    expect(card.total).toMatchObject({ score: 0, percent: 0, maximum: 4, lowest: 0, highest: 0 });
    expect(card.complete).toBe(true);
  });
});

describe('a computed item', () => {
  it('is unrated while an input is missing', () => {
    const share = item('x', { measure: percentMeasure() });
    expect(scoredAs(share, measured({ part: 3 }))).toMatchObject({ outcome: 'unrated', computed: null });
    expect(scoredAs(share, measured({ whole: 3 }))).toMatchObject({ outcome: 'unrated', computed: null });
    expect(scoredAs(days, measured({}))).toMatchObject({ outcome: 'unrated', computed: null });
  });

  it('takes a score of computed as it is', () => {
    expect(scoredAs(days, measured({ days: 41 }))).toMatchObject({
      outcome: 'rated',
      score: 4,
      computed: 4,
      overruled: false,
      value: 41,
      unit: 'days',
      inputs: [{ id: 'days', title: 'Days', unit: 'days', value: 41 }],
    });
  });

  it('lets a status stand over what the numbers give, and keeps that', () => {
    const given = measured({ days: 41 }, { status: 'insufficient', reason: 'not to be trusted' });
    expect(scoredAs(days, given)).toMatchObject({
      outcome: 'insufficient',
      score: null,
      computed: 4,
      overruled: false,
    });
  });

  it('compares the exact quotient with a cut', () => {
    const third = percentMeasure({ cuts: [{ score: 5, at: 33.33 }] });
    const share = item('x', { measure: third });
    expect(scoredAs(share, measured({ part: 1, whole: 3 })).score).toBe(5);
    expect(scoredAs(share, measured({ part: 3332, whole: 10_000 })).score).toBe(1);
    expect(scoredAs(share, measured({ part: 3333, whole: 10_000 })).score).toBe(5);
    // In doubles 100 * 0.07 is above 7, and 100 * 0.29 below 29.
    const low = item('x', { measure: percentMeasure({ better: 'lower', cuts: [{ score: 5, at: 7 }] }) });
    expect(scoredAs(low, measured({ part: 0.07, whole: 1 })).score).toBe(5);
    const high = item('x', { measure: percentMeasure({ cuts: [{ score: 5, at: 29 }] }) });
    expect(scoredAs(high, measured({ part: 0.29, whole: 1 })).score).toBe(5);
  });

  it('gives the lowest level of the scale where no cut is reached', () => {
    const scored = rubric(
      [section('a', [item('x', { measure: measure({ cuts: [{ score: 3, at: 10 }] }) })])],
      {
        scale: { min: 0, max: 3 },
        bands: [{ id: 'all', title: 'All', from: 0, reviewAgainAfterMonths: null }],
      },
    );
    expect(score(scored, review({ x: measured({ days: 11 }) })).items[0]?.score).toBe(0);
    expect(score(scored, review({ x: measured({ days: 10 }) })).items[0]?.score).toBe(3);
  });
});

describe('a checklist', () => {
  const parts = item('x', {
    checklist: {
      ...checklist(5),
      levels: [
        { score: 5, parts: 5 },
        { score: 3, parts: 2 },
      ],
    },
  });
  const all = (met: number) =>
    Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id, index) => [id, index < met]));

  it.each([
    [0, 1],
    [1, 1],
    [2, 3],
    [4, 3],
    [5, 5],
  ])('with %d parts met gives %d', (met, expected) => {
    expect(scoredAs(parts, answered({ parts: all(met) }))).toMatchObject({
      outcome: 'rated',
      score: expected,
      computed: expected,
      derivation: { kind: 'checklist', partsMet: met, reached: expected },
    });
  });

  it('is not computed while a part is not answered', () => {
    expect(scoredAs(parts, answered({ parts: { a: true, b: true, c: true, d: true } }))).toMatchObject({
      outcome: 'unrated',
      score: null,
      computed: null,
      parts: [
        { id: 'a', answer: true },
        { id: 'b', answer: true },
        { id: 'c', answer: true },
        { id: 'd', answer: true },
        { id: 'e', answer: null },
      ],
    });
  });
});

describe('caps', () => {
  const capped = (over: Partial<Item>) =>
    item('x', { caps: [cap('untracked', 4), cap('guessed', 2)], ...over });

  it.each([
    ['none answered', {}, 5],
    ['none that holds', { untracked: false, guessed: false }, 5],
    ['one that holds', { untracked: true, guessed: false }, 4],
    ['one that holds and one not answered', { untracked: true }, 4],
    ['both', { untracked: true, guessed: true }, 2],
  ])('with %s limit a measure', (_, caps, expected) => {
    const given = measured({ days: 10 }, { caps: new Map(Object.entries(caps)) });
    expect(scoredAs(capped({ measure: measure() }), given)).toMatchObject({
      outcome: 'rated',
      score: expected,
      computed: expected,
      overruled: false,
    });
  });

  it('leave a score below the limit as it is', () => {
    const given = measured({ days: 200 }, { caps: new Map([['untracked', true]]) });
    expect(scoredAs(capped({ measure: measure() }), given)).toMatchObject({ score: 2, computed: 2 });
  });

  it('limit a checklist', () => {
    const given = answered({ parts: { a: true, b: true, c: true }, caps: { guessed: true } });
    expect(scoredAs(capped({ checklist: checklist(3) }), given)).toMatchObject({ score: 2, computed: 2 });
  });

  it('compute nothing by themselves', () => {
    expect(scoredAs(capped({}), answered({ caps: { guessed: true } }))).toMatchObject({
      outcome: 'unrated',
      computed: null,
    });
  });

  it('show their answers', () => {
    expect(scoredAs(capped({}), answered({ caps: { guessed: true } })).caps).toEqual([
      { id: 'untracked', title: 'Cap untracked', atMost: 4, answer: null },
      { id: 'guessed', title: 'Cap guessed', atMost: 2, answer: true },
    ]);
  });
});

describe('overruling', () => {
  const capped = item('x', { caps: [cap('untracked', 3)] });

  it('is a score that differs from the computed one, above or below', () => {
    for (const given of [2, 5]) {
      expect(scoredAs(days, measured({ days: 41 }, { score: given, reason: 'seen' }))).toMatchObject({
        outcome: 'rated',
        score: given,
        computed: 4,
        overruled: true,
        reason: 'seen',
      });
    }
  });

  it('is not a score that equals the computed one', () => {
    expect(scoredAs(days, measured({ days: 41 }, { score: 4 }))).toMatchObject({
      score: 4,
      computed: 4,
      overruled: false,
    });
  });

  it('is a score that goes back to what a cap took away', () => {
    const one = item('x', { measure: measure(), caps: [cap('untracked', 3)] });
    const caps = new Map([['untracked', true]]);
    expect(scoredAs(one, measured({ days: 10 }, { caps, score: 5 }))).toMatchObject({
      score: 5,
      computed: 3,
      overruled: true,
    });
  });

  it('is a score over the limit where nothing is computed', () => {
    expect(scoredAs(capped, answered({ caps: { untracked: true } }, { score: 4 }))).toMatchObject({
      score: 4,
      computed: null,
      overruled: true,
    });
    expect(scoredAs(capped, answered({ caps: { untracked: true } }, { score: 3 }))).toMatchObject({
      score: 3,
      overruled: false,
    });
    expect(scoredAs(capped, answered({ caps: { untracked: false } }, { score: 4 })).overruled).toBe(false);
    expect(scoredAs(capped, rating({ score: 4 })).overruled).toBe(false);
  });

  it('is none where the numbers are missing and no limit holds', () => {
    expect(scoredAs(days, rating({ score: 5 }))).toMatchObject({
      score: 5,
      computed: null,
      overruled: false,
    });
  });
});

describe('a denominator of 0', () => {
  const empty = (whenEmpty: 'not-applicable' | 'lowest' | 'insufficient') =>
    item('x', { measure: percentMeasure({ whenEmpty }) });
  const nobody = { part: 0, whole: 0 };

  it.each([
    ['not-applicable', 'not-applicable', null],
    ['lowest', 'rated', 1],
    ['insufficient', 'insufficient', null],
  ] as const)('computes nothing and with %s means %s', (whenEmpty, outcome, expected) => {
    expect(scoredAs(empty(whenEmpty), measured(nobody))).toMatchObject({
      outcome,
      score: expected,
      computed: null,
      value: null,
      overruled: false,
      derivation: { whenEmpty, denominator: 0, reached: null },
    });
  });

  it.each(['not-applicable', 'lowest', 'insufficient'] as const)(
    'with %s gives way to a given score and to a given status',
    (whenEmpty) => {
      expect(scoredAs(empty(whenEmpty), measured(nobody, { score: 4 }))).toMatchObject({
        outcome: 'rated',
        score: 4,
        computed: null,
        overruled: false,
      });
      for (const status of ['not-applicable', 'insufficient'] as const) {
        expect(scoredAs(empty(whenEmpty), measured(nobody, { status }))).toMatchObject({
          outcome: status,
          score: null,
        });
      }
    },
  );

  it('is one of a ratio too', () => {
    const ratio = item('x', { measure: percentMeasure({ compute: 'ratio', whenEmpty: 'lowest' }) });
    expect(scoredAs(ratio, measured({ part: 3, whole: 0 }))).toMatchObject({ outcome: 'rated', score: 1 });
  });
});
