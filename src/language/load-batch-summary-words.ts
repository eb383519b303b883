/** Loads the words of the summary over teams in one language. */

import type { BatchSummaryWords } from './en/batch-summary-words.ts';
import type { Language } from './language.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ readonly batchSummaryWords: BatchSummaryWords }>>> = {
  en: () => import('./en/batch-summary-words.ts'),
  fi: () => import('./fi/batch-summary-words.ts'),
  sv: () => import('./sv/batch-summary-words.ts'),
};

export const loadBatchSummaryWords = async (language: Language): Promise<BatchSummaryWords> =>
  (await LOAD[language]()).batchSummaryWords;
