/** Loads the words of one language, and only of that one. */

import type { Words } from './en/words.ts';
import type { Language } from './language.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./en/words.ts'),
  fi: () => import('./fi/words.ts'),
  sv: () => import('./sv/words.ts'),
};

export const loadWords = async (language: Language): Promise<Words> => (await LOAD[language]()).words;
