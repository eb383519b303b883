/** Writes what scoring adds to a plain row, from the sums and counts of its sections. */

import { SPACE } from './bytes';
import { DECLINED, extra, extraLength } from './cells';
import { formatRatio } from './format-ratio';
import { openHead, writeHead } from './head';
import { LONGEST_HEAD, LONGEST_SECTIONS, TEXT_ALL_SAME, TEXT_LINE_BREAK, TEXT_PRORATED } from './layout';
import { alloc } from './memory';
import { putByte, putBytes, putText } from './put';
import {
  cellCount,
  cellOf,
  columnAt,
  columnCount,
  countedAt,
  countedCount,
  delimiter,
  factorOf,
  isSum,
  itemsOf,
  mark,
  most,
  weight,
  weightOf,
  weightScale,
} from './rubric';
import { ratedOf, scores, sumOf } from './sums';

const FEWEST_FOR_ALL_SAME: u32 = 5;
const POOL: u32 = 1024 * 1024;
/** What one row can put into it. */
const LONGEST: u32 = 2 * (LONGEST_HEAD + LONGEST_SECTIONS);
const MOST_HEADS: u32 = 1 << 16;
const HEAD_PLACES: u32 = 2 * MOST_HEADS;
const HEAD_SIZE: u32 = 16;
const MOST_POINTS: u64 = 1 << 16;

// Heads of complete rows and cells of sections are written once, into the pool, and copied from there.
let pool: u32 = 0;
let used: u32 = 0;
/** Addresses and lengths of heads by points, where the total follows from them. */
let headsByPoints: u32 = 0;
/** Otherwise a hash table: points and means, address, length. */
let heads: u32 = 0;
let headCount: u32 = 0;
let mostPoints: u64 = 0;
let cells: u32 = 0;

// With as many items of one weight in every section, the total follows from the sum alone.
function isSumEnough(): bool {
  if (isSum || countedCount === 0) return true;
  const first = countedAt(0);
  for (let index: u32 = 1; index < countedCount; index++) {
    const section = countedAt(index);
    if (itemsOf(section) !== itemsOf(first) || weightOf(section) !== weightOf(first)) return false;
  }
  return true;
}

/** Makes ready to write, once everything is said. */
export function openTail(): void {
  pool = alloc(POOL + LONGEST);
  cells = alloc(8 * cellCount);
  mostPoints = weight * most + 1;
  if (isSumEnough() && mostPoints < MOST_POINTS) headsByPoints = alloc(8 * (mostPoints as u32));
  else heads = alloc(HEAD_SIZE * HEAD_PLACES);
  openHead();
}

function clearPool(): void {
  used = 0;
  headCount = 0;
  memory.fill(cells, 0, 8 * cellCount);
  if (headsByPoints !== 0) memory.fill(headsByPoints, 0, 8 * (mostPoints as u32));
  else memory.fill(heads, 0, HEAD_SIZE * HEAD_PLACES);
}

// Where the address and the length of a complete row's head are kept.
function placeOfHead(points: u64, means: u64): u32 {
  if (headsByPoints !== 0) return headsByPoints + 8 * (points as u32);
  const key = means * mostPoints + points + 1;
  let place = (((key * 0x9e3779b97f4a7c15) >>> 40) as u32) & (HEAD_PLACES - 1);
  while (true) {
    const at = heads + HEAD_SIZE * place;
    const kept = load<u64>(at);
    if (kept === key) return at + 8;
    if (kept === 0) {
      store<u64>(at, key);
      headCount++;
      return at + 8;
    }
    place = (place + 1) & (HEAD_PLACES - 1);
  }
}

// The head of a complete row.
function putHead(at: u32, points: u64, means: u64): u32 {
  const place = placeOfHead(points, means);
  if (load<u32>(place, 4) === 0) {
    const start = pool + used;
    const end = writeHead(start);
    store<u32>(place, start);
    store<u32>(place, end - start, 4);
    used += end - start;
  }
  return putBytes(at, load<u32>(place), load<u32>(place, 4));
}

function makeCell(place: u32, section: u32, count: u32, sum: u32): void {
  const start = pool + used;
  let end = putByte(start, delimiter);
  if (count > 0) {
    end = isSum
      ? formatRatio(end, sum * weightOf(section), weightScale, mark)
      : formatRatio(end, sum, count, mark);
  }
  store<u32>(place, start);
  store<u32>(place, end - start, 4);
  used += end - start;
}

// The cell of a section.
function putCell(at: u32, section: u32): u32 {
  const count = ratedOf(section);
  const sum = sumOf(section);
  const place = cells + 8 * cellOf(section, count, sum);
  if (load<u32>(place, 4) === 0) makeCell(place, section, count, sum);
  return putBytes(at, load<u32>(place), load<u32>(place, 4));
}

/** Writes the end of a row. @returns The address after it, or DECLINED where the reference has to. */
export function writeTail(start: u32): u32 {
  if (used > POOL - LONGEST || headCount >= MOST_HEADS) clearPool();
  let isComplete = true;
  let points: u64 = 0;
  let means: u64 = 0;
  let ratedItems: u32 = 0;
  for (let index: u32 = 0; index < countedCount; index++) {
    const section = countedAt(index);
    const count = ratedOf(section);
    const sum: u64 = sumOf(section);
    if (count !== itemsOf(section)) isComplete = false;
    ratedItems += count;
    points += sum * weightOf(section);
    means += sum * factorOf(section);
  }
  let at = isComplete ? putHead(start, points, means) : writeHead(start);
  if (at === DECLINED) return DECLINED;
  for (let index: u32 = 0; index < columnCount; index++) at = putCell(at, columnAt(index));
  at = putByte(at, delimiter);
  const isProrated = isSum && !isComplete;
  if (isProrated) at = putText(at, TEXT_PRORATED);
  const isSame = ratedItems >= FEWEST_FOR_ALL_SAME && (scores & (scores - 1)) === 0;
  if (isSame) {
    if (isProrated) at = putByte(at, SPACE);
    at = putText(at, TEXT_ALL_SAME);
  }
  if (extraLength > 0) {
    // What is put after other warnings begins with a space.
    const skipped: u32 = isProrated || isSame ? 0 : 1;
    memory.copy(at, extra + skipped, extraLength - skipped);
    at += extraLength - skipped;
  }
  return putText(at, TEXT_LINE_BREAK);
}
