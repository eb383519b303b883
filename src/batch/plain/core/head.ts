/** Writes what scoring adds to a row before its sections: the rubric, the total, the band, what is missing. */

import { PIPE } from './bytes';
import { DECLINED } from './cells';
import { formatRatio } from './format-ratio';
import { TEXT_FALSE, TEXT_NAME, TEXT_TRUE } from './layout';
import { alloc } from './memory';
import { putBand, putByte, putBytes, putRatio, putText, putWhole } from './put';
import {
  bandOf,
  common,
  countedAt,
  countedCount,
  delimiter,
  isSum,
  itemCount,
  itemsOf,
  least,
  mark,
  most,
  weight,
  weightOf,
  weightScale,
} from './rubric';
import { notApplicableOf, ratedOf, sumOf } from './sums';

let maximum: u32 = 0;
let maximumLength: u32 = 0;

/** Makes ready to write, once everything is said. */
export function openHead(): void {
  maximum = alloc(64);
  const end = isSum
    ? formatRatio(maximum, most * weight, weightScale, mark)
    : formatRatio(maximum, most, 1, mark);
  maximumLength = end - maximum;
}

/** Writes everything up to the sections; DECLINED where nothing that counts is rated. */
export function writeHead(start: u32): u32 {
  let points: u64 = 0;
  let ratedWeight: u64 = 0;
  let openWeight: u64 = 0;
  let ratedItems: u32 = 0;
  let naItems: u32 = 0;
  let total: u64 = 0;
  let meanSections: u64 = 0;
  let lowest: u64 = 0;
  let highest: u64 = 0;
  let openSections: u64 = 0;
  for (let index: u32 = 0; index < countedCount; index++) {
    const section = countedAt(index);
    const count = ratedOf(section);
    const na = notApplicableOf(section);
    const open = itemsOf(section) - count - na;
    const sum: u64 = sumOf(section);
    points += sum * weightOf(section);
    ratedWeight += count * weightOf(section);
    openWeight += open * weightOf(section);
    ratedItems += count;
    naItems += na;
    if (isSum) continue;
    if (count > 0) {
      total += sum * (common / count);
      meanSections++;
    }
    if (count + open > 0) {
      lowest += (sum + least * open) * (common / (count + open));
      highest += (sum + most * open) * (common / (count + open));
      openSections++;
    }
  }
  if (ratedItems === 0) return DECLINED;
  let totalDivisor = common * meanSections;
  let limitDivisor = common * openSections;
  if (isSum) {
    total = points * weight;
    totalDivisor = ratedWeight * weightScale;
    lowest = (points + least * openWeight) * weight;
    highest = (points + most * openWeight) * weight;
    limitDivisor = (ratedWeight + openWeight) * weightScale;
  }
  let at = putText(start, TEXT_NAME);
  at = putRatio(at, total, totalDivisor);
  at = putByte(putBytes(at, maximum, maximumLength), delimiter);
  at = isSum
    ? putRatio(at, 100 * points, ratedWeight * most)
    : putRatio(at, 100 * total, totalDivisor * most);
  at = putRatio(at, points, ratedWeight);
  const from = bandOf(highest, limitDivisor);
  const to = bandOf(lowest, limitDivisor);
  if (from === to) at = putBand(at, from);
  at = putByte(at, delimiter);
  for (let band = to; ; band--) {
    at = putBand(at, band);
    if (band === from) break;
    at = putByte(at, PIPE);
  }
  at = putByte(at, delimiter);
  const open = itemCount - ratedItems - naItems;
  at = putByte(putText(at, open === 0 ? TEXT_TRUE : TEXT_FALSE), delimiter);
  at = putWhole(at, ratedItems);
  at = putWhole(at, naItems);
  at = putWhole(at, 0);
  at = putWhole(at, open);
  at = putRatio(at, lowest, limitDivisor);
  return formatRatio(at, highest, limitDivisor, mark);
}
