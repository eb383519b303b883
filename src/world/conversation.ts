/** What a conversation needs of the world, opened only by the command that holds one. */

import type { Palette } from '../problem/finding.ts';
import type { LockResult } from './lock-file.ts';
import { takeLock } from './lock-file.ts';
import type { FileStore, StoreStart } from './review-store.ts';
import { createReviewStore, readWhole } from './review-store.ts';
import { openTerminal } from './terminal/open-terminal.ts';
import type { Terminal } from './terminal/open-terminal.ts';

export interface Conversation {
  /** Today as an ISO day, by the clock of this computer. */
  readonly today: () => string;
  readonly openTerminal: (isPlain: boolean, palette: Palette) => Promise<Terminal>;
  readonly takeLock: (path: string) => Promise<LockResult>;
  readonly createStore: (start: Omit<StoreStart, 'now'>) => FileStore;
  readonly readWhole: (path: string) => Promise<string | null>;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const now = (): Date => new Date();

/** The conversation of this process. */
export const createConversation = (): Conversation => ({
  today: () => {
    const day = now();
    return `${String(day.getFullYear())}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
  },
  openTerminal,
  takeLock: (path) => takeLock(path, now()),
  createStore: (start) => createReviewStore({ ...start, now }),
  readWhole,
});
