/** Gathers what is written and hands it on in large pieces. */

import { CHUNK } from './bytes.ts';
import type { WriteBytes } from './ports.ts';

export interface OutputBuffer {
  readonly bytes: Uint8Array;
  length: number;
  /** False once nobody reads on. */
  isOpen: boolean;
  readonly text: (text: string) => void;
  readonly flush: () => void;
}

/** Room that is always left for one plain row beyond a full chunk. */
export const SLACK = 64 * 1024;

export const createOutput = (write: WriteBytes): OutputBuffer => {
  const encoder = new TextEncoder();
  const output: OutputBuffer = {
    bytes: new Uint8Array(CHUNK + SLACK),
    length: 0,
    isOpen: true,
    text: (text) => {
      // No character takes more than three bytes a code unit.
      if (3 * text.length > output.bytes.length - output.length) output.flush();
      if (3 * text.length > output.bytes.length) {
        if (output.isOpen) output.isOpen = write(encoder.encode(text));
        return;
      }
      output.length += encoder.encodeInto(text, output.bytes.subarray(output.length)).written;
      if (output.length >= CHUNK) output.flush();
    },
    flush: () => {
      if (output.length > 0 && output.isOpen) output.isOpen = write(output.bytes.subarray(0, output.length));
      output.length = 0;
    },
  };
  return output;
};
