/* eslint-disable @typescript-eslint/no-non-null-assertion, @typescript-eslint/no-confusing-non-null-assertion -- bytes before the last line break, in loops that run a million times */
/** Reads the cells of plain rows from bytes: each reader gives the offset after its cell, or declines the row. */

import * as byteNames from '../bytes.ts';
import * as hashes from '../seen.ts';
import { CLASS, cellClasses, insideQuotes, suspiciousFirst } from './byte-classes.ts';
import * as fourBytes from './four-bytes.ts';
import { AMOUNT_SCALE, MOST_WHOLE_DIGITS } from './measures.ts';
import type { Plan } from './plan.ts';
import { dateEnd, readDate } from './read-date.ts';

// Names of other modules are looked up at each use once the program is bundled; these are not.
const { CR, LF, QUOTE } = byteNames;
const { HASH_A, HASH_B, hashA, hashB, PRIME_A, PRIME_B } = hashes;
const { digitsIn, EVERY_BYTE, hasByte, HIGH_BITS, signsIn } = fourBytes;
const QUOTES = QUOTE * EVERY_BYTE;
const AT_SIGNS = 64 * EVERY_BYTE;
const CELL = CLASS.cell;
const ODD = CLASS.odd;

export const DECLINED = -1;

const ZERO = 48;
const NINE = 57;
/** The most digits that a text without `@` can have and surely not be an identifier. */
export const MOST_DIGITS = 7;
const MOST_PEOPLE = 9;
const POINT = 46;
const COMMA = 44;
const LETTER_LEAD = 0xc3;

/** What the last cell that was read said; kept in one place so that no row makes an object. */
export interface Said {
  laneA: number;
  laneB: number;
  number: number;
  /** How many bytes of `reasons` are taken. */
  extra: number;
  readonly reasons: Uint8Array;
}

export interface CellOptions {
  readonly plan: Pick<Plan, 'width' | 'mayBeNa' | 'reasons' | 'numbers'>;
  readonly delimiter: number;
  readonly isRaw: boolean;
  /** Whether a team's name may be something else than a name; asked only where it has many digits. */
  readonly isIdentifier: (name: Uint8Array) => boolean;
}

type ReadCell = (bytes: Uint8Array, at: number, isLast: boolean) => number;
type ReadText = (bytes: Uint8Array, view: DataView, at: number, isLast: boolean) => number;

export interface PlainCells {
  readonly said: Said;
  /** Bytes that are not ASCII are of an encoding that has to be turned into UTF-8. */
  readonly setAsciiOnly: (isAsciiOnly: boolean) => void;
  readonly passCell: ReadText;
  readonly skipCell: ReadText;
  readonly blankCell: ReadCell;
  readonly dateCell: ReadText;
  readonly countCell: ReadCell;
  /** Puts the number of a cell into `amounts` at its column. */
  readonly amountCell: (bytes: Uint8Array, at: number, column: number) => number;
  readonly amounts: Float64Array;
  readonly nameCell: (
    bytes: Uint8Array,
    view: DataView,
    at: number,
    isLast: boolean,
    isTeam: boolean,
  ) => number;
  readonly oddRating: (bytes: Uint8Array, at: number, column: number) => number;
}

