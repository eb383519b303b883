/** Reads a day: 2026-11-20 or 20.11.2026. */

import { HYPHEN, POINT, ZERO } from './bytes';
import { areDigits } from './words';

// "-" in the first and the last place; zeros there once they are off.
const HYPHENS: u32 = HYPHEN | (HYPHEN << 24);
const OUTER_ZEROS: u32 = ZERO | (ZERO << 24);

function daysIn(year: u32, month: u32): u32 {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// 0 for what is no day.
function toDay(year: u32, month: u32, day: u32, end: u32): u64 {
  // The reference counts the years before 100 in its own way.
  if (year < 100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 0;
  return (((year * 10_000 + month * 100 + day) as u64) << 32) | end;
}

function digitAt(at: u32): u32 {
  return (load<u8>(at) as u32) - ZERO;
}

/** The day as year, month and day in the upper half and the address after it in the lower one; 0 for anything else. */
export function readDate(at: u32): u64 {
  if (load<u8>(at, 4) === HYPHEN) {
    const year = load<u32>(at);
    const middle = load<u32>(at, 4) ^ HYPHENS;
    const tens = digitAt(at + 8);
    const ones = digitAt(at + 9);
    if (tens > 9 || ones > 9 || (middle & 0xff0000ff) !== 0) return 0;
    if (!areDigits(year) || !areDigits(middle | OUTER_ZEROS)) return 0;
    const number =
      (year & 15) * 1000 + ((year >>> 8) & 15) * 100 + ((year >>> 16) & 15) * 10 + ((year >>> 24) & 15);
    const month = ((middle >>> 8) & 15) * 10 + ((middle >>> 16) & 15);
    return toDay(number, month, tens * 10 + ones, at + 10);
  }
  let from = at;
  let day = digitAt(from);
  if (day > 9) return 0;
  from++;
  if (digitAt(from) <= 9) {
    day = day * 10 + digitAt(from);
    from++;
  }
  if (load<u8>(from) !== POINT || digitAt(from + 1) > 9) return 0;
  let month = digitAt(from + 1);
  from += 2;
  if (digitAt(from) <= 9) {
    month = month * 10 + digitAt(from);
    from++;
  }
  if (load<u8>(from) !== POINT || !areDigits(load<u32>(from, 1))) return 0;
  const year = load<u32>(from, 1);
  const number =
    (year & 15) * 1000 + ((year >>> 8) & 15) * 100 + ((year >>> 16) & 15) * 10 + ((year >>> 24) & 15);
  return toDay(number, month, day, from + 5);
}
