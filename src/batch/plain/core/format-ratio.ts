/** Writes an exact quotient of whole numbers as the scorecard does: 12 significant digits, half up, no zeros at the end. */

import { ZERO } from './bytes';

const SIGNIFICANT_DIGITS: i32 = 12;
const STEP_DIGITS: i32 = 4;
const STEP: u64 = 10_000;
const DIGITS_ROOM: i32 = 32;

const digits = memory.data(32);

function digitCount(whole: u64): i32 {
  let count = 1;
  for (let rest = whole; rest >= 10; rest /= 10) count++;
  return count;
}

/** Writes a whole number, 0 or more. @returns The address after it. */
export function formatWhole(at: u32, whole: u64): u32 {
  const size = digitCount(whole);
  let left = whole;
  for (let place = size - 1; place >= 0; place--) {
    store<u8>(at + place, ZERO + (left % 10));
    left /= 10;
  }
  return at + size;
}

/**
 * Writes `numerator / divisor` at an address.
 *
 * @param numerator - Below 2^53.
 * @param divisor - From 1 to 10^12, so that every step stays below 2^64.
 * @param mark - The byte of the decimal mark.
 * @returns The address after it.
 */
export function formatRatio(at: u32, numerator: u64, divisor: u64, mark: u32): u32 {
  let whole = numerator / divisor;
  let rest = numerator % divisor;
  let wanted = SIGNIFICANT_DIGITS - (whole === 0 ? 0 : digitCount(whole));
  // One digit more than is shown, and more while only zeros have come.
  let count = 0;
  let isLeading = whole === 0;
  while (rest > 0 && count <= wanted && count < DIGITS_ROOM - STEP_DIGITS) {
    const scaled = rest * STEP;
    let next = (scaled / divisor) as i32;
    rest = scaled % divisor;
    for (let place = count + STEP_DIGITS - 1; place >= count; place--) {
      store<u8>(digits + place, next % 10);
      next /= 10;
    }
    // Zeros before the first digit that counts are shown on top of the significant ones.
    for (let place = count; isLeading && place < count + STEP_DIGITS; place++) {
      if (load<u8>(digits + place) === 0) wanted++;
      else isLeading = false;
    }
    count += STEP_DIGITS;
  }
  if (count > wanted) {
    const isUp = load<u8>(digits + wanted) >= 5;
    count = wanted;
    if (isUp) {
      let place = count - 1;
      while (place >= 0 && load<u8>(digits + place) === 9) {
        store<u8>(digits + place, 0);
        place--;
      }
      if (place >= 0) store<u8>(digits + place, load<u8>(digits + place) + 1);
      else whole++;
    }
  }
  while (count > 0 && load<u8>(digits + count - 1) === 0) count--;
  let end = formatWhole(at, whole);
  if (count === 0) return end;
  store<u8>(end, mark);
  end++;
  for (let place = 0; place < count; place++) store<u8>(end + place, ZERO + load<u8>(digits + place));
  return end + count;
}
