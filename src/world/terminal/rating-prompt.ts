/** The rating prompt: one key answers, by its value; no key answers by position. */

import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import type { Command, Reply } from '../../interview/question.ts';

export interface RatingPromptConfig extends Record<string, unknown> {
  readonly message: string;
  /** What stands before the message while it waits, and once it has been answered. */
  readonly prefix: { readonly idle: string; readonly done: string };
  /** The keys that answer, and those that are commands. */
  readonly keys: readonly string[];
  readonly commands: readonly Command[];
  /** Whether the Enter key answers: with an empty text. */
  readonly takesEnter: boolean;
  /** What the key that was pressed looks like once it has answered; the Enter key is an empty text. */
  readonly shown: (key: string) => string;
  /** What is said under the prompt of a key that does nothing. */
  readonly refusal: string;
}

export const ratingPrompt = createPrompt<Reply, RatingPromptConfig>((config, done) => {
  const { message, prefix, shown } = config;
  const [answered, setAnswered] = useState<string | null>(null);
  // Whoever is used to the colon of the text prompts may type it here too, Enter included.
  const [colon, setColon] = useState('');
  const [isRefused, setRefused] = useState(false);
  const settle = (pressed: string, reply: Reply): void => {
    setAnswered(shown(pressed));
    done(reply);
  };
  const press = (pressed: string): void => {
    const command = config.commands.find((one) => one === pressed);
    if (config.keys.includes(pressed)) settle(pressed, { kind: 'choice', value: pressed });
    else if (command !== undefined) settle(pressed, { kind: 'command', command });
    // An arrow or the like is no answer that somebody waits for something to come of.
    else setRefused(pressed.length === 1);
  };
  useKeypress((key, rl) => {
    // A key is an answer, not text: the line stays empty.
    const sequence = ((key as { sequence?: string }).sequence ?? '').toLowerCase();
    rl.clearLine(0);
    if (answered !== null) return;
    if (isEnterKey(key)) {
      if (colon.length === 2) press(colon.charAt(1));
      else if (config.takesEnter && colon === '') settle('', { kind: 'text', text: '' });
      else {
        setColon('');
        setRefused(true);
      }
    } else if (sequence === ':') setColon(':');
    else if (colon === '') press(sequence);
    else setColon(config.commands.some((one) => one === sequence) ? `:${sequence}` : '');
  });
  return answered === null
    ? [`${prefix.idle} ${message} ${colon}`, isRefused ? config.refusal : undefined]
    : `${prefix.done} ${message} ${answered}`.trimEnd();
});
