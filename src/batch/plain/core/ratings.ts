/** Reads the ratings of a wide row: four at a time where they are single digits, one by one where they are not. */

import { LF, ZERO } from './bytes';
import { DECLINED, delimiter, least, most, number, oddRating, width } from './cells';
import { addNotApplicable, addRatings } from './sums';

const EVERY_LANE: u64 = 0x0001000100010001;
const NO_DIGITS: u64 = 0xfff0fff0fff0fff0;
const LANE_SIGNS: u64 = 0x8000800080008000;
/** Beside the bits of scores: there are several. */
const MIXED: u32 = 0x80000000;

/** Reads a run of ratings into the sums of its section. @returns The address after it, or DECLINED. */
export function readRatings(from: u32, start: u32, size: u32, section: u32): u32 {
  const end = start + size;
  // Cells that a delimiter ends; the last one of the line is odd already for its end.
  const plain = end === width ? end - 1 : end;
  // Four ratings with their delimiters, as lanes of 16 bits, once "0,0,0,0," is taken off.
  const fourBlanks = ((ZERO | (delimiter << 8)) as u64) * EVERY_LANE;
  const fewest = (least as u64) * EVERY_LANE;
  const largest = (most as u64) * EVERY_LANE;
  let at = from;
  let sum: u32 = 0;
  let some: u32 = 0;
  let bits: u32 = 0;
  let column = start;
  while (column < end) {
    if (column + 3 < plain) {
      const four = load<u64>(at) ^ fourBlanks;
      // Nothing but digits, and none of them under the least or over the largest score.
      if (((four & NO_DIGITS) | (((four - fewest) | (largest - four)) & LANE_SIGNS)) === 0) {
        const first = (four as u32) & 15;
        sum += ((four * EVERY_LANE) >>> 48) as u32;
        some += 4;
        bits |= 1 << first;
        if (four !== (first as u64) * EVERY_LANE) bits |= MIXED;
        at += 8;
        column += 4;
        continue;
      }
    }
    const digit = (load<u8>(at) as u32) - ZERO;
    const sign = column < plain ? delimiter : LF;
    if (digit >= least && digit <= most && load<u8>(at, 1) === sign) {
      sum += digit;
      some++;
      bits |= 1 << digit;
      at += 2;
    } else if (load<u8>(at) === sign) at++;
    else {
      at = oddRating(at, column);
      if (at === DECLINED) return DECLINED;
      if (number >= 0) {
        sum += number;
        some++;
        bits |= 1 << number;
      } else if (number === -2) addNotApplicable(section);
    }
    column++;
  }
  addRatings(section, sum, some, bits);
  return at;
}
