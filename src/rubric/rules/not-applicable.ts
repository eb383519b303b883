/** The rule on sections that could vanish: every item may be not applicable at once. */

import type { RubricRule } from './rule.ts';
import { sectionsWith } from './rule.ts';

/** Warns of counted sections of which nothing might be left to rate. */
export const checkNotApplicable: RubricRule = (input) => {
  for (const { section, path } of sectionsWith(input, ['id', 'items', 'counted'])) {
    if (section.counted === false || section.items.some((item) => item.notApplicable === undefined)) continue;
    input.report('rubric/section-all-not-applicable', [...path, 'id'], { section: section.id });
  }
};
