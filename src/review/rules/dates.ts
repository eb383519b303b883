/** Rules on dates and outcomes: days that are in the calendar, periods that run forward, no more employed than started. */

import type { ReportProblem } from '../../rubric/report-problem.ts';
import { isCalendarDay } from '../../scoring/next-review.ts';
import type { Period } from '../../scoring/review.ts';
import type { ReviewRule } from './rule.ts';

type Path = readonly (string | number)[];

const checkDay = (date: string | null, path: Path, report: ReportProblem): boolean => {
  if (date === null || isCalendarDay(date)) return true;
  report('review/impossible-date', path, { date });
  return false;
};

const checkPeriod = (period: Period | null, path: Path, report: ReportProblem): void => {
  if (period === null) return;
  const { from, to } = period;
  const areDays = [checkDay(from, [...path, 'from'], report), checkDay(to, [...path, 'to'], report)].every(
    Boolean,
  );
  if (areDays && from > to) report('review/period-reversed', [...path, 'from'], { from, to });
};

/** Every date is a day that exists. */
export const checkDates: ReviewRule = (review, _rubric, report) => {
  checkDay(review.date, ['date'], report);
  checkPeriod(review.period, ['period'], report);
  checkPeriod(review.outcomes?.period ?? null, ['outcomes', 'period'], report);
  review.sources.forEach(({ date }, index) => {
    checkDay(date, ['sources', index, 'date'], report);
  });
  review.actions.forEach(({ due }, index) => {
    checkDay(due, ['actions', index, 'due'], report);
  });
  review.history.forEach(({ at }, index) => {
    checkDay(at.slice(0, 10), ['history', index, 'at'], report);
  });
  for (const [id, { evidence }] of review.ratings) {
    evidence.forEach(({ asOf }, index) => {
      checkDay(asOf, ['ratings', id, 'evidence', index, 'asOf'], report);
    });
  }
};

/** Nobody can be employed who did not start. */
export const checkOutcomes: ReviewRule = (review, _rubric, report) => {
  const { started, employed } = review.outcomes ?? {};
  if (started == null || employed == null || employed <= started) return;
  report('review/employed-over-started', ['outcomes', 'employed'], { employed, started });
};
