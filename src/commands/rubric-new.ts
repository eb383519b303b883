/** `rubric new`: a commented starter rubric that passes the check. */

import { loadStarter } from '../language/load-starter.ts';
import type { ExitCode } from '../problem/failure.ts';
import { EXIT } from '../problem/failure.ts';
import type { Context } from './steps/context.ts';
import type { OutputOptions } from './steps/write-output.ts';
import { writeOutput } from './steps/write-output.ts';

export interface RubricNewOptions extends OutputOptions {
  readonly id: string;
}

/** @throws Failure (2) when the file exists already or cannot be written. */
export const runRubricNew = async (options: RubricNewOptions, context: Context): Promise<ExitCode> => {
  const starter = await loadStarter(context.language);
  await writeOutput(starter(options.id), options, context);
  return EXIT.done;
};
