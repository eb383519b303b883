/** The rule on what a reviewer needs to rate alike: how far an item looks back, and what evidence it stands on. */

import type { RubricRule } from './rule.ts';
import { itemsWith } from './rule.ts';

/** Warns of items without a period or without evidence. */
export const checkCompleteness: RubricRule = (input) => {
  for (const { item, path } of itemsWith(input, ['id', 'period'])) {
    if (item.period === undefined)
      input.report('rubric/item-without-period', [...path, 'id'], { item: item.id });
  }
  for (const { item, path } of itemsWith(input, ['id', 'evidence'])) {
    if (item.evidence === undefined)
      input.report('rubric/item-without-evidence', [...path, 'id'], { item: item.id });
  }
};
