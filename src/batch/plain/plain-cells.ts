/* eslint-disable @typescript-eslint/no-non-null-assertion, @typescript-eslint/no-confusing-non-null-assertion -- bytes before the last line break, in loops that run a million times */
/** Reads the cells of plain rows from bytes: each reader gives the offset after its cell, or declines the row. */

import * as byteNames from '../bytes.ts';
import * as hashes from '../seen.ts';
import { CLASS, cellClasses, suspiciousFirst } from './byte-classes.ts';
import { AMOUNT_SCALE, MOST_WHOLE_DIGITS } from './measures.ts';
import type { Plan } from './plan.ts';
import { dateEnd, readDate } from './read-date.ts';

// Names of other modules are looked up at each use once the program is bundled; these are not.
const { CR, LF, QUOTE } = byteNames;
const { HASH_A, HASH_B, PRIME_A, PRIME_B } = hashes;
const CELL = CLASS.cell;
const ODD = CLASS.odd;

export const DECLINED = -1;

const ZERO = 48;
const NINE = 57;
const AT_SIGN = 64;
const MOST_DIGITS = 7;
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

export interface PlainCells {
  readonly said: Said;
  /** Bytes that are not ASCII are of an encoding that has to be turned into UTF-8. */
  readonly setAsciiOnly: (isAsciiOnly: boolean) => void;
  readonly passCell: ReadCell;
  readonly skipCell: ReadCell;
  readonly blankCell: ReadCell;
  readonly dateCell: ReadCell;
  readonly countCell: ReadCell;
  /** Puts the number of a cell into `amounts` at its column. */
  readonly amountCell: (bytes: Uint8Array, at: number, column: number) => number;
  readonly amounts: Float64Array;
  readonly nameCell: (bytes: Uint8Array, at: number, isLast: boolean, isTeam: boolean) => number;
  readonly oddRating: (bytes: Uint8Array, at: number, column: number) => number;
}

export const createPlainCells = ({ plan, delimiter, isRaw, isIdentifier }: CellOptions): PlainCells => {
  const { width, mayBeNa, reasons, numbers } = plan;
  const { min, max } = numbers;
  const suspicious = suspiciousFirst();
  let classes = cellClasses(delimiter, false);
  const said: Said = { laneA: 0, laneB: 0, number: 0, extra: 0, reasons: new Uint8Array(8 * 1024) };

  /** The offset after the cell's end sign, or DECLINED; the last cell ends with the line. */
  const afterEnd = (bytes: Uint8Array, at: number, isLast: boolean): number => {
    const byte = bytes[at]!;
    if (!isLast) return byte === delimiter ? at + 1 : DECLINED;
    if (byte === LF) return at + 1;
    return byte === CR && bytes[at + 1] === LF ? at + 2 : DECLINED;
  };

  /** The end of a cell's content: before its closing quote, or before what ends it. */
  const contentEnd = (bytes: Uint8Array, at: number, isQuoted: boolean): number => {
    let end = at;
    if (isQuoted) {
      while (bytes[end]! !== QUOTE) {
        const byte = bytes[end]!;
        if (byte === LF || byte === CR || byte === 0 || (byte >= 0x80 && classes[0x80] === ODD))
          return DECLINED;
        end += 1;
      }
      return bytes[end + 1]! === QUOTE ? DECLINED : end;
    }
    while (classes[bytes[end]!]! === CELL) end += 1;
    return classes[bytes[end]!]! === ODD ? DECLINED : end;
  };

  /** A cell that is passed on. */
  const passCell = (bytes: Uint8Array, at: number, isLast: boolean): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    const first = bytes[start]!;
    const isEmpty = !isQuoted && (first === LF || first === CR || first === delimiter);
    if (suspicious[first]! === 1 && !isRaw && !isEmpty) return DECLINED;
    const end = contentEnd(bytes, start, isQuoted);
    return end === DECLINED ? DECLINED : afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  /** A name that takes part in the hash: trimmed already, and no identifier. */
  const nameCell = (bytes: Uint8Array, at: number, isLast: boolean, isTeam: boolean): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    const end = contentEnd(bytes, start, isQuoted);
    if (end === DECLINED || (end === start && isTeam)) return DECLINED;
    let digits = 0;
    if (end > start) {
      const last = bytes[end - 1]!;
      if (suspicious[bytes[start]!]! === 1 || last <= 32) return DECLINED;
      if (last >= 0x80 && bytes[end - 2]! !== LETTER_LEAD) return DECLINED;
    }
    let a = HASH_A;
    let b = HASH_B;
    for (let index = start; index < end; index += 1) {
      const byte = bytes[index]!;
      if (byte >= ZERO && byte <= NINE) digits += 1;
      else if (byte === AT_SIGN && isTeam) return DECLINED;
      a = Math.imul(a ^ byte, PRIME_A);
      b = Math.imul(((b << 5) | (b >>> 27)) ^ byte, PRIME_B);
    }
    said.laneA = a;
    said.laneB = b;
    if (isTeam && digits > MOST_DIGITS && isIdentifier(bytes.subarray(start, end))) return DECLINED;
    return afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  const dateCell = (bytes: Uint8Array, at: number, isLast: boolean): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    said.number = readDate(bytes, start);
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

  const skipCell: ReadCell = (bytes, at, isLast) => {
    const isQuoted = bytes[at]! === QUOTE;
    const end = contentEnd(bytes, isQuoted ? at + 1 : at, isQuoted);
    return end === DECLINED ? DECLINED : afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  const blankCell: ReadCell = (bytes, at, isLast) =>
    afterEnd(bytes, bytes[at]! === QUOTE && bytes[at + 1]! === QUOTE ? at + 2 : at, isLast);

  return {
    said,
    setAsciiOnly: (isAsciiOnly) => {
      classes = cellClasses(delimiter, isAsciiOnly);
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
