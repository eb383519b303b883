/** Writes single things at an address and gives the address after them. */

import { formatRatio, formatWhole } from './format-ratio';
import { bandLength, bandName, delimiter, mark, textAt, textLength } from './rubric';
import { copyBytes } from './words';

/** A byte. */
export function putByte(at: u32, byte: u32): u32 {
  store<u8>(at, byte);
  return at + 1;
}

/** Some bytes. */
export function putBytes(at: u32, from: u32, length: u32): u32 {
  copyBytes(from, length, at);
  return at + length;
}

/** One of the texts. */
export function putText(at: u32, which: u32): u32 {
  return putBytes(at, textAt(which), textLength(which));
}

/** An exact quotient and the delimiter. */
export function putRatio(at: u32, numerator: u64, divisor: u64): u32 {
  return putByte(formatRatio(at, numerator, divisor, mark), delimiter);
}

/** A whole number and the delimiter. */
export function putWhole(at: u32, whole: u32): u32 {
  return putByte(formatWhole(at, whole), delimiter);
}

/** The name of a band. */
export function putBand(at: u32, band: u32): u32 {
  return putBytes(at, bandName(band), bandLength(band));
}
