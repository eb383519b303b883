/** How a score follows, in sentences: the range of cuts, persons, parts, caps, small numbers, samples and overruling. */

import { describe, expect, it } from 'vitest';
import { words as en } from '../../src/language/en/words.ts';
import type { Words } from '../../src/language/en/words.ts';
import { words as fi } from '../../src/language/fi/words.ts';
import { words as sv } from '../../src/language/sv/words.ts';
import { derivationText } from '../../src/report/derivation-text.ts';
import type { DerivationText } from '../../src/report/derivation-text.ts';
import type { Item } from '../../src/rubric/rubric.ts';
import type { Rating } from '../../src/scoring/review.ts';
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

const say = en.report.follows;

const told = (over: Partial<Item>, rated: Partial<Rating>, words: Words = en): DerivationText => {
  const card = score(rubric([section('a', [item('one', over)])]), review({ one: rating(rated) }));
  return derivationText(card.items[0]!, words);
};
const follows = (over: Partial<Item>, rated: Partial<Rating>, words: Words = en): readonly string[] => {
  const { isFollowing, rows } = told(over, rated, words);
  expect(isFollowing).toBe(true);
  return rows;
};
const days = (value: number | readonly number[]) => measured({ days: value });
const share = (part: number, whole: number) => measured({ part, whole });
const answers = (...given: readonly boolean[]) =>
  new Map(given.map((answer, index) => [String.fromCharCode(97 + index), answer]));
const beginning = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const NBSP = '\u00a0';

const skippingLower = measure({
  cuts: [
    { score: 5, at: 30 },
    { score: 3, at: 150 },
  ],
});
const skippingHigher = percentMeasure({
  cuts: [
    { score: 4, at: 75 },
    { score: 2, at: 25 },
  ],
});

describe('where lower is better', () => {
  it.each([
    [12, '12 days', say.atMost('30'), 5],
    [30, '30 days', say.atMost('30'), 5],
    [30.001, '30.001 days', say.moreThanAtMost('30', '60'), 4],
    [41, '41 days', say.moreThanAtMost('30', '60'), 4],
    [270, '270 days', say.moreThanAtMost('150', '270'), 2],
    [271, '271 days', say.moreThan('270'), 1],
  ])('%d days are said with the cuts they lie between', (value, shown, range, reached) => {
    expect(follows({ measure: measure() }, days(value))).toEqual([`${shown}: ${say.gives(range, reached)}`]);
  });

  it.each([
    [30, say.atMost('30'), 5],
    [31, say.moreThanAtMost('30', '150'), 3],
    [151, say.moreThan('150'), 1],
  ])('levels that are left out are passed over: %d', (value, range, reached) => {
    const expected = [`${String(value)} days: ${say.gives(range, reached)}`];
    expect(follows({ measure: skippingLower }, days(value))).toEqual(expected);
  });
});

describe('where higher is better', () => {
  it.each([
    [9, 10, '90.0%', say.atLeast('90%'), 5],
    [899, 1000, '89.9%', say.atLeastUnder('75%', '90%'), 4],
    [8999, 10000, '89.99%', say.atLeastUnder('75%', '90%'), 4],
    [1, 4, '25.0%', say.atLeastUnder('25%', '50%'), 2],
    [0, 4, '0.0%', say.under('25%'), 1],
  ])('%d of %d is said with the cuts it lies between', (part, whole, shown, range, reached) => {
    const counts = `Part: ${String(part)}; Whole: ${String(whole)}`;
    expect(follows({ measure: percentMeasure() }, share(part, whole))).toEqual([
      `${counts}; ${shown}: ${say.gives(range, reached)}`,
    ]);
  });

  it.each([
    [80, '80.0%', say.atLeast('75%'), 4],
    [60, '60.0%', say.atLeastUnder('25%', '75%'), 2],
    [10, '10.0%', say.under('25%'), 1],
  ])(
    'levels that are left out are passed over, and the value alone is enough: %d',
    (value, shown, range, reached) => {
      const expected = [`${shown}: ${say.gives(range, reached)}`];
      expect(follows({ measure: skippingHigher }, { value })).toEqual(expected);
    },
  );
});

