/** The rule on anchors that cannot be told apart: two levels of an item with one text. */

import type { TextWire } from '../rubric-wire.ts';
import type { RubricRule } from './rule.ts';
import { itemsWith } from './rule.ts';

const folded = (text: string): string =>
  (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/gu, ' ') : text).trim().toLowerCase();

type Said = Readonly<Record<string, string>>;

// What a text says in each language, under '' where it is a plain string.
const saidBy = (text: TextWire): Said =>
  typeof text === 'string'
    ? { '': folded(text) }
    : Object.fromEntries(Object.entries(text).map(([language, one]) => [language, folded(one)]));

/** Warns of each anchor that says in some language what a lower one says. */
export const checkAnchorsAlike: RubricRule = (input) => {
  for (const { item, path } of itemsWith(input, ['anchors'])) {
    const anchors = Object.entries(item.anchors)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([level, text]) => ({ level, said: saidBy(text) }));
    anchors.forEach(({ level, said }, index) => {
      for (const { level: otherLevel, said: other } of anchors.slice(0, index)) {
        const key = Object.keys(said).find((language) => said[language] === other[language]);
        if (key === undefined) continue;
        const language = key === '' ? null : key;
        const place = [...path, 'anchors', level, ...(language === null ? [] : [language])];
        input.report('rubric/anchors-alike', place, { level, otherLevel, language });
        return;
      }
    });
  }
};
