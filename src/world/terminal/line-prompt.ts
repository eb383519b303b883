/** The prompt for a line of text: what is typed, and under it, until it is answered, what helps to answer. */

import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';

interface LinePromptConfig {
  readonly label: string;
  readonly footer: string;
  /** The text as the screen is to show it. */
  readonly shown: (text: string) => string;
}

export const linePrompt = createPrompt<string, LinePromptConfig>((config, done) => {
  const [text, setText] = useState('');
  const [isDone, setDone] = useState(false);
  useKeypress((key, rl) => {
    if (isDone) return;
    if (isEnterKey(key)) {
      setDone(true);
      done(text);
      return;
    }
    setText(rl.line);
  });
  const head = `${config.label} ${config.shown(text)}`;
  return isDone ? head.trimEnd() : [head, config.footer];
});