describe('one number for each person', () => {
  const each = 'employment specialist';

  it('has the mean of the values scored', () => {
    expect(follows({ measure: measure({ each }) }, days([20, 45.5]))).toEqual([
      `${beginning(say.each(each, ['20', '45.5']))}; ${say.meanOfValues('32.75 days')}: ${say.gives(say.moreThanAtMost('30', '60'), 4)}`,
    ]);
  });

  it('has the mean of the scores rounded to the nearest, a half down', () => {
    const perPerson = measure({ each, combine: 'mean-of-scores' });
    const both = (first: string, second: string) => beginning(say.each(each, [first, second]));
    expect(follows({ measure: perPerson }, days([20, 100]))).toEqual([
      `${both(say.scored('20', 5), say.scored('100', 3))}; ${say.meanOfScores('4.00', 4, false)}`,
    ]);
    expect(follows({ measure: perPerson }, days([20, 45]))).toEqual([
      `${both(say.scored('20', 5), say.scored('45', 4))}; ${say.meanOfScores('4.50', 4, true)}`,
    ]);
    expect(follows({ measure: perPerson }, days([20, 20, 45]))[0]).toContain(
      say.meanOfScores('4.67', 5, false),
    );
  });

  it('is a percentage for each, and says how many had nothing to measure', () => {
    const perPerson = percentMeasure({ each, combine: 'mean-of-scores' });
    const given = measured({ part: [9, 0, 6], whole: [10, 0, 10] });
    const list = beginning(say.each(each, [say.scored('90.0%', 5), say.scored('60.0%', 3)]));
    expect(follows({ measure: perPerson }, given)).toEqual([
      `${list} (${say.leftOut(1)}); ${say.meanOfScores('4.00', 4, false)}`,
    ]);
  });

  it('is said as one number where one is given', () => {
    expect(follows({ measure: measure({ each }) }, days(41))).toEqual([
      `41 days: ${say.gives(say.moreThanAtMost('30', '60'), 4)}`,
    ]);
  });

  it.each([
    ['Finnish', fi],
    ['Swedish', sv],
  ])('has semicolons between the decimal commas of %s', (_, words) => {
    const [row] = follows({ measure: measure({ each: 'valmentaja' }) }, days([20.5, 45.5]), words);
    expect(row).toContain('20,5; 45,5; ');
    expect(row).toContain('33 days: ');
  });
});

describe('a checklist', () => {
  it('says how many parts are met once all are answered', () => {
    expect(follows({ checklist: checklist() }, { parts: answers(true, true, false, true, false) })).toEqual([
      say.gives(say.partsMet(3, 5), 3),
    ]);
    expect(follows({ checklist: checklist(1) }, { parts: answers(false) })).toEqual([
      say.gives(say.partsMet(0, 1), 1),
    ]);
    expect(told({ checklist: checklist() }, { parts: answers(true, true, false) })).toEqual({
      isFollowing: false,
      rows: [],
    });
  });
});

describe('limits', () => {
  const caps = [
    { id: 'first', title: 'not tracked', atMost: 4 },
    { id: 'second', title: 'Referred out', atMost: 2 },
  ];
  const held = (...ids: readonly string[]) => new Map(caps.map(({ id }) => [id, ids.includes(id)]));

  it('are said where they hold, each', () => {
    const given = { measure: measure(), caps };
    const reached = `12 days: ${say.gives(say.atMost('30'), 5)}`;
    const [first, second] = [say.limit('Not tracked', 4), say.limit('Referred out', 2)];
    expect(follows(given, { ...days(12), caps: held() })).toEqual([reached]);
    expect(follows(given, days(12))).toEqual([reached]);
    expect(follows(given, { ...days(12), caps: held('first') })).toEqual([reached, first]);
    expect(follows(given, { ...days(12), caps: held('first', 'second') })).toEqual([reached, first, second]);
  });

  it('of small numbers are said with the number', () => {
    const limiting = percentMeasure({ small: { below: 10, atMost: 1 } });
    const all = say.gives(say.atLeast('90%'), 5);
    expect(follows({ measure: limiting }, share(8, 8))).toEqual([
      `Part: 8; Whole: 8; 100.0%: ${all}; ${say.smallLimit('8', '10', 1)}`,
    ]);
    expect(follows({ measure: limiting }, share(10, 10))).toEqual([`Part: 10; Whole: 10; 100.0%: ${all}`]);
  });

  it('of small numbers that only flag limit nothing', () => {
    const flagging = percentMeasure({ small: { below: 10, atMost: null } });
    expect(follows({ measure: flagging }, share(8, 8))).toEqual([
      `Part: 8; Whole: 8; 100.0%: ${say.gives(say.atLeast('90%'), 5)}; ${say.small('8', '10')}`,
    ]);
  });
});

