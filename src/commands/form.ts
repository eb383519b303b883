/** `form`: an empty review file, a printable form, or a sheet to fill in. */

import type { ExitCode } from '../problem/failure.ts';
import { EXIT } from '../problem/failure.ts';
import type { FormFormat } from '../form/forms.ts';
import { loadForm } from '../form/forms.ts';
import { DEFAULT_RUBRIC_ID } from '../rubric/shipped-rubrics.ts';
import { relativeTo } from '../world/beside-file.ts';
import type { Context } from './steps/context.ts';
import { rubricLanguage } from './steps/find-rubric.ts';
import { usableRubric } from './steps/usable-rubric.ts';
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
  const { rubric, file } = await usableRubric(options.rubric ?? DEFAULT_RUBRIC_ID, context);
  const language = await rubricLanguage(rubric, context);
  const form = await loadForm(options.format);
  const text = form(rubric, context.words, {
    language,
    team: options.team ?? null,
    date: options.date ?? null,
    rubricFile:
      file === null || file === '<stdin>' ? null : relativeTo(options.output ?? 'review.yaml', file),
    excel: options.excel === true ? (context.language === 'en' ? 'point' : 'comma') : null,
  });
  await writeOutput(text, options, context);
  return EXIT.done;
};
