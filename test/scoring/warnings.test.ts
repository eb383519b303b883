/** The warnings of a scorecard: each code, when it is given and when it is not. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/rubric/rubric.ts';
import type { Evidence, Rating, Review } from '../../src/scoring/review.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import {
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

const cited = (over: Partial<Evidence> = {}): Evidence => ({
  source: null,
  kind: 'records',
  sample: null,
  note: null,
  asOf: null,
  ...over,
});

/** A rating with evidence, so that nothing but the case at hand warns. */
const sound = (over: Partial<Rating> = {}): Rating => rating({ score: 3, evidence: [cited()], ...over });

/** Each warning as its code and item. */
const codesOf = (card: Scorecard) => card.warnings.map(({ code, item: of }) => [code, of]);

const warned = (one: Item, given: Rating, over: Partial<Review> = {}) =>
  codesOf(score(rubric([section('a', [one])]), review({ [one.id]: given }, over)));

describe('a sound rating', () => {
  it('warns of nothing', () => {
    expect(warned(item('x'), sound())).toEqual([]);
    const inputs = measured({ days: 41 }, { evidence: [cited()] });
    expect(warned(item('x', { measure: measure() }), inputs)).toEqual([]);
  });
});

describe('no-evidence', () => {
  it('is a rated item that cites none', () => {
    expect(warned(item('x'), rating({ score: 3 }))).toEqual([['no-evidence', 'x']]);
    expect(warned(item('x', { measure: measure() }), measured({ days: 41 }))).toEqual([['no-evidence', 'x']]);
  });

  it.each([
    rating({ status: 'not-applicable', reason: 'nobody' }),
    rating({ status: 'insufficient', reason: 'not found' }),
    rating(),
  ])('is not said of what is not rated', (given) => {
    expect(warned(item('x'), given)).toEqual([]);
  });

  it('is said of uncounted items too', () => {
    const scored = rubric([section('a', [item('x')], { counted: false })]);
    expect(codesOf(score(scored, review({ x: 3 })))).toEqual([['no-evidence', 'x']]);
  });
});

describe('few-kinds', () => {
  const twoKinds = item('x', {
    evidence: { kinds: ['records', 'data', 'interview'], atLeast: 2, ask: null },
  });
  const sources = [
    { id: 'talks', kind: 'interview', who: null, date: null, count: null, note: null },
    { id: 'more-talks', kind: 'interview', who: null, date: null, count: null, note: null },
  ];

  it.each([
    ['one kind', [cited()], true],
    ['one kind twice', [cited(), cited({ note: 'more' })], true],
    [
      'two sources of one kind',
      [cited({ kind: null, source: 'talks' }), cited({ kind: null, source: 'more-talks' })],
      true,
    ],
    ['two kinds', [cited(), cited({ kind: 'data' })], false],
    ['a kind and a source of another', [cited(), cited({ kind: null, source: 'talks' })], false],
  ])('counts kinds, not citations: %s', (_, evidence, isWarned) => {
    const expected = isWarned ? [['few-kinds', 'x']] : [];
    expect(warned(twoKinds, sound({ evidence }), { sources })).toEqual(expected);
  });

  it('gives way to no-evidence', () => {
    expect(warned(twoKinds, sound({ evidence: [] }))).toEqual([['no-evidence', 'x']]);
  });
});

describe('overruled', () => {
  const cap = { id: 'untracked', title: 'Untracked', atMost: 3 };
  const caps = new Map([['untracked', true]]);

  it('is a score other than the computed one', () => {
    const one = item('x', { measure: measure() });
    const evidence = [cited()];
    expect(warned(one, measured({ days: 41 }, { score: 5, evidence }))).toEqual([['overruled', 'x']]);
    expect(warned(one, measured({ days: 41 }, { score: 4, evidence }))).toEqual([]);
  });

  it('is a score over the limit where nothing is computed', () => {
    expect(warned(item('x', { caps: [cap] }), sound({ score: 4, caps }))).toEqual([['overruled', 'x']]);
    expect(warned(item('x', { caps: [cap] }), sound({ score: 3, caps }))).toEqual([]);
  });
});