describe('a sample', () => {
  const sampleOf = (size: number | null) => ({
    evidence: [{ source: null, kind: 'records', sample: size, note: null, asOf: null }],
  });

  it('has its interval and the levels that it spans', () => {
    const given = { ...share(8, 10), ...sampleOf(10) };
    expect(follows({ measure: percentMeasure() }, given)).toEqual([
      `Part: 8; Whole: 10; 80.0%: ${say.gives(say.atLeastUnder('75%', '90%'), 4)}`,
      `${say.interval({ size: 10, low: '49.0%', high: '94.3%' })}, ${say.spans(2, 5)}`,
    ]);
    const interval = { size: 10, low: `49,0${NBSP}%`, high: `94,3${NBSP}%` };
    expect(follows({ measure: percentMeasure() }, given, fi)[1]).toBe(
      `${fi.report.follows.interval(interval)}, ${fi.report.follows.spans(2, 5)}`,
    );
  });

  it('can lie all in one level', () => {
    expect(follows({ measure: percentMeasure() }, { ...share(0, 100), ...sampleOf(100) })[1]).toBe(
      `${say.interval({ size: 100, low: '0.0%', high: '3.7%' })}, ${say.spansOne(1)}`,
    );
  });

  it('is none where all were looked at, or where only the percentage is known', () => {
    expect(follows({ measure: percentMeasure() }, { ...share(8, 10), ...sampleOf(null) })).toHaveLength(1);
    expect(follows({ measure: percentMeasure() }, { value: 80, ...sampleOf(10) })).toHaveLength(1);
  });
});

describe('nothing to measure', () => {
  it.each(['not-applicable', 'lowest', 'insufficient'] as const)(
    'is said as the rubric takes it: %s',
    (whenEmpty) => {
      expect(follows({ measure: percentMeasure({ whenEmpty }) }, share(0, 0))).toEqual([
        `Part: 0; Whole: 0; ${say.empty[whenEmpty]}`,
      ]);
    },
  );
});

describe('what the reviewer decided', () => {
  const computed = `41 days: ${say.gives(say.moreThanAtMost('30', '60'), 4)}`;

  it('is said where the reviewer chose', () => {
    expect(follows({}, { score: 3 })).toEqual([say.chosen]);
    expect(follows({ measure: measure() }, { score: 3 })).toEqual([say.chosen]);
  });

  it('is said beside the computed score that it overrules', () => {
    const overruled = { ...days(41), score: 2, reason: 'seen' };
    expect(follows({ measure: measure() }, overruled)).toEqual([computed, say.overruled(4, 2)]);
  });

  it('is not said where it agrees with the computed score', () => {
    expect(follows({ measure: measure() }, { ...days(41), score: 4 })).toEqual([computed]);
  });

  it('is said beside the lowest limit that it exceeds', () => {
    const caps = [
      { id: 'first', title: 'Not tracked', atMost: 4 },
      { id: 'second', title: 'Referred out', atMost: 2 },
    ];
    const held = new Map(caps.map(({ id }) => [id, true]));
    expect(follows({ caps }, { score: 3, reason: 'seen', caps: held })).toEqual([
      say.limit('Not tracked', 4),
      say.limit('Referred out', 2),
      say.overLimit(2, 3),
    ]);
    expect(follows({ caps }, { score: 2, caps: held }).at(-1)).toBe(say.chosen);
  });
});

describe('where no score follows', () => {
  const caps = [{ id: 'cap', title: 'Not tracked', atMost: 4 }];

  it('what was given is told as it is', () => {
    expect(
      told({ measure: percentMeasure(), caps }, measured({ whole: 40 }, { caps: new Map([['cap', true]]) })),
    ).toEqual({
      isFollowing: false,
      rows: ['Whole: 40', `Not tracked: ${en.report.yes}`],
    });
    expect(told({ measure: measure() }, { ...days(41), status: 'insufficient', reason: 'old' })).toEqual({
      isFollowing: false,
      rows: ['Days: 41'],
    });
    expect(
      told({ measure: measure() }, { value: 41.5, status: 'insufficient', reason: 'old' }, fi).rows,
    ).toEqual(['41,5 days']);
  });

  it('nothing is told where nothing is known', () => {
    const nothing = { isFollowing: false, rows: [] };
    expect(told({ measure: measure(), caps }, {})).toEqual(nothing);
    expect(told({ checklist: checklist() }, {})).toEqual(nothing);
    expect(told({}, { status: 'not-applicable', reason: 'nobody' })).toEqual(nothing);
  });
});
