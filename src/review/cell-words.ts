/** What people write in spreadsheet cells: numbers, yes and no, statuses and dates, in three languages. */

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'kyllä', 'k', 'ja', 'j', 'tosi', 'sant']);
const NO = new Set(['no', 'n', 'false', '0', 'ei', 'e', 'nej', 'epätosi', 'falskt']);

const NOT_APPLICABLE = new Set([
  'not-applicable',
  'not applicable',
  'n/a',
  'ei sovellu',
  'ej tillämpligt',
  'ej tillämplig',
]);
const INSUFFICIENT = new Set([
  'insufficient',
  'insufficient evidence',
  'ei riittävästi tietoa',
  'otillräckligt underlag',
]);

const NUMBER = /^[-\u2212]?\d+(?:[.,]\d+)?$/u;
const MOST_DIGITS = 15;

/** A number with a decimal point or comma; null for anything else, such as a unit or more than 15 digits. */
export const toCellNumber = (text: string): number | null => {
  const written = text.trim();
  if (!NUMBER.test(written) || written.replace(/\D/gu, '').replace(/^0+/u, '').length > MOST_DIGITS)
    return null;
  return Number(written.replace('\u2212', '-').replace(',', '.'));
};

/** Yes or no in English, Finnish or Swedish; null for anything else. */
export const toCellAnswer = (text: string): boolean | null => {
  const word = text.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : null;
};

/** A status in English, Finnish or Swedish; null for anything else. */
export const toCellStatus = (text: string): 'not-applicable' | 'insufficient' | null => {
  const word = text.trim().toLowerCase();
  return NOT_APPLICABLE.has(word) ? 'not-applicable' : INSUFFICIENT.has(word) ? 'insufficient' : null;
};

/** A day written as 2026-11-20 or 20.11.2026, as an ISO day; null for anything else. */
export const toCellDate = (text: string): string | null => {
  const written = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/u.test(written)) return written;
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(written);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
