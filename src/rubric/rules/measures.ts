/** Rules on measures and checklists: cuts and levels that rise or fall in step and that numbers can reach. */

import type { Path } from '../../source/yaml-source.ts';
import type { ReportProblem } from '../report-problem.ts';
import type { ItemWire, MeasureWire, RubricWire } from '../rubric-wire.ts';

type Scale = RubricWire['scale'];

const NEEDED_INPUTS = { value: 1, ratio: 2, percent: 2 } as const;

const steps = (map: Readonly<Record<string, number>>): readonly { level: string; at: number }[] =>
  Object.entries(map)
    .map(([level, at]) => ({ level, at }))
    .sort((a, b) => Number(b.level) - Number(a.level));

// The lowest level is what is left when no cut is reached, so it has none of its own.
const isStep = (level: string, { min, max }: Scale): boolean => Number(level) > min && Number(level) <= max;

/** The least and the most that a measure can come to, null where nothing limits it. */
export const limitsOf = (measure: MeasureWire): { least: number | null; most: number | null } => {
  if (measure.compute === 'percent') return { least: 0, most: 100 };
  const [input] = measure.inputs;
  if (measure.compute === 'value') return { least: input?.min ?? null, most: input?.max ?? null };
  return { least: measure.inputs.every(({ min }) => min !== undefined && min >= 0) ? 0 : null, most: null };
};

const checkCuts = (measure: MeasureWire, scale: Scale, path: Path, report: ReportProblem): void => {
  const cuts = steps(measure.cuts);
  const { least, most } = limitsOf(measure);
  for (const [index, { level, at }] of cuts.entries()) {
    const place = [...path, 'cuts', level];
    if (!isStep(level, scale)) {
      report('rubric/cut-off-scale', place, { level, min: scale.min + 1, max: scale.max }, 'key');
      continue;
    }
    if ((least !== null && at < least) || (most !== null && at > most)) {
      report('rubric/cut-out-of-reach', place, { level, cut: at, least, most });
    }
    const above = cuts[index - 1];
    if (above === undefined) continue;
    const isInStep = measure.better === 'lower' ? at > above.at : at < above.at;
    if (!isInStep) {
      report('rubric/cut-not-monotone', place, {
        level: above.level,
        cut: above.at,
        lowerLevel: level,
        lowerCut: at,
        better: measure.better,
      });
    }
  }
};

const checkMeasure = (measure: MeasureWire, scale: Scale, path: Path, report: ReportProblem): void => {
  const needed = NEEDED_INPUTS[measure.compute];
  if (measure.inputs.length !== needed) {
    report(
      'rubric/number-of-inputs',
      [...path, 'inputs'],
      {
        compute: measure.compute,
        needed,
        given: measure.inputs.length,
      },
      'key',
    );
  }
  for (const [index, { min, max }] of measure.inputs.entries()) {
    if (min !== undefined && max !== undefined && min > max) {
      report('rubric/input-limits', [...path, 'inputs', index, 'min'], { min, max });
    }
  }
  if (measure.combine !== undefined && measure.each === undefined) {
    report('rubric/key-needs', [...path, 'combine'], { key: 'combine', needs: 'each' }, 'key');
  }
  if (measure.compute === 'value') {
    for (const key of ['small', 'whenEmpty'] as const) {
      if (measure[key] !== undefined) {
        report('rubric/key-needs', [...path, key], { key, needs: 'ratio-or-percent' }, 'key');
      }
    }
  }
  const atMost = measure.small?.atMost;
  if (atMost !== undefined && (atMost < scale.min || atMost > scale.max)) {
    report('rubric/cap-off-scale', [...path, 'small', 'atMost'], { atMost, ...scale });
  }
  checkCuts(measure, scale, path, report);
};

const checkChecklist = (
  checklist: NonNullable<ItemWire['checklist']>,
  scale: Scale,
  path: Path,
  report: ReportProblem,
): void => {
  const parts = checklist.parts.length;
  const levels = steps(checklist.levels);
  for (const [index, { level, at }] of levels.entries()) {
    const place = [...path, 'levels', level];
    if (!isStep(level, scale)) {
      report('rubric/level-off-scale', place, { level, min: scale.min + 1, max: scale.max }, 'key');
      continue;
    }
    if (at > parts) report('rubric/level-out-of-reach', place, { level, needed: at, parts });
    const above = levels[index - 1];
    if (above !== undefined && at >= above.at) {
      report('rubric/level-not-monotone', place, {
        level: above.level,
        parts: above.at,
        lowerLevel: level,
        lowerParts: at,
      });
    }
  }
};

/** An item has a measure or a checklist, not both, and what it has can be scored. */
export const checkMeasures = (rubric: RubricWire, report: ReportProblem): void => {
  for (const [s, section] of rubric.sections.entries()) {
    for (const [i, item] of section.items.entries()) {
      const path = ['sections', s, 'items', i];
      if (item.measure && item.checklist) {
        report('rubric/measure-and-checklist', [...path, 'checklist'], { item: item.id }, 'key');
      }
      if (item.measure) checkMeasure(item.measure, rubric.scale, [...path, 'measure'], report);
      if (item.checklist) checkChecklist(item.checklist, rubric.scale, [...path, 'checklist'], report);
    }
  }
};
