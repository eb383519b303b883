/** What the conversation needs of the world: someone who answers, and a place where answers are kept. */

import type { Edit } from '../source/edit.ts';
import type { Plain } from '../source/yaml-source.ts';
import type { Reply } from './question.ts';
import type { Screen } from './screen.ts';

/** Shows a question and waits for the reply. */
export interface Prompter {
  /** @returns null when the reviewer has gone: interrupted, or the terminal closed. */
  readonly ask: (screen: Screen) => Promise<Reply | null>;
}

/** Why answers could not be saved. */
export type SaveTrouble =
  /** The disk is full, the folder read-only, or another program holds the file; `reason` says it in words. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Someone else has changed the file since it was read. */
  | { readonly kind: 'changed' }
  /** The layout of the file leaves no way to change only the answer. */
  | { readonly kind: 'layout' }
  /** There is a file of that name already. */
  | { readonly kind: 'exists' };

/** Keeps answers; what could not be saved stays in memory and is saved with the next try. */
export interface ReviewStore {
  readonly path: () => string;
  /** Readies what the first save needs, while the reviewer reads the first question. */
  readonly warmUp: () => void;
  /** @param isProposed - Whether another name like it will do where there is a file of that name already. */
  readonly create: (path: string, value: Plain, isProposed: boolean) => Promise<SaveTrouble | null>;
  /** Gives the file another name or place. */
  readonly move: (path: string) => Promise<SaveTrouble | null>;
  readonly save: (edits: readonly Edit[]) => Promise<SaveTrouble | null>;
  /** Tries again to save what is in memory. */
  readonly retry: () => Promise<SaveTrouble | null>;
  /** Saves all of it to another file, and goes on there. */
  readonly saveElsewhere: (path: string) => Promise<SaveTrouble | null>;
  /** Reads the file as it is now and puts into it the answers that were not saved. The value is the review after that. */
  readonly mergeTheirs: () => Promise<SaveTrouble | { readonly value: Plain }>;
  /** Writes the report beside the review. */
  readonly writeReport: (
    value: Plain,
    replace: boolean,
  ) => Promise<{ readonly path: string; readonly trouble: SaveTrouble | null }>;
}
