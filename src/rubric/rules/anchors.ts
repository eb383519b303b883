/** The rule on anchors: one for every level of the scale and for no other. */

import type { RubricRule } from './rule.ts';
import { itemsWith } from './rule.ts';
import { levelsOf } from './scale.ts';

export const checkAnchors: RubricRule = (input) => {
  const { rubric, report } = input;
  const { min, max } = rubric.scale;
  const levels = levelsOf(rubric.scale);
  for (const { item, path } of itemsWith(input, ['id', 'anchors'])) {
    const missing = levels.filter((level) => item.anchors[String(level)] === undefined);
    const others = Object.keys(item.anchors).filter((level) => !levels.includes(Number(level)));
    const [level] = missing;
    // One too many and one too few is one mistake: the level is mistyped.
    const isMistyped = missing.length === 1 && others.length === 1;
    const meant = isMistyped ? (level ?? null) : null;
    for (const other of others) {
      const values = { level: other, min, max, missing: meant };
      report('rubric/anchor-off-scale', [...path, 'anchors', other], values, 'key');
    }
    if (isMistyped) continue;
    for (const one of missing) {
      report('rubric/missing-anchor', [...path, 'anchors'], { item: item.id, level: one, min, max }, 'key');
    }
  }
};
