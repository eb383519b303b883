/** What a form is: a pure function from a rubric and the words of a language to an empty review to fill in. */

import type { Words } from '../language/en/words.ts';
import type { CsvDress } from '../report/csv-cells.ts';
import type { Rubric } from '../rubric/rubric.ts';

export interface FormOptions {
  /** The language of the rubric's texts. */
  readonly language: string;
  readonly team: string | null;
  readonly date: string | null;
  /** How a rubric of one's own is found again from the review; null for a shipped one. */
  readonly rubricFile: string | null;
  readonly excel: CsvDress;
}

export type Form = (rubric: Rubric, words: Words, options: FormOptions) => string;
