/** Finds where a row of a table ends in its bytes, quoted line breaks included, and where its quotes go wrong. */

import { CR, LF, QUOTE } from './bytes.ts';

export interface FoundRecord {
  /** `more`: the row does not end in these bytes. `stray-quote`: the row is the line that a quote spoils. */
  readonly kind: 'row' | 'stray-quote' | 'more';
  /** Where the cells end, before the line break. */
  readonly contentEnd: number;
  /** Where the next row begins. */
  readonly next: number;
  /** Where the spoiling quote is. */
  readonly quote: number;
}

const MORE: FoundRecord = { kind: 'more', contentEnd: 0, next: 0, quote: 0 };

const beforeBreak = (bytes: Uint8Array, from: number, lineBreak: number): number =>
  lineBreak > from && bytes[lineBreak - 1] === CR ? lineBreak - 1 : lineBreak;

// Only the line in which a bad quote opens is given up: what follows may be right again.
/** The row that is given up for a bad quote: the line that begins at `from`. */
export const strayIn = (
  bytes: Uint8Array,
  from: number,
  end: number,
  quote: number,
  isLast: boolean,
): FoundRecord => {
  const found = bytes.subarray(0, end).indexOf(LF, from);
  if (found === -1 && !isLast) return MORE;
  const lineBreak = found === -1 ? end : found;
  const next = found === -1 ? end : found + 1;
  // A quote that opened in a later line is said to be at the end of this one, which it spoils.
  return {
    kind: 'stray-quote',
    contentEnd: beforeBreak(bytes, from, lineBreak),
    next,
    quote: Math.min(quote, lineBreak),
  };
};

// The offset after a quoted cell's closing quote; -1 where it is not closed, -2 where more bytes must tell.
const closeQuote = (bytes: Uint8Array, opening: number, isLast: boolean): number => {
  const end = bytes.length;
  let at = opening + 1;
  for (;;) {
    const found = bytes.indexOf(QUOTE, at);
    if (found === -1) return isLast ? -1 : -2;
    if (found + 1 >= end) return isLast ? found + 1 : -2;
    if (bytes[found + 1] !== QUOTE) return found + 1;
    at = found + 2;
  }
};

/**
 * Finds the end of the row that begins at `from`.
 *
 * @param isLast - Nothing comes after `end`, so a row may end without a line break.
 */
export const findRecord = (
  bytes: Uint8Array,
  from: number,
  end: number,
  delimiter: number,
  isLast: boolean,
): FoundRecord => {
  const data = bytes.subarray(0, end);
  let isCellStart = true;
  let at = from;
  while (at < end) {
    const byte = bytes[at];
    if (byte === QUOTE && isCellStart) {
      const closed = closeQuote(data, at, isLast);
      if (closed === -2) return MORE;
      const after = bytes[closed];
      const isEnd = closed !== -1 && (closed >= end || after === LF);
      const isBreak = closed !== -1 && after === CR && (closed + 1 >= end || bytes[closed + 1] === LF);
      if (closed === -1 || (!isEnd && !isBreak && after !== delimiter))
        return strayIn(bytes, from, end, at, isLast);
      at = closed;
      isCellStart = false;
      continue;
    }
    if (byte === LF) return { kind: 'row', contentEnd: beforeBreak(bytes, from, at), next: at + 1, quote: 0 };
    isCellStart = byte === delimiter;
    at += 1;
  }
  return isLast ? { kind: 'row', contentEnd: beforeBreak(bytes, from, end), next: end, quote: 0 } : MORE;
};
