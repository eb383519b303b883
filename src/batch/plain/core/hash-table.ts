/**
 * Keeps 64-bit hashes, each with a number where one is wanted: 8 or 12 bytes a place, at most 20 or 30 bytes a row.
 *
 * Two different rows share a hash once in 2^64 / (rows / 2) times: for a million rows the chance that any two of
 * them do is 3 in 100 million. Such a row would be rejected as a double, which is said, never silently dropped.
 */

import { alloc } from './memory';

const PARTS: u32 = 64;
const PARTS_SHIFT: u32 = 26;
const FIRST_ROOM: u32 = 32;
const MOST_EXPECTED: u32 = 10_000_000;
/** Of 100 places in a part, how many are taken at most. */
const FULLEST: u32 = 80;
/** The parts do not fill alike: so many per cent more than the mean. */
const MARGIN: u32 = 102;
const WORD: u32 = 4;

/** Bytes a place: the hash, and the number. */
let stride: u32 = 8;
/** Places in a part, a power of two. */
let room: u32 = 0;
let count: u32 = 0;
const parts = memory.data(256);
const sizes = memory.data(256);
// Where larger parts may lie: pieces of memory that smaller ones have left, each with its start and its end.
const pieces = memory.data(1024);
let pieceCount: u32 = 0;

/** Room for about so many rows, from the start; 0 where nobody knows. */
export function openTable(expected: u32, hasNumbers: bool): void {
  stride = hasNumbers ? 12 : 8;
  room = FIRST_ROOM;
  const rows = min<u32>(expected, MOST_EXPECTED);
  while ((room as u64) * FULLEST * PARTS < (rows as u64) * MARGIN) room <<= 1;
  const size = room * stride * PARTS;
  const first = alloc(size);
  // Written to in order, memory is handed out by the system once, not first for reading and then for writing.
  memory.fill(first, 0, size);
  for (let part: u32 = 0; part < PARTS; part++) {
    store<u32>(parts + WORD * part, first + part * room * stride);
    store<u32>(sizes + WORD * part, 0);
  }
}

// The place of a hash in a part, or the empty place where it belongs.
function placeIn(table: u32, key: u64): u32 {
  const mask = room - 1;
  let place = ((key >>> 32) as u32) & mask;
  while (true) {
    const at = table + place * stride;
    const kept = load<u64>(at);
    if (kept === key || kept === 0) return at;
    place = (place + 1) & mask;
  }
}

// A piece of memory that was left, or new memory.
function takePiece(size: u32): u32 {
  for (let index: u32 = 0; index < pieceCount; index++) {
    const piece = pieces + 8 * index;
    const start = load<u32>(piece);
    if (load<u32>(piece, 4) - start < size) continue;
    store<u32>(piece, start + size);
    memory.fill(start, 0, size);
    return start;
  }
  return alloc(size);
}

function leavePiece(start: u32, end: u32): void {
  let index: u32 = 0;
  while (index < pieceCount) {
    const piece = pieces + 8 * index;
    const itsStart = load<u32>(piece);
    const itsEnd = load<u32>(piece, 4);
    if (itsEnd !== start && itsStart !== end && itsStart !== itsEnd) {
      index++;
      continue;
    }
    // Joined to its neighbour, which may have another one on its other side.
    if (itsEnd === start) start = itsStart;
    else if (itsStart === end) end = itsEnd;
    pieceCount--;
    store<u64>(piece, load<u64>(pieces + 8 * pieceCount));
    index = 0;
  }
  store<u32>(pieces + 8 * pieceCount, start);
  store<u32>(pieces + 8 * pieceCount, end, 4);
  pieceCount++;
}

// All parts are doubled one after the other, each into what the ones before it have left.
function grow(): void {
  const oldRoom = room;
  const oldSize = oldRoom * stride;
  room = oldRoom << 1;
  for (let part: u32 = 0; part < PARTS; part++) {
    const old = load<u32>(parts + WORD * part);
    const larger = takePiece(2 * oldSize);
    for (let at = old; at < old + oldSize; at += stride) {
      const key = load<u64>(at);
      if (key === 0) continue;
      const to = placeIn(larger, key);
      store<u64>(to, key);
      if (stride === 12) store<u32>(to, load<u32>(at, 8), 8);
    }
    store<u32>(parts + WORD * part, larger);
    leavePiece(old, old + oldSize);
  }
}

function keyOf(a: u32, b: u32): u64 {
  // No place of a table holds zeros alone.
  const first: u32 = a === 0 && b === 0 ? 1 : a;
  return (first as u64) | ((b as u64) << 32);
}

// Puts a hash in at its empty place.
function put(at: u32, part: u32, key: u64): void {
  store<u64>(at, key);
  if (stride === 12) store<u32>(at, count, 8);
  count++;
  const size = load<u32>(sizes + WORD * part) + 1;
  store<u32>(sizes + WORD * part, size);
  if ((size as u64) * 100 > (room as u64) * FULLEST) grow();
}

/** Whether a hash is there already; puts it in where it is not. */
export function addHash(a: u32, b: u32): bool {
  const key = keyOf(a, b);
  const part = (key as u32) >>> PARTS_SHIFT;
  const at = placeIn(load<u32>(parts + WORD * part), key);
  if (load<u64>(at) !== 0) return true;
  put(at, part, key);
  return false;
}

/** The number of a hash: the first is 0, the next 1; a new one where it is not there. */
export function numberOf(a: u32, b: u32): u32 {
  const key = keyOf(a, b);
  const part = (key as u32) >>> PARTS_SHIFT;
  const at = placeIn(load<u32>(parts + WORD * part), key);
  if (load<u64>(at) !== 0) return load<u32>(at, 8);
  const number = count;
  put(at, part, key);
  return number;
}

/** How many hashes there are. */
export function hashCount(): u32 {
  return count;
}

/** Asks for the memory of a place, so that the processor waits for many of them together. */
export function touch(a: u32, b: u32): u32 {
  return load<u32>(load<u32>(parts + WORD * (a >>> PARTS_SHIFT)) + (b & (room - 1)) * stride);
}
