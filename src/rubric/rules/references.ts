/** Rules on what items refer to: kinds of evidence that the rubric has, and changed items that exist. */

import { nearest } from '../../problem/nearest.ts';
import type { RubricRule, RuleInput } from './rule.ts';
import { itemsWith } from './rule.ts';

const checkKinds = (input: RuleInput): void => {
  const { rubric, report } = input;
  const kinds = (rubric.evidence ?? []).map((kind) => kind.id);
  for (const { item, path } of itemsWith(input, ['evidence'])) {
    item.evidence?.kinds.forEach((kind, k) => {
      if (kinds.includes(kind)) return;
      report('rubric/unknown-evidence-kind', [...path, 'evidence', 'kinds', k], {
        kind,
        suggestion: nearest(kind, kinds),
      });
    });
  }
};

const checkCounts = (input: RuleInput): void => {
  for (const { item, path } of itemsWith(input, ['evidence'])) {
    const { atLeast, kinds = [] } = item.evidence ?? {};
    if (atLeast === undefined || atLeast <= kinds.length) continue;
    input.report('rubric/more-kinds-than-listed', [...path, 'evidence', 'atLeast'], {
      atLeast,
      kinds: kinds.length,
    });
  }
};

const checkChanges = ({ rubric, report }: RuleInput): void => {
  const items = rubric.sections.flatMap((section) => section.items.map(({ id }) => id));
  for (const [index, { item }] of (rubric.changes ?? []).entries()) {
    if (items.includes(item)) continue;
    report('rubric/unknown-changed-item', ['changes', index, 'item'], {
      item,
      suggestion: nearest(item, items),
    });
  }
};

/** Expected kinds of evidence are among the rubric's, no more of them are asked for than listed, and changes name items. */
export const checkReferences: RubricRule = (input) => {
  if (input.isSound(['evidence'])) checkKinds(input);
  checkCounts(input);
  if (input.isSound(['changes']) && input.isSound(['sections'])) checkChanges(input);
};
