/* eslint-disable @typescript-eslint/no-non-null-assertion, @typescript-eslint/no-confusing-non-null-assertion -- bytes before the last line break */
/** Reads a day from bytes: 2026-11-20 or 20.11.2026. */

import * as fourBytes from './four-bytes.ts';

// Names of other modules are looked up at each use once the program is bundled; these are not.
const { areDigits } = fourBytes;

const ZERO = 48;
const HYPHEN = 45;
const POINT = 46;
const DAYS = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

let end = 0;

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= ZERO + 9;

// "-" in the first and the last place; zeros there once they are off.
const HYPHENS = HYPHEN | (HYPHEN << 24);
const OUTER_ZEROS = ZERO | (ZERO << 24);

// Four digits, the first in the lowest byte.
const numberOf = (word: number): number =>
  (word & 15) * 1000 + ((word >>> 8) & 15) * 100 + ((word >>> 16) & 15) * 10 + ((word >>> 24) & 15);

/** Where the day that was read last ends. */
export const dateEnd = (): number => end;

const toNumber = (year: number, month: number, day: number): number => {
  if (month < 1 || month > 12 || day < 1) return -1;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  // The reference counts the years before 100 in its own way.
  if (year < 100 || day > DAYS[month]! + (isLeap && month === 2 ? 1 : 0)) return -1;
  return year * 10_000 + month * 100 + day;
};

const two = (bytes: Uint8Array, at: number): number =>
  isDigit(bytes[at]!) && isDigit(bytes[at + 1]!) ? (bytes[at]! - ZERO) * 10 + bytes[at + 1]! - ZERO : -1;

/** The day as year, month and day in one number; -1 for anything else. `dateEnd` says where it ends. */
export const readDate = (bytes: Uint8Array, view: DataView, at: number): number => {
  if (bytes[at + 4]! === HYPHEN) {
    const year = view.getInt32(at, true);
    const middle = view.getInt32(at + 4, true) ^ HYPHENS;
    const day = two(bytes, at + 8);
    if (day < 0 || (middle & 0xff0000ff) !== 0 || !areDigits(year) || !areDigits(middle | OUTER_ZEROS))
      return -1;
    end = at + 10;
    const tens = ((middle >>> 8) & 15) * 10;
    return toNumber(numberOf(year), tens + ((middle >>> 16) & 15), day);
  }
  let from = at;
  if (!isDigit(bytes[from]!)) return -1;
  let day = bytes[from]! - ZERO;
  from += 1;
  if (isDigit(bytes[from]!)) {
    day = day * 10 + bytes[from]! - ZERO;
    from += 1;
  }
  if (bytes[from]! !== POINT || !isDigit(bytes[from + 1]!)) return -1;
  let month = bytes[from + 1]! - ZERO;
  from += 2;
  if (isDigit(bytes[from]!)) {
    month = month * 10 + bytes[from]! - ZERO;
    from += 1;
  }
  if (bytes[from]! !== POINT) return -1;
  const century = two(bytes, from + 1);
  const year = two(bytes, from + 3);
  if (century < 0 || year < 0) return -1;
  end = from + 5;
  return toNumber(century * 100 + year, month, day);
};
