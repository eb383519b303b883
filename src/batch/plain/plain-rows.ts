/* eslint-disable @typescript-eslint/no-non-null-assertion, @typescript-eslint/no-confusing-non-null-assertion -- bytes before the last line break, in loops that run a million times */
/** Reads plain rows from bytes and writes them scored as bytes; a row that is not plain is left to the reference. */

import { CHUNK, CR, LF, QUOTE } from '../bytes.ts';
import type { OutputBuffer } from '../output-buffer.ts';
import { SLACK } from '../output-buffer.ts';
import type { Seen } from '../seen.ts';
import { finishHash, HASH_A, HASH_B, hashA, hashB } from '../seen.ts';
import type { TableReader } from '../table-reader.ts';
import { CLASS, cellClasses, suspiciousFirst } from './byte-classes.ts';
import { readDate, dateEnd } from './read-date.ts';
import type { Plan } from './plan.ts';
import { RUN } from './plan.ts';
import type { RowSums, WriteTail } from './tail-writer.ts';
import { copy } from './tail-writer.ts';

export interface PlainOptions {
  readonly plan: Plan;
  readonly delimiter: number;
  readonly isRaw: boolean;
  readonly seen: Seen;
  readonly output: OutputBuffer;
  readonly writeTail: WriteTail;
  /** Whether a team's name may be something else than a name; asked only where it has many digits. */
  readonly isIdentifier: (name: Uint8Array) => boolean;
}

export interface PlainRows {
  readonly run: (reader: TableReader) => void;
  readonly count: () => number;
}

const DECLINED = -1;
const ZERO = 48;
const AT_SIGN = 64;
const MOST_DIGITS = 7;
const LONGEST_ROW = SLACK / 2;
const LETTER_LEAD = 0xc3;