describe('cap-not-considered', () => {
  const caps = [
    { id: 'one', title: 'One', atMost: 3 },
    { id: 'two', title: 'Two', atMost: 4 },
  ];

  it('is said of each cap that is not answered', () => {
    expect(warned(item('x', { caps }), sound())).toEqual([
      ['cap-not-considered', 'x'],
      ['cap-not-considered', 'x'],
    ]);
    expect(warned(item('x', { caps }), sound({ caps: new Map([['two', true]]) }))).toEqual([
      ['cap-not-considered', 'x'],
    ]);
    const both = new Map([
      ['one', false],
      ['two', true],
    ]);
    expect(warned(item('x', { caps }), sound({ caps: both }))).toEqual([]);
  });

  it('is not said of an item that has no score', () => {
    expect(warned(item('x', { caps }), rating())).toEqual([]);
  });
});

describe('small-sample', () => {
  const evidence = [cited()];
  const small = (atMost: number | null) =>
    item('x', { measure: percentMeasure({ small: { below: 10, atMost } }) });

  it.each([null, 2])('is a denominator under the limit, with atMost %j', (atMost) => {
    expect(warned(small(atMost), measured({ part: 9, whole: 9 }, { evidence }))).toEqual([
      ['small-sample', 'x'],
    ]);
    expect(warned(small(atMost), measured({ part: 9, whole: 10 }, { evidence }))).toEqual([]);
  });

  it('is not said where the rubric has no such limit', () => {
    const one = item('x', { measure: percentMeasure() });
    expect(warned(one, measured({ part: 1, whole: 1 }, { evidence }))).toEqual([]);
  });
});

describe('sample-unknown', () => {
  const given = rating({ value: 20, evidence: [cited()] });

  it('is a percentage without its counts', () => {
    expect(warned(item('x', { measure: percentMeasure() }), given)).toEqual([['sample-unknown', 'x']]);
  });

  it('is not a ratio or a value', () => {
    expect(warned(item('x', { measure: percentMeasure({ compute: 'ratio' }) }), given)).toEqual([]);
    expect(warned(item('x', { measure: measure() }), given)).toEqual([]);
  });
});

describe('all-same-score', () => {
  const scored = rubric([
    section(
      'a',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => item(id)),
    ),
  ]);
  const withScores = (scores: readonly number[]) =>
    codesOf(
      score(
        scored,
        review(
          Object.fromEntries(
            scores.map((one, index) => [String.fromCharCode(97 + index), sound({ score: one })]),
          ),
        ),
      ),
    );

  it('is five rated items or more with one score', () => {
    expect(withScores([4, 4, 4, 4, 4])).toEqual([['all-same-score', null]]);
    expect(withScores([4, 4, 4, 4, 4, 4])).toEqual([['all-same-score', null]]);
  });

  it('is not four, nor five of which one differs', () => {
    expect(withScores([4, 4, 4, 4])).toEqual([]);
    expect(withScores([4, 4, 4, 4, 3])).toEqual([]);
    expect(withScores([4, 4, 4, 4, 4, 3])).toEqual([]);
  });
});

describe('old-figure', () => {
  const period = { from: '2026-05-01', to: '2026-10-31' };
  const asOf = (...dates: readonly string[]) =>
    sound({ evidence: dates.map((date) => cited({ asOf: date })) });

  it('is evidence from before the period', () => {
    expect(warned(item('x'), asOf('2026-04-30'), { period })).toEqual([['old-figure', 'x']]);
    expect(warned(item('x'), asOf('2026-05-01'), { period })).toEqual([]);
    expect(warned(item('x'), asOf('2026-11-19'), { period })).toEqual([]);
    expect(warned(item('x'), asOf('2026-06-01', '2025-12-31'), { period })).toEqual([['old-figure', 'x']]);
  });

  it('needs a period to be before', () => {
    expect(warned(item('x'), asOf('2000-01-01'))).toEqual([]);
  });
});

