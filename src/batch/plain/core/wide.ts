/** Reads the plain rows of a wide table, a row a team, and writes them scored. */

import { CR, LF, ZERO } from './bytes';
import {
  amountCell,
  blankCell,
  clearExtra,
  countCell,
  dateCell,
  DECLINED,
  delimiter,
  hasManyDigits,
  laneA,
  laneB,
  least,
  most,
  nameCell,
  nameEnd,
  nameStart,
  number,
  oddRating,
  passCell,
  skipCell,
  width,
} from './cells';
import { finishHash, hashA, HASH_A, hashB, HASH_B } from './hash';
import { addHash, touch } from './hash-table';
import { isIdentifier } from './host';
import {
  AMOUNT,
  BLANK,
  COPY,
  DATE,
  DECLINED_ROW,
  LONGEST_ROW,
  RATINGS,
  REVIEWER,
  SKIP,
  STARTED,
  TEAM,
  THROUGH,
} from './layout';
import { alloc } from './memory';
import { scoreMeasures } from './measures';
import { countRows, isFull, outputEnd, setOutputEnd, setStop, stop } from './output';
import { addNotApplicable, addRatings, clearSums } from './sums';
import { writeTail } from './tail';
import { copyBytes } from './words';

const EVERY_LANE: u64 = 0x0001000100010001;
const NO_DIGITS: u64 = 0xfff0fff0fff0fff0;
const LANE_SIGNS: u64 = 0x8000800080008000;
/** Beside the bits of scores: there are several. */
const MIXED: u32 = 0x80000000;

/** Rows are looked up in the set of rows together, since each look-up waits for memory. */
const BATCH: u32 = 32;

// A run: its kind, how many cells it has, the section of its ratings, its first column.
const KIND: u32 = 0;
const SIZE: u32 = 4;
const SECTION: u32 = 8;
const START: u32 = 12;
const RUN_SIZE: u32 = 16;
// A row of a batch: its hash, where it begins in the table and in the output, and what was read ahead for it.
const LANE_A: u32 = 0;
const LANE_B: u32 = 4;
const INPUT: u32 = 8;
const WRITTEN: u32 = 12;
const AHEAD: u32 = 16;
const ROW_SIZE: u32 = 24;

let runs: u32 = 0;
let runCount: u32 = 0;
const batch: u32 = alloc(ROW_SIZE * (BATCH + 1));
let rowA: u32 = 0;
let rowB: u32 = 0;

/** Room for so many runs. */
export function setRuns(count: u32): void {
  runs = alloc(RUN_SIZE * count);
}

/** Adds a run of cells that are read alike. */
export function addRun(kind: u32, size: u32, section: u32, start: u32): void {
  const at = runs + RUN_SIZE * runCount;
  store<u32>(at + KIND, kind);
  store<u32>(at + SIZE, size);
  store<u32>(at + SECTION, section);
  store<u32>(at + START, start);
  runCount++;
}

