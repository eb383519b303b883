/* eslint-disable @typescript-eslint/no-non-null-assertion, @typescript-eslint/no-confusing-non-null-assertion -- bytes before the last line break, in loops that run a million times */
/** Reads plain rows from bytes and writes them scored as bytes; a row that is not plain is left to the reference. */

import * as byteNames from '../bytes.ts';
import type { OutputBuffer } from '../output-buffer.ts';
import { SLACK } from '../output-buffer.ts';
import type { Seen } from '../seen.ts';
import * as hashes from '../seen.ts';
import type { TableReader } from '../table-reader.ts';
import { copyBytes } from './copy-bytes.ts';
import { createMeasurer } from './measures.ts';
import type { CellOptions } from './plain-cells.ts';
import { createPlainCells } from './plain-cells.ts';
import type { Plan } from './plan.ts';
import { RUN } from './plan.ts';
import type { RowSums, WriteTail } from './tail-writer.ts';

// Names of other modules are looked up at each use once the program is bundled; these are not.
const { CHUNK, CR, LF } = byteNames;
const { finishHash, HASH_A, HASH_B, hashA, hashB } = hashes;
const {
  ratings: RATINGS,
  copy: COPY,
  team: TEAM,
  reviewer: REVIEWER,
  date: DATE,
  blank: BLANK,
  skip: SKIP,
  started: STARTED,
  amount: AMOUNT,
} = RUN;

export interface PlainOptions extends CellOptions {
  readonly plan: Plan;
  readonly seen: Seen;
  readonly output: OutputBuffer;
  readonly writeTail: WriteTail;
}

export interface PlainRows {
  readonly run: (reader: TableReader) => void;
  readonly count: () => number;
}

const DECLINED = -1;
const ZERO = 48;
const LONGEST_ROW = SLACK / 2;
const NOTHING = new Uint8Array(0);

/** Rows are looked up in the set of rows together, since each look-up waits for memory. */
const BATCH = 32;

