/** Loads the starter rubric in one language. */

import type { Starter } from './en/starter.ts';
import type { Language } from './language.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ readonly starter: Starter }>>> = {
  en: () => import('./en/starter.ts'),
  fi: () => import('./fi/starter.ts'),
  sv: () => import('./sv/starter.ts'),
};

export const loadStarter = async (language: Language): Promise<Starter> => (await LOAD[language]()).starter;
