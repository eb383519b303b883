/** What a reporter is: a pure function from a scorecard and the words of a language to text. */

import type { Words } from '../language/en/words.ts';
import type { Scorecard } from '../scoring/scorecard.ts';

export interface ReportOptions {
  /** Markdown: add what it would take to reach the next band. */
  readonly nextBand: boolean;
  /** Markdown: add the warnings that are otherwise for the reviewers only. */
  readonly withWarnings: boolean;
  /** CSV: as Excel opens it by double-click in the language of the words. */
  readonly excel: 'point' | 'comma' | null;
  /** Markdown: the command that makes the same report from the same file. */
  readonly command: string;
}

export type Reporter = (scorecard: Scorecard, words: Words, options: ReportOptions) => string;
