/** Turns UTF-16 into UTF-8 on the way in. */

import { CHUNK } from './bytes.ts';
import type { ReadBytes } from './ports.ts';

/**
 * A reader of UTF-8 over one of UTF-16.
 *
 * @param first - What was read already, after the byte order mark.
 * @param fail - Is told when the bytes are not UTF-16.
 */
export const readUtf16 = (
  read: ReadBytes,
  first: Uint8Array,
  isBigEndian: boolean,
  fail: () => void,
): ReadBytes => {
  const decoder = new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le', { fatal: true });
  const encoder = new TextEncoder();
  const raw = new Uint8Array(CHUNK);
  let isFirst = true;
  let isLast = false;
  let ready: Uint8Array = new Uint8Array(0);
  const decode = (bytes: Uint8Array): void => {
    try {
      ready = encoder.encode(decoder.decode(bytes, { stream: !isLast }));
    } catch {
      fail();
      isLast = true;
      ready = new Uint8Array(0);
    }
  };
  return (into, at, length) => {
    while (ready.length === 0 && !isLast) {
      if (isFirst) decode(first);
      else {
        const size = read(raw, 0, raw.length);
        isLast = size === 0;
        decode(raw.subarray(0, size));
      }
      isFirst = false;
    }
    const piece = ready.subarray(0, length);
    into.set(piece, at);
    ready = ready.subarray(piece.length);
    return piece.length;
  };
};
