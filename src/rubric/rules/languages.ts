/** The rule on languages: every text in every declared language and in no other. */

import type { RubricRule } from './rule.ts';

/** Each text that is a map by language has exactly the rubric's languages. */
export const checkLanguages: RubricRule = ({ rubric, texts, report, isSound }) => {
  if (!isSound(['languages'])) return;
  for (const { path, text } of texts) {
    if (typeof text === 'string' || !isSound(path)) continue;
    const missing = rubric.languages.filter((language) => text[language] === undefined);
    const others = Object.keys(text).filter((language) => !rubric.languages.includes(language));
    // One too many and one too few is one mistake: the language is mistyped.
    const meant = missing.length === 1 && others.length === 1 ? (missing[0] ?? null) : null;
    for (const language of others) {
      report('rubric/undeclared-language', [...path, language], { language, missing: meant }, 'key');
    }
    if (meant !== null) continue;
    for (const language of missing) report('rubric/missing-language', path, { language }, 'key');
  }
};