export const createPlainRows = (options: PlainOptions): PlainRows => {
  const { plan, delimiter, seen, output, writeTail } = options;
  const { kinds, sizes, sections, starts, width, numbers } = plan;
  const { min, max } = numbers;
  const cells = createPlainCells(options);
  const { said, passCell, skipCell, blankCell, nameCell, dateCell, countCell, oddRating } = cells;
  const { amountCell, amounts } = cells;
  const hasMeasures = plan.measures.length > 0;
  const runs = kinds.length;
  const sectionCount = numbers.sections.length;
  const isCounted = Uint8Array.from(numbers.sections, (section) => (section.isCounted ? 1 : 0));
  const scoreMeasures = createMeasurer(plan.measures, min, isCounted);
  const row: RowSums = {
    sums: new Int32Array(sectionCount),
    rated: new Int32Array(sectionCount),
    notApplicable: new Int32Array(sectionCount),
  };
  const { sums, rated, notApplicable } = row;
  // Two ratings with their delimiters, read as one number: what is left of it but the digits, once "0,0," is taken off.
  const twoBlanks = ZERO | (delimiter << 8) | (ZERO << 16) | (delimiter << 24);
  const NOT_DIGITS = ~0x000f000f;
  const offScale = ~(((1 << (max + 1)) - 1) & ~((1 << min) - 1));
  const lanesA = new Int32Array(BATCH);
  const lanesB = new Int32Array(BATCH);
  const inputs = new Int32Array(BATCH + 1);
  const outputs = new Int32Array(BATCH + 1);
  let rowA = 0;
  let rowB = 0;
  // A bit for each score that a counted item of the row has.
  let scores = 0;
  let count = 0;

  /**
   * Reads a run of ratings into the sums of its section. On its own, as what is small is optimised soon.
   *
   * @returns The offset after the run, or DECLINED.
   */
  const readRatings = (bytes: Uint8Array, view: DataView, from: number, run: number): number => {
    const section = sections[run]!;
    const end = starts[run]! + sizes[run]!;
    // Cells that a delimiter ends; the last one of the line is odd already for its end.
    const plain = end === width ? end - 1 : end;
    let at = from;
    let sum = 0;
    let some = 0;
    let seenScores = 0;
    let column = starts[run]!;
    while (column < end) {
      if (column + 1 < plain) {
        const two = view.getInt32(at, true) ^ twoBlanks;
        if ((two & NOT_DIGITS) === 0) {
          const first = two & 15;
          const second = two >>> 16;
          sum += first + second;
          some += 2;
          seenScores |= (1 << first) | (1 << second);
          at += 4;
          column += 2;
          continue;
        }
      }
      const digit = bytes[at]! - ZERO;
      const sign = column < plain ? delimiter : LF;
      if (digit >= min && digit <= max && bytes[at + 1]! === sign) {
        sum += digit;
        some += 1;
        seenScores |= 1 << digit;
        at += 2;
      } else if (bytes[at]! === sign) at += 1;
      else {
        at = oddRating(bytes, at, column);
        if (at === DECLINED) return DECLINED;
        if (said.number >= 0) {
          sum += said.number;
          some += 1;
          seenScores |= 1 << said.number;
        } else if (said.number === -2) notApplicable[section]! += 1;
      }
      column += 1;
    }
    if ((seenScores & offScale) !== 0) return DECLINED;
    sums[section]! += sum;
    rated[section]! += some;
    if (isCounted[section]! === 1) scores |= seenScores;
    return at;
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
    scores = 0;
    let teamA = 0;
    let teamB = 0;
    let reviewerA = HASH_A;
    let reviewerB = HASH_B;
    let date = 0;
    let started = -1;
    let employed = -1;
    said.extra = 0;
    for (let run = 0; run < runs; run += 1) {
      const size = sizes[run]!;
      const start = starts[run]!;
      const isLastRun = start + size === width;
      switch (kinds[run]!) {
        case RATINGS:
          at = readRatings(bytes, view, at, run);
          break;
        case COPY:
          for (let cell = 1; cell <= size; cell += 1) {
            at = passCell(bytes, view, at, isLastRun && cell === size);
            if (at === DECLINED) return DECLINED;
          }
          break;
        case TEAM:
          at = nameCell(bytes, view, at, isLastRun, true);
          teamA = said.laneA;
          teamB = said.laneB;
          break;
        case REVIEWER:
          at = nameCell(bytes, view, at, isLastRun, false);
          reviewerA = said.laneA;
          reviewerB = said.laneB;
          break;
        case DATE:
          at = dateCell(bytes, view, at, isLastRun);
          date = said.number;
          break;
        case BLANK:
          for (let cell = 1; cell <= size && at !== DECLINED; cell += 1) {
            at = blankCell(bytes, at, isLastRun && cell === size);
          }
          break;
        case SKIP: {
          const length = at - copyFrom;
          if (length > LONGEST_ROW) return DECLINED;
          copyBytes(view, copyFrom, length, to, written);
          written += length;
          for (let cell = 1; cell <= size && at !== DECLINED; cell += 1) {
            at = skipCell(bytes, view, at, isLastRun && cell === size);
          }
          copyFrom = at;
          break;
        }
        case AMOUNT:
          at = amountCell(bytes, at, start);
          break;
        case STARTED:
          at = countCell(bytes, at, isLastRun);
          started = said.number;
          break;
        default:
          at = countCell(bytes, at, isLastRun);
          employed = said.number;
      }
      if (at === DECLINED) return DECLINED;
    }
    if (at - from > LONGEST_ROW || (started !== -1 && employed > started)) return DECLINED;
    if (hasMeasures) {
      const found = scoreMeasures(amounts, row);
      if (found === DECLINED) return DECLINED;
      scores |= found;
    }
    let isCopied = false;
    if (copyFrom < at) {
      const breakLength = bytes[at - 2]! === CR ? 2 : 1;
      const length = at - breakLength - copyFrom;
      copyBytes(view, copyFrom, length, to, written);
      written += length;
      isCopied = true;
    }
    const extraPart = said.extra === 0 ? NOTHING : said.reasons.subarray(0, said.extra);
    // Where the last columns were left out, their delimiter stands there already.
    const end = writeTail(output.bytes, to, isCopied ? written : written - 1, row, scores, extraPart);
    if (end === DECLINED) return DECLINED;
    rowA = finishHash(hashA(hashA(teamA, date), reviewerA));
    rowB = finishHash(hashB(hashB(teamB, date), reviewerB));
    output.length = end;
    return at;
  };

  const run = (reader: TableReader): void => {
    const { bytes, limit } = reader;
    cells.setAsciiOnly(reader.encoding === 'windows-1252');
    const view = new DataView(bytes.buffer);
    const to = new DataView(output.bytes.buffer);
    let { at } = reader;
    let lines = 0;
    let isDeclined = false;
    while (at < limit && !isDeclined && output.isOpen) {
      let taken = 0;
      while (taken < BATCH && at < limit && output.length < CHUNK) {
        inputs[taken] = at;
        outputs[taken] = output.length;
        const next = takeRow(bytes, view, to, at);
        if (next === DECLINED) {
          output.length = outputs[taken]!;
          isDeclined = true;
          break;
        }
        lanesA[taken] = rowA;
        lanesB[taken] = rowB;
        at = next;
        taken += 1;
      }
      const fresh = seen.addAll(lanesA, lanesB, taken);
      if (fresh < taken) {
        // A row that was there before is left to the reference, and so are those after it.
        at = inputs[fresh]!;
        output.length = outputs[fresh]!;
        isDeclined = true;
      }
      lines += fresh;
      if (output.length >= CHUNK) output.flush();
    }
    reader.at = at;
    reader.line += lines;
    count += lines;
  };
  return { run, count: () => count };
};
