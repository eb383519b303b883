/** The rule on the numbers in anchors: the same in every language. */

import type { TextWire } from '../rubric-wire.ts';
import { numbersIn } from './numbers-in-text.ts';
import type { RubricRule } from './rule.ts';
import { itemsWith } from './rule.ts';

const asText = (numbers: readonly string[]): string => [...numbers].sort().join(' ');

/** The languages in which a text has other numbers than in its source language. */
export const languagesWithOtherNumbers = (text: TextWire, source: string): readonly string[] => {
  const original = typeof text === 'string' ? undefined : text[source];
  if (original === undefined) return [];
  const numbers = asText(numbersIn(original, source));
  return Object.entries(text)
    .filter(([language, translation]) => asText(numbersIn(translation, language)) !== numbers)
    .map(([language]) => language);
};

/** Warns of anchors whose numbers are not those of the source language. */
export const checkAnchorNumbers: RubricRule = (input) => {
  if (!input.isSound(['languages'])) return;
  const [source = ''] = input.rubric.languages;
  for (const { item, path } of itemsWith(input, ['anchors'])) {
    for (const [level, text] of Object.entries(item.anchors)) {
      if (typeof text === 'string') continue;
      for (const language of languagesWithOtherNumbers(text, source)) {
        input.report('rubric/anchor-numbers-differ', [...path, 'anchors', level, language], {
          language,
          numbers: numbersIn(text[language] ?? '', language),
          source,
          sourceNumbers: numbersIn(text[source] ?? '', source),
        });
      }
    }
  }
};
