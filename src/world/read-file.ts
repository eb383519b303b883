/** Reads a file, a pipe or standard input, but never more of it than a limit. */

import { open } from 'node:fs/promises';
import { toTrouble } from './file-trouble.ts';
import type { FileTrouble } from './world.ts';

const MEGABYTE = 1024 * 1024;
const CHUNK = 256 * 1024;

const readUpTo = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};

/** The bytes of `path` (`-`: standard input), or why they cannot be had. */
export const readFileUpTo = async (
  path: string,
  limitMegabytes: number,
): Promise<Uint8Array | FileTrouble> => {
  const limit = limitMegabytes * MEGABYTE;
  const tooLarge = (bytes: number): FileTrouble => ({
    trouble: 'too-large',
    detail: '',
    megabytes: Math.ceil(bytes / MEGABYTE),
  });
  try {
    if (path === '-') return (await readUpTo(process.stdin, limit)) ?? tooLarge(limit + 1);
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > limit) return tooLarge(size);
      const stream = file.createReadStream({ autoClose: false, highWaterMark: CHUNK });
      return (await readUpTo(stream as AsyncIterable<Uint8Array>, limit)) ?? tooLarge(limit + 1);
    } finally {
      await file.close();
    }
  } catch (error) {
    return toTrouble(error);
  }
};
