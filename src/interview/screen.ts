/** What a question looks like: lines to read, then a short prompt. How it is drawn is the prompter's affair. */

import type { Command } from './question.ts';

export type Tone = 'plain' | 'strong' | 'quiet' | 'warning';

export interface Line {
  readonly text: string;
  readonly tone: Tone;
  /** What further lines begin with where the text is wrapped. */
  readonly hang: string;
}

export interface Key {
  readonly key: string;
  readonly label: string;
}

export interface CommandKey {
  readonly command: Command;
  readonly label: string;
  /** For 80 columns. */
  readonly short: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What is still to be read where the label is cut. */
  readonly tail?: string;
}

export type Prompt =
  /** One key answers; `enter` says what the Enter key does, null where it does nothing. */
  | { readonly kind: 'keys'; readonly keys: readonly Key[]; readonly enter: string | null }
  /** A line of text; a note takes pasted lines as they are. `empty` is what the Enter key alone stands for. */
  | { readonly kind: 'line'; readonly isNote: boolean; readonly empty: string }
  /** One of a list that can be searched. */
  | {
      readonly kind: 'list';
      readonly choices: readonly Choice[];
      /** The choice to begin at; null: the first. */
      readonly initial: string | null;
      readonly hint: string;
      readonly nothing: string;
    };

export interface Screen {
  readonly lines: readonly Line[];
  /** Says once more what the lines are about, before the line `at`, where they are too many to be seen at once. */
  readonly heading: { readonly texts: readonly string[]; readonly at: number } | null;
  /** What helps to answer; drawn where it goes away once the answer is given. */
  readonly hints: readonly string[];
  readonly label: string;
  readonly prompt: Prompt;
  readonly commands: readonly CommandKey[];
  /** Words that the prompter itself needs. */
  readonly words: {
    readonly enter: string;
    readonly question: (number: number) => string;
    readonly wrongKey: string;
  };
}

export const line = (text: string, tone: Tone = 'plain', hang = ''): Line => ({ text, tone, hang });

export const BLANK: Line = line('');

/** What is shown where a question was left open. */
export const OPEN = '–';

/** The prompt for a line of text. */
export const typed = (empty = ''): Prompt => ({ kind: 'line', isNote: false, empty });
