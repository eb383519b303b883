/** What the commands may touch of the world: files, streams, environment and colours, handed to main as one value. */

import type { Palette } from '../problem/finding.ts';
import type { Conversation } from './conversation.ts';
import type { StandardStream } from './standard-streams.ts';

/** Why a path could not be read or written, in the kinds that a reader can act on. */
export type FileTroubleKind =
  | 'missing'
  | 'folder'
  | 'permission'
  | 'full'
  | 'read-only'
  | 'held'
  | 'no-parent'
  | 'exists'
  | 'too-large'
  | 'other';

export interface FileTrouble {
  readonly trouble: FileTroubleKind;
  /** The system's own word for it, such as EIO. */
  readonly detail: string;
  /** For `too-large`: the size in megabytes, where it is known. */
  readonly megabytes?: number;
}

export interface Files {
  /** The bytes of a file, or of standard input for `-`; never more than the limit. */
  readonly read: (path: string, limitMegabytes: number) => Promise<Uint8Array | FileTrouble>;
  /** Writes a file whole or not at all; refuses one that exists unless told to replace it. */
  readonly write: (path: string, text: string, replace: boolean) => Promise<FileTrouble | null>;
}

/** A table that is being read. */
export interface TableInput {
  /** In bytes, where it is known beforehand. */
  readonly size: number | null;
  /** Reads at most `length` bytes into `bytes` from offset `at`; 0 at the end. */
  readonly read: (bytes: Uint8Array, at: number, length: number) => number | FileTrouble;
  readonly close: () => void;
}

/** A table that is being written; until `finish` nothing stands at its path. */
export interface TableOutput {
  /** `closed`: nobody reads on. */
  readonly write: (bytes: Uint8Array) => FileTrouble | 'closed' | null;
  readonly finish: () => FileTrouble | null;
  readonly abandon: () => void;
}

export interface TableFiles {
  /** A file, or standard input for `-`. */
  readonly openInput: (path: string) => TableInput | FileTrouble;
  /** A file, or standard output for `-`. */
  readonly openOutput: (path: string, replace: boolean) => TableOutput | FileTrouble;
  /** The files in a folder and below, in order; null where the path is none. */
  readonly listFolder: (path: string) => readonly string[] | null;
  readonly isAscii: (bytes: Uint8Array) => boolean;
  readonly isUtf8: (bytes: Uint8Array) => boolean;
  /** Lets signals be heard. */
  readonly pause: () => Promise<void>;
  /** Whether somebody watches standard error. */
  readonly showsProgress: () => boolean;
  readonly milliseconds: () => number;
}

export interface World {
  readonly files: Files;
  /** Loaded only by what scores tables. */
  readonly tables: () => Promise<TableFiles>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output; a reader that has gone away is no trouble. */
  readonly out: (text: string) => Promise<FileTrouble | null>;
  /** Writes to standard error. */
  readonly err: (text: string) => Promise<void>;
  /** The colours for standard output and standard error; plain where the stream is no terminal. */
  readonly paletteOf: (stream: StandardStream, isColourWanted: boolean) => Promise<Palette>;
  /** How many columns the terminal has that a stream goes to; null where it goes to none. */
  readonly widthOf: (stream: StandardStream) => number | null;
  /** SHA-256 in lower-case hexadecimal. */
  readonly hash: (text: string) => string;
  /** What it takes to ask a person; null where no terminal is on standard input and standard error. */
  readonly converse: () => Promise<Conversation | null>;
  /** Has code that runs often optimised soon, which a short run puts off to start quicker. */
  readonly expectLongRun: () => void;
  /** The versions to name in a report of a fault. */
  readonly versions: string;
}

export const isTrouble = (result: object | number | null): result is FileTrouble =>
  result !== null && typeof result === 'object' && 'trouble' in result;
