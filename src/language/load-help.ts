/** Loads the text of `--help` in one language. */

import type { Help } from './en/help.ts';
import type { Language } from './language.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ readonly help: Help }>>> = {
  en: () => import('./en/help.ts'),
  fi: () => import('./fi/help.ts'),
  sv: () => import('./sv/help.ts'),
};

export const loadHelp = async (language: Language): Promise<Help> => (await LOAD[language]()).help;
