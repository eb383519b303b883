/** `form`: an empty review file, a printable form, or a sheet to fill in. */

import type { ExitCode } from '../problem/failure.ts';
import { EXIT, Failure } from '../problem/failure.ts';
import { isError } from '../problem/severity.ts';
import type { FormFormat } from '../form/form.ts';
import { loadForm } from '../form/form.ts';
import { DEFAULT_RUBRIC_ID } from '../rubric/shipped-rubrics.ts';
import type { Context } from './steps/context.ts';
import { findRubric, rubricLanguage } from './steps/find-rubric.ts';
import { sayProblems } from './steps/say-findings.ts';
import type { OutputOptions } from './steps/write-output.ts';
import { writeOutput } from './steps/write-output.ts';

export interface FormCommandOptions extends OutputOptions {
  readonly rubric?: string | undefined;
  readonly format: FormFormat;
  readonly excel?: boolean | undefined;
  readonly team?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * Writes an empty form for a rubric.
 *
 * @throws Failure (2) when the rubric cannot be used or the form cannot be written.
 */
export const runForm = async (options: FormCommandOptions, context: Context): Promise<ExitCode> => {
  const name = options.rubric ?? DEFAULT_RUBRIC_ID;
  const found = await findRubric(name, context);
  const texts = new Map(
    found.file === null || found.text === null ? [] : [[found.file, found.text] as const],
  );
  await sayProblems(found.problems, texts, context);
  if (found.rubric === null) {
    throw new Failure(context.words.messages.rubricHasErrors(name, found.problems.filter(isError).length));
  }
  const language = await rubricLanguage(found.rubric, context);
  const form = await loadForm(options.format);
  const text = form(found.rubric, context.words, {
    language,
    team: options.team ?? null,
    date: options.date ?? null,
    rubricFile: found.file,
    excel: options.excel === true ? (context.language === 'en' ? 'point' : 'comma') : null,
  });
  await writeOutput(text, options, context);
  return EXIT.done;
};
