/** Scores items of plain rows from their numbers, in whole numbers and so exactly; what is out of the ordinary is declined. */

import { amounts, least } from './cells';
import { AMOUNT_SCALE } from './layout';
import { alloc } from './memory';
import { addRatings } from './sums';

// One measure: whole numbers, then doubles.
const FIRST: u32 = 0;
const SECOND: u32 = 4;
const SECTION: u32 = 8;
const IS_LOWER: u32 = 12;
const IS_PART: u32 = 16;
const CUTS: u32 = 20;
const CUT_COUNT: u32 = 24;
const FACTOR: u32 = 32;
const BELOW: u32 = 40;
const LEAST: u32 = 48;
const MOST: u32 = 64;
const MEASURE_SIZE: u32 = 80;
/** A cut: its value and the score. */
const CUT_SIZE: u32 = 16;

let measures: u32 = 0;
let count: u32 = 0;

/** Room for so many measures. */
export function setMeasures(most: u32): void {
  measures = alloc(MEASURE_SIZE * most);
}

/**
 * Adds an item that is scored from one number, or from two of which the first is divided by the second.
 *
 * @param second - The column of the divisor; -1 for none.
 * @param factor - By what the first number is multiplied to be compared with a cut.
 * @param below - A divisor under this is declined.
 * @returns The address of its cuts, from the highest score down: the value as a double, then the score.
 */
export function addMeasure(
  first: u32,
  second: i32,
  section: u32,
  isLower: bool,
  isPart: bool,
  factor: f64,
  below: f64,
  cuts: u32,
): u32 {
  const at = measures + MEASURE_SIZE * count;
  const cutsAt = alloc(CUT_SIZE * cuts);
  store<u32>(at + FIRST, first);
  store<i32>(at + SECOND, second);
  store<u32>(at + SECTION, section);
  store<u32>(at + IS_LOWER, isLower ? 1 : 0);
  store<u32>(at + IS_PART, isPart ? 1 : 0);
  store<u32>(at + CUTS, cutsAt);
  store<u32>(at + CUT_COUNT, cuts);
  store<f64>(at + FACTOR, factor);
  store<f64>(at + BELOW, below);
  count++;
  return cutsAt;
}

/** Limits the first (0) or the second (1) number of the measure that was added last. */
export function limitNumber(place: u32, fewest: f64, largest: f64): void {
  const at = measures + MEASURE_SIZE * (count - 1) + 8 * place;
  store<f64>(at + LEAST, fewest);
  store<f64>(at + MOST, largest);
}

function isWithin(at: u32, amount: f64): bool {
  return amount >= load<f64>(at + LEAST) && amount <= load<f64>(at + MOST);
}

function amountAt(column: u32): f64 {
  return load<f64>(amounts + 8 * column);
}

/** Adds the scores of a row's measures to its sums; false declines the row. */
export function scoreMeasures(): bool {
  for (let index: u32 = 0; index < count; index++) {
    const at = measures + MEASURE_SIZE * index;
    const first = amountAt(load<u32>(at + FIRST));
    const secondColumn = load<i32>(at + SECOND);
    let divisor = AMOUNT_SCALE as f64;
    if (secondColumn >= 0) {
      const second = amountAt(secondColumn);
      if (first < 0 && second < 0) continue;
      if (first < 0 || second < load<f64>(at + BELOW) || !isWithin(at + 8, second)) return false;
      if (load<u32>(at + IS_PART) !== 0 && first > second) return false;
      divisor = second;
    } else if (first < 0) continue;
    if (!isWithin(at, first)) return false;
    const value = first * load<f64>(at + FACTOR);
    const isLower = load<u32>(at + IS_LOWER) !== 0;
    const cuts = load<u32>(at + CUTS);
    const end = cuts + CUT_SIZE * load<u32>(at + CUT_COUNT);
    let score = least;
    for (let cut = cuts; cut < end; cut += CUT_SIZE) {
      const edge = load<f64>(cut) * divisor;
      if (isLower ? value <= edge : value >= edge) {
        score = load<u32>(cut, 8);
        break;
      }
    }
    addRatings(load<u32>(at + SECTION), score, 1, 1 << score);
  }
  return true;
}
