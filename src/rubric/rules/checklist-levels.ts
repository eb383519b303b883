/** Rules on a checklist: levels that ask for ever fewer parts, and for no more than there are. */

import type { Path } from '../../source/yaml-source.ts';
import type { ReportProblem } from '../report-problem.ts';
import type { ItemWire, RubricWire } from '../rubric-wire.ts';
import { isStep, stepsOf } from './steps.ts';

/** @returns Whether the levels that a checklist reaches can be said. */
export const checkChecklist = (
  checklist: NonNullable<ItemWire['checklist']>,
  scale: RubricWire['scale'],
  path: Path,
  report: ReportProblem,
): boolean => {
  const parts = checklist.parts.length;
  const levels = stepsOf(checklist.levels);
  let isRight = true;
  for (const [index, { level, at }] of levels.entries()) {
    const place = [...path, 'levels', level];
    const above = levels[index - 1];
    if (!isStep(level, scale)) {
      report('rubric/level-off-scale', place, { level, min: scale.min + 1, max: scale.max }, 'key');
    } else if (at > parts) report('rubric/level-out-of-reach', place, { level, needed: at, parts });
    else if (above !== undefined && at >= above.at) {
      report('rubric/level-not-monotone', place, {
        level: above.level,
        parts: above.at,
        lowerLevel: level,
        lowerParts: at,
      });
    } else continue;
    isRight = false;
  }
  return isRight;
};
