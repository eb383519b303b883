/** Loads what the checks say in one language. */

import type { CheckWords } from './en/check-words.ts';
import type { Language } from './language.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ readonly checkWords: CheckWords }>>> = {
  en: () => import('./en/check-words.ts'),
  fi: () => import('./fi/check-words.ts'),
  sv: () => import('./sv/check-words.ts'),
};

export const loadCheckWords = async (language: Language): Promise<CheckWords> =>
  (await LOAD[language]()).checkWords;
