/** The rule on languages: every text in every declared language and in no other. */

import { nearest } from '../../problem/nearest.ts';
import type { RubricRule, RuleInput } from './rule.ts';

type ByLanguage = Readonly<Record<string, string>>;

interface Told {
  /** Declared, and no text is in them. */
  readonly without: ReadonlySet<string>;
  /** Not declared, and probably what one of those was meant to be. */
  readonly meant: ReadonlySet<string>;
}

// A language that no text is in is one mistake, in the list of languages, however many texts there are.
const checkDeclared = ({ rubric, report }: RuleInput, texts: readonly ByLanguage[]): Told => {
  const held = new Map<string, number>();
  for (const text of texts) {
    for (const language of Object.keys(text)) held.set(language, (held.get(language) ?? 0) + 1);
  }
  const without = new Set(texts.length === 0 ? [] : rubric.languages.filter((one) => !held.has(one)));
  const others = [...held].filter(
    ([language, count]) => count > texts.length / 2 && !rubric.languages.includes(language),
  );
  const candidates = others.map(([language]) => language);
  const meant = new Set<string>();
  for (const language of without) {
    const isOnly = without.size === 1 && candidates.length === 1;
    const suggestion = isOnly ? (candidates[0] ?? null) : nearest(language, candidates);
    if (suggestion !== null) meant.add(suggestion);
    const place = ['languages', rubric.languages.indexOf(language)];
    report('rubric/language-without-text', place, { language, suggestion });
  }
  return { without, meant };
};

/** Each text that is a map by language has exactly the rubric's languages. */
export const checkLanguages: RubricRule = (input) => {
  const { rubric, texts, report, isSound } = input;
  if (!isSound(['languages'])) return;
  const sound = texts.flatMap(({ path, text }) =>
    typeof text === 'string' || !isSound(path) ? [] : [{ path, text }],
  );
  const told = checkDeclared(
    input,
    sound.map(({ text }) => text),
  );
  const declared = [...new Set(rubric.languages)];
  for (const { path, text } of sound) {
    const missing = declared.filter((one) => text[one] === undefined && !told.without.has(one));
    const given = Object.keys(text);
    const others = given.filter((one) => !declared.includes(one) && !told.meant.has(one));
    // One too many and one too few is one mistake: the language is mistyped.
    const meant = missing.length === 1 && others.length === 1 ? (missing[0] ?? null) : null;
    for (const language of others) {
      report('rubric/undeclared-language', [...path, language], { language, missing: meant }, 'key');
    }
    if (meant !== null || missing.length === 0) continue;
    const values = { languages: missing, given: given.filter((one) => declared.includes(one)) };
    report('rubric/missing-language', path, values, 'key');
  }
};
