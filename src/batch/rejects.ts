/** Takes rows that were not scored: said to the reader, and written with their original bytes where a file is asked for. */

import type { Problem } from '../problem/problem.ts';
import { REJECT_COLUMNS } from './fidelity-columns.ts';
import { encodeText } from './encode-text.ts';
import type { WriteBytes } from './ports.ts';
import type { Encoding } from './encodings.ts';
import { quoted } from './write-row.ts';

/** A row that was not scored, or the beginning of one. */
export interface Rejection {
  readonly problem: Problem;
  /** The heading of the column that the problem is about. */
  readonly heading: string | null;
}

export interface RejectSink {
  /** A row was rejected; its bytes follow. */
  readonly begin: (rejection: Rejection) => Promise<void>;
  /** Bytes of the row, without its line break. */
  readonly bytes: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

/** How the rows of a rejects file are laid out: like the table that they come from. */
export interface RejectLayout {
  readonly delimiter: string;
  readonly lineBreak: string;
  readonly hasMark: boolean;
  /** Null for JSON lines, which have none. */
  readonly heading: Uint8Array | null;
}

/** The sentence of a rejection in the reader's language. */
export type SayRejection = (rejection: Rejection) => Promise<{
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly sentence: string;
}>;

export interface RejectFile extends RejectSink {
  readonly open: (layout: RejectLayout) => void;
  readonly close: () => void;
}

// What is written before the table's encoding is known waits for it, up to here.
const MOST_WAITING = 1024 * 1024;
const BRACE = 0x7b;

/**
 * Builds the file of rejected rows: line, column, code and reason, then the row's own bytes.
 *
 * @param encodingOf - The table's encoding; null while all of it was ASCII.
 */
export const createRejectFile = (
  write: WriteBytes,
  say: SayRejection,
  encodingOf: () => Encoding | null,
): RejectFile => {
  let waiting: (string | Uint8Array)[] = [];
  let size = 0;
  let layout: RejectLayout | null = null;
  const flush = (encoding: Encoding): void => {
    for (const part of waiting) {
      // UTF-16 was turned into UTF-8 on the way in.
      if (typeof part === 'string') write(encodeText(part, encoding));
      else if (encoding.startsWith('utf-16')) write(encodeText(new TextDecoder().decode(part), encoding));
      else write(part);
    }
    waiting = [];
    size = 0;
  };
  const put = (part: string | Uint8Array): void => {
    waiting.push(typeof part === 'string' ? part : part.slice());
    size += part.length;
    const encoding = encodingOf();
    if (encoding !== null) flush(encoding);
    else if (size > MOST_WAITING) flush('utf-8');
  };
  const row = (cells: readonly string[]): string => {
    const delimiter = layout?.delimiter ?? ',';
    return cells.map((cell) => quoted(cell, delimiter) + delimiter).join('');
  };
  // The beginning of a rejected line of JSON, until its first bytes show whether it is an object.
  let opening: readonly (readonly [string, string | number])[] | null = null;
  let isWhole = false;
  const isJson = (): boolean => layout?.heading === null;
  const jsonStart = (pairs: readonly (readonly [string, string | number])[]): string =>
    `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}`;
  const startJson = (pairs: readonly (readonly [string, string | number])[], bytes: Uint8Array): void => {
    const text = new TextDecoder().decode(bytes).trim();
    isWhole = !/^\{\s*"/u.test(text);
    if (isWhole) put(`${jsonStart([...pairs, ['rejected_row', text]])}}`);
    else {
      put(`${jsonStart(pairs)},`);
      put(bytes.subarray(bytes.indexOf(BRACE) + 1));
    }
  };
  return {
    open: (given) => {
      layout = given;
      if (given.hasMark) put('\ufeff');
      if (given.heading === null) return;
      put(row(REJECT_COLUMNS));
      put(given.heading);
      put(given.lineBreak);
    },
    begin: async (rejection) => {
      const { line, column, code, sentence } = await say(rejection);
      const values = [line, column, code, sentence] as const;
      if (isJson()) opening = REJECT_COLUMNS.map((name, index) => [name, values[index] ?? ''] as const);
      else put(row(values.map(String)));
    },
    bytes: (bytes) => {
      if (opening !== null) startJson(opening, bytes);
      else if (!isWhole) put(bytes);
      opening = null;
    },
    end: () => {
      isWhole = false;
      put(layout?.lineBreak ?? '\n');
    },
    close: () => {
      flush(encodingOf() ?? 'utf-8');
    },
  };
};
