/** Rules on items whose score follows from numbers or parts: one of the two, right in itself, and every level within reach. */

import type { Path } from '../../source/yaml-source.ts';
import { checkChecklist } from './checklist-levels.ts';
import { checkMeasure } from './cuts.ts';
import { levelsWithoutCaps } from './levels-reached.ts';
import { checkAnchorsAndCuts, numbersOfAnchor } from './anchors-and-cuts.ts';
import type { RubricRule, RuleInput } from './rule.ts';
import { itemsWith } from './rule.ts';
import { levelsOf } from './scale.ts';
import type { ItemWire } from '../rubric-wire.ts';

/** @returns Whether every level can be given. */
const checkReach = ({ rubric, report }: RuleInput, item: ItemWire, path: Path): boolean => {
  const { scale } = rubric;
  const reached = levelsWithoutCaps(item, scale);
  const highest = reached === null ? scale.max : Math.max(...reached);
  const caps = [
    ...(item.caps ?? []).map(({ atMost }, c) => ({ atMost, at: [...path, 'caps', c, 'atMost'] })),
    ...(item.measure?.small?.atMost === undefined
      ? []
      : [{ atMost: item.measure.small.atMost, at: [...path, 'measure', 'small', 'atMost'] }]),
  ].filter(({ atMost }) => atMost >= scale.min && atMost <= scale.max);
  for (const { atMost, at } of caps) {
    if (atMost >= highest) report('rubric/cap-without-effect', at, { atMost, highest });
  }
  if (reached === null) return true;
  const given = new Set([...reached, ...caps.map(({ atMost }) => atMost).filter((cap) => cap < highest)]);
  const levels = levelsOf(scale).filter((level) => !given.has(level));
  if (levels.length === 0) return true;
  const steps = item.measure ? [...path, 'measure', 'cuts'] : [...path, 'checklist', 'levels'];
  report('rubric/level-unreachable', steps, { item: item.id, levels }, 'key');
  return false;
};

export const checkScored: RubricRule = (input) => {
  const { report, rubric } = input;
  for (const { item, path } of itemsWith(input, ['id', 'measure', 'checklist', 'caps'])) {
    const { measure, checklist } = item;
    if (measure && checklist) {
      report('rubric/measure-and-checklist', [...path, 'checklist'], { item: item.id }, 'key');
      continue;
    }
    const areAnchorsSound = input.isSound([...path, 'anchors']) && input.isSound(['languages']);
    const numbersOf = (level: string): readonly number[] =>
      areAnchorsSound ? numbersOfAnchor(item, level, rubric.languages[0] ?? '') : [];
    const isRight = measure
      ? checkMeasure(measure, { scale: rubric.scale, numbersOf }, [...path, 'measure'], report)
      : !checklist || checkChecklist(checklist, rubric.scale, [...path, 'checklist'], report);
    if (!isRight || !checkReach(input, item, path)) continue;
    if (areAnchorsSound) checkAnchorsAndCuts(input, item, path);
  }
};
