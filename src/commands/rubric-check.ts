/** `rubric check <rubric…>`: whether rubrics are valid and sensible, and whether a version follows from the one before. */

import type { Compared } from '../findings/compared.ts';
import { toCompared } from '../findings/compared.ts';
import { loadCheckWords } from '../language/load-check-words.ts';
import type { ExitCode } from '../problem/failure.ts';
import { Failure } from '../problem/failure.ts';
import type { Problem } from '../problem/problem.ts';
import { checkVersion } from '../rubric/check-version.ts';
import { compareRubrics } from '../rubric/compare-rubrics.ts';
import { parseRubric } from '../rubric/parse-rubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Context } from './steps/context.ts';
import { findRubric } from './steps/find-rubric.ts';
import { readText } from './steps/read-text.ts';
import type { CheckOptions } from './steps/run-check.ts';
import { runCheckOf } from './steps/run-check.ts';
import { sayChanges } from './steps/say-changes.ts';

export interface RubricCheckOptions extends CheckOptions {
  /** An older state of the rubric: a file, or the id of a shipped one. */
  readonly against?: string | undefined;
}

const RUBRICS = '**/*.rubric.{yaml,yml,json}';

const findOlder = async (name: string, context: Context): Promise<Rubric> => {
  const { rubric } = await findRubric(name, context);
  if (rubric !== null) return rubric;
  const words = await loadCheckWords(context.language);
  throw new Failure(words.cannotCompare(name));
};

/**
 * Checks rubrics and writes what was found in them.
 *
 * @returns 1 when a file has an error or there are too many warnings, else 0.
 * @throws Failure (2) when a file cannot be read or compared with.
 */
export const runRubricCheck = async (
  paths: readonly string[],
  options: RubricCheckOptions,
  context: Context,
): Promise<ExitCode> => {
  if (options.against !== undefined && paths.length > 1) {
    throw new Failure((await loadCheckWords(context.language)).againstOne);
  }
  const older = options.against === undefined ? null : await findOlder(options.against, context);
  const compared: Compared[] = [];
  const code = await runCheckOf(
    paths,
    {
      inFolders: RUBRICS,
      checkFile: async (path, shown) => {
        const { text, problems } = await readText(path, context, shown);
        if (text === null) return { problems, findings: [], texts: new Map() };
        const parsed = parseRubric(shown, text, context.world.hash);
        const { rubric, placeOf } = parsed;
        const found: Problem[] = [...problems, ...parsed.problems];
        const texts = new Map([[shown, text]]);
        if (older === null || rubric === null) return { problems: found, findings: [], texts };
        const changes = compareRubrics(older, rubric);
        found.push(...checkVersion(older, rubric, changes, placeOf));
        const one = toCompared(older, rubric, changes, placeOf(['version']));
        compared.push(one);
        return { problems: found, findings: [], texts, compared: one };
      },
    },
    options,
    context,
  );
  for (const one of compared) await sayChanges(one, context);
  return code;
};
