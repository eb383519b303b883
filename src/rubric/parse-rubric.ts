/** Reads a rubric's text: to a rubric that can score, or to everything that is wrong with it. */

import type { Hash } from './fingerprint.ts';
import type { ParsedRubricWire } from './parse-rubric-wire.ts';
import { parseRubricWire } from './parse-rubric-wire.ts';
import type { Rubric } from './rubric.ts';
import { toRubric } from './to-rubric.ts';

export interface ParsedRubric extends Pick<ParsedRubricWire, 'problems' | 'placeOf'> {
  /** Null when the file has an error: a rubric with an error cannot score. */
  readonly rubric: Rubric | null;
}

/**
 * Parses and checks a rubric. Never throws.
 *
 * @param file - The file's name, as problems are to show it.
 * @param hash - SHA-256, for the fingerprint.
 */
export const parseRubric = (file: string, text: string, hash: Hash): ParsedRubric => {
  const { wire, problems, placeOf } = parseRubricWire(file, text);
  return { rubric: wire === null ? null : toRubric(wire, hash), problems, placeOf };
};
