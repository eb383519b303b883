/** Says on standard error what changed since an older version of a rubric. */

import { loadCheckWords } from '../../language/load-check-words.ts';
import { visible } from '../../problem/visible.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { RubricChange } from '../../rubric/rubric-change.ts';
import type { Context } from './context.ts';

export const sayChanges = async (
  older: Rubric,
  changes: readonly RubricChange[],
  context: Context,
): Promise<void> => {
  const words = await loadCheckWords(context.language);
  const lines = changes.map(({ kind, step, id, part }) => {
    const what = words.changes[kind]({ id: id ?? '', part: part ?? '' });
    return `  ${words.steps[step]}: ${what}`;
  });
  const head = changes.length === 0 ? words.noChanges(older.version) : words.changesSince(older.version);
  await context.world.err(`${visible([head, ...lines].join('\n'))}\n`);
};
