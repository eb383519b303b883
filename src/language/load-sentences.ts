/** Loads the sentences about problems in one language, and only when there is a problem to say. */

import type { Sentences } from '../problem/problem.ts';
import type { Language } from './language.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ readonly sentences: Sentences }>>> = {
  en: () => import('./en/sentences.ts'),
  fi: () => import('./fi/sentences.ts'),
  sv: () => import('./sv/sentences.ts'),
};

export const loadSentences = async (language: Language): Promise<Sentences> =>
  (await LOAD[language]()).sentences;
