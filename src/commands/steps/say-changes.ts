/** Says on standard error what changed since an older version of a rubric. */

import type { Compared } from '../../findings/compared.ts';
import { changeLines } from '../../findings/compared.ts';
import { loadCheckWords } from '../../language/load-check-words.ts';
import { visible } from '../../problem/visible.ts';
import type { Context } from './context.ts';

export const sayChanges = async (compared: Compared, context: Context): Promise<void> => {
  const { head, lines } = changeLines(compared, await loadCheckWords(context.language));
  const text = [head, ...lines.map((line) => `  ${line}`)].join('\n');
  await context.world.err(`${visible(text)}\n`);
};