export const createPlainCells = ({ plan, delimiter, isRaw, isIdentifier }: CellOptions): PlainCells => {
  const { width, mayBeNa, reasons, numbers } = plan;
  const { min, max } = numbers;
  const suspicious = suspiciousFirst();
  let classes = cellClasses(delimiter, false);
  let quotedClasses = insideQuotes(false);
  // The bits of bytes that are not ASCII, where they have to be noticed.
  let foreign = 0;
  const delimiters = delimiter * EVERY_BYTE;
  const said: Said = { laneA: 0, laneB: 0, number: 0, extra: 0, reasons: new Uint8Array(8 * 1024) };

  /** The offset after the cell's end sign, or DECLINED; the last cell ends with the line. */
  const afterEnd = (bytes: Uint8Array, at: number, isLast: boolean): number => {
    const byte = bytes[at]!;
    if (!isLast) return byte === delimiter ? at + 1 : DECLINED;
    if (byte === LF) return at + 1;
    return byte === CR && bytes[at + 1] === LF ? at + 2 : DECLINED;
  };

  /** The end of a cell's content: before its closing quote, or before what ends it. */
  const contentEnd = (bytes: Uint8Array, view: DataView, at: number, isQuoted: boolean): number => {
    const endSign = isQuoted ? QUOTES : delimiters;
    const inside = isQuoted ? quotedClasses : classes;
    let end = at;
    for (;;) {
      while (signsIn(view.getInt32(end, true), endSign, foreign) === 0) end += 4;
      const stop = end + 4;
      while (end < stop && inside[bytes[end]!]! === CELL) end += 1;
      if (end < stop) break;
    }
    if (inside[bytes[end]!]! === ODD || (isQuoted && bytes[end + 1]! === QUOTE)) return DECLINED;
    return end;
  };

  /** A cell that is passed on. */
  const passCell = (bytes: Uint8Array, view: DataView, at: number, isLast: boolean): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    const first = bytes[start]!;
    const isEmpty = !isQuoted && (first === LF || first === CR || first === delimiter);
    if (suspicious[first]! === 1 && !isRaw && !isEmpty) return DECLINED;
    const end = contentEnd(bytes, view, start, isQuoted);
    return end === DECLINED ? DECLINED : afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  /** A name that takes part in the hash: trimmed already, and no identifier. */
  const nameCell = (
    bytes: Uint8Array,
    view: DataView,
    at: number,
    isLast: boolean,
    isTeam: boolean,
  ): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    const endSign = isQuoted ? QUOTES : delimiters;
    const inside = isQuoted ? quotedClasses : classes;
    let end = start;
    let a = HASH_A;
    let b = HASH_B;
    let digits = 0;
    for (;;) {
      let word = view.getInt32(end, true);
      let size = 4;
      if (signsIn(word, endSign, foreign) !== 0) {
        size = 0;
        while (size < 4 && inside[bytes[end + size]!]! === CELL) size += 1;
        if (size === 0) break;
        if (size < 4) word &= (1 << (8 * size)) - 1;
      }
      if (isTeam && hasByte(word, AT_SIGNS) !== 0) return DECLINED;
      digits += digitsIn(word);
      a = Math.imul(a ^ word, PRIME_A);
      a ^= a >>> 15;
      b = Math.imul(((b << 5) | (b >>> 27)) ^ word, PRIME_B);
      b ^= b >>> 13;
      end += size;
      if (size < 4) break;
    }
    if (inside[bytes[end]!]! === ODD || (isQuoted && bytes[end + 1]! === QUOTE)) return DECLINED;
    if (end > start) {
      const last = bytes[end - 1]!;
      if (suspicious[bytes[start]!]! === 1 || last <= 32) return DECLINED;
      if (last >= 0x80 && bytes[end - 2]! !== LETTER_LEAD) return DECLINED;
      said.laneA = hashA(a, end - start);
      said.laneB = hashB(b, end - start);
    } else {
      if (isTeam) return DECLINED;
      said.laneA = a;
      said.laneB = b;
    }
    if (isTeam && digits > MOST_DIGITS && isIdentifier(bytes.subarray(start, end))) return DECLINED;
    return afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  const dateCell = (bytes: Uint8Array, view: DataView, at: number, isLast: boolean): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    said.number = readDate(bytes, view, start);
    if (said.number === DECLINED) return DECLINED;
    const end = dateEnd();
    if (isQuoted && bytes[end]! !== QUOTE) return DECLINED;
    return afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  /** A number of people; `number` is -1 for a blank. */
  const countCell = (bytes: Uint8Array, at: number, isLast: boolean): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    let end = start;
    said.number = 0;
    while (bytes[end]! >= ZERO && bytes[end]! <= ZERO + 9) {
      said.number = said.number * 10 + bytes[end]! - ZERO;
      end += 1;
    }
    if (end - start > MOST_PEOPLE) return DECLINED;
    if (end === start) said.number = -1;
    if (isQuoted && bytes[end]! !== QUOTE) return DECLINED;
    return afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  const isNa = (bytes: Uint8Array, at: number): boolean =>
    (bytes[at]! | 32) === 110 && bytes[at + 1]! === 47 && (bytes[at + 2]! | 32) === 97;

  /** A rating in quotes or at the end of the line, a blank or n/a: `number` is the score, -1 blank, -2 n/a. */
  const oddRating = (bytes: Uint8Array, at: number, column: number): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    const digit = bytes[start]! - ZERO;
    let end = start;
    if (digit >= min && digit <= max) {
      said.number = digit;
      end = start + 1;
    } else if (mayBeNa[column]! === 1 && isNa(bytes, start)) {
      said.number = -2;
      end = start + 3;
      const reason = reasons[column]!;
      if (said.extra + reason.length > said.reasons.length) return DECLINED;
      said.reasons.set(reason, said.extra);
      said.extra += reason.length;
    } else said.number = -1;
    if (isQuoted && bytes[end]! !== QUOTE) return DECLINED;
    return afterEnd(bytes, isQuoted ? end + 1 : end, column === width - 1);
  };

  const amounts = new Float64Array(width).fill(-1);
  const comma = delimiter === COMMA ? POINT : COMMA;

  const amountCell = (bytes: Uint8Array, at: number, column: number): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    let end = start;
    let whole = 0;
    while (bytes[end]! >= ZERO && bytes[end]! <= NINE) {
      whole = whole * 10 + bytes[end]! - ZERO;
      end += 1;
    }
    if (end - start > MOST_WHOLE_DIGITS) return DECLINED;
    let amount = end === start ? -1 : whole * AMOUNT_SCALE;
    if (end > start && (bytes[end]! === POINT || bytes[end]! === comma)) {
      let worth = AMOUNT_SCALE / 10;
      end += 1;
      const from = end;
      while (bytes[end]! >= ZERO && bytes[end]! <= NINE) {
        amount += (bytes[end]! - ZERO) * worth;
        worth /= 10;
        end += 1;
      }
      if (end === from || worth < 0.1) return DECLINED;
    }
    amounts[column] = amount;
    if (isQuoted && bytes[end]! !== QUOTE) return DECLINED;
    return afterEnd(bytes, isQuoted ? end + 1 : end, column === width - 1);
  };

  const skipCell: ReadText = (bytes, view, at, isLast) => {
    const isQuoted = bytes[at]! === QUOTE;
    const end = contentEnd(bytes, view, isQuoted ? at + 1 : at, isQuoted);
    return end === DECLINED ? DECLINED : afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  const blankCell: ReadCell = (bytes, at, isLast) =>
    afterEnd(bytes, bytes[at]! === QUOTE && bytes[at + 1]! === QUOTE ? at + 2 : at, isLast);

  return {
    said,
    setAsciiOnly: (isAsciiOnly) => {
      classes = cellClasses(delimiter, isAsciiOnly);
      quotedClasses = insideQuotes(isAsciiOnly);
      foreign = isAsciiOnly ? HIGH_BITS : 0;
    },
    passCell,
    skipCell,
    blankCell,
    dateCell,
    countCell,
    amountCell,
    amounts,
    nameCell,
    oddRating,
  };
};
