/** Refuses `--team` and `--date` beside a review file, which says them itself. */

import type { Context } from '../commands/steps/context.ts';
import type { ReviewOptions } from '../commands/steps/load-review.ts';
import { Failure } from '../problem/failure.ts';

/** @throws Failure (2) when one of them is given for anything but a sheet. */
export const needsSheet = (path: string, options: ReviewOptions, { words }: Context): void => {
  const flag = options.team !== undefined ? '--team' : options.date !== undefined ? '--date' : null;
  if (flag === null || /\.(?:csv|tsv)$/iu.test(path)) return;
  throw new Failure(words.messages.options.goesWith(flag, 'sheet.csv'));
};
