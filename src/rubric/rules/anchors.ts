/** Rules on the scale and the anchors: an anchor for every level of the scale and for no other. */

import type { ReportProblem } from '../report-problem.ts';
import type { RubricWire } from '../rubric-wire.ts';

/** The scale has at least two levels, each item an anchor for each of them, and caps stay on the scale. */
export const checkAnchors = (rubric: RubricWire, report: ReportProblem): void => {
  const { min, max } = rubric.scale;
  if (min >= max) {
    report('rubric/scale-without-levels', ['scale', 'max'], { min, max });
    return;
  }
  const levels = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  for (const [s, section] of rubric.sections.entries()) {
    for (const [i, item] of section.items.entries()) {
      const path = ['sections', s, 'items', i];
      for (const level of levels) {
        if (item.anchors[String(level)] === undefined) {
          report('rubric/missing-anchor', [...path, 'anchors'], { item: item.id, level }, 'key');
        }
      }
      for (const level of Object.keys(item.anchors)) {
        if (!levels.includes(Number(level))) {
          report('rubric/anchor-off-scale', [...path, 'anchors', level], { level, min, max }, 'key');
        }
      }
      for (const [c, cap] of (item.caps ?? []).entries()) {
        if (!levels.includes(cap.atMost)) {
          report('rubric/cap-off-scale', [...path, 'caps', c, 'atMost'], { atMost: cap.atMost, min, max });
        }
      }
    }
  }
};
