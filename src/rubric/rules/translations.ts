/** The rule on texts that were copied instead of translated. */

import type { RubricRule } from './rule.ts';

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const ACRONYM = /\p{Lu}.*\p{Lu}/u;

// Names and acronyms are the same everywhere, and a lone word may be; a phrase of common words is not.
const isPhrase = (text: string): boolean => {
  const words = (text.match(WORD) ?? []).filter((word) => !ACRONYM.test(word) && word.length > 1);
  const common = words.filter((word) => /^\p{Ll}/u.test(word));
  return common.length >= 2 || (common.length === 1 && words.length >= 2);
};

/** Warns of texts that are the same in a language as in the source language, the first one declared. */
export const checkTranslations: RubricRule = ({ rubric, texts, report, isSound }) => {
  if (!isSound(['languages'])) return;
  const [source = '', ...others] = rubric.languages;
  for (const { path, text } of texts) {
    if (typeof text === 'string' || !isSound(path)) continue;
    const original = text[source];
    if (original === undefined) continue;
    for (const language of others) {
      if (text[language] !== original || !isPhrase(original)) continue;
      report('rubric/text-not-translated', [...path, language], { language, source });
    }
  }
};
