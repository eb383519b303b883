/** Reads the plain rows of a long table, a score a row, into records. */

import { CR, LF, QUOTE } from './bytes';
import {
  blankCell,
  dateCell,
  DECLINED,
  delimiter,
  hasManyDigits,
  laneA,
  laneB,
  nameCell,
  number,
  oddRating,
  skipCell,
  width,
} from './cells';
import { setSection } from './finish';
import { finishHash, hashA, HASH_A, hashB, HASH_B } from './hash';
import { numberOf, hashCount } from './hash-table';
import {
  BLANK,
  CODE_NOTHING,
  DATE,
  DECLINED_ROW,
  ITEM,
  LONGEST_ROW,
  MOST_ITEMS,
  REVIEWER,
  SCORE,
  TEAM,
  THROUGH,
} from './layout';
import { alloc } from './memory';
import { countRows, setStop } from './output';
import { codeOf, keepText, setCode } from './records';
import { copyBytes } from './words';

const NAMES: u32 = 2 * MOST_ITEMS;
const NAME_SIZE: u32 = 12;

/** By column: what it holds. */
let kinds: u32 = 0;
/** By column: where its cell in this row is. */
let bounds: u32 = 0;
let itemColumn: u32 = 0;
// Where the columns before the item tell all that makes a review, rows that begin alike are of the same one.
let isToldFirst: bool = false;
/** A hash table: address and length of an item's id, and the item. */
const names: u32 = alloc(NAME_SIZE * NAMES);

let item: u32 = 0;
let score: i32 = -1;
let teamA: u32 = 0;
let teamB: u32 = 0;
let reviewerA: u32 = HASH_A;
let reviewerB: u32 = HASH_B;
let date: u32 = 0;
let isOddTeam: bool = false;
let lastRecord: u32 = 0;
let lastStart: u32 = 0;
let lastLength: u32 = 0;

/** Room for so many columns. */
export function setColumns(count: u32): void {
  kinds = alloc(count);
  bounds = alloc(8 * count);
}

/** Tells what a column holds. */
export function setColumn(column: u32, kind: u32): void {
  store<u8>(kinds + column, kind);
  if (kind === ITEM) {
    itemColumn = column;
    isToldFirst = true;
  } else if (kind === TEAM || kind === DATE || kind === REVIEWER) isToldFirst = false;
}

function hashOfName(at: u32, length: u32): u32 {
  let hash = HASH_A;
  for (let offset: u32 = 0; offset < length; offset++) hash = hashA(hash, load<u8>(at + offset));
  return hash;
}

// The place of an id, or the empty place where it belongs.
function placeOfName(at: u32, length: u32, hash: u32): u32 {
  let place = hash & (NAMES - 1);
  while (true) {
    const name = names + NAME_SIZE * place;
    const nameLength = load<u32>(name, 4);
    if (nameLength === 0) return name;
    if (nameLength === length && memory.compare(load<u32>(name), at, length) === 0) return name;
    place = (place + 1) & (NAMES - 1);
  }
}

/** Names an item, one of MOST_ITEMS at most. */
export function setItem(index: u32, section: u32, at: u32, length: u32): void {
  setSection(index, section);
  const name = placeOfName(at, length, hashOfName(at, length));
  store<u32>(name, at);
  store<u32>(name, length, 4);
  store<u32>(name, index, 8);
}

// Ids are letters, digits, - and _, so anything else ends the cell or is left to the reference.
function itemCell(from: u32): u32 {
  let at = from;
  let hash = HASH_A;
  while (true) {
    const byte = load<u8>(at) as u32;
    if (byte <= 44 || byte >= 0x7f || byte === delimiter) break;
    hash = hashA(hash, byte);
    at++;
  }
  if (load<u8>(at) !== delimiter || at === from) return DECLINED;
  const name = placeOfName(from, at - from, hash);
  if (load<u32>(name, 4) === 0) return DECLINED;
  item = load<u32>(name, 8);
  return at + 1;
}

