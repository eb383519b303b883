/** The rule on anchors that cannot be told apart: two levels of an item with one text. */

import type { TextWire } from '../rubric-wire.ts';
import type { RubricRule } from './rule.ts';
import { itemsWith } from './rule.ts';

const folded = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

// The languages in which two texts say the same; [null] where they are plain strings.
const sameIn = (one: TextWire, other: TextWire): readonly (string | null)[] => {
  if (typeof one === 'string' || typeof other === 'string') {
    return one === other ||
      (typeof one === 'string' && typeof other === 'string' && folded(one) === folded(other))
      ? [null]
      : [];
  }
  return Object.keys(one).filter((language) => {
    const [a, b] = [one[language], other[language]];
    return a !== undefined && b !== undefined && folded(a) === folded(b);
  });
};

/** Warns of each anchor that says in some language what a lower one says. */
export const checkAnchorsAlike: RubricRule = (input) => {
  for (const { item, path } of itemsWith(input, ['anchors'])) {
    const anchors = Object.entries(item.anchors).sort(([a], [b]) => Number(a) - Number(b));
    anchors.forEach(([level, text], index) => {
      for (const [otherLevel, other] of anchors.slice(0, index)) {
        const [language] = sameIn(text, other);
        if (language === undefined) continue;
        const place = [...path, 'anchors', level, ...(language === null ? [] : [language])];
        input.report('rubric/anchors-alike', place, { level, otherLevel, language });
        return;
      }
    });
  }
};
