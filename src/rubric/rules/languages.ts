/** The rule on languages: every text in every declared language and in no other. */

import type { RubricRule } from './rule.ts';

/** Each text that is a map by language has exactly the rubric's languages. */
export const checkLanguages: RubricRule = ({ rubric, texts, report, isSound }) => {
  if (!isSound(['languages'])) return;
  for (const { path, text } of texts) {
    if (typeof text === 'string' || !isSound(path)) continue;
    const missing = rubric.languages.filter((language) => text[language] === undefined);
    for (const language of missing) report('rubric/missing-language', path, { language }, 'key');
    for (const language of Object.keys(text)) {
      if (rubric.languages.includes(language)) continue;
      report('rubric/undeclared-language', [...path, language], { language }, 'key');
    }
  }
};