describe('possible-identifier', () => {
  const found = (ratings: Record<string, Rating>, over: Partial<Review> = {}) =>
    codesOf(
      score(rubric([section('a', [item('x')])]), review(ratings, over), {
        findIdentifier: (text) => (text.includes('SECRET') ? 'email' : null),
      }),
    );

  it.each([
    sound({ reason: 'SECRET' }),
    sound({ observation: 'a SECRET here' }),
    sound({ recommendation: 'SECRET' }),
    sound({ evidence: [cited({ note: 'SECRET' })] }),
    rating({ observation: 'SECRET' }),
  ])('is said of the texts of an item, rated or not', (given) => {
    expect(found({ x: given })).toEqual([['possible-identifier', 'x']]);
  });

  it.each<Partial<Review>>([
    { team: { id: 't', name: 'SECRET', organisation: null, region: null, deliveryModel: null } },
    { team: { id: 't', name: null, organisation: null, region: 'SECRET', deliveryModel: null } },
    { reviewers: [{ id: 'r', name: 'SECRET', lead: true }] },
    { sources: [{ id: 's', kind: 'data', who: 'SECRET', date: null, count: null, note: null }] },
    { sources: [{ id: 's', kind: 'data', who: null, date: null, count: null, note: 'SECRET' }] },
    { outcomes: { started: 1, employed: 1, period: null, definition: 'SECRET' } },
    { strengths: ['good', 'SECRET'] },
    { actions: [{ item: null, action: 'SECRET', owner: null, due: null, status: 'open' }] },
    { actions: [{ item: null, action: 'do', owner: 'SECRET', due: null, status: 'open' }] },
    { history: [{ at: '2026-11-21', by: null, item: 'x', from: 3, to: 4, reason: 'SECRET' }] },
  ])('is said of the texts around them: %j', (over) => {
    expect(found({ x: sound() }, over)).toEqual([['possible-identifier', null]]);
  });

  it('is said once of one kind in one place', () => {
    expect(found({ x: sound({ reason: 'SECRET', observation: 'SECRET' }) })).toEqual([
      ['possible-identifier', 'x'],
    ]);
  });
});

describe('rubric-differs', () => {
  const scored = rubric([section('a', [item('x')])]);
  const against = (version: string | null, fingerprint: string | null) =>
    codesOf(
      score(
        scored,
        review({ x: sound() }, { rubric: { id: 'test-rubric', version, fingerprint, file: null } }),
      ),
    );

  it('is another version or another fingerprint', () => {
    expect(against('1.0.1', null)).toEqual([['rubric-differs', null]]);
    expect(against(null, '0123456789ab')).toEqual([['rubric-differs', null]]);
    const almost = scored.fingerprint.slice(0, 11) + (scored.fingerprint[11] === '0' ? '1' : '0');
    expect(against(null, almost)).toEqual([['rubric-differs', null]]);
    expect(against('1.0.1', '0123456789ab')).toHaveLength(2);
  });

  it('is not the same rubric, by the whole fingerprint or its beginning', () => {
    expect(against('1.0.0', scored.fingerprint)).toEqual([]);
    expect(against('1.0.0', scored.fingerprint.slice(0, 12))).toEqual([]);
    expect(against(null, null)).toEqual([]);
  });
});

describe('prorated', () => {
  const away = rating({ status: 'not-applicable', reason: 'nobody' });

  it.each([
    ['sum', away, true],
    ['sum', rating(), true],
    ['sum', sound(), false],
    ['mean-of-sections', away, false],
  ] as const)('is said of a %s when not all is rated', (total, y, isWarned) => {
    const scored = rubric([section('a', [item('x'), item('y')])], { total });
    const card = score(scored, review({ x: sound(), y }));
    expect(codesOf(card)).toEqual(isWarned ? [['prorated', null]] : []);
    expect(card.total.prorated).toBe(isWarned);
  });
});

describe('all warnings', () => {
  it('come with a sentence, those about the whole first, then in the order of the rubric', () => {
    const scored = rubric([
      section('a', [
        item('x', { checklist: checklist(2), caps: [{ id: 'cap', title: 'Cap', atMost: 3 }] }),
        item('y'),
      ]),
    ]);
    const card = score(
      scored,
      review(
        { y: 3, x: 3 },
        { rubric: { id: 'test-rubric', version: '2.0.0', fingerprint: null, file: null } },
      ),
    );
    expect(codesOf(card)).toEqual([
      ['rubric-differs', null],
      ['no-evidence', 'x'],
      ['cap-not-considered', 'x'],
      ['no-evidence', 'y'],
    ]);
    for (const { message } of card.warnings) expect(message.trim()).not.toBe('');
  });
});
