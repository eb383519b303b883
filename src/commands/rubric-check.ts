/** `rubric check <rubric…>`: whether rubrics are valid and sensible, and whether a version follows from the one before. */

import type { Compared } from '../findings/compared.ts';
import { loadCheckWords } from '../language/load-check-words.ts';
import type { ExitCode } from '../problem/failure.ts';
import { Failure } from '../problem/failure.ts';
import { parseRubricWire } from '../rubric/parse-rubric-wire.ts';
import type { Context } from './steps/context.ts';
import { readText } from './steps/read-text.ts';
import type { CheckOptions } from './steps/run-check.ts';
import { runCheckOf } from './steps/run-check.ts';

export interface RubricCheckOptions extends CheckOptions {
  /** An older state of the rubric: a file, or the id of a shipped one. */
  readonly against?: string | undefined;
}

const RUBRICS = '**/*.rubric.{yaml,yml,json}';

const compareWith = async (name: string, context: Context) => {
  const { compareWithOlder } = await import('./steps/compare-with-older.ts');
  return compareWithOlder(name, parseRubricWire, context);
};

const sayAllChanges = async (compared: readonly Compared[], context: Context): Promise<void> => {
  if (compared.length === 0) return;
  const { sayChanges } = await import('./steps/say-changes.ts');
  for (const one of compared) await sayChanges(one, context);
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
  const { against } = options;
  if (against !== undefined && paths.length > 1) {
    throw new Failure((await loadCheckWords(context.language)).againstOne);
  }
  const compare = against === undefined ? null : await compareWith(against, context);
  const all: Compared[] = [];
  const code = await runCheckOf(
    paths,
    {
      command: 'rubric check',
      inFolders: RUBRICS,
      checkFile: async (path, shown) => {
        const { text, problems } = await readText(path, context, shown);
        if (text === null) return { problems, findings: [], texts: new Map() };
        const { wire, placeOf, problems: found } = parseRubricWire(shown, text);
        const checked = { problems: [...problems, ...found], findings: [], texts: new Map([[shown, text]]) };
        if (compare === null || wire === null) return checked;
        const { problems: ofVersion, compared } = compare(wire, placeOf);
        all.push(compared);
        return { ...checked, problems: [...checked.problems, ...ofVersion], compared };
      },
    },
    options,
    context,
  );
  await sayAllChanges(all, context);
  return code;
};
