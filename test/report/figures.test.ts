/** Numbers as people read them: rounded half up, told apart from the edges that they do not meet, in each language. */

import { describe, expect, it } from 'vitest';
import { words as en } from '../../src/language/en/words.ts';
import { words as fi } from '../../src/language/fi/words.ts';
import { words as sv } from '../../src/language/sv/words.ts';
import {
  cutText,
  measuredText,
  percentText,
  plainText,
  scoreText,
  totalText,
} from '../../src/report/figures.ts';
import {
  item,
  measure,
  percentMeasure,
  rating,
  review,
  rubric,
  score,
  section,
} from '../support/builders.ts';

const NBSP = '\u00a0';
const MINUS = '\u2212';

describe('a score', () => {
  it.each([
    [4, '4.00'],
    [3.96296296296, '3.96'],
    [3.125, '3.13'],
    [3.124999, '3.12'],
    [0.005, '0.01'],
    [0, '0.00'],
    [104, '104.00'],
    [1e-7, '0.00'],
  ])('%d is written %s', (value, written) => {
    expect(scoreText(value, en)).toBe(written);
  });

  it('has a decimal comma in Finnish and Swedish', () => {
    expect([fi, sv].map((words) => scoreText(3.96296296296, words))).toEqual(['3,96', '3,96']);
  });

  it.each([
    [3.4996, '3.4996'],
    [3.49951, '3.4995'],
    [3.499999999, '3.499999999'],
    [3.494, '3.49'],
    [3.5, '3.50'],
    [3.5004, '3.50'],
    [3.501, '3.50'],
    [3.505, '3.51'],
    [4.4999, '4.4999'],
    [2.0, '2.00'],
  ])('%d beside the edges 4.5, 3.5 and 2.5 is written %s', (value, written) => {
    expect(scoreText(value, en, [4.5, 3.5, 2.5])).toBe(written);
  });
});

describe('a total', () => {
  const cardOf = (total: 'sum' | 'mean-of-sections') => {
    const bands = [
      { id: 'good', title: 'Good', from: 103.5, reviewAgainAfterMonths: null },
      { id: 'poor', title: 'Poor', from: 1, reviewAgainAfterMonths: null },
    ];
    return score(rubric([section('a', [item('a-1')])], { total, bands }), review({ 'a-1': 3 }));
  };

  it('of a plain sum has whole points as they are', () => {
    expect(totalText(104, cardOf('sum'), en)).toBe('104');
    expect(totalText(0, cardOf('sum'), en)).toBe('0');
  });

  it('that is prorated has two decimals, and more beside a band edge', () => {
    expect(totalText(103.888888889, cardOf('sum'), sv)).toBe('103,89');
    expect(totalText(103.4999, cardOf('sum'), en)).toBe('103.4999');
  });

  it('of means has two decimals even where it is whole', () => {
    expect(totalText(5, cardOf('mean-of-sections'), en)).toBe('5.00');
  });
});

describe('a percentage', () => {
  it.each([
    [79.2592592593, '79.3%'],
    [45.65, '45.7%'],
    [45.649, '45.6%'],
    [100, '100.0%'],
    [0, '0.0%'],
  ])('%d is written %s', (value, written) => {
    expect(percentText(value, en)).toBe(written);
  });

  it.each([
    [89.96, '89.96%'],
    [89.9999, '89.9999%'],
    [90, '90.0%'],
    [90.04, '90.0%'],
    [90.05, '90.1%'],
    [74.95, '74.95%'],
    [74.94, '74.9%'],
  ])('%d beside the cuts 90 and 75 is written %s', (value, written) => {
    expect(percentText(value, en, [90, 75])).toBe(written);
  });

  it('has a no-break space before the sign in Finnish and Swedish', () => {
    expect([fi, sv].map((words) => percentText(45.65, words))).toEqual([`45,7${NBSP}%`, `45,7${NBSP}%`]);
  });
});

describe('a number without a unit', () => {
  it.each([
    [41, '41'],
    [41.5, '41.5'],
    [41.25, '41.25'],
    [41.255, '41.26'],
    [40, '40'],
    [0.1, '0.1'],
    [100, '100'],
    [-2.5, `${MINUS}2.5`],
  ])('%d is written %s', (value, written) => {
    expect(plainText(value, en)).toBe(written);
  });

  it('has the minus sign and the comma of its language', () => {
    expect([fi, sv].map((words) => plainText(-2.5, words))).toEqual([`${MINUS}2,5`, `${MINUS}2,5`]);
  });

  it.each([
    [60.001, 'from', '60'],
    [59.9999999, 'from', '59.9999999'],
    [60.001, 'up-to', '60.001'],
    [59.9999999, 'up-to', '60'],
    [60, 'from', '60'],
    [60, 'up-to', '60'],
  ] as const)('%d is told apart from the cut 60 where that is met %s it: %s', (value, side, written) => {
    expect(plainText(value, en, [60], side)).toBe(written);
  });
});

describe('a measured value', () => {
  const ofMeasure = (given: ReturnType<typeof measure>, value: number) => {
    const one = item('one', { measure: given });
    return score(rubric([section('a', [one])]), review({ one: rating({ value }) })).items[0]!;
  };

  it('has its unit', () => {
    expect(measuredText(41, ofMeasure(measure(), 41), en)).toBe('41 days');
    expect(measuredText(60.001, ofMeasure(measure(), 60.001), fi)).toBe('60,001 days');
    expect(measuredText(59.999, ofMeasure(measure(), 59.999), fi)).toBe('60 days');
    expect(measuredText(41, ofMeasure(measure({ unit: null }), 41), en)).toBe('41');
  });

  it('is a percentage where the unit is one', () => {
    expect(measuredText(89.96, ofMeasure(percentMeasure(), 89.96), en)).toBe('89.96%');
    expect(measuredText(50, ofMeasure(percentMeasure(), 50), sv)).toBe(`50,0${NBSP}%`);
  });
});

describe('a cut', () => {
  it.each([
    [30, 'days', true, '30 days'],
    [30, 'days', false, '30'],
    [62.5, null, true, '62.5'],
    [0.125, null, true, '0.125'],
    [90, '%', true, '90%'],
    [90, '%', false, '90%'],
    [100, '%', false, '100%'],
  ])('at %d %s (with unit: %s) is written %s', (at, unit, withUnit, written) => {
    expect(cutText(at, unit, en, withUnit)).toBe(written);
  });

  it('has a decimal comma in Finnish and Swedish', () => {
    expect(cutText(2.5, 'kk', fi, true)).toBe('2,5 kk');
    expect(cutText(62.5, '%', sv, true)).toBe(`62,5${NBSP}%`);
  });
});
