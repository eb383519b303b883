/** Rules on what items refer to: kinds of evidence that the rubric has, and changed items that exist. */

import { nearest } from '../../problem/nearest.ts';
import type { ReportProblem } from '../report-problem.ts';
import type { RubricWire } from '../rubric-wire.ts';

/** Expected kinds of evidence are among the rubric's, no more of them are asked for than listed, and changes name items. */
export const checkReferences = (rubric: RubricWire, report: ReportProblem): void => {
  const kinds = (rubric.evidence ?? []).map((kind) => kind.id);
  const items: string[] = [];
  for (const [s, section] of rubric.sections.entries()) {
    for (const [i, item] of section.items.entries()) {
      items.push(item.id);
      if (item.evidence === undefined) continue;
      const path = ['sections', s, 'items', i, 'evidence'];
      for (const [k, kind] of item.evidence.kinds.entries()) {
        if (!kinds.includes(kind)) {
          report('rubric/unknown-evidence-kind', [...path, 'kinds', k], {
            kind,
            suggestion: nearest(kind, kinds),
          });
        }
      }
      const { atLeast } = item.evidence;
      if (atLeast !== undefined && atLeast > item.evidence.kinds.length) {
        report('rubric/more-kinds-than-listed', [...path, 'atLeast'], {
          atLeast,
          kinds: item.evidence.kinds.length,
        });
      }
    }
  }
  for (const [index, { item }] of (rubric.changes ?? []).entries()) {
    if (!items.includes(item)) {
      report('rubric/unknown-changed-item', ['changes', index, 'item'], {
        item,
        suggestion: nearest(item, items),
      });
    }
  }
};
