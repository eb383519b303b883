/* eslint-disable @typescript-eslint/no-non-null-assertion, @typescript-eslint/no-confusing-non-null-assertion -- bytes before the last line break, in loops that run millions of times */
/** Reads the plain rows of a long table from bytes, a score a row; any other row is left to the reference. */

import * as signs from '../bytes.ts';
import type { HashIndex } from '../hash-index.ts';
import type { Header } from '../header.ts';
import { CODE } from '../long-records.ts';
import type { LongRecords } from '../long-records.ts';
import type { RowHead } from '../read-row-head.ts';
import type { Instrument } from '../roles.ts';
import * as hashes from '../seen.ts';
import type { TableReader } from '../table-reader.ts';
import type { CellOptions } from './plain-cells.ts';
import { createItemNames } from './item-names.ts';
import { createPlainCells } from './plain-cells.ts';
import type { PlainRows } from './plain-rows.ts';
import { toRubricNumbers } from './rubric-numbers.ts';

// Names of other modules are looked up at each use once the program is bundled; these are not.
const { CR, LF } = signs;
const { finishHash, HASH_A, HASH_B, hashA, hashB, PRIME_A } = hashes;
const NOTHING = CODE.nothing;

export interface PlainLongOptions extends Pick<CellOptions, 'delimiter' | 'isRaw' | 'isIdentifier'> {
  readonly header: Header;
  readonly instrument: Instrument;
  readonly index: HashIndex;
  readonly records: LongRecords;
  /** Reads who and when from the first row of a review. */
  readonly headOf: (cells: readonly string[]) => RowHead | null;
  /** The columns that belong to a review rather than to one of its ratings. */
  readonly ofReview: readonly number[];
}

const DECLINED = -1;
const QUOTE = 34;
const TEAM = 0;
const DATE = 1;
const REVIEWER = 2;
const ITEM = 3;
const SCORE = 4;
const BLANK = 5;
const SKIP = 6;

const KINDS: Readonly<Record<string, number>> = {
  team: TEAM,
  date: DATE,
  reviewer: REVIEWER,
  item: ITEM,
  score: SCORE,
  status: BLANK,
  reason: BLANK,
};

// By column; null where one is passed on, counted or has codes of its own.
const kindsOf = (header: Header): Uint8Array | null => {
  const kinds: number[] = [];
  for (const [index, roles] of header.roles.entries()) {
    const [role] = roles;
    if (header.dropped.has(index)) kinds.push(SKIP);
    else if (role === undefined || roles.length > 1 || role.manner.values.size > 0) return null;
    else {
      const kind = 'name' in role ? KINDS[role.name] : undefined;
      if (kind === undefined) return null;
      kinds.push(kind);
    }
  }
  return Uint8Array.from(kinds);
};

