/** Reads a table's bytes in large pieces, finds out how its characters are encoded and hands on whole lines. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { CHUNK, LF } from './bytes.ts';
import type { Encoding } from './encodings.ts';
import type { ByteTests, ReadBytes } from './ports.ts';
import { readUtf16 } from './read-utf16.ts';
import { firstBadByte } from './first-bad-byte.ts';

/** The bytes at hand and where reading stands; the one thing here that changes. */
export interface TableReader {
  bytes: Uint8Array;
  /** The next byte to be looked at. */
  at: number;
  /** After the last line break at hand: rows before it are whole unless a quote runs over. */
  limit: number;
  end: number;
  isLast: boolean;
  /** The line of `at`, from 1. */
  line: number;
  /** Null while all bytes were ASCII. */
  encoding: Encoding | null;
  hasMark: boolean;
  problem: Problem | null;
  warning: Problem | null;
  total: number;
  /** How many pieces were brought in: what lies in `bytes` changes with each. */
  pieces: number;
  readonly fill: () => void;
}

const countLines = (bytes: Uint8Array, from: number, to: number): number => {
  let lines = 0;
  for (let at = bytes.indexOf(LF, from); at !== -1 && at < to; at = bytes.indexOf(LF, at + 1)) lines += 1;
  return lines;
};

/** The number of characters of UTF-8 or of windows-1252 in some bytes. */
export const countCharacters = (bytes: Uint8Array, isWindows1252: boolean): number => {
  if (isWindows1252) return bytes.length;
  let count = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count += 1;
  return count;
};

/** The column of an offset in a line that begins at `from`. */
const columnOf = (bytes: Uint8Array, from: number, offset: number): number =>
  countCharacters(bytes.subarray(from, offset), false) + 1;

// The start of a character of several bytes whose rest has not been read.
const withoutOpenCharacter = (bytes: Uint8Array, end: number): number => {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? end - back : end;
  }
  return end;
};

/** Bytes are copied four at a time, and the last line may be given its line break. */
const SPARE = 16;

interface Source {
  readonly file: string;
  readonly read: ReadBytes;
  readonly tests: ByteTests;
  /** As the user says; null: to be found out. */
  readonly encoding: Encoding | null;
}

/** Opens a table for reading; `fill` brings in the next piece, keeping what was not yet looked at. */
export const openTable = ({ file, read: readRaw, tests, encoding }: Source): TableReader => {
  let read = readRaw;
  let checked = 0;
  const reader: TableReader = {
    bytes: new Uint8Array(2 * CHUNK),
    at: 0,
    limit: 0,
    end: 0,
    isLast: false,
    line: 1,
    encoding,
    hasMark: false,
    problem: null,
    warning: null,
    total: 0,
    pieces: 0,
    fill: () => undefined,
  };

  const placeOf = (offset: number): Problem['place'] => {
    const start = reader.bytes.lastIndexOf(LF, offset - 1) + 1;
    const from = Math.max(start, reader.at);
    const line = reader.line + countLines(reader.bytes, reader.at, offset);
    return { file, line, column: columnOf(reader.bytes, from, offset) };
  };

  const checkEncoding = (): void => {
    if (reader.encoding === 'windows-1252') return;
    const fresh = reader.bytes.subarray(checked, reader.end);
    if (tests.isAscii(fresh)) {
      checked = reader.end;
      return;
    }
    const to = reader.isLast ? reader.end : withoutOpenCharacter(reader.bytes, reader.end);
    if (tests.isUtf8(reader.bytes.subarray(checked, to))) {
      if (to > checked && !tests.isAscii(reader.bytes.subarray(checked, to))) reader.encoding = 'utf-8';
      checked = to;
      return;
    }
    const bad = firstBadByte(reader.bytes, checked, reader.end);
    const isPure = reader.encoding === null && tests.isAscii(reader.bytes.subarray(checked, bad));
    if (isPure) {
      reader.encoding = 'windows-1252';
      reader.warning = problem('file/windows-1252', placeOf(bad), {});
    } else reader.problem = problem('table/mixed-encoding', placeOf(bad), {});
  };

  const makeRoom = (): void => {
    const rest = reader.end - reader.at;
    const needed = rest + CHUNK + SPARE;
    if (needed > reader.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * reader.bytes.length));
      larger.set(reader.bytes.subarray(reader.at, reader.end));
      reader.bytes = larger;
    } else reader.bytes.copyWithin(0, reader.at, reader.end);
    checked -= reader.at;
    reader.at = 0;
    reader.end = rest;
  };

  const readChunk = (): void => {
    // A pipe hands out small pieces; a whole chunk saves rounds.
    let got = 0;
    while (got < CHUNK) {
      const size = read(reader.bytes, reader.end, CHUNK - got);
      if (size === 0) {
        reader.isLast = true;
        break;
      }
      reader.end += size;
      got += size;
    }
    reader.total += got;
  };

  const readMark = (): void => {
    const [a, b, c] = reader.bytes;
    const is16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
    if (a === 0xef && b === 0xbb && c === 0xbf) {
      reader.hasMark = true;
      reader.at = 3;
      checked = 3;
      reader.encoding ??= 'utf-8';
      return;
    }
    if (!is16 && reader.encoding !== 'utf-16le' && reader.encoding !== 'utf-16be') return;
    reader.hasMark = is16;
    reader.encoding = is16 ? (a === 0xff ? 'utf-16le' : 'utf-16be') : reader.encoding;
    const first = reader.bytes.slice(is16 ? 2 : 0, reader.end);
    const isBig = reader.encoding === 'utf-16be';
    read = readUtf16(readRaw, first, isBig, () => {
      reader.problem = problem('table/mixed-encoding', placeOf(reader.end), {});
    });
    reader.end = 0;
    reader.isLast = false;
    readChunk();
  };

  const fill = (): void => {
    const isFirst = reader.total === 0;
    reader.pieces += 1;
    makeRoom();
    readChunk();
    if (isFirst) readMark();
    if (reader.encoding !== 'utf-16le' && reader.encoding !== 'utf-16be') checkEncoding();
    // A last line without its line break is given one, so that every row ends alike.
    if (reader.isLast && reader.end > reader.at && reader.bytes[reader.end - 1] !== LF) {
      reader.bytes[reader.end] = LF;
      reader.end += 1;
    }
    const lastBreak = reader.bytes.subarray(0, reader.end).lastIndexOf(LF);
    reader.limit = lastBreak < reader.at ? reader.at : lastBreak + 1;
  };
  return Object.assign(reader, { fill });
};
