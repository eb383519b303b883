/** Brings the rows of a table into the core's memory, each piece once. */

import { LF } from '../bytes.ts';
import type { TableReader } from '../table-reader.ts';
import { INPUT_ROOM } from './core/layout.ts';
import type { Core } from './open-core.ts';
import { bytesAt } from './open-core.ts';

/** Gives whole rows to the core from where the reader stands; how it takes them is handed in. */
export type FeedCore = (
  reader: TableReader,
  /** Takes rows between two addresses. @returns the address of the first that was not taken, and whether to go on. */
  take: (from: number, to: number) => { readonly next: number; readonly goesOn: boolean },
) => void;

/** A feeder with room of its own in a core. */
export const createFeeder = (core: Core): FeedCore => {
  const input = core.alloc(INPUT_ROOM + 64);
  let piece = -1;
  // What lies in the core's memory: the reader's bytes from one offset to another.
  let start = 0;
  let end = 0;

  const load = ({ bytes, at, limit, pieces }: TableReader): void => {
    piece = pieces;
    start = at;
    end = limit - at <= INPUT_ROOM ? limit : bytes.subarray(0, at + INPUT_ROOM).lastIndexOf(LF) + 1;
    if (end > start) bytesAt(core, input, end - start).set(bytes.subarray(start, end));
  };

  return (reader, take) => {
    let goesOn = true;
    core.setAsciiOnly(reader.encoding === 'windows-1252');
    while (goesOn && reader.at < reader.limit) {
      if (piece !== reader.pieces || reader.at < start || reader.at >= end) load(reader);
      // A row that is longer than the core has room for.
      if (end <= reader.at) return;
      const offset = input - start;
      const before = core.rowCount.value;
      const taken = take(reader.at + offset, end + offset);
      reader.at = taken.next - offset;
      reader.line += core.rowCount.value - before;
      ({ goesOn } = taken);
    }
  };
};
