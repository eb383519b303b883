/** The rule on the scale: at least two levels. */

import type { RubricWire } from '../rubric-wire.ts';
import type { RuleInput } from './rule.ts';

/** The levels of a scale, from the lowest. */
export const levelsOf = ({ min, max }: RubricWire['scale']): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, i) => min + i);

/** Whether the scale is right, so that rules about its levels can look at it. */
export const checkScale = ({ rubric, report, isSound }: RuleInput): boolean => {
  if (!isSound(['scale'])) return false;
  const { min, max } = rubric.scale;
  if (min < max) return true;
  report('rubric/scale-without-levels', ['scale', 'max'], { min, max });
  return false;
};
