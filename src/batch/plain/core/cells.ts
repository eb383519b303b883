/** Reads the cells of plain rows: each reader gives the address after its cell, or declines the row. */

import { COMMA, CR, LF, POINT, QUOTE, ZERO } from './bytes';
import { readDate } from './date';
import { hashA, HASH_A, hashB, HASH_B } from './hash';
import { AMOUNT_SCALE, MOST_WHOLE_DIGITS } from './layout';
import { alloc } from './memory';
import { digitsIn, EVERY_BYTE, hasByte, HIGH_BITS, signsIn } from './words';

/** What a reader gives for a cell that the reference has to read. */
export const DECLINED: u32 = 0;

const QUOTES: u64 = 0x2222222222222222;
const AT_SIGNS: u64 = 0x4040404040404040;
const LETTER_LEAD: u32 = 0xc3;
const MOST_PEOPLE: u32 = 9;
const REASONS_ROOM: u32 = 8 * 1024;
/** The most digits that a text without `@` can have and surely not be an identifier. */
const MOST_DIGITS: u32 = 7;

// What the table is like, from outside.
export let delimiter: u32 = COMMA;
export let width: u32 = 0;
export let isRaw: bool = false;
export let isAsciiOnly: bool = false;
export let least: u32 = 1;
export let most: u32 = 5;
/** By byte: 1 where a cell that begins with it may have to be defused or trimmed. */
export let suspicious: u32 = 0;
/** By column: 1 where the item may be not applicable. */
export let mayBeNa: u32 = 0;
/** By column: address and length of what a missing reason is said with. */
export let reasons: u32 = 0;
/** By column: the number of a cell times AMOUNT_SCALE; -1 for a blank. */
export let amounts: u32 = 0;

// What the last cell said.
export let laneA: u32 = 0;
export let laneB: u32 = 0;
export let number: i32 = 0;
/** The name in the last cell, between its quotes. */
export let nameStart: u32 = 0;
export let nameEnd: u32 = 0;
/** Whether the name has so many digits that it may be an identifier. */
export let hasManyDigits: bool = false;
/** What missing reasons of the row are said with, and how many bytes of it. */
export const extra: u32 = alloc(REASONS_ROOM + 16);
export let extraLength: u32 = 0;

/** Tells the manner of the table's cells. */
export function setCells(
  givenDelimiter: u32,
  givenWidth: u32,
  raw: bool,
  fewest: u32,
  largest: u32,
  suspiciousAt: u32,
): void {
  delimiter = givenDelimiter;
  width = givenWidth;
  isRaw = raw;
  least = fewest;
  most = largest;
  suspicious = suspiciousAt;
  amounts = alloc(8 * width);
  for (let column: u32 = 0; column < width; column++) store<f64>(amounts + 8 * column, -1);
  mayBeNa = alloc(width);
  reasons = alloc(8 * width);
}

/** An item of a column may be not applicable; without a reason this is said. */
export function setReason(column: u32, at: u32, length: u32): void {
  store<u8>(mayBeNa + column, 1);
  store<u32>(reasons + 8 * column, at);
  store<u32>(reasons + 8 * column, length, 4);
}

/** Whether bytes that are not ASCII are of an encoding that has to be turned into UTF-8. */
export function setAsciiOnly(value: bool): void {
  isAsciiOnly = value;
}

/** Forgets what the cells of the row before have said. */
export function clearExtra(): void {
  extraLength = 0;
}

// What a byte is inside a cell.
const PART: i32 = 0;
const END: i32 = 1;
const ODD: i32 = 2;

function kindOfByte(byte: u32, isQuoted: bool): i32 {
  if (byte >= 0x80) return isAsciiOnly ? ODD : PART;
  if (byte === QUOTE) return isQuoted ? END : ODD;
  if (byte === 0) return ODD;
  if (byte === LF || byte === CR) return isQuoted ? ODD : END;
  return byte === delimiter && !isQuoted ? END : PART;
}

