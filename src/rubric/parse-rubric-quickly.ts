/** Reads a rubric in which nothing is wrong, without what says where something is wrong and what it is. */

import { isError } from '../problem/severity.ts';
import { parseQuickly } from '../source/quick-yaml.ts';
import { checkRubric } from './check-rubric.ts';
import type { Hash } from './fingerprint.ts';
import { validateRubric } from './generated/validate-rubric.js';
import type { Rubric } from './rubric.ts';
import { wireOf } from './rubric-wire.ts';
import { toRubric } from './to-rubric.ts';

/**
 * The rubric of a text; null when there is an error for `parseRubric` to tell, or anything about the text that is out of
 * the ordinary. Warnings are passed over.
 *
 * @param hash - SHA-256, for the fingerprint.
 */
export const parseRubricQuickly = (text: string, hash: Hash): Rubric | null => {
  const value = parseQuickly(text);
  if (value === null || !validateRubric(value)) return null;
  const wire = wireOf(value);
  const placeOf = () => ({ file: '', start: 0, end: 0 });
  return checkRubric(wire, { text, placeOf }, []).some(isError) ? null : toRubric(wire, hash);
};
