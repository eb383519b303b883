/** `rubric diff <a> <b>`: what changed from one rubric to another, in Markdown for people. */

import { renderRubricDiff } from '../form/rubric-diff-page.ts';
import { loadCheckWords } from '../language/load-check-words.ts';
import type { ExitCode } from '../problem/failure.ts';
import { EXIT, Failure } from '../problem/failure.ts';
import { isError } from '../problem/severity.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Context } from './steps/context.ts';
import { findRubric } from './steps/find-rubric.ts';
import { sayProblems } from './steps/say-findings.ts';
import type { OutputOptions } from './steps/write-output.ts';
import { writeOutput } from './steps/write-output.ts';

const usable = async (name: string, context: Context): Promise<Rubric> => {
  const { rubric, problems, file, text } = await findRubric(name, context);
  if (rubric !== null) return rubric;
  await sayProblems(problems, new Map(file === null || text === null ? [] : [[file, text]]), context);
  throw new Failure(context.words.messages.rubricHasErrors(name, problems.filter(isError).length));
};

/** @throws Failure (2) when one of the rubrics is not there or has errors. */
export const runRubricDiff = async (
  before: string,
  after: string,
  options: OutputOptions,
  context: Context,
): Promise<ExitCode> => {
  const words = await loadCheckWords(context.language);
  const [older, newer] = [await usable(before, context), await usable(after, context)];
  await writeOutput(renderRubricDiff(older, newer, words), options, context);
  return EXIT.done;
};
