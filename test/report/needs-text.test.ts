/** What an item needs for its next level, said in its own units. */

import { describe, expect, it } from 'vitest';
import { words as en } from '../../src/language/en/words.ts';
import { words as fi } from '../../src/language/fi/words.ts';
import { words as sv } from '../../src/language/sv/words.ts';
import { needsText } from '../../src/report/needs-text.ts';
import type { Item } from '../../src/rubric/rubric.ts';
import type { Rating } from '../../src/scoring/review.ts';
import type { Need } from '../../src/scoring/scorecard.ts';
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

const say = en.report.needs;
const lower: Need = { kind: 'cut', better: 'lower', at: 30, unit: 'days' };
const higher: Need = { kind: 'cut', better: 'higher', at: 62.5, unit: '%' };
const cap: Need = { kind: 'cap', id: 'cap', title: 'Not tracked' };
const small: Need = { kind: 'small', below: 10 };
const parts = (count: number, ...titles: readonly string[]): Need => ({
  kind: 'parts',
  count,
  of: titles.map((title, index) => ({ id: `p${String(index)}`, title })),
});

describe('what is needed', () => {
  it.each<readonly [string, readonly Need[], string]>([
    ['a value at most', [lower], say.atMost('30 days')],
    ['a percentage at least', [higher], say.atLeast('62.5%')],
    ['a number without a unit', [{ ...higher, unit: null }], say.atLeast('62.5')],
    ['one part', [parts(1, 'One')], say.parts(1, ['One'])],
    ['some of several parts', [parts(1, 'One', 'Two')], say.parts(1, ['One', 'Two'])],
    ['all of several parts', [parts(2, 'One', 'Two')], say.parts(2, ['One', 'Two'])],
    ['a cap to lift', [cap], say.cap('Not tracked')],
    ['more to count', [small], say.small('10')],
    ['practice as in an anchor', [{ kind: 'anchor', text: 'Weekly' }], 'Weekly'],
    [
      'several things',
      [higher, cap, small],
      say.and([say.atLeast('62.5%'), say.cap('Not tracked'), say.small('10')]),
    ],
  ])('can be %s', (_, needs, text) => {
    expect(needsText(needs, en)).toBe(text);
  });

  it('has decimal commas in Finnish and Swedish', () => {
    expect(needsText([higher], fi)).toBe(fi.report.needs.atLeast('62,5\u00a0%'));
    expect(needsText([{ ...lower, at: 0.5 }], sv)).toBe(sv.report.needs.atMost('0,5 days'));
  });
});

describe('for the next level of a rated item', () => {
  const nextOf = (over: Partial<Item>, rated: Partial<Rating>): string | null => {
    const card = score(rubric([section('a', [item('one', over)])]), review({ one: rating(rated) }));
    const { next } = card.items[0]!;
    return next === null ? null : `${String(next.score)}: ${needsText(next.needs, en)}`;
  };
  const days = (value: number) => measured({ days: value });
  const skipping = measure({
    cuts: [
      { score: 5, at: 30 },
      { score: 2, at: 270 },
    ],
  });
  const caps = [{ id: 'cap', title: 'Not tracked', atMost: 2 }];

  it('a measure names the cut', () => {
    expect(nextOf({ measure: measure() }, days(41))).toBe(`5: ${say.atMost('30 days')}`);
    expect(nextOf({ measure: measure() }, days(1000))).toBe(`2: ${say.atMost('270 days')}`);
    expect(nextOf({ measure: percentMeasure() }, { value: 60 })).toBe(`4: ${say.atLeast('75%')}`);
  });

  it('a level that is left out needs the cut of the one above', () => {
    expect(nextOf({ measure: skipping }, days(100))).toBe(`3: ${say.atMost('30 days')}`);
  });

  it('a cap that holds is named, and the cut where that is not reached either', () => {
    const held = { caps: new Map([['cap', true]]) };
    const lifted = say.cap('Not tracked');
    expect(nextOf({ measure: measure(), caps }, { ...days(20), ...held })).toBe(`3: ${lifted}`);
    expect(nextOf({ measure: measure(), caps }, { ...days(200), ...held })).toBe(
      `3: ${say.and([say.atMost('150 days'), lifted])}`,
    );
    expect(nextOf({ measure: measure(), caps }, { ...days(1000), ...held })).toBe(
      `2: ${say.atMost('270 days')}`,
    );
  });

  it('a checklist names the parts that are not met', () => {
    const given = answered({ parts: { a: true, b: false, c: true, d: false, e: true } });
    expect(nextOf({ checklist: checklist() }, given)).toBe(`4: ${say.parts(1, ['Part 1', 'Part 3'])}`);
  });

  it('a chosen or overruled score names the anchor, and the top of the scale nothing', () => {
    expect(nextOf({}, { score: 3 })).toBe('4: Anchor 4 of one');
    expect(nextOf({ measure: measure() }, { ...days(41), score: 2, reason: 'seen' })).toBe(
      '3: Anchor 3 of one',
    );
    expect(nextOf({}, { score: 5 })).toBeNull();
  });
});
