/** Finds the rubrics that the rows of a table may name. */

import type { Instrument } from '../../batch/roles.ts';
import { toInstrument } from '../../batch/roles.ts';
import { Failure } from '../../problem/failure.ts';
import { isError } from '../../problem/severity.ts';
import { DEFAULT_RUBRIC_ID, loadShippedRubric, SHIPPED_RUBRIC_IDS } from '../../rubric/shipped-rubrics.ts';
import type { Context } from './context.ts';
import { findRubric } from './find-rubric.ts';
import { sayProblems } from './say-findings.ts';

/**
 * The rubrics of `--rubric`, or the usual one.
 *
 * @throws Failure when one cannot be found or has errors.
 */
export const batchInstruments = async (
  names: readonly string[],
  context: Context,
): Promise<readonly Instrument[]> => {
  const instruments: Instrument[] = [];
  for (const name of names.length === 0 ? [DEFAULT_RUBRIC_ID] : names) {
    const { rubric, problems, file, text } = await findRubric(name, context);
    const texts = new Map(file === null || text === null ? [] : [[file, text] as const]);
    await sayProblems(problems, texts, context);
    if (rubric === null) {
      const count = problems.filter(isError).length;
      throw new Failure(context.words.messages.rubricHasErrors(name, count));
    }
    instruments.push(toInstrument(rubric));
  }
  return instruments;
};

/** The other rubrics that come with the program, which rows may name. */
export const otherInstruments = async (known: readonly Instrument[]): Promise<readonly Instrument[]> => {
  const instruments: Instrument[] = [];
  for (const id of SHIPPED_RUBRIC_IDS) {
    if (known.some(({ rubric }) => rubric.id === id)) continue;
    const rubric = await loadShippedRubric(id);
    if (rubric !== null) instruments.push(toInstrument(rubric));
  }
  return instruments;
};
