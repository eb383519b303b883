/** The rubric that a command was told to use, whole and without errors. */

import { Failure } from '../../problem/failure.ts';
import { isError } from '../../problem/severity.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Context } from './context.ts';
import { findRubric } from './find-rubric.ts';
import { sayProblems } from './say-findings.ts';

export interface UsableRubric {
  readonly rubric: Rubric;
  /** The file that it was read from; null for a shipped rubric. */
  readonly file: string | null;
}

/** @throws Failure when there is no such rubric, or it has errors; they are shown first. */
export const usableRubric = async (name: string, context: Context): Promise<UsableRubric> => {
  const { rubric, problems, file, text } = await findRubric(name, context);
  const texts = new Map(file === null || text === null ? [] : [[file, text] as const]);
  await sayProblems(problems, texts, context);
  if (rubric !== null) return { rubric, file };
  throw new Failure(context.words.messages.rubricHasErrors(name, problems.filter(isError).length));
};
