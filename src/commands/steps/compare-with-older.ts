/** Compares checked rubrics with an older state; loaded only for `--against`. */

import type { Compared } from '../../findings/compared.ts';
import { toCompared } from '../../findings/compared.ts';
import { loadCheckWords } from '../../language/load-check-words.ts';
import { Failure } from '../../problem/failure.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkVersion } from '../../rubric/check-version.ts';
import { compareRubrics } from '../../rubric/compare-rubrics.ts';
import type { ParsedRubricWire } from '../../rubric/parse-rubric-wire.ts';
import type { RubricWire } from '../../rubric/rubric-wire.ts';
import { toRubric } from '../../rubric/to-rubric.ts';
import type { Context } from './context.ts';
import { findRubric } from './find-rubric.ts';

type ParseWire = (file: string, text: string) => ParsedRubricWire;

/** What a comparison finds in a rubric, and the comparison itself. */
type Compare = (
  wire: RubricWire,
  placeOf: ParsedRubricWire['placeOf'],
) => { readonly problems: readonly Problem[]; readonly compared: Compared };

/**
 * Finds the older rubric and returns what compares others with it.
 *
 * @param parse - As the rubrics that are checked are parsed, so that the parser is not loaded a second time.
 * @throws Failure (2) when there is no such rubric or it has errors.
 */
export const compareWithOlder = async (
  name: string,
  parse: ParseWire,
  context: Context,
): Promise<Compare> => {
  const { hash } = context.world;
  const parseOlder = (file: string, text: string) => {
    const { wire, problems } = parse(file, text);
    return { rubric: wire === null ? null : toRubric(wire, hash), problems };
  };
  const { rubric: older } = await findRubric(name, context, parseOlder);
  if (older === null) throw new Failure((await loadCheckWords(context.language)).cannotCompare(name));
  return (wire, placeOf) => {
    const rubric = toRubric(wire, hash);
    const changes = compareRubrics(older, rubric);
    return {
      problems: checkVersion(older, rubric, changes, placeOf),
      compared: toCompared(older, rubric, changes, placeOf(['version'])),
    };
  };
};
