/** What a plain row says, section by section: the sum of its scores, how many items are rated and how many not applicable. */

import { alloc } from './memory';

let sectionCount: u32 = 0;
let sums: u32 = 0;
let rated: u32 = 0;
let notApplicable: u32 = 0;
/** By section: 1 where its items count. */
let counted: u32 = 0;
/** Bits of the scores that counted items of the row have: one where all are the same, more than one where not. */
export let scores: u32 = 0;

/** Room for so many sections. */
export function setSections(count: u32): void {
  sectionCount = count;
  sums = alloc(4 * count);
  rated = alloc(4 * count);
  notApplicable = alloc(4 * count);
  counted = alloc(count);
}

/** The items of a section count. */
export function countSection(section: u32): void {
  store<u8>(counted + section, 1);
}

/** Begins a row. */
export function clearSums(): void {
  for (let at: u32 = 0; at < 4 * sectionCount; at += 4) {
    store<u32>(sums + at, 0);
    store<u32>(rated + at, 0);
    store<u32>(notApplicable + at, 0);
  }
  scores = 0;
}

/** Adds ratings of a section: the sum of their scores, how many they are, and the bits of the scores. */
export function addRatings(section: u32, sum: u32, count: u32, bits: u32): void {
  store<u32>(sums + 4 * section, load<u32>(sums + 4 * section) + sum);
  store<u32>(rated + 4 * section, load<u32>(rated + 4 * section) + count);
  if (load<u8>(counted + section) !== 0) scores |= bits;
}

/** Adds an item of a section that is not applicable. */
export function addNotApplicable(section: u32): void {
  store<u32>(notApplicable + 4 * section, load<u32>(notApplicable + 4 * section) + 1);
}

/** The sum of a section's scores. */
export function sumOf(section: u32): u32 {
  return load<u32>(sums + 4 * section);
}

/** How many items of a section are rated. */
export function ratedOf(section: u32): u32 {
  return load<u32>(rated + 4 * section);
}

/** How many items of a section are not applicable. */
export function notApplicableOf(section: u32): u32 {
  return load<u32>(notApplicable + 4 * section);
}
