/** Gathers what is written and hands it on in large pieces. */

import { CHUNK } from './bytes.ts';
import type { WriteBytes } from './ports.ts';

export interface OutputBuffer {
  /** False once nobody reads on. */
  isOpen: boolean;
  readonly text: (text: string) => void;
  /** Takes bytes, which may change afterwards. */
  readonly bytes: (bytes: Uint8Array) => void;
  readonly flush: () => void;
}

export const createOutput = (write: WriteBytes): OutputBuffer => {
  const encoder = new TextEncoder();
  const held = new Uint8Array(CHUNK);
  let length = 0;
  const writeOn = (bytes: Uint8Array): void => {
    if (output.isOpen) output.isOpen = write(bytes);
  };
  const output: OutputBuffer = {
    isOpen: true,
    text: (text) => {
      // No character takes more than three bytes a code unit.
      if (3 * text.length > held.length - length) output.flush();
      if (3 * text.length > held.length) writeOn(encoder.encode(text));
      else length += encoder.encodeInto(text, held.subarray(length)).written;
    },
    bytes: (bytes) => {
      if (bytes.length > held.length - length) output.flush();
      if (bytes.length > held.length) writeOn(bytes);
      else {
        held.set(bytes, length);
        length += bytes.length;
      }
    },
    flush: () => {
      if (length > 0) writeOn(held.subarray(0, length));
      length = 0;
    },
  };
  return output;
};
