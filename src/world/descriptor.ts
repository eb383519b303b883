/** Reads from and writes to an open file or stream by its descriptor, waiting for one that says it is not ready. */

import { readSync, writeSync } from 'node:fs';

const RETRY_MILLISECONDS = 2;

const isAgain = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EAGAIN';

// A pipe that was set to refuse rather than wait says so at once; waiting a moment is all there is to do.
const waitForPipe = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MILLISECONDS);
};

/** Reads at most `length` bytes into `bytes` from offset `at`. @returns How many; 0 at the end. */
export const readSome = (descriptor: number, bytes: Uint8Array, at: number, length: number): number => {
  for (;;) {
    try {
      return readSync(descriptor, bytes, at, length, null);
    } catch (error) {
      // What Windows says at the end of a pipe.
      if ((error as NodeJS.ErrnoException).code === 'EOF') return 0;
      if (!isAgain(error)) throw error;
      waitForPipe();
    }
  }
};

/** Writes until all is taken. @throws the error of the system when it cannot be. */
export const writeAll = (descriptor: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at, bytes.length - at);
    } catch (error) {
      if (!isAgain(error)) throw error;
      waitForPipe();
    }
  }
};
