/** The nine principles in the scorecard: how far the rubric covers each, and the mean of what maps onto it. */

import { describe, expect, it } from 'vitest';
import { PRINCIPLE_IDS } from '../../src/rubric/principle-ids.ts';
import { item, rating, review, rubric, score, section } from '../support/builders.ts';

const scored = rubric(
  [
    section('search', [
      item('first', { principle: 'rapid-job-search', weight: 3 }),
      item('second', { principle: 'rapid-job-search' }),
      item('detached', { principle: null }),
    ]),
    section('conditions', [item('third', { principle: 'rapid-job-search', weight: 2 })], { counted: false }),
    section('employers', [
      item('met', { principle: 'employer-collaboration' }),
      item('open', { principle: 'open-to-all' }),
    ]),
  ],
  { partlyCovers: ['employer-collaboration', 'client-preferences'] },
);

const principlesOf = (ratings: Parameters<typeof review>[0]) =>
  new Map(score(scored, review(ratings)).principles.map((one) => [one.id, one]));

describe('principles', () => {
  it('are all nine, in their order', () => {
    expect([...principlesOf({}).keys()]).toEqual([...PRINCIPLE_IDS]);
  });

  it('are covered in full, in part or not at all', () => {
    const found = principlesOf({});
    expect(found.get('rapid-job-search')?.coverage).toBe('full');
    expect(found.get('open-to-all')?.coverage).toBe('full');
    expect(found.get('employer-collaboration')?.coverage).toBe('partial');
    expect(found.get('client-preferences')?.coverage).toBe('partial');
    expect(found.get('benefits-counselling')?.coverage).toBe('none');
  });

  it('have the weighted mean of their rated items, uncounted ones included', () => {
    // (3·5 + 1·2 + 2·2)/6; the detached item has no say.
    const found = principlesOf({ first: 5, second: 2, third: 2, detached: 1 });
    expect(found.get('rapid-job-search')).toMatchObject({ mean: 3.5, rated: 3 });
  });

  it('leave out what is not rated', () => {
    const found = principlesOf({
      first: rating({ status: 'not-applicable', reason: 'nobody' }),
      second: rating({ status: 'insufficient', reason: 'not found' }),
      third: 4,
    });
    expect(found.get('rapid-job-search')).toMatchObject({ mean: 4, rated: 1 });
    expect(found.get('open-to-all')).toMatchObject({ mean: null, rated: 0 });
    expect(found.get('benefits-counselling')).toMatchObject({ mean: null, rated: 0 });
  });

  it('are named by the items that map onto them', () => {
    const card = score(scored, review({}));
    expect(card.items.map(({ principle }) => principle)).toEqual([
      'rapid-job-search',
      'rapid-job-search',
      null,
      'rapid-job-search',
      'employer-collaboration',
      'open-to-all',
    ]);
  });
});