/** The address after the cell's end sign; the last cell ends with the line. */
function afterEnd(at: u32, isLast: bool): u32 {
  const byte = load<u8>(at) as u32;
  if (!isLast) return byte === delimiter ? at + 1 : DECLINED;
  if (byte === LF) return at + 1;
  return byte === CR && load<u8>(at, 1) === LF ? at + 2 : DECLINED;
}

function afterQuote(at: u32, isQuoted: bool, isLast: bool): u32 {
  if (!isQuoted) return afterEnd(at, isLast);
  return load<u8>(at) === QUOTE ? afterEnd(at + 1, isLast) : DECLINED;
}

// The end of a cell's content: before its closing quote, or before what ends it.
function contentEnd(at: u32, isQuoted: bool): u32 {
  const endSign: u64 = isQuoted ? QUOTES : delimiter * EVERY_BYTE;
  const foreign: u64 = isAsciiOnly ? HIGH_BITS : 0;
  let end = at;
  while (true) {
    const signs = signsIn(load<u64>(end), endSign, foreign);
    if (signs === 0) {
      end += 8;
      continue;
    }
    end += (ctz(signs) >>> 3) as u32;
    const kind = kindOfByte(load<u8>(end), isQuoted);
    if (kind === ODD) return DECLINED;
    if (kind === END) return isQuoted && load<u8>(end, 1) === QUOTE ? DECLINED : end;
    end += 1;
  }
}

/** A cell whatever it holds. */
export function skipCell(at: u32, isLast: bool): u32 {
  const isQuoted = load<u8>(at) === QUOTE;
  const end = contentEnd(isQuoted ? at + 1 : at, isQuoted);
  return end === DECLINED ? DECLINED : afterQuote(end, isQuoted, isLast);
}

/** A cell that is passed on. */
export function passCell(at: u32, isLast: bool): u32 {
  if (isRaw) return skipCell(at, isLast);
  const isQuoted = load<u8>(at) === QUOTE;
  const first = load<u8>(isQuoted ? at + 1 : at) as u32;
  const isEmpty = !isQuoted && (first === LF || first === CR || first === delimiter);
  if (load<u8>(suspicious + first) !== 0 && !isEmpty) return DECLINED;
  return skipCell(at, isLast);
}

/** A name that takes part in the hash: trimmed already. A team has one, without @. */
export function nameCell(at: u32, isLast: bool, isTeam: bool): u32 {
  const isQuoted = load<u8>(at) === QUOTE;
  const start = isQuoted ? at + 1 : at;
  const endSign: u64 = isQuoted ? QUOTES : delimiter * EVERY_BYTE;
  const foreign: u64 = isAsciiOnly ? HIGH_BITS : 0;
  let end = start;
  let a = HASH_A;
  let b = HASH_B;
  let digits: u32 = 0;
  let size: u32 = 8;
  while (size === 8) {
    let eight = load<u64>(end);
    const signs = signsIn(eight, endSign, foreign);
    if (signs !== 0) {
      size = (ctz(signs) >>> 3) as u32;
      while (size < 8 && kindOfByte(load<u8>(end + size), isQuoted) === PART) size++;
      if (size === 0) break;
      if (size < 8) eight &= ((1 as u64) << (8 * size)) - 1;
    }
    if (isTeam && hasByte(eight, AT_SIGNS) !== 0) return DECLINED;
    digits += digitsIn(eight);
    a = hashA(a, eight as u32);
    b = hashB(b, eight as u32);
    if (size > 4) {
      a = hashA(a, (eight >>> 32) as u32);
      b = hashB(b, (eight >>> 32) as u32);
    }
    end += size;
  }
  const sign = load<u8>(end) as u32;
  if (kindOfByte(sign, isQuoted) !== END || (isQuoted && load<u8>(end, 1) === QUOTE)) return DECLINED;
  nameStart = start;
  nameEnd = end;
  hasManyDigits = digits > MOST_DIGITS;
  if (end === start) {
    if (isTeam) return DECLINED;
    laneA = a;
    laneB = b;
  } else {
    const last = load<u8>(end - 1) as u32;
    if (load<u8>(suspicious + load<u8>(start)) !== 0 || last <= 32) return DECLINED;
    if (last >= 0x80 && load<u8>(end - 2) !== LETTER_LEAD) return DECLINED;
    laneA = hashA(a, end - start);
    laneB = hashB(b, end - start);
  }
  return afterQuote(end, isQuoted, isLast);
}

