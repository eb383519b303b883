/** The rule on principles: each of the nine has an item, or is said to be covered only in part. */

import { PRINCIPLE_IDS } from '../principle-ids.ts';
import type { RubricRule } from './rule.ts';

/** Warns of a principle that no item maps onto and that the rubric does not declare as partly covered. */
export const checkPrinciples: RubricRule = ({ rubric, report, isSound }) => {
  if (!isSound(['partlyCovers']) || !isSound(['sections'])) return;
  const covered = new Set<unknown>(rubric.partlyCovers);
  for (const section of rubric.sections) {
    for (const item of section.items) {
      covered.add(item.principle === undefined ? section.principle : item.principle);
    }
  }
  for (const principle of PRINCIPLE_IDS) {
    if (!covered.has(principle)) report('rubric/principle-without-item', ['sections'], { principle }, 'key');
  }
};
