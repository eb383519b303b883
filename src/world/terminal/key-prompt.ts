/** The rating prompt: one key answers, by its value; no key answers by position. */

import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';

interface KeyPromptConfig {
  readonly label: string;
  /** The keys that answer, and those that are commands. */
  readonly keys: readonly string[];
  readonly commands: readonly string[];
  /** Whether the Enter key answers. */
  readonly takesEnter: boolean;
  /** Lines under the prompt while it waits. */
  readonly footer: string;
  /** What the key that was pressed looks like once it has answered; the Enter key is an empty text. */
  readonly shown: (key: string) => string;
}

export interface KeyAnswer {
  readonly kind: 'key' | 'command' | 'enter';
  readonly key: string;
}

export const keyPrompt = createPrompt<KeyAnswer, KeyPromptConfig>((config, done) => {
  const [answered, setAnswered] = useState<string | null>(null);
  // Whoever is used to the colon of the text prompts may type it here too, Enter included.
  const [colon, setColon] = useState('');
  const answer = (pressed: string): void => {
    const kind = config.keys.includes(pressed) ? 'key' : config.commands.includes(pressed) ? 'command' : null;
    if (kind === null) return;
    setAnswered(config.shown(pressed));
    done({ kind, key: pressed });
  };
  useKeypress((key, rl) => {
    // A key is an answer, not text: the line stays empty.
    const sequence = (key as { sequence?: string }).sequence ?? '';
    rl.clearLine(0);
    if (answered !== null) return;
    if (isEnterKey(key) && colon.length === 2) {
      answer(colon.charAt(1));
      return;
    }
    if (isEnterKey(key)) {
      setColon('');
      if (!config.takesEnter || colon !== '') return;
      setAnswered(config.shown(''));
      done({ kind: 'enter', key: '' });
      return;
    }
    if (sequence === ':') setColon(':');
    else if (colon === '') answer(sequence.toLowerCase());
    else setColon(config.commands.includes(sequence.toLowerCase()) ? `:${sequence.toLowerCase()}` : '');
  });
  return answered === null ? [`${config.label} ${colon}`, config.footer] : `${config.label} ${answered}`;
});
