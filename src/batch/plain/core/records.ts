/** Keeps the reviews of a long table while its rows come in: who and when as it stands in the table, and a byte an item. */

import { CODE_NOTHING } from './layout';
import { alloc } from './memory';

const BLOCK_BITS: u32 = 12;
const BLOCK_RECORDS: u32 = 1 << BLOCK_BITS;
const MOST_BLOCKS: u32 = 1 << 16;
const TEXT_BLOCK: u32 = 512 * 1024;

// A record: the address of its own cells, their length and whether they may hold an identifier, and its codes.
const TEXT: u32 = 0;
const LENGTH: u32 = 4;
const CODES: u32 = 8;
const IDENTIFIER: u32 = 0x80000000;

let itemCount: u32 = 0;
let recordSize: u32 = 0;
let blocks: u32 = 0;
let blockCount: u32 = 0;
let textAt: u32 = 0;
let textEnd: u32 = 0;

/** @param items - The most items that a rubric of the table has. */
export function openRecords(items: u32): void {
  itemCount = items;
  recordSize = CODES + ((items + 3) & ~3);
  blocks = alloc(4 * MOST_BLOCKS);
}

function recordAt(record: u32): u32 {
  while (record >>> BLOCK_BITS >= blockCount) {
    store<u32>(blocks + 4 * blockCount, alloc(recordSize * BLOCK_RECORDS));
    blockCount++;
  }
  return load<u32>(blocks + 4 * (record >>> BLOCK_BITS)) + (record & (BLOCK_RECORDS - 1)) * recordSize;
}

/** The address of a record's codes, a byte an item. */
export function codesOf(record: u32): u32 {
  return recordAt(record) + CODES;
}

/** What is known of an item in a record. */
export function codeOf(record: u32, item: u32): u32 {
  return item < itemCount ? load<u8>(codesOf(record) + item) : CODE_NOTHING;
}

/** Notes what is known of an item. */
export function setCode(record: u32, item: u32, code: u32): void {
  store<u8>(codesOf(record) + item, code);
}

/** Room for a record's own cells. @returns Their address. */
export function keepText(record: u32, length: u32, mayBeIdentifier: bool): u32 {
  if (textEnd - textAt < length + 16) {
    const room = max<u32>(TEXT_BLOCK, length + 16);
    textAt = alloc(room);
    textEnd = textAt + room;
  }
  const at = recordAt(record);
  store<u32>(at + TEXT, textAt);
  store<u32>(at + LENGTH, length | (mayBeIdentifier ? IDENTIFIER : 0));
  const text = textAt;
  textAt += length;
  return text;
}

/** Where a record's own cells are, as they stand in the table; 0 where it has none. */
export function textOf(record: u32): u32 {
  return load<u32>(recordAt(record) + TEXT);
}

/** How many bytes they are. */
export function textLengthOf(record: u32): u32 {
  return load<u32>(recordAt(record) + LENGTH) & ~IDENTIFIER;
}

/** Whether they may hold an identifier. */
export function mayHoldIdentifier(record: u32): bool {
  return (load<u32>(recordAt(record) + LENGTH) & IDENTIFIER) !== 0;
}
