/** Writes an exact quotient of whole numbers as the scorecard does: 12 significant digits, half up, no zeros at the end. */

const SIGNIFICANT_DIGITS = 12;
const STEP_DIGITS = 4;
const STEP = 10_000;
const ZERO = 48;

/** Divisors up to here leave every step below 2^53, so that nothing is rounded on the way. */
export const LARGEST_DIVISOR = 9e11;

const digits = new Uint8Array(32);

const digitCount = (whole: number): number => {
  let count = 1;
  for (let rest = whole; rest >= 10; rest = Math.floor(rest / 10)) count += 1;
  return count;
};

/** Writes a whole number, 0 or more. @returns The offset after it. */
export const formatWhole = (bytes: Uint8Array, at: number, whole: number): number => {
  if (whole < 10) {
    bytes[at] = ZERO + whole;
    return at + 1;
  }
  const size = digitCount(whole);
  for (let place = size - 1, left = whole; place >= 0; place -= 1) {
    const shorter = Math.floor(left / 10);
    bytes[at + place] = ZERO + (left - shorter * 10);
    left = shorter;
  }
  return at + size;
};

/**
 * Writes `numerator / divisor` into `bytes` at `at`.
 *
 * @param numerator - Whole, 0 or more, below 2^53.
 * @param divisor - Whole, from 1 to `LARGEST_DIVISOR`.
 * @param mark - The byte of the decimal mark.
 * @returns The offset after it.
 */
export const formatRatio = (
  bytes: Uint8Array,
  at: number,
  numerator: number,
  divisor: number,
  mark: number,
): number => {
  let end = at;
  let whole = Math.floor(numerator / divisor);
  let rest = numerator - whole * divisor;
  // The quotient of two doubles can be a hair over or under the whole number.
  if (rest < 0) {
    whole -= 1;
    rest += divisor;
  } else if (rest >= divisor) {
    whole += 1;
    rest -= divisor;
  }
  let wanted = SIGNIFICANT_DIGITS - (whole === 0 ? 0 : digitCount(whole));
  // One digit more than is shown, and more while only zeros have come.
  let count = 0;
  let isLeading = whole === 0;
  while (rest > 0 && count <= wanted && count < digits.length - STEP_DIGITS) {
    const scaled = rest * STEP;
    let next = Math.floor(scaled / divisor);
    rest = scaled - next * divisor;
    if (rest < 0) {
      next -= 1;
      rest += divisor;
    } else if (rest >= divisor) {
      next += 1;
      rest -= divisor;
    }
    const thousands = (next / 1000) | 0;
    const hundreds = ((next / 100) | 0) - thousands * 10;
    const tens = ((next / 10) | 0) - thousands * 100 - hundreds * 10;
    digits[count] = thousands;
    digits[count + 1] = hundreds;
    digits[count + 2] = tens;
    digits[count + 3] = next - thousands * 1000 - hundreds * 100 - tens * 10;
    // Zeros before the first digit that counts are shown on top of the significant ones.
    for (let place = count; isLeading && place < count + STEP_DIGITS; place += 1) {
      if (digits[place] === 0) wanted += 1;
      else isLeading = false;
    }
    count += STEP_DIGITS;
  }
  if (count > wanted) {
    const isUp = (digits[wanted] ?? 0) >= 5;
    count = wanted;
    if (isUp) {
      let place = count - 1;
      while (place >= 0 && digits[place] === 9) {
        digits[place] = 0;
        place -= 1;
      }
      if (place >= 0) digits[place] = (digits[place] ?? 0) + 1;
      else whole += 1;
    }
  }
  while (count > 0 && digits[count - 1] === 0) count -= 1;
  end = formatWhole(bytes, end, whole);
  if (count === 0) return end;
  bytes[end] = mark;
  end += 1;
  for (let place = 0; place < count; place += 1) bytes[end + place] = ZERO + (digits[place] ?? 0);
  return end + count;
};
