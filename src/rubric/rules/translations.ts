/** The rule on texts that were copied instead of translated. */

import type { RubricRule } from './rule.ts';

interface Letters {
  readonly word: RegExp;
  readonly acronym: RegExp;
  readonly common: RegExp;
}

// Classes of Unicode take a good part of a short run to compile, and most texts that stay the same need none.
const ASCII: Letters = { word: /[A-Za-z][A-Za-z'-]*/g, acronym: /[A-Z].*[A-Z]/, common: /^[a-z]/ };
const UNICODE: Letters = {
  word: /\p{L}[\p{L}\p{M}'’-]*/gu,
  acronym: /\p{Lu}.*\p{Lu}/u,
  common: /^\p{Ll}/u,
};

const isAscii = (text: string): boolean => !/[^\n-~]/.test(text);

// Names and acronyms are the same everywhere, and a lone word may be; a phrase of common words is not.
const isPhrase = (text: string): boolean => {
  const letters = isAscii(text) ? ASCII : UNICODE;
  const words = (text.match(letters.word) ?? []).filter(
    (word) => !letters.acronym.test(word) && word.length > 1,
  );
  const common = words.filter((word) => letters.common.test(word)).length;
  return common >= 2 || (common === 1 && words.length >= 2);
};

/** Warns of texts that are the same in a language as in the source language, the first one declared. */
export const checkTranslations: RubricRule = ({ rubric, texts, report, isSound }) => {
  if (!isSound(['languages'])) return;
  const [source = '', ...others] = new Set(rubric.languages);
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
