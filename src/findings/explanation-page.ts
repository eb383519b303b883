/** Lays out the explanation of a rule for a terminal: what, why, a wrong and a right example. */

import type { CheckWords } from '../language/en/check-words.ts';
import { wrapped } from '../problem/wrapped.ts';
import type { Explained } from './explain.ts';
import type { Example } from './example.ts';
import { CARET } from './example.ts';

const WIDTH = 80;

const asLines = (text: string): string => wrapped(text, WIDTH).join('\n');

const indented = (lines: readonly string[]): string =>
  lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');

// The lines of an example as they stand in a file, without the indentation that all of them have.
const outdented = (text: string): string => {
  const lines = text.replace(/\n+$/u, '').split('\n');
  const common = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(common)).join('\n');
};

// The caret of an example goes under the character that the finding points at.
const withCaret = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const at = line.indexOf(CARET);
    return at === -1 ? [line] : [line.replace(CARET, ''), `${' '.repeat(at)}^`];
  });

export interface RuleExplained {
  readonly id: string;
  readonly severity: string;
  readonly explained: Explained | null;
  readonly example: Example | null;
}

/** The page of one rule. */
export const renderExplanation = (
  { id, severity, explained, example }: RuleExplained,
  words: CheckWords,
): string => {
  const blocks = [
    `${id}  ${severity}`,
    ...(explained === null ? [] : [asLines(`${explained.title}.`), asLines(explained.why)]),
    ...(example === null
      ? []
      : [
          `${words.wrong}\n\n${indented(withCaret(outdented(example.wrong)))}`,
          `${words.right}\n\n${indented(outdented(example.right).split('\n'))}`,
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
};
