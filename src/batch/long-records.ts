/** Keeps the reviews of a long table while its rows come in: a byte an item, and more only where a rating needs it. */

import type { RowHead } from './read-row-head.ts';
import type { RatingDraft } from './read-row.ts';
import { emptyDraft } from './read-row.ts';
import type { Row } from './split-cells.ts';

/** What a byte of a record says of an item, beside 1 to 10 for the scores 0 to 9. */
export const CODE = { nothing: 0, notApplicable: 11, full: 12 } as const;

/** A rating that a byte does not hold, with the rows that it came from. */
export interface FullRating {
  readonly draft: RatingDraft;
  readonly keys: Set<string>;
  readonly rows: { readonly row: Row; readonly bytes: Uint8Array }[];
}

export interface LongRecord {
  head: RowHead;
  /** The cells of its first row that are passed on. */
  readonly passed: readonly string[];
  readonly raw: readonly string[];
}

export interface LongRecords {
  readonly heads: LongRecord[];
  readonly code: (record: number, item: number) => number;
  readonly setCode: (record: number, item: number, code: number) => void;
  /** The full rating of an item, made where there is none. */
  readonly full: (record: number, item: number) => FullRating;
  readonly findFull: (record: number, item: number) => FullRating | null;
  /** The codes of one record, by item. */
  readonly codes: (record: number) => Uint8Array;
  readonly drop: (record: number, item: number) => void;
}

const FIRST_RECORDS = 1024;

/** @param items - The most items that a rubric of the table has. */
export const createLongRecords = (items: number): LongRecords => {
  let codes = new Uint8Array(FIRST_RECORDS * items);
  const heads: LongRecord[] = [];
  const fulls = new Map<number, FullRating>();
  const setCode = (record: number, item: number, code: number): void => {
    const at = record * items + item;
    if (at >= codes.length) {
      const larger = new Uint8Array(Math.max(2 * codes.length, (record + 1) * items));
      larger.set(codes);
      codes = larger;
    }
    codes[at] = code;
  };
  return {
    heads,
    code: (record, item) => codes[record * items + item] ?? CODE.nothing,
    setCode,
    full: (record, item) => {
      const at = record * items + item;
      const found = fulls.get(at) ?? { draft: emptyDraft(), keys: new Set(), rows: [] };
      fulls.set(at, found);
      setCode(record, item, CODE.full);
      return found;
    },
    findFull: (record, item) => fulls.get(record * items + item) ?? null,
    codes: (record) => {
      const at = record * items;
      // A record without any rating lies beyond what was written.
      if (at + items > codes.length) setCode(record, items - 1, CODE.nothing);
      return codes.subarray(at, at + items);
    },
    drop: (record, item) => {
      fulls.delete(record * items + item);
      setCode(record, item, CODE.nothing);
    },
  };
};