// Reads a run of ratings into the sums of its section.
function readRatings(from: u32, start: u32, size: u32, section: u32): u32 {
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

// Cells of one kind that say nothing of the row themselves.
function readCells(from: u32, kind: u32, size: u32, isLastRun: bool): u32 {
  let at = from;
  for (let cell: u32 = 1; cell <= size; cell++) {
    const isLast = isLastRun && cell === size;
    if (kind === COPY) at = passCell(at, isLast);
    else if (kind === SKIP) at = skipCell(at, isLast);
    else at = blankCell(at, isLast);
    if (at === DECLINED) return DECLINED;
  }
  return at;
}

// Scores the row at an address into the output. Gives the address after the row, or DECLINED.
function takeRow(from: u32): u32 {
  clearSums();
  clearExtra();
  let at = from;
  let copyFrom = from;
  let written = outputEnd();
  let teamA: u32 = 0;
  let teamB: u32 = 0;
  let reviewerA = HASH_A;
  let reviewerB = HASH_B;
  let date: u32 = 0;
  let started: i32 = -1;
  let employed: i32 = -1;
  for (let run = runs; run < runs + RUN_SIZE * runCount; run += RUN_SIZE) {
    const kind = load<u32>(run + KIND);
    const size = load<u32>(run + SIZE);
    const start = load<u32>(run + START);
    const isLastRun = start + size === width;
    switch (kind) {
      case RATINGS:
        at = readRatings(at, start, size, load<u32>(run + SECTION));
        break;
      case TEAM:
        at = nameCell(at, isLastRun, true);
        if (at !== DECLINED && hasManyDigits && isIdentifier(nameStart, nameEnd - nameStart)) return DECLINED;
        teamA = laneA;
        teamB = laneB;
        break;
      case REVIEWER:
        at = nameCell(at, isLastRun, false);
        reviewerA = laneA;
        reviewerB = laneB;
        break;
      case DATE:
        at = dateCell(at, isLastRun);
        date = number;
        break;
      case SKIP:
        if (at - from > (LONGEST_ROW as u32)) return DECLINED;
        copyBytes(copyFrom, at - copyFrom, written);
        written += at - copyFrom;
        at = readCells(at, kind, size, isLastRun);
        copyFrom = at;
        break;
      case COPY:
      case BLANK:
        at = readCells(at, kind, size, isLastRun);
        break;
      case AMOUNT:
        at = amountCell(at, start);
        break;
      case STARTED:
        at = countCell(at, isLastRun);
        started = number;
        break;
      default:
        at = countCell(at, isLastRun);
        employed = number;
    }
    if (at === DECLINED) return DECLINED;
  }
  if (at - from > (LONGEST_ROW as u32) || (started !== -1 && employed > started)) return DECLINED;
  if (!scoreMeasures()) return DECLINED;
  if (copyFrom < at) {
    const breakLength = load<u8>(at - 2) === CR ? 2 : 1;
    const length = at - breakLength - copyFrom;
    copyBytes(copyFrom, length, written);
    written += length;
  } else written--; // The last columns were left out; their delimiter stands there already.
  const end = writeTail(written);
  if (end === DECLINED) return DECLINED;
  rowA = finishHash(hashA(hashA(teamA, date), reviewerA));
  rowB = finishHash(hashB(hashB(teamB, date), reviewerB));
  setOutputEnd(end);
  return at;
}

// Puts the rows of a batch into the set of rows up to the first that is there already; how many were new.
function addBatch(taken: u32): u32 {
  for (let at = batch; at < batch + ROW_SIZE * taken; at += ROW_SIZE)
    store<u32>(at + AHEAD, touch(load<u32>(at + LANE_A), load<u32>(at + LANE_B)));
  for (let index: u32 = 0; index < taken; index++) {
    const at = batch + ROW_SIZE * index;
    if (addHash(load<u32>(at + LANE_A), load<u32>(at + LANE_B))) return index;
  }
  return taken;
}

/**
 * Scores the rows between two addresses, until they are through, the output is full or a row is declined: one that is
 * not plain, or that was there before.
 *
 * @returns The address of the first row that was not scored; `stop` says why it stopped.
 */
export function takeRows(from: u32, to: u32): u32 {
  let at = from;
  setStop(THROUGH);
  while (at < to && stop === THROUGH) {
    let taken: u32 = 0;
    while (taken < BATCH && at < to) {
      if (isFull()) break;
      const row = batch + ROW_SIZE * taken;
      const before = outputEnd();
      store<u32>(row + INPUT, at);
      store<u32>(row + WRITTEN, before);
      const next = takeRow(at);
      if (next === DECLINED) {
        setOutputEnd(before);
        setStop(DECLINED_ROW);
        break;
      }
      store<u32>(row + LANE_A, rowA);
      store<u32>(row + LANE_B, rowB);
      at = next;
      taken++;
    }
    const fresh = addBatch(taken);
    countRows(fresh);
    if (fresh < taken) {
      // A row that was there before is left to the reference, and so are those after it.
      const row = batch + ROW_SIZE * fresh;
      at = load<u32>(row + INPUT);
      setOutputEnd(load<u32>(row + WRITTEN));
      setStop(DECLINED_ROW);
    }
  }
  return at;
}
