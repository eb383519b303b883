/** How a rubric counts, and the texts that a scored row is written with, as the core is told. */

import { alloc } from './memory';

// A section: its items, their weight, its cells, and how a sum of all its items counts in the total.
const ITEMS: u32 = 0;
const WEIGHT: u32 = 4;
const CELLS: u32 = 8;
const FACTOR: u32 = 16;
const SECTION_SIZE: u32 = 24;
// A band: its name, how long that is, and its lower edge.
const BAND_SIZE: u32 = 16;

export let isSum: bool = false;
export let least: u32 = 1;
export let most: u32 = 5;
/** The weight of all counted items, times `weightScale`. */
export let weight: u64 = 0;
export let weightScale: u64 = 1;
/** A multiple of every number of items that a counted section can have rated. */
export let common: u64 = 1;
/** The items in the counted sections. */
export let itemCount: u32 = 0;
/** The byte of the decimal mark. */
export let mark: u32 = 46;
export let delimiter: u32 = 44;
export let countedCount: u32 = 0;
export let columnCount: u32 = 0;
/** How many different cells the columns of all sections can hold. */
export let cellCount: u32 = 0;
let bandScale: i64 = 1;
let sections: u32 = 0;
let sectionCount: u32 = 0;
let counted: u32 = 0;
let columns: u32 = 0;
let bands: u32 = 0;
let bandCount: u32 = 0;
const texts = memory.data(64);

/** How the rubric counts: whole numbers, as toRubricNumbers gives them. */
export function setRubric(
  sums: bool,
  fewest: u32,
  largest: u32,
  allWeight: f64,
  scale: f64,
  multiple: f64,
  allItems: u32,
  bandsScale: f64,
  decimalMark: u32,
  columnDelimiter: u32,
  room: u32,
  bandRoom: u32,
): void {
  isSum = sums;
  least = fewest;
  most = largest;
  weight = allWeight as u64;
  weightScale = scale as u64;
  common = multiple as u64;
  itemCount = allItems;
  bandScale = bandsScale as i64;
  mark = decimalMark;
  delimiter = columnDelimiter;
  sections = alloc(SECTION_SIZE * room);
  counted = alloc(4 * room);
  columns = alloc(4 * room);
  bands = alloc(BAND_SIZE * bandRoom);
}

/** Adds a section of the rubric; the weight is of one item. */
export function addSection(sectionItems: u32, itemWeight: u32, isCounted: bool): void {
  const at = sections + SECTION_SIZE * sectionCount;
  store<u32>(at + ITEMS, sectionItems);
  store<u32>(at + WEIGHT, itemWeight);
  store<u32>(at + CELLS, cellCount);
  store<u64>(at + FACTOR, isSum ? 0 : common / sectionItems);
  cellCount += (sectionItems + 1) * (sectionItems * most + 1);
  if (isCounted) {
    store<u32>(counted + 4 * countedCount, sectionCount);
    countedCount++;
  }
  sectionCount++;
}

/** Adds the column of a section. */
export function addColumn(section: u32): void {
  store<u32>(columns + 4 * columnCount, section);
  columnCount++;
}

/** Adds a band, from the highest down. */
export function addBand(name: u32, length: u32, from: f64): void {
  const at = bands + BAND_SIZE * bandCount;
  store<u32>(at, name);
  store<u32>(at, length, 4);
  store<i64>(at, from as i64, 8);
  bandCount++;
}

/** Sets one of the texts. */
export function setText(which: u32, at: u32, length: u32): void {
  store<u32>(texts + 8 * which, at);
  store<u32>(texts + 8 * which, length, 4);
}

/** The items of a section. */
export function itemsOf(section: u32): u32 {
  return load<u32>(sections + SECTION_SIZE * section + ITEMS);
}

/** The weight of one of its items. */
export function weightOf(section: u32): u64 {
  return load<u32>(sections + SECTION_SIZE * section + WEIGHT);
}

/** A section that counts, by its place among them. */
export function countedAt(index: u32): u32 {
  return load<u32>(counted + 4 * index);
}

/** How a sum of all its items counts in the total. */
export function factorOf(section: u32): u64 {
  return load<u64>(sections + SECTION_SIZE * section + FACTOR);
}

/** Which of the cells says what the section's ratings come to. */
export function cellOf(section: u32, count: u32, sum: u32): u32 {
  return load<u32>(sections + SECTION_SIZE * section + CELLS) + count * (itemsOf(section) * most + 1) + sum;
}

/** The section of a column. */
export function columnAt(index: u32): u32 {
  return load<u32>(columns + 4 * index);
}

/** The band of a total, by its place from the highest down. */
export function bandOf(numerator: u64, divisor: u64): u32 {
  for (let band: u32 = 0; band < bandCount; band++) {
    if ((numerator as i64) * bandScale >= load<i64>(bands + BAND_SIZE * band, 8) * (divisor as i64))
      return band;
  }
  return bandCount - 1;
}

/** The address of a band's name. */
export function bandName(band: u32): u32 {
  return load<u32>(bands + BAND_SIZE * band);
}

/** How many bytes it has. */
export function bandLength(band: u32): u32 {
  return load<u32>(bands + BAND_SIZE * band, 4);
}

/** The address of a text. */
export function textAt(which: u32): u32 {
  return load<u32>(texts + 8 * which);
}

/** How many bytes it has. */
export function textLength(which: u32): u32 {
  return load<u32>(texts + 8 * which, 4);
}
