/** Loads the words of the interview in one language, and only when somebody is interviewed. */

import type { InterviewWords } from './en/interview-words.ts';
import type { Language } from './language.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ readonly interviewWords: InterviewWords }>>> = {
  en: () => import('./en/interview-words.ts'),
  fi: () => import('./fi/interview-words.ts'),
  sv: () => import('./sv/interview-words.ts'),
};

export const loadInterviewWords = async (language: Language): Promise<InterviewWords> =>
  (await LOAD[language]()).interviewWords;
