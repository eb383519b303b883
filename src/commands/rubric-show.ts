/** `rubric show <id>`: a rubric as a page to read. */

import { renderRubricPage } from '../form/rubric-page.ts';
import type { ExitCode } from '../problem/failure.ts';
import { EXIT, Failure } from '../problem/failure.ts';
import { isError } from '../problem/severity.ts';
import type { Context } from './steps/context.ts';
import { findRubric, rubricLanguage } from './steps/find-rubric.ts';
import { sayProblems } from './steps/say-findings.ts';
import type { OutputOptions } from './steps/write-output.ts';
import { writeOutput } from './steps/write-output.ts';

/** @throws Failure (2) when there is no such rubric, or it has errors. */
export const runRubricShow = async (
  name: string,
  options: OutputOptions,
  context: Context,
): Promise<ExitCode> => {
  const found = await findRubric(name, context);
  const texts = new Map(
    found.file === null || found.text === null ? [] : [[found.file, found.text] as const],
  );
  await sayProblems(found.problems, texts, context);
  if (found.rubric === null) {
    throw new Failure(context.words.messages.rubricHasErrors(name, found.problems.filter(isError).length));
  }
  const language = await rubricLanguage(found.rubric, context);
  await writeOutput(renderRubricPage(found.rubric, context.words, language), options, context);
  return EXIT.done;
};
