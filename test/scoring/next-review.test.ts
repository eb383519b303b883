/** When the next review is due: so many months later, at the end of the month where that is shorter. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isCalendarDay } from '../../src/scoring/next-review.ts';
import { item, review, rubric, score, section } from '../support/builders.ts';

describe('addMonths', () => {
  it.each([
    ['2026-11-20', 12, '2027-11-20'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-08-29', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-01', 0, '2026-12-01'],
    ['2026-01-15', 120, '2036-01-15'],
    ['2099-08-31', 6, '2100-02-28'],
    ['1999-08-31', 6, '2000-02-29'],
    ['2026-12-05', 24, '2028-12-05'],
  ])('takes %s and %d months to %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('gives a day of the calendar in the right month, earlier only at its end', () => {
    const days = fc.tuple(
      fc.integer({ min: 1990, max: 2110 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 240 }), ([year, month, day, extra], months) => {
        const written = (d: number) =>
          `${String(year)}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const from = isCalendarDay(written(day + extra)) ? day + extra : day;
        const result = addMonths(written(from), months);
        const [newYear = 0, newMonth = 0, newDay = 0] = result.split('-').map(Number);
        expect(isCalendarDay(result)).toBe(true);
        expect(newYear * 12 + newMonth).toBe(year * 12 + month + months);
        expect(newDay).toBeLessThanOrEqual(from);
        const after = `${result.slice(0, 8)}${String(newDay + 1).padStart(2, '0')}`;
        if (newDay < from) expect(isCalendarDay(after)).toBe(false);
      }),
    );
  });
});

describe('isCalendarDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-01', false],
    ['2026-01-00', false],
  ])('says of %s %s', (date, expected) => {
    expect(isCalendarDay(date)).toBe(expected);
  });
});

describe('the next review', () => {
  const withMonths = (high: number | null, low: number | null) =>
    rubric([section('a', [item('x'), item('y')])], {
      bands: [
        { id: 'high', title: 'High', from: 3, reviewAgainAfterMonths: high },
        { id: 'low', title: 'Low', from: 1, reviewAgainAfterMonths: low },
      ],
    });
  const dated = { date: '2026-08-31' };

  it('follows the band', () => {
    expect(score(withMonths(12, 6), review({ x: 4, y: 4 }, dated)).nextReview).toBe('2027-08-31');
    expect(score(withMonths(12, 6), review({ x: 1, y: 1 }, dated)).nextReview).toBe('2027-02-28');
    expect(score(withMonths(null, 6), review({ x: 4, y: 4 }, dated)).nextReview).toBeNull();
  });

  it('is said of several possible bands only if they agree', () => {
    const open = review({ x: 3 }, dated);
    expect(score(withMonths(12, 6), open).possibleBands).toHaveLength(2);
    expect(score(withMonths(12, 6), open).nextReview).toBeNull();
    expect(score(withMonths(6, 6), open).nextReview).toBe('2027-02-28');
    expect(score(withMonths(null, 6), open).nextReview).toBeNull();
    expect(score(withMonths(null, null), open).nextReview).toBeNull();
    expect(score(withMonths(6, 6), review({}, dated)).nextReview).toBe('2027-02-28');
  });
});
