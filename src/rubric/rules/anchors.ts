/** The rule on anchors: one for every level of the scale and for no other. */

import type { RubricRule } from './rule.ts';
import { itemsWith } from './rule.ts';
import { levelsOf } from './scale.ts';

export const checkAnchors: RubricRule = (input) => {
  const { rubric, report } = input;
  const { min, max } = rubric.scale;
  const levels = levelsOf(rubric.scale);
  for (const { item, path } of itemsWith(input, ['id', 'anchors'])) {
    for (const level of levels) {
      if (item.anchors[String(level)] === undefined) {
        report('rubric/missing-anchor', [...path, 'anchors'], { item: item.id, level }, 'key');
      }
    }
    for (const level of Object.keys(item.anchors)) {
      if (levels.includes(Number(level))) continue;
      report('rubric/anchor-off-scale', [...path, 'anchors', level], { level, min, max }, 'key');
    }
  }
};
