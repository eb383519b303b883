/* eslint-disable @typescript-eslint/no-non-null-assertion, @typescript-eslint/no-confusing-non-null-assertion, @typescript-eslint/prefer-for-of -- indices are sections of the rubric, in a loop that runs a million times */
/** Writes what scoring adds to a plain row, from the sums and counts of its sections, without objects or strings. */

import { copyBytes } from './copy-bytes.ts';
import { formatRatio, formatWhole } from './format-ratio.ts';
import type { RubricNumbers } from './rubric-numbers.ts';

/** What a plain row says, section by section. */
export interface RowSums {
  readonly sums: Int32Array;
  readonly rated: Int32Array;
  readonly notApplicable: Int32Array;
}

/** Writes the tail of a row at an offset; the offset after it, or -1 where the reference has to. */
export type WriteTail = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
  row: RowSums,
  /** A bit for each score that a counted item has. */
  scores: number,
  /** Bytes that are put after the other warnings. */
  extra: Uint8Array,
) => number;

export interface TailManner {
  readonly delimiter: number;
  readonly mark: number;
  readonly lineBreak: string;
  /** The sections in the order of their columns. */
  readonly columns: readonly number[];
}

const FEWEST_FOR_ALL_SAME = 5;
const POOL = 1024 * 1024;
/** The longest head: names of bands and a dozen numbers. */
const LONGEST = 4096;
const CACHE_LIMIT = 1 << 16;

const encoder = new TextEncoder();

