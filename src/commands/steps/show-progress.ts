/** Shows on a terminal how far a table has come, once that takes longer than a second. */

import type { Breathe } from '../../batch/ports.ts';
import type { BatchWords } from '../../language/en/batch-words.ts';
import type { TableFiles } from '../../world/world.ts';
import type { Context } from './context.ts';

const FIRST_AFTER = 1000;
const THEN_EVERY = 200;

export interface Progress {
  readonly breathe: Breathe;
  /** Takes the line away again. */
  readonly clear: () => Promise<void>;
}

export const showProgress = (
  size: number | null,
  tables: TableFiles,
  words: BatchWords,
  { world }: Context,
): Progress => {
  let next = tables.milliseconds() + FIRST_AFTER;
  let isShown = false;
  return {
    breathe: async (rows, bytes) => {
      await tables.pause();
      // Finding out takes longer than a short table does.
      if (tables.milliseconds() < next || !tables.showsProgress()) return;
      next = tables.milliseconds() + THEN_EVERY;
      isShown = true;
      const percent = size === null || size === 0 ? null : Math.min(100, Math.floor((100 * bytes) / size));
      const shown = String(rows).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
      await world.err(`\r${words.progress({ rows: shown, percent })}\u001b[K`);
    },
    clear: async () => {
      if (isShown) await world.err('\r\u001b[K');
      isShown = false;
    },
  };
};
