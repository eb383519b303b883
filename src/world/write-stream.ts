/** Writes to a standard stream and waits until it is taken. */

import type { Writable } from 'node:stream';
import { toTrouble } from './file-trouble.ts';
import type { FileTrouble } from './world.ts';

/** Writes text; that the reader has closed its end (`| head`) is not a trouble, and what follows is dropped. */
export const writeToStream = (stream: Writable, text: string): Promise<FileTrouble | null> =>
  new Promise((resolve, reject) => {
    const settle = (error: NodeJS.ErrnoException | null | undefined): void => {
      if (error == null || error.code === 'EPIPE') resolve(null);
      else if (error.code === undefined) reject(error);
      else resolve(toTrouble(error));
    };
    // The stream reports a failed write to the callback and as an event; without a listener the event would end the process.
    if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
    if (stream.destroyed || stream.writableEnded) resolve(null);
    else stream.write(text, settle);
  });
