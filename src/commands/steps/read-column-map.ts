/** Reads the column map that the user named. */

import type { ColumnMap } from '../../batch/column-map.ts';
import { Failure } from '../../problem/failure.ts';
import { isError } from '../../problem/severity.ts';
import { loadBatchWords } from '../../language/load-batch-words.ts';
import type { Context } from './context.ts';
import { readText } from './read-text.ts';
import { sayProblems } from './say-findings.ts';

/** @throws Failure when there is no such file or it is no column map. */
export const readColumnMap = async (path: string, context: Context): Promise<ColumnMap> => {
  const { parseColumnMap } = await import('../../batch/column-map.ts');
  const { file, text, problems } = await readText(path, context);
  const parsed = text === null ? { map: null, problems: [] } : parseColumnMap(file, text);
  const all = [...problems, ...parsed.problems];
  await sayProblems(all, new Map(text === null ? [] : [[file, text]]), context);
  if (parsed.map !== null && !all.some(isError)) return parsed.map;
  const say = await loadBatchWords(context.language);
  throw new Failure(say.cannotUseMap(file), { hint: say.cannotUseHint });
};
