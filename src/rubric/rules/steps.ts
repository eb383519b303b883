/** Cuts and levels as steps: what each level of the scale but the lowest asks for. */

import type { RubricWire } from '../rubric-wire.ts';

export interface Step {
  readonly level: string;
  readonly at: number;
}

/** The steps from the highest level down. */
export const stepsOf = (map: Readonly<Record<string, number>>): readonly Step[] =>
  Object.entries(map)
    .map(([level, at]) => ({ level, at }))
    .sort((a, b) => Number(b.level) - Number(a.level));

/** Whether a level can have a step: the lowest is what is left when no step is reached. */
export const isStep = (level: string, { min, max }: RubricWire['scale']): boolean =>
  Number(level) > min && Number(level) <= max;
