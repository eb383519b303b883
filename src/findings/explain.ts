/** Explains a rule: what it finds, why that matters, and a wrong and a right example. */

import type { Explanations } from '../language/en/explanations.ts';

export interface Explained {
  /** What is found, in a few words. */
  readonly title: string;
  readonly why: string;
}

/** The explanation of a rule in one language; null where there is none. */
export const explain = (id: string, explanations: Explanations): Explained | null => {
  const text = (explanations as Readonly<Record<string, string | undefined>>)[id];
  if (text === undefined) return null;
  const end = text.indexOf('. ');
  return { title: text.slice(0, end), why: text.slice(end + 2) };
};
