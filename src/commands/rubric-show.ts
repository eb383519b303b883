/** `rubric show <id>`: a rubric as a page to read. */

import { renderRubricPage } from '../form/rubric-page.ts';
import type { ExitCode } from '../problem/failure.ts';
import { EXIT } from '../problem/failure.ts';
import type { Context } from './steps/context.ts';
import { rubricLanguage } from './steps/find-rubric.ts';
import { usableRubric } from './steps/usable-rubric.ts';
import type { OutputOptions } from './steps/write-output.ts';
import { writeOutput } from './steps/write-output.ts';

/** @throws Failure (2) when there is no such rubric, or it has errors. */
export const runRubricShow = async (
  name: string,
  options: OutputOptions,
  context: Context,
): Promise<ExitCode> => {
  const { rubric } = await usableRubric(name, context);
  const language = await rubricLanguage(rubric, context);
  await writeOutput(renderRubricPage(rubric, context.words, language), options, context);
  return EXIT.done;
};
