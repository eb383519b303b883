/** What the commands may touch of the world: files, streams, environment and colours, handed to main as one value. */

import type { Palette } from '../problem/finding.ts';
import type { Conversation } from './conversation.ts';

/** Why a path could not be read or written, in the kinds that a reader can act on. */
export type FileTroubleKind =
  'missing' | 'folder' | 'permission' | 'full' | 'read-only' | 'no-parent' | 'exists' | 'too-large' | 'other';

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

export interface World {
  readonly files: Files;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output; a reader that has gone away is no trouble. */
  readonly out: (text: string) => Promise<FileTrouble | null>;
  /** Writes to standard error. */
  readonly err: (text: string) => Promise<void>;
  /** The colours for standard output and standard error; plain where the stream is no terminal. */
  readonly paletteOf: (stream: 'out' | 'err', isColourWanted: boolean) => Promise<Palette>;
  /** SHA-256 in lower-case hexadecimal. */
  readonly hash: (text: string) => string;
  /** What it takes to ask a person; null where no terminal is on standard input and standard error. */
  readonly converse: () => Promise<Conversation | null>;
  /** The versions to name in a report of a fault. */
  readonly versions: string;
}

export const isTrouble = (result: Uint8Array | FileTrouble | null): result is FileTrouble =>
  result !== null && !(result instanceof Uint8Array);
