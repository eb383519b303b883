/** Rules on a measure: the inputs it takes, and cuts that rise or fall in step within what the figure can be. */

import type { Path } from '../../source/yaml-source.ts';
import type { ReportProblem } from '../report-problem.ts';
import type { MeasureWire, RubricWire } from '../rubric-wire.ts';
import { limitsOf } from './figure-limits.ts';
import type { Step } from './steps.ts';
import { isStep, stepsOf } from './steps.ts';

type Scale = RubricWire['scale'];

/** What a measure is looked at beside. */
export interface MeasureAround {
  readonly scale: Scale;
  /** The numbers that the anchor of a level names. */
  readonly numbersOf: (level: string) => readonly number[];
}

const NEEDED_INPUTS = { value: 1, ratio: 2, percent: 2 } as const;

const areInputsRight = (measure: MeasureWire, path: Path, report: ReportProblem): boolean => {
  const { compute, inputs } = measure;
  const needed = NEEDED_INPUTS[compute];
  if (inputs.length !== needed) {
    const values = { compute, needed, given: inputs.length };
    report('rubric/number-of-inputs', [...path, 'inputs'], values, 'key');
  }
  let isRight = inputs.length === needed;
  for (const [index, { min, max }] of inputs.entries()) {
    if (min === undefined || max === undefined || min <= max) continue;
    report('rubric/input-limits', [...path, 'inputs', index, 'min'], { min, max });
    isRight = false;
  }
  return isRight;
};

const checkKeysThatNeedOthers = (measure: MeasureWire, path: Path, report: ReportProblem): void => {
  if (measure.combine !== undefined && measure.each === undefined) {
    report('rubric/key-needs', [...path, 'combine'], { key: 'combine', needs: 'each' }, 'key');
  }
  if (measure.compute !== 'value') return;
  for (const key of ['small', 'whenEmpty'] as const) {
    if (measure[key] === undefined) continue;
    report('rubric/key-needs', [...path, key], { key, needs: 'ratio-or-percent' }, 'key');
  }
};

// Of two cuts one is wrong: the one whose anchor names another number that would be right.
const fittingOf = (
  [above, below]: readonly [Step, Step],
  numbersOf: MeasureAround['numbersOf'],
  isRight: (level: string, at: number) => boolean,
): Step | null => {
  const found = [below, above].flatMap(({ level, at }) =>
    numbersOf(level)
      .filter((one) => one !== at && !numbersOf(level).includes(at) && isRight(level, one))
      .map((one) => ({ level, at: one })),
  );
  return found[0] ?? null;
};

/** @returns Whether the cuts are right, so that what they reach can be looked at. */
const checkCuts = (
  measure: MeasureWire,
  { scale, numbersOf }: MeasureAround,
  path: Path,
  report: ReportProblem,
): boolean => {
  const cuts = stepsOf(measure.cuts);
  const { least, most } = limitsOf(measure);
  const [first, second, ...rest] = cuts;
  const isWrong = (at: number, above: number): boolean =>
    measure.better === 'lower' ? at <= above : at >= above;
  const areReversed = cuts.every(({ at }, index) => {
    const above = cuts[index - 1];
    return above === undefined || (at !== above.at && isWrong(at, above.at));
  });
  if (first !== undefined && second !== undefined && rest.length > 0 && areReversed) {
    const values = { level: first.level, cut: first.at, lowerLevel: second.level, lowerCut: second.at };
    const { better } = measure;
    report('rubric/cut-not-monotone', [...path, 'better'], {
      ...values,
      better,
      fitting: null,
      isReversed: true,
    });
    return false;
  }
  const goesBetween = (at: number, above: Step | undefined, below: Step | undefined): boolean =>
    (above === undefined || !isWrong(at, above.at)) && (below === undefined || !isWrong(below.at, at));
  let isRight = true;
  for (const [index, { level, at }] of cuts.entries()) {
    const place = [...path, 'cuts', level];
    const above = cuts[index - 1];
    if (!isStep(level, scale)) {
      report('rubric/cut-off-scale', place, { level, min: scale.min + 1, max: scale.max }, 'key');
    } else if ((least !== null && at < least) || (most !== null && at > most)) {
      report('rubric/cut-out-of-reach', place, { level, cut: at, least, most });
    } else if (above !== undefined && isWrong(at, above.at)) {
      report('rubric/cut-not-monotone', place, {
        level: above.level,
        cut: above.at,
        lowerLevel: level,
        lowerCut: at,
        better: measure.better,
        fitting: fittingOf([above, { level, at }], numbersOf, (one, number) =>
          one === level
            ? goesBetween(number, above, cuts[index + 1])
            : goesBetween(number, cuts[index - 2], { level, at }),
        ),
        isReversed: false,
      });
    } else continue;
    isRight = false;
  }
  return isRight;
};

/** @returns Whether the cuts are right, so that the levels they reach can be looked at. */
export const checkMeasure = (
  measure: MeasureWire,
  around: MeasureAround,
  path: Path,
  report: ReportProblem,
): boolean => {
  const isFigureKnown = areInputsRight(measure, path, report);
  checkKeysThatNeedOthers(measure, path, report);
  return isFigureKnown && checkCuts(measure, around, path, report);
};
