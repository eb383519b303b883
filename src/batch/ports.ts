/** What batch needs of the world: bytes in, bytes out, at once and in large pieces. */

/** Reads bytes into `bytes` from offset `at`, at most `length`; 0 at the end. */
export type ReadBytes = (bytes: Uint8Array, at: number, length: number) => number;

/** Takes bytes; the array is reused afterwards. False when nobody reads on (`| head`). */
export type WriteBytes = (bytes: Uint8Array) => boolean;

/** Questions about bytes that the platform answers faster than any loop here. */
export interface ByteTests {
  readonly isAscii: (bytes: Uint8Array) => boolean;
  readonly isUtf8: (bytes: Uint8Array) => boolean;
}

/** Lets signals be heard and progress be shown; called between large pieces. */
export type Breathe = (rows: number, bytes: number) => Promise<void>;
