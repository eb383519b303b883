/** Finds out what `batch` was given: a CSV table, JSON lines, or review files. */

import type { ReadBytes } from '../../batch/ports.ts';
import { Failure } from '../../problem/failure.ts';
import type { BatchWords } from '../../language/en/batch-words.ts';
import type { Context } from './context.ts';
import type { OpenedInput } from './table-streams.ts';
import { openInput } from './table-streams.ts';

export type BatchSource =
  | {
      readonly kind: 'csv' | 'jsonl';
      readonly file: string;
      readonly opened: OpenedInput;
      readonly read: ReadBytes;
    }
  | { readonly kind: 'reviews'; readonly files: readonly string[] };

const isReviewFile = (path: string): boolean => /\.(?:ya?ml|json)$/iu.test(path);
const isNamedReview = (path: string): boolean => /\.review\.(?:ya?ml|json)$/iu.test(path);
const isNamedOther = (path: string): boolean => /\.(?:rubric|columns|schema)\.(?:ya?ml|json)$/iu.test(path);

const reviewsIn = (files: readonly string[]): readonly string[] => {
  const named = files.filter(isNamedReview);
  return named.length > 0 ? named : files.filter((file) => isReviewFile(file) && !isNamedOther(file));
};

const PEEK = 64;
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const BRACE = 0x7b;

// Looks at the first bytes of a stream and gives them back to whoever reads it.
const peek = (read: ReadBytes): { readonly first: number; readonly read: ReadBytes } => {
  const bytes = new Uint8Array(PEEK);
  const size = read(bytes, 0, PEEK);
  const first = bytes.subarray(0, size).find((byte) => !BLANKS.has(byte)) ?? 0;
  let rest = bytes.subarray(0, size);
  return {
    first,
    read: (into, at, length) => {
      if (rest.length === 0) return read(into, at, length);
      const part = rest.subarray(0, length);
      into.set(part, at);
      rest = rest.subarray(part.length);
      return part.length;
    },
  };
};

/** @throws Failure when there is no such path, or several tables are named at once. */
export const findSource = async (
  paths: readonly string[],
  say: BatchWords,
  context: Context,
): Promise<BatchSource> => {
  const tables = await context.world.tables();
  const files: string[] = [];
  for (const path of paths) {
    const inside = tables.listFolder(path);
    if (inside === null) files.push(path);
    else {
      const found = reviewsIn(inside);
      if (found.length === 0) throw new Failure(say.nothingFound(path), { hint: say.nothingFoundHint });
      files.push(...found);
    }
  }
  if (files.every(isReviewFile)) return { kind: 'reviews', files };
  const [path = '-', ...others] = files;
  if (others.length > 0) throw new Failure(say.oneTable, { hint: say.oneTableHint });
  const opened = await openInput(path, context);
  const { first, read } = peek(opened.read);
  return { kind: first === BRACE ? 'jsonl' : 'csv', file: path === '-' ? '<stdin>' : path, opened, read };
};
