/** Loads the explanations of the rules in one language. */

import type { Explanations } from './en/explanations.ts';
import type { Language } from './language.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ readonly explanations: Explanations }>>> = {
  en: () => import('./en/explanations.ts'),
  fi: () => import('./fi/explanations.ts'),
  sv: () => import('./sv/explanations.ts'),
};

export const loadExplanations = async (language: Language): Promise<Explanations> =>
  (await LOAD[language]()).explanations;
