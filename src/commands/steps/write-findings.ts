/** Writes a check's result in every format that was asked for, to files and to standard output. */

import type { CheckResult } from '../../findings/check-result.ts';
import type { FindingsFormatName } from '../../findings/formats.ts';
import { loadFindingsFormat } from '../../findings/formats.ts';
import type { CheckWords } from '../../language/en/check-words.ts';
import { loadExplanations } from '../../language/load-explanations.ts';
import { PLAIN } from '../../problem/finding.ts';
import type { Context } from './context.ts';
import { writeOutput } from './write-output.ts';

export interface FormatTarget {
  readonly format: FindingsFormatName;
  /** Null: standard output. */
  readonly file: string | null;
}

interface Writing {
  readonly targets: readonly FormatTarget[];
  readonly force: boolean;
  readonly textOf: (file: string) => string | null;
  readonly words: CheckWords;
}

/**
 * Writes every format. What is asked for in files alone leaves standard output to people; under GitHub Actions
 * the annotations are added, beside another format on standard error, where the runner finds them too.
 *
 * @throws Failure (2) when a file exists already or cannot be written.
 */
export const writeFindings = async (
  result: CheckResult,
  { targets, force, textOf, words }: Writing,
  context: Context,
): Promise<void> => {
  const { world, language } = context;
  const render = async (format: FindingsFormatName, isOut: boolean): Promise<string> => {
    const renderer = await loadFindingsFormat(format);
    return renderer(result, {
      words,
      severities: context.words.severities,
      palette: isOut ? await world.paletteOf('out', context.isColourWanted) : PLAIN,
      textOf,
      width: isOut ? world.widthOf('out') : null,
      explanations: format === 'sarif' ? await loadExplanations(language) : null,
    });
  };
  const onOut = targets.find(({ file }) => file === null)?.format ?? 'pretty';
  await writeOutput(await render(onOut, true), {}, context);
  const isAnnotated = targets.some(({ format }) => format === 'github');
  if (world.env['GITHUB_ACTIONS'] === 'true' && !isAnnotated) {
    const annotations = await render('github', false);
    if (onOut === 'pretty') await writeOutput(annotations, {}, context);
    else await world.err(annotations);
  }
  for (const { format, file } of targets) {
    if (file !== null) await writeOutput(await render(format, false), { output: file, force }, context);
  }
};