export const createPlainRows = (options: PlainOptions): PlainRows => {
  const { plan, delimiter, isRaw, seen, output, writeTail, isIdentifier } = options;
  const { kinds, sizes, sections, starts, width, mayBeNa, reasons, numbers } = plan;
  const { min, max } = numbers;
  const runs = kinds.length;
  const sectionCount = numbers.sections.length;
  const isCounted = Uint8Array.from(numbers.sections, (section) => (section.isCounted ? 1 : 0));
  const row: RowSums = {
    sums: new Int32Array(sectionCount),
    rated: new Int32Array(sectionCount),
    notApplicable: new Int32Array(sectionCount),
  };
  const { sums, rated, notApplicable } = row;
  const suspicious = suspiciousFirst();
  const extraBytes = new Uint8Array(8 * 1024);
  let classes = cellClasses(delimiter, false);
  let count = 0;
  // What the last cell that was read said; kept here so that no row makes an object.
  let laneA = 0;
  let laneB = 0;
  let number = 0;
  let extra = 0;

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
        if (byte === LF || byte === CR || byte === 0 || (byte >= 0x80 && classes[0x80] === CLASS.odd))
          return DECLINED;
        end += 1;
      }
      return bytes[end + 1]! === QUOTE ? DECLINED : end;
    }
    while (classes[bytes[end]!]! === CLASS.cell) end += 1;
    return classes[bytes[end]!]! === CLASS.odd ? DECLINED : end;
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
    for (let index = start; index < end; index += 1) {
      const byte = bytes[index]!;
      if (byte >= ZERO && byte <= ZERO + 9) digits += 1;
      else if (byte === AT_SIGN && isTeam) return DECLINED;
      laneA = hashA(laneA, byte);
      laneB = hashB(laneB, byte);
    }
    if (isTeam && digits > MOST_DIGITS && isIdentifier(bytes.subarray(start, end))) return DECLINED;
    return afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  const dateCell = (bytes: Uint8Array, at: number, isLast: boolean): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    number = readDate(bytes, start);
    if (number === DECLINED) return DECLINED;
    const end = dateEnd();
    if (isQuoted && bytes[end]! !== QUOTE) return DECLINED;
    return afterEnd(bytes, isQuoted ? end + 1 : end, isLast);
  };

  /** A number of people; `number` is -1 for a blank. */
  const countCell = (bytes: Uint8Array, at: number, isLast: boolean): number => {
    const isQuoted = bytes[at]! === QUOTE;
    const start = isQuoted ? at + 1 : at;
    let end = start;
    number = 0;
    while (bytes[end]! >= ZERO && bytes[end]! <= ZERO + 9) {
      number = number * 10 + bytes[end]! - ZERO;
      end += 1;
    }
    if (end - start > 9) return DECLINED;
    if (end === start) number = -1;
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
      number = digit;
      end = start + 1;
    } else if (mayBeNa[column]! === 1 && isNa(bytes, start)) {
      number = -2;
      end = start + 3;
      const reason = reasons[column]!;
      if (extra + reason.length > extraBytes.length) return DECLINED;
      extraBytes.set(reason, extra);
      extra += reason.length;
    } else number = -1;
    if (isQuoted && bytes[end]! !== QUOTE) return DECLINED;
    return afterEnd(bytes, isQuoted ? end + 1 : end, column === width - 1);
  };

  /** Scores the row at `from` into the output. @returns The offset after the row, or DECLINED. */
  const takeRow = (bytes: Uint8Array, view: DataView, to: DataView, from: number): number => {
    for (let index = 0; index < sectionCount; index += 1) {
      sums[index] = 0;
      rated[index] = 0;
      notApplicable[index] = 0;
    }
    let at = from;
    let copyFrom = from;
    let written = output.length;
    let scores = 0;
    let teamA = 0;
    let teamB = 0;
    let reviewerA = HASH_A;
    let reviewerB = HASH_B;
    let date = 0;
    let started = -1;
    let employed = -1;
    extra = 0;
    for (let run = 0; run < runs; run += 1) {
      const size = sizes[run]!;
      const start = starts[run]!;
      const isLastRun = start + size === width;
      switch (kinds[run]!) {
        case RUN.ratings: {
          const section = sections[run]!;
          // Cells that a delimiter ends; the last one of the line is odd already for its end.
          const plain = isLastRun ? start + size - 1 : start + size;
          let sum = 0;
          let some = 0;
          let seenScores = 0;
          let na = 0;
          let column = start;
          for (; column < plain; column += 1) {
            const digit = bytes[at]! - ZERO;
            if (digit >= min && digit <= max && bytes[at + 1]! === delimiter) {
              sum += digit;
              some += 1;
              seenScores |= 1 << digit;
              at += 2;
            } else if (bytes[at]! === delimiter) at += 1;
            else {
              at = oddRating(bytes, at, column);
              if (at === DECLINED) return DECLINED;
              if (number >= 0) {
                sum += number;
                some += 1;
                seenScores |= 1 << number;
              } else if (number === -2) na += 1;
            }
          }
          if (isLastRun) {
            at = oddRating(bytes, at, column);
            if (at === DECLINED) return DECLINED;
            if (number >= 0) {
              sum += number;
              some += 1;
              seenScores |= 1 << number;
            } else if (number === -2) na += 1;
          }
          sums[section]! += sum;
          rated[section]! += some;
          notApplicable[section]! += na;
          if (isCounted[section]! === 1) scores |= seenScores;
          break;
        }
        case RUN.copy:
          for (let cell = 1; cell <= size; cell += 1) {
            at = passCell(bytes, at, isLastRun && cell === size);
            if (at === DECLINED) return DECLINED;
          }
          break;
        case RUN.team:
          laneA = HASH_A;
          laneB = HASH_B;
          at = nameCell(bytes, at, isLastRun, true);
          teamA = laneA;
          teamB = laneB;
          break;
        case RUN.reviewer:
          laneA = HASH_A;
          laneB = HASH_B;
          at = nameCell(bytes, at, isLastRun, false);
          reviewerA = laneA;
          reviewerB = laneB;
          break;
        case RUN.date:
          at = dateCell(bytes, at, isLastRun);
          date = number;
          break;
        case RUN.blank:
          for (let cell = 1; cell <= size && at !== DECLINED; cell += 1) {
            if (bytes[at]! === QUOTE && bytes[at + 1]! === QUOTE) at += 2;
            at = afterEnd(bytes, at, isLastRun && cell === size);
          }
          break;
        case RUN.skip: {
          const length = at - copyFrom;
          if (length > LONGEST_ROW) return DECLINED;
          copy(view, copyFrom, length, to, written);
          written += length;
          for (let cell = 1; cell <= size && at !== DECLINED; cell += 1) {
            const isQuoted = bytes[at]! === QUOTE;
            const end = contentEnd(bytes, isQuoted ? at + 1 : at, isQuoted);
            at =
              end === DECLINED
                ? DECLINED
                : afterEnd(bytes, isQuoted ? end + 1 : end, isLastRun && cell === size);
          }
          copyFrom = at;
          break;
        }
        case RUN.started:
          at = countCell(bytes, at, isLastRun);
          started = number;
          break;
        default:
          at = countCell(bytes, at, isLastRun);
          employed = number;
      }
      if (at === DECLINED) return DECLINED;
    }
    if (at - from > LONGEST_ROW || (started !== -1 && employed > started)) return DECLINED;
    let isCopied = false;
    if (copyFrom < at) {
      const breakLength = bytes[at - 2]! === CR ? 2 : 1;
      const length = at - breakLength - copyFrom;
      copy(view, copyFrom, length, to, written);
      written += length;
      isCopied = true;
    }
    const extraPart = extra === 0 ? NOTHING : extraBytes.subarray(0, extra);
    // Where the last columns were left out, their delimiter stands there already.
    const end = writeTail(output.bytes, to, isCopied ? written : written - 1, row, scores, extraPart);
    if (end === DECLINED) return DECLINED;
    const a = finishHash(hashA(hashA(teamA, date), reviewerA));
    const b = finishHash(hashB(hashB(teamB, date), reviewerB));
    if (seen.add(a, b)) return DECLINED;
    output.length = end;
    return at;
  };

  const run = (reader: TableReader): void => {
    const { bytes, limit } = reader;
    classes = cellClasses(delimiter, reader.encoding === 'windows-1252');
    const view = new DataView(bytes.buffer);
    const to = new DataView(output.bytes.buffer);
    let { at } = reader;
    let lines = 0;
    while (at < limit) {
      const next = takeRow(bytes, view, to, at);
      if (next === DECLINED) break;
      at = next;
      lines += 1;
      if (output.length >= CHUNK) {
        output.flush();
        if (!output.isOpen) break;
      }
    }
    reader.at = at;
    reader.line += lines;
    count += lines;
  };
  return { run, count: () => count };
};

const NOTHING = new Uint8Array(0);
