/** The rule on caps: each limits the score to a level of the scale. */

import type { Path } from '../../source/yaml-source.ts';
import type { RubricRule } from './rule.ts';
import { itemsWith } from './rule.ts';

export const checkCaps: RubricRule = (input) => {
  const { min, max } = input.rubric.scale;
  const check = (atMost: number | undefined, path: Path): void => {
    if (atMost === undefined || (atMost >= min && atMost <= max)) return;
    input.report('rubric/cap-off-scale', path, { atMost, min, max });
  };
  for (const { item, path } of itemsWith(input, ['caps'])) {
    item.caps?.forEach(({ atMost }, c) => {
      check(atMost, [...path, 'caps', c, 'atMost']);
    });
  }
  for (const { item, path } of itemsWith(input, ['measure'])) {
    check(item.measure?.small?.atMost, [...path, 'measure', 'small', 'atMost']);
  }
};
