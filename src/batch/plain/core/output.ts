/** Where scored rows are written until they are fetched. */

import { FULL, OUTPUT_ROOM, OUTPUT_SLACK, THROUGH } from './layout';
import { alloc } from './memory';

export const output: u32 = alloc(OUTPUT_ROOM + OUTPUT_SLACK);
let end: u32 = output;
/** How many rows were taken in all. */
export let rowCount: u32 = 0;
/** Why the last call stopped: THROUGH, FULL or DECLINED_ROW. */
export let stop: u32 = THROUGH;

/** The address after the last scored row. */
export function outputEnd(): u32 {
  return end;
}

/** The scored rows were fetched. */
export function clearOutput(): void {
  end = output;
}

/** Tells where the output ends now. */
export function setOutputEnd(at: u32): void {
  end = at;
}

/** Counts rows that were taken. */
export function countRows(count: u32): void {
  rowCount += count;
}

/** Tells why a call stops. */
export function setStop(reason: u32): void {
  stop = reason;
}

/** Whether the output has to be fetched before the next row; then the call stops. */
export function isFull(): bool {
  if (end - output < (OUTPUT_ROOM as u32)) return false;
  stop = FULL;
  return true;
}
