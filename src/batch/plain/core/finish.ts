/** Writes the reviews of a long table scored, once all its rows have come. */

import { clearExtra, DECLINED } from './cells';
import { CODE_NOT_APPLICABLE, CODE_NOTHING, DECLINED_ROW, THROUGH } from './layout';
import { alloc } from './memory';
import { isFull, outputEnd, setOutputEnd, setStop } from './output';
import { codesOf, mayHoldIdentifier, textLengthOf, textOf } from './records';
import { addRatings, clearSums } from './sums';
import { writeTail } from './tail';
import { copyBytes } from './words';

/** By item: its section. */
let itemSections: u32 = 0;
let itemCount: u32 = 0;

/** Room for so many items. */
export function setItems(count: u32): void {
  itemCount = count;
  itemSections = alloc(4 * count);
}

/** Tells the section of an item. */
export function setSection(item: u32, section: u32): void {
  store<u32>(itemSections + 4 * item, section);
}

/**
 * Writes a review that is nothing but scores; its own cells stand at the end of the output already.
 *
 * @returns Whether it was written; the reference has to where it was not.
 */
export function writeRecord(record: u32, length: u32): bool {
  const codes = codesOf(record);
  clearSums();
  clearExtra();
  for (let index: u32 = 0; index < itemCount; index++) {
    const code = load<u8>(codes + index) as i32;
    if (code === CODE_NOTHING) continue;
    if (code >= CODE_NOT_APPLICABLE) return false;
    addRatings(load<u32>(itemSections + 4 * index), code - 1, 1, 1 << (code - 1));
  }
  const end = writeTail(outputEnd() + length);
  if (end === DECLINED) return false;
  setOutputEnd(end);
  return true;
}

/**
 * Writes the reviews from one to another, until they are through, the output is full or the reference has to write one.
 *
 * @returns The first review that was not written; `stop` says why it stopped.
 */
export function writeRecords(from: u32, to: u32): u32 {
  setStop(THROUGH);
  let record = from;
  while (record < to && !isFull()) {
    const text = textOf(record);
    const length = textLengthOf(record);
    const isOdd = text === 0 || mayHoldIdentifier(record);
    if (!isOdd) copyBytes(text, length, outputEnd());
    if (isOdd || !writeRecord(record, length)) {
      setStop(DECLINED_ROW);
      break;
    }
    record++;
  }
  return record;
}
