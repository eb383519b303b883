/** When the next review is due. */

const pad = (value: number): string => String(value).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * A date so many months later; where that month is shorter, its last day (31.8. and six months: 28. or 29.2.).
 *
 * @param date - ISO day.
 * @param months - Whole, at least 0.
 */
export const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return `${String(newYear).padStart(4, '0')}-${pad(newMonth)}-${pad(Math.min(day, daysIn(newYear, newMonth)))}`;
};

/** Whether an ISO day is in the calendar: 2026-02-31 is not. */
export const isCalendarDay = (date: string): boolean => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};
