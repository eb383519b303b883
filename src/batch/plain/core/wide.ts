/** Reads the plain rows of a wide table, a row a team, and writes them scored. */

import { CR } from './bytes';
import {
  amountCell,
  blankCell,
  clearExtra,
  countCell,
  dateCell,
  DECLINED,
  hasManyDigits,
  laneA,
  laneB,
  nameCell,
  nameEnd,
  nameStart,
  number,
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
import { readRatings } from './ratings';
import { countRows, isFull, outputEnd, setOutputEnd, setStop, stop } from './output';
import { clearSums } from './sums';
import { writeTail } from './tail';
import { copyBytes } from './words';

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