/** A day; `number` is year, month and day. */
export function dateCell(at: u32, isLast: bool): u32 {
  const isQuoted = load<u8>(at) === QUOTE;
  const date = readDate(isQuoted ? at + 1 : at);
  if (date === 0) return DECLINED;
  number = (date >>> 32) as i32;
  return afterQuote(date as u32, isQuoted, isLast);
}

/** A number of people; `number` is -1 for a blank. */
export function countCell(at: u32, isLast: bool): u32 {
  const isQuoted = load<u8>(at) === QUOTE;
  const start = isQuoted ? at + 1 : at;
  let end = start;
  number = 0;
  while (true) {
    const digit = (load<u8>(end) as u32) - ZERO;
    if (digit > 9) break;
    if (end - start === MOST_PEOPLE) return DECLINED;
    number = number * 10 + digit;
    end++;
  }
  if (end === start) number = -1;
  return afterQuote(end, isQuoted, isLast);
}

function isNa(at: u32): bool {
  return (load<u8>(at) | 32) === 110 && load<u8>(at, 1) === 47 && (load<u8>(at, 2) | 32) === 97;
}

/** A rating in quotes or at the end of the line, a blank or n/a: `number` is the score, -1 blank, -2 n/a. */
export function oddRating(at: u32, column: u32): u32 {
  const isQuoted = load<u8>(at) === QUOTE;
  let end = isQuoted ? at + 1 : at;
  const digit = (load<u8>(end) as u32) - ZERO;
  if (digit >= least && digit <= most) {
    number = digit;
    end++;
  } else if (load<u8>(mayBeNa + column) !== 0 && isNa(end)) {
    number = -2;
    end += 3;
    const length = load<u32>(reasons + 8 * column, 4);
    if (extraLength + length > REASONS_ROOM) return DECLINED;
    memory.copy(extra + extraLength, load<u32>(reasons + 8 * column), length);
    extraLength += length;
  } else number = -1;
  return afterQuote(end, isQuoted, column + 1 === width);
}

/** Puts the number of a cell into `amounts` at its column. */
export function amountCell(at: u32, column: u32): u32 {
  const isQuoted = load<u8>(at) === QUOTE;
  const start = isQuoted ? at + 1 : at;
  let end = start;
  let whole: u32 = 0;
  while (true) {
    const digit = (load<u8>(end) as u32) - ZERO;
    if (digit > 9) break;
    if (end - start === MOST_WHOLE_DIGITS) return DECLINED;
    whole = whole * 10 + digit;
    end++;
  }
  let amount: i64 = end === start ? -1 : (whole as i64) * AMOUNT_SCALE;
  const mark = load<u8>(end) as u32;
  if (end > start && (mark === POINT || (mark === COMMA && delimiter !== COMMA))) {
    let worth = AMOUNT_SCALE;
    const from = ++end;
    while (true) {
      const digit = (load<u8>(end) as u32) - ZERO;
      if (digit > 9) break;
      if (worth === 1) return DECLINED;
      worth /= 10;
      amount += digit * worth;
      end++;
    }
    if (end === from) return DECLINED;
  }
  store<f64>(amounts + 8 * column, amount as f64);
  return afterQuote(end, isQuoted, column + 1 === width);
}

/** A cell with nothing in it. */
export function blankCell(at: u32, isLast: bool): u32 {
  const isQuoted = load<u8>(at) === QUOTE && load<u8>(at, 1) === QUOTE;
  return afterEnd(isQuoted ? at + 2 : at, isLast);
}