export const createTailWriter = (numbers: RubricNumbers, manner: TailManner): WriteTail => {
  const { delimiter, mark } = manner;
  const { isSum, min, max, sections, counted, weight, weightScale, common, bands, bandScale } = numbers;
  const separator = String.fromCharCode(delimiter);
  const pool = new Uint8Array(POOL + LONGEST);
  const poolView = new DataView(pool.buffer);
  let used = 0;
  const name = encoder.encode(separator + numbers.name + separator);
  const maximum = new Uint8Array(32);
  const maximumLength = isSum
    ? formatRatio(maximum, 0, max * weight, weightScale, mark)
    : formatRatio(maximum, 0, max, 1, mark);
  const bandNames = bands.map(({ id }) => encoder.encode(id));
  const lineBreak = encoder.encode(manner.lineBreak);
  const allSame = encoder.encode('all-same-score');
  const prorated = encoder.encode('prorated');
  const yes = encoder.encode('true');
  const no = encoder.encode('false');
  const sectionWeights = Int32Array.from(sections, (section) => section.weights[0] ?? 1);
  const sectionItems = Int32Array.from(sections, ({ items }) => items);
  const countedSections = Int32Array.from(counted);
  const meanFactors = Float64Array.from(sections, ({ items }) => common / items);
  const columns = Int32Array.from(manner.columns);
  // With as many items of one weight in every section, the total follows from the sum alone.
  const isSumEnough =
    isSum ||
    counted.every(
      (index) =>
        sectionItems[index] === sectionItems[counted[0] ?? 0] &&
        sectionWeights[index] === sectionWeights[counted[0] ?? 0],
    );
  // Where the heads of complete rows lie in the pool; by points where the total follows from them.
  let heads = new Map<number, number>();
  let headCount = 0;
  const largestMeans = common * max * counted.length;
  const mostPoints = weight * max + 1;
  const hasHeadByPoints = isSumEnough && mostPoints < CACHE_LIMIT;
  const headOffset = new Int32Array(hasHeadByPoints ? mostPoints : CACHE_LIMIT);
  const headLength = new Int32Array(headOffset.length);

  // Where the cells of each section lie in the pool: offset and length by number rated and sum.
  const cellStart = new Int32Array(sections.length);
  let cells = 0;
  sections.forEach(({ items }, index) => {
    cellStart[index] = cells;
    cells += (items + 1) * (items * max + 1);
  });
  const cellOffset = new Int32Array(cells).fill(-1);
  const cellLength = new Uint8Array(cells);

  const put = (bytes: Uint8Array, at: number, what: Uint8Array): number => {
    for (let index = 0; index < what.length; index += 1) bytes[at + index] = what[index]!;
    return at + what.length;
  };

  const putByte = (bytes: Uint8Array, at: number, byte: number): number => {
    bytes[at] = byte;
    return at + 1;
  };

  const number = (bytes: Uint8Array, at: number, numerator: number, divisor: number): number =>
    putByte(bytes, formatRatio(bytes, at, numerator, divisor, mark), delimiter);

  const bandOf = (numerator: number, divisor: number): number => {
    for (let index = 0; index < bands.length; index += 1) {
      if (numerator * bandScale >= bands[index]!.from * divisor) return index;
    }
    return bands.length - 1;
  };

  /** Everything up to the sections. */
  const writeHead = (bytes: Uint8Array, start: number, row: RowSums): number => {
    const { sums, rated, notApplicable } = row;
    let points = 0;
    let ratedWeight = 0;
    let openWeight = 0;
    let ratedItems = 0;
    let naItems = 0;
    let means = 0;
    let meanSections = 0;
    let lowest = 0;
    let highest = 0;
    let openSections = 0;
    for (let index = 0; index < countedSections.length; index += 1) {
      const section = countedSections[index]!;
      const count = rated[section]!;
      const na = notApplicable[section]!;
      const open = sectionItems[section]! - count - na;
      const sum = sums[section]!;
      points += sum * sectionWeights[section]!;
      ratedWeight += count * sectionWeights[section]!;
      openWeight += open * sectionWeights[section]!;
      ratedItems += count;
      naItems += na;
      if (isSum) continue;
      if (count > 0) {
        means += sum * (common / count);
        meanSections += 1;
      }
      if (count + open > 0) {
        lowest += (sum + min * open) * (common / (count + open));
        highest += (sum + max * open) * (common / (count + open));
        openSections += 1;
      }
    }
    if (ratedItems === 0) return -1;
    let totalDivisor = common * meanSections;
    let limitDivisor = common * openSections;
    if (isSum) {
      means = points * weight;
      totalDivisor = ratedWeight * weightScale;
      lowest = (points + min * openWeight) * weight;
      highest = (points + max * openWeight) * weight;
      limitDivisor = (ratedWeight + openWeight) * weightScale;
    }
    let at = put(bytes, start, name);
    at = number(bytes, at, means, totalDivisor);
    at = putByte(bytes, put(bytes, at, maximum.subarray(0, maximumLength)), delimiter);
    at = isSum
      ? number(bytes, at, 100 * points, ratedWeight * max)
      : number(bytes, at, 100 * means, totalDivisor * max);
    at = number(bytes, at, points, ratedWeight);
    const from = bandOf(highest, limitDivisor);
    const to = bandOf(lowest, limitDivisor);
    if (from === to) at = put(bytes, at, bandNames[from]!);
    at = putByte(bytes, at, delimiter);
    for (let index = to; index >= from; index -= 1) {
      at = put(bytes, at, bandNames[index]!);
      if (index > from) at = putByte(bytes, at, 124);
    }
    at = putByte(bytes, at, delimiter);
    const open = numbers.items - ratedItems - naItems;
    at = putByte(bytes, put(bytes, at, open === 0 ? yes : no), delimiter);
    at = putByte(bytes, formatWhole(bytes, at, ratedItems), delimiter);
    at = putByte(bytes, formatWhole(bytes, at, naItems), delimiter);
    at = putByte(bytes, formatWhole(bytes, at, 0), delimiter);
    at = putByte(bytes, formatWhole(bytes, at, open), delimiter);
    at = number(bytes, at, lowest, limitDivisor);
    return formatRatio(bytes, at, highest, limitDivisor, mark);
  };

  const makeCell = (cell: number, section: number, count: number, sum: number): void => {
    const start = used;
    let at = putByte(pool, start, delimiter);
    if (count > 0) {
      at = isSum
        ? formatRatio(pool, at, sum * sectionWeights[section]!, weightScale, mark)
        : formatRatio(pool, at, sum, count, mark);
    }
    cellOffset[cell] = start;
    cellLength[cell] = at - start;
    used = at;
  };

  const makeHead = (head: number, row: RowSums): void => {
    const end = writeHead(pool, used, row);
    headOffset[head] = used;
    headLength[head] = end - used;
    used = end;
  };

  /** The number of a complete row's head, which is made where it is not there. */
  const headOf = (row: RowSums, points: number, means: number): number => {
    if (hasHeadByPoints) {
      if (headLength[points]! === 0) makeHead(points, row);
      return points;
    }
    const key = means * mostPoints + points;
    const isKept = largestMeans * mostPoints <= Number.MAX_SAFE_INTEGER;
    const kept = isKept ? heads.get(key) : undefined;
    if (kept !== undefined) return kept;
    const head = headCount;
    makeHead(head, row);
    if (isKept) {
      heads.set(key, head);
      headCount += 1;
    }
    return head;
  };

  const clear = (): void => {
    used = 0;
    heads = new Map();
    headCount = 0;
    headLength.fill(0);
    cellOffset.fill(-1);
  };

  return (bytes, view, start, row, scores, extra) => {
    const { sums, rated } = row;
    if (used > POOL - LONGEST || headCount >= headOffset.length) clear();
    let isComplete = true;
    let points = 0;
    let means = 0;
    let ratedItems = 0;
    for (let index = 0; index < countedSections.length; index += 1) {
      const section = countedSections[index]!;
      const count = rated[section]!;
      if (count !== sectionItems[section]!) isComplete = false;
      ratedItems += count;
      const sum = sums[section]!;
      points += sum * sectionWeights[section]!;
      means += sum * meanFactors[section]!;
    }
    let at = start;
    if (isComplete) {
      const head = headOf(row, points, means);
      const length = headLength[head]!;
      copyBytes(poolView, headOffset[head]!, length, view, at);
      at += length;
    } else {
      at = writeHead(bytes, at, row);
      if (at === -1) return -1;
    }
    for (let index = 0; index < columns.length; index += 1) {
      const section = columns[index]!;
      const count = rated[section]!;
      const sum = sums[section]!;
      const cell = cellStart[section]! + count * (sectionItems[section]! * max + 1) + sum;
      if (cellOffset[cell]! < 0) makeCell(cell, section, count, sum);
      const length = cellLength[cell]!;
      copyBytes(poolView, cellOffset[cell]!, length, view, at);
      at += length;
    }
    at = putByte(bytes, at, delimiter);
    const isProrated = isSum && !isComplete;
    if (isProrated) at = put(bytes, at, prorated);
    const isSame = ratedItems >= FEWEST_FOR_ALL_SAME && (scores & (scores - 1)) === 0;
    if (isSame) {
      if (isProrated) at = putByte(bytes, at, 32);
      at = put(bytes, at, allSame);
    }
    if (extra.length > 0) {
      // What is put after other warnings begins with a space.
      at = put(bytes, at, isProrated || isSame ? extra : extra.subarray(1));
    }
    return put(bytes, at, lineBreak);
  };
};
