/** Turns the bytes of a user's file to text, or says why they are not text that this program reads. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { wholeFile } from '../problem/place.ts';

/** The largest file that is read, in megabytes: a review of 40 items with long notes is under a tenth of one. */
export const LARGEST_FILE_MEGABYTES = 5;

export interface DecodedText {
  /** The text without its byte order mark; null when it cannot be read. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

// The text before the first byte that is not UTF-8: the replacement character stands where decoding failed.
const placeOfFirstBadByte = (file: string, bytes: Uint8Array): Problem['place'] => {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const offset = lenient.indexOf('\ufffd');
  const before = lenient.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { file, line, column: Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1 };
};

const utf8OrNull = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Decodes a YAML or JSON file: UTF-8, with or without a byte order mark. */
export const decodeUtf8 = (file: string, bytes: Uint8Array): DecodedText => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { text: null, problems: [problem('file/not-utf8', wholeFile(file), { encoding: 'utf-16' })] };
  }
  const text = utf8OrNull(bytes);
  if (text === null) {
    const place = placeOfFirstBadByte(file, bytes);
    return { text: null, problems: [problem('file/not-utf8', place, { encoding: 'unknown' })] };
  }
  return { text, problems: [] };
};

const hasMultiByteUtf8Before = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.indexOf('\ufffd');
  return /[\u0080-\u{10ffff}]/u.test(text.slice(0, bad));
};

// What stands at 0x80 to 0x9f; some Nodes decode these as Latin-1, which has control characters there.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));

/**
 * Decodes a table as spreadsheets save it: UTF-8, UTF-16 with a byte order mark, or windows-1252, which is
 * assumed with a warning when a byte is not UTF-8 and nothing before it was a character of several bytes.
 */
export const decodeTable = (file: string, bytes: Uint8Array): DecodedText => {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), problems: [] };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), problems: [] };
  const text = utf8OrNull(bytes);
  if (text !== null) return { text, problems: [] };
  const place = placeOfFirstBadByte(file, bytes);
  if (hasMultiByteUtf8Before(bytes)) {
    return { text: null, problems: [problem('file/not-utf8', place, { encoding: 'unknown' })] };
  }
  return {
    text: decodeWindows1252(bytes),
    problems: [problem('file/windows-1252', place, {})],
  };
};