// Reads a cell into what was said of the row. Gives the address after it, or DECLINED.
function readCell(at: u32, column: u32): u32 {
  const isLast = column + 1 === width;
  if (load<u8>(at) === QUOTE) return DECLINED;
  let next: u32;
  switch (load<u8>(kinds + column) as i32) {
    case TEAM:
      next = nameCell(at, isLast, true);
      teamA = laneA;
      teamB = laneB;
      isOddTeam = hasManyDigits;
      break;
    case REVIEWER:
      next = nameCell(at, isLast, false);
      reviewerA = laneA;
      reviewerB = laneB;
      break;
    case DATE:
      next = dateCell(at, isLast);
      date = number;
      break;
    case ITEM:
      return isLast ? DECLINED : itemCell(at);
    case SCORE:
      next = oddRating(at, column);
      score = number;
      return next;
    case BLANK:
      return blankCell(at, isLast);
    default:
      return skipCell(at, isLast);
  }
  store<u32>(bounds + 8 * column, at);
  store<u32>(bounds + 8 * column, next, 4);
  return next;
}

// Whether a column tells whose review it is or of when.
function isOfReview(column: u32): bool {
  const kind = load<u8>(kinds + column) as i32;
  return kind === TEAM || kind === DATE || kind === REVIEWER;
}

function beginsAlike(from: u32): bool {
  if (lastStart === 0) return false;
  let offset: u32 = 0;
  for (; offset + 8 <= lastLength; offset += 8) {
    if (load<u64>(from + offset) !== load<u64>(lastStart + offset)) return false;
  }
  for (; offset < lastLength; offset++) {
    if (load<u8>(from + offset) !== load<u8>(lastStart + offset)) return false;
  }
  return true;
}

// Keeps the cells of a review's first row that tell whose it is and when, as they stand there.
function keepHead(record: u32): void {
  let length: u32 = 0;
  let end: u32 = 0;
  for (let column: u32 = 0; column < width; column++) {
    if (!isOfReview(column)) continue;
    end = load<u32>(bounds + 8 * column, 4);
    length += end - load<u32>(bounds + 8 * column);
  }
  // Each cell is kept with the delimiter after it, but the last one without its end sign.
  length -= load<u8>(end - 2) === CR && load<u8>(end - 1) === LF ? 2 : 1;
  let to = keepText(record, length, isOddTeam);
  for (let column: u32 = 0; column < width; column++) {
    if (!isOfReview(column)) continue;
    const start = load<u32>(bounds + 8 * column);
    const size = load<u32>(bounds + 8 * column, 4) - start;
    copyBytes(start, size, to);
    to += size;
  }
}

// Takes the rating in the row at an address. Gives the address after the row, or DECLINED.
function takeRating(from: u32): u32 {
  let at = from;
  let column: u32 = 0;
  score = -1;
  const isAlike = beginsAlike(from);
  if (isAlike) {
    at += lastLength;
    column = itemColumn;
  } else {
    lastStart = 0;
    reviewerA = HASH_A;
    reviewerB = HASH_B;
    for (; column < itemColumn; column++) {
      at = readCell(at, column);
      if (at === DECLINED) return DECLINED;
    }
  }
  const itemStart = at;
  for (; column < width; column++) {
    at = readCell(at, column);
    if (at === DECLINED) return DECLINED;
  }
  if (score < 0 || at - from > (LONGEST_ROW as u32)) return DECLINED;
  let record = lastRecord;
  if (!isAlike) {
    const known = hashCount();
    record = numberOf(
      finishHash(hashA(hashA(teamA, date), reviewerA)),
      finishHash(hashB(hashB(teamB, date), reviewerB)),
    );
    if (record === known) keepHead(record);
  }
  if (codeOf(record, item) !== CODE_NOTHING) return DECLINED;
  setCode(record, item, score + 1);
  if (isToldFirst && !isAlike) {
    lastStart = from;
    lastLength = itemStart - from;
    lastRecord = record;
  }
  return at;
}

/**
 * Takes the ratings in the rows between two addresses, until they are through or a row is declined.
 *
 * @returns The address of the first row that was not taken; `stop` says why it stopped.
 */
export function takeRatings(from: u32, to: u32): u32 {
  let at = from;
  let taken: u32 = 0;
  lastStart = 0;
  setStop(THROUGH);
  while (at < to) {
    const next = takeRating(at);
    if (next === DECLINED) {
      setStop(DECLINED_ROW);
      break;
    }
    at = next;
    taken++;
  }
  countRows(taken);
  return at;
}
