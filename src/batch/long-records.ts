/** Keeps the reviews of a long table while its rows come in: a byte an item, and more only where a rating needs it. */

import { CODE_FULL, CODE_NOT_APPLICABLE, CODE_NOTHING } from './plain/core/layout.ts';
import type { Core } from './plain/open-core.ts';
import { bytesAt } from './plain/open-core.ts';
import type { RowStore } from './plain/open-store.ts';
import type { RowHead } from './read-row-head.ts';
import type { RatingDraft } from './read-row.ts';
import { emptyDraft } from './read-row.ts';
import type { Row } from './split-cells.ts';

/** What a byte of a record says of an item, beside 1 to 10 for the scores 0 to 9. */
export const CODE = { nothing: CODE_NOTHING, notApplicable: CODE_NOT_APPLICABLE, full: CODE_FULL } as const;

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
  /** The number of the review with a hash, in the order of their first rows; a new one where it is not there. */
  readonly numberOf: (hash: { readonly a: number; readonly b: number }) => number;
  readonly count: () => number;
  /** Whose review it is and when; null for a new one. */
  readonly head: (record: number) => LongRecord | null;
  readonly setHead: (record: number, head: LongRecord) => void;
  /** The rubrics that rows have named. */
  readonly rubrics: () => ReadonlySet<RowHead['instrument']['rubric']>;
  readonly code: (record: number, item: number) => number;
  readonly setCode: (record: number, item: number, code: number) => void;
  /** The full rating of an item, made where there is none. */
  readonly full: (record: number, item: number) => FullRating;
  readonly findFull: (record: number, item: number) => FullRating | null;
  readonly drop: (record: number, item: number) => void;
}

export interface LongRecordsOptions {
  readonly store: RowStore;
  /** What takes plain rows; null where nothing does. */
  readonly core: Core | null;
  /** The most items that a rubric of the table has. */
  readonly items: number;
  readonly delimiter: string;
  /** Reads the head from the cells that are passed on. */
  readonly headOf: (passed: readonly string[]) => RowHead;
}

/** No reviews yet; those of plain rows are kept by the core, which is asked for them. */
export const createLongRecords = ({
  store,
  core,
  items,
  delimiter,
  headOf,
}: LongRecordsOptions): LongRecords => {
  store.openTable(0, true);
  store.openRecords(items);
  const heads = new Map<number, LongRecord>();
  const fulls = new Map<number, FullRating>();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const setCode = (record: number, item: number, code: number): void => {
    store.setCode(record, item, code);
  };
  const head = (record: number): LongRecord | null => {
    const known = heads.get(record);
    if (known !== undefined) return known;
    const text = store.textOf(record);
    if (core === null || text === 0) return null;
    const passed = decoder.decode(bytesAt(core, text, core.textLengthOf(record))).split(delimiter);
    const made: LongRecord = { head: headOf(passed), passed, raw: passed };
    heads.set(record, made);
    return made;
  };
  return {
    numberOf: ({ a, b }) => store.numberOf(a, b),
    count: () => store.hashCount(),
    head,
    setHead: (record, made) => {
      heads.set(record, made);
    },
    rubrics: () => {
      const named = new Set([...heads.values()].map((one) => one.head.instrument.rubric));
      // Plain rows name none, so that all of them are of the same one.
      for (let record = 0; record < store.hashCount(); record += 1) {
        const found = heads.has(record) ? null : head(record);
        if (found === null) continue;
        named.add(found.head.instrument.rubric);
        break;
      }
      return named;
    },
    code: (record, item) => store.codeOf(record, item),
    setCode,
    full: (record, item) => {
      const at = record * items + item;
      const found = fulls.get(at) ?? { draft: emptyDraft(), keys: new Set(), rows: [] };
      fulls.set(at, found);
      setCode(record, item, CODE.full);
      return found;
    },
    findFull: (record, item) => fulls.get(record * items + item) ?? null,
    drop: (record, item) => {
      fulls.delete(record * items + item);
      setCode(record, item, CODE.nothing);
    },
  };
};
