/** Reads a file, a pipe or standard input, but never more of it than a limit. */

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { toTrouble } from './file-trouble.ts';
import type { FileTrouble } from './world.ts';

const MEGABYTE = 1024 * 1024;
const CHUNK = 64 * 1024;

const tooLarge = (bytes: number): FileTrouble => ({
  trouble: 'too-large',
  detail: '',
  megabytes: Math.ceil(bytes / MEGABYTE),
});

const readStandardInput = async (limit: number): Promise<Uint8Array | FileTrouble> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) return tooLarge(size);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};

// Read in pieces: a pipe has no size, and what a file says of its own may not be so.
const readOpened = (descriptor: number, limit: number): Uint8Array | FileTrouble => {
  const { size } = fstatSync(descriptor);
  if (size > limit) return tooLarge(size);
  const parts: Uint8Array[] = [];
  let read = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(Math.max(CHUNK, size + 1 - read));
    const count = readSync(descriptor, part);
    if (count === 0) return Buffer.concat(parts);
    read += count;
    if (read > limit) return tooLarge(read);
    parts.push(part.subarray(0, count));
  }
};

/** The bytes of `path` (`-`: standard input), or why they cannot be had. */
export const readFileUpTo = async (
  path: string,
  limitMegabytes: number,
): Promise<Uint8Array | FileTrouble> => {
  const limit = limitMegabytes * MEGABYTE;
  try {
    if (path === '-') return await readStandardInput(limit);
    const descriptor = openSync(path, 'r');
    try {
      return readOpened(descriptor, limit);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return toTrouble(error);
  }
};