/** The fast reader of a long table; null where its columns need the reference. */
export const createPlainLong = (options: PlainLongOptions): PlainRows | null => {
  const { header, instrument, index, records, headOf, ofReview, delimiter } = options;
  const kinds = kindsOf(header);
  const numbers = toRubricNumbers(instrument.rubric);
  if (kinds === null || numbers === null) return null;
  const width = header.headings.length;
  const plan = { width, numbers, mayBeNa: new Uint8Array(width), reasons: [] };
  const cells = createPlainCells({ ...options, plan });
  const { said, nameCell, dateCell, oddRating, blankCell, skipCell } = cells;
  const names = createItemNames([...instrument.items.keys()]);
  const mark = String.fromCharCode(delimiter);
  let count = 0;
  let item = 0;
  let teamA = 0;
  let teamB = 0;
  let reviewerA = HASH_A;
  let reviewerB = HASH_B;
  let date = 0;
  let score = -1;
  let lastRecord = -1;
  // Where the columns before the item tell all that makes a review, rows that begin alike are of the same one.
  const itemAt = kinds.indexOf(ITEM);
  const isToldFirst = [TEAM, DATE, REVIEWER].every((kind) => kinds.lastIndexOf(kind) < itemAt);
  let lastStart = -1;
  let lastLength = 0;

  const beginsAlike = (view: DataView, from: number): boolean => {
    if (lastStart === -1) return false;
    let offset = 0;
    for (; offset + 4 <= lastLength; offset += 4) {
      if (view.getInt32(from + offset, true) !== view.getInt32(lastStart + offset, true)) return false;
    }
    for (; offset < lastLength; offset += 1) {
      if (view.getUint8(from + offset) !== view.getUint8(lastStart + offset)) return false;
    }
    return true;
  };

  const itemCell = (bytes: Uint8Array, from: number): number => {
    let at = from;
    let hash = HASH_A;
    // Ids are letters, digits, - and _, so anything else ends the cell or is left to the reference.
    while (bytes[at]! > 44 && bytes[at]! < 0x7f && bytes[at]! !== delimiter) {
      hash = Math.imul(hash ^ bytes[at]!, PRIME_A);
      at += 1;
    }
    if (bytes[at]! !== delimiter) return DECLINED;
    item = names.find(bytes, from, at, hash);
    return item === -1 ? DECLINED : at + 1;
  };

  const rowText = new TextDecoder('utf-8', { ignoreBOM: true });

  const newRecord = (record: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const end = bytes[to - 1]! === LF ? (bytes[to - 2]! === CR ? to - 2 : to - 1) : to;
    const text = rowText.decode(bytes.subarray(from, end));
    const texts = text.split(mark);
    const head = headOf(texts);
    if (head === null) return false;
    const passed = ofReview.map((column) => texts[column] ?? '');
    records.heads[record] = { head, passed, raw: passed };
    return true;
  };

  /** Reads a cell into what was said of the row. @returns The offset after it, or DECLINED. */
  const readCell = (bytes: Uint8Array, view: DataView, at: number, column: number): number => {
    const isLast = column + 1 === width;
    if (bytes[at]! === QUOTE) return DECLINED;
    let next: number;
    switch (kinds[column]!) {
      case TEAM:
        next = nameCell(bytes, view, at, isLast, true);
        teamA = said.laneA;
        teamB = said.laneB;
        return next;
      case REVIEWER:
        next = nameCell(bytes, view, at, isLast, false);
        reviewerA = said.laneA;
        reviewerB = said.laneB;
        return next;
      case DATE:
        next = dateCell(bytes, view, at, isLast);
        date = said.number;
        return next;
      case ITEM:
        return isLast ? DECLINED : itemCell(bytes, at);
      case SCORE:
        next = oddRating(bytes, at, column);
        score = said.number;
        return next;
      case BLANK:
        return blankCell(bytes, at, isLast);
      default:
        return skipCell(bytes, view, at, isLast);
    }
  };

  const findRecord = (): number => {
    const a = finishHash(hashA(hashA(teamA, date), reviewerA));
    const b = finishHash(hashB(hashB(teamB, date), reviewerB));
    return index.numberOf(a, b);
  };

  const takeRow = (bytes: Uint8Array, view: DataView, from: number): number => {
    let at = from;
    let column = 0;
    score = -1;
    const isAlike = beginsAlike(view, from);
    if (isAlike) {
      at += lastLength;
      column = itemAt;
    } else {
      lastStart = -1;
      reviewerA = HASH_A;
      reviewerB = HASH_B;
      for (; column < itemAt; column += 1) {
        at = readCell(bytes, view, at, column);
        if (at === DECLINED) return DECLINED;
      }
    }
    const itemStart = at;
    for (; column < width; column += 1) {
      at = readCell(bytes, view, at, column);
      if (at === DECLINED) return DECLINED;
    }
    if (score < 0) return DECLINED;
    const record = isAlike ? lastRecord : findRecord();
    if (record >= records.heads.length) {
      if (!newRecord(record, bytes, from, at)) return DECLINED;
    } else if (records.code(record, item) !== NOTHING) return DECLINED;
    records.setCode(record, item, score + 1);
    if (isToldFirst && !isAlike) {
      lastStart = from;
      lastLength = itemStart - from;
      lastRecord = record;
    }
    return at;
  };

  const run = (reader: TableReader): void => {
    const { bytes, limit } = reader;
    cells.setAsciiOnly(reader.encoding === 'windows-1252');
    const view = new DataView(bytes.buffer);
    let { at } = reader;
    let lines = 0;
    lastStart = -1;
    while (at < limit) {
      const next = takeRow(bytes, view, at);
      if (next === DECLINED) break;
      at = next;
      lines += 1;
    }
    reader.at = at;
    reader.line += lines;
    count += lines;
  };
  return { run, count: () => count };
};
