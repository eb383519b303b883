/** Loads what `batch` says in one language. */

import type { BatchWords } from './en/batch-words.ts';
import type { Language } from './language.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ readonly batchWords: BatchWords }>>> = {
  en: () => import('./en/batch-words.ts'),
  fi: () => import('./fi/batch-words.ts'),
  sv: () => import('./sv/batch-words.ts'),
};

export const loadBatchWords = async (language: Language): Promise<BatchWords> =>
  (await LOAD[language]()).batchWords;
