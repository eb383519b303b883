/** Asks in a terminal that can redraw: single keys, lines with editing, and lists that can be searched. */

import { stripVTControlCharacters } from 'node:util';
import { createPromptModule } from 'inquirer';
import type { Prompter } from '../../interview/ports.ts';
import type { Reply } from '../../interview/question.ts';
import type { Screen } from '../../interview/screen.ts';
import { line } from '../../interview/screen.ts';
import { wrapped } from '../../problem/wrapped.ts';
import { visible } from '../../problem/visible.ts';
import type { Palette } from '../../problem/finding.ts';
import { asked, commandLine, drawLines, keyTexts, widthOf } from './draw.ts';
import type { KeyInput } from './key-input.ts';
import type { RatingPromptConfig } from './rating-prompt.ts';
import { ratingPrompt } from './rating-prompt.ts';

export interface RichTerminal {
  readonly keys: KeyInput;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  readonly palette: Palette;
  /** Aborted when the reviewer has gone. */
  readonly signal: AbortSignal;
}

const FEWEST_ROWS = 4;
const MARK = '›';

/** The prompts of inquirer, and the one for ratings beside them. */
const promptsOf = ({ keys, output, signal }: RichTerminal) =>
  createPromptModule<{ rating: RatingPromptConfig }>({ input: keys.stream, output, signal }).registerPrompt(
    'rating',
    ratingPrompt,
  );

type Prompts = ReturnType<typeof promptsOf>;

// A long label is wrapped at its words, and its further lines stand under the first.
const labelOf = ({ label }: Screen, { output, palette }: RichTerminal): string =>
  wrapped(visible(asked(label)), widthOf(output.columns) - 10)
    .map((row) => palette.strong(row))
    .join('\n  ');

// Above the prompt, until it is answered: what helps, then the keys in one line.
const prefixOf = (
  rows: readonly string[],
  screen: Screen,
  isText: boolean,
  { output, palette }: RichTerminal,
): { readonly idle: string; readonly done: string } => {
  const width = widthOf(output.columns);
  const hints = screen.hints.flatMap((hint) => wrapped(visible(hint), width));
  const above = [
    ...hints.map((hint) => palette.quiet(hint)),
    ...rows,
    palette.quiet(commandLine(screen.commands, width, isText)),
  ].filter((row) => row !== '');
  return { idle: [...above, MARK].join('\n'), done: MARK };
};

// What is above the last blank line has been seen before.
const isTooLong = (screen: Screen, drawn: string, terminal: RichTerminal): boolean => {
  const page = drawn.slice(drawn.lastIndexOf('\n\n') + 1).split('\n').length - 1;
  const keyRows = screen.prompt.kind === 'keys' ? 1 : 0;
  const label = labelOf(screen, terminal).split('\n').length;
  return page + screen.hints.length + keyRows + 1 + label > (terminal.output.rows ?? 24);
};

const askKey = async (screen: Screen, terminal: RichTerminal, ask: Prompts): Promise<Reply> => {
  const { prompt, commands, words } = screen;
  if (prompt.kind !== 'keys') throw new TypeError(prompt.kind);
  const width = widthOf(terminal.output.columns);
  const texts = keyTexts(prompt.keys, prompt.enter, words.enter);
  const oneLine = texts.join('  ');
  const keyRows = oneLine.length <= width ? [oneLine] : texts;
  const lastRow = stripVTControlCharacters(labelOf(screen, terminal)).split('\n').at(-1) ?? '';
  const config: RatingPromptConfig = {
    message: labelOf(screen, terminal),
    prefix: prefixOf(keyRows, screen, false, terminal),
    keys: prompt.keys.map(({ key }) => key),
    commands: commands.map(({ command }) => command),
    takesEnter: prompt.enter !== null,
    refusal: terminal.palette.warning(words.wrongKey),
    shown: (pressed) => {
      if (pressed === '') return prompt.enter ?? '';
      const one = prompt.keys.find((candidate) => candidate.key === pressed);
      const command = commands.find((candidate) => candidate.command === pressed);
      const text = [pressed, one?.label ?? command?.label ?? ''].join(' ').trim();
      return lastRow.length + text.length + 3 <= width ? text : pressed;
    },
  };
  const { reply } = await ask<{ reply: Reply }>({ type: 'rating', name: 'reply', ...config });
  return reply;
};

const askLine = async (screen: Screen, terminal: RichTerminal, ask: Prompts): Promise<Reply> => {
  const { prompt } = screen;
  if (prompt.kind !== 'line') throw new TypeError(prompt.kind);
  const { keys, palette } = terminal;
  const { text } = await ask<{ text: string }>({
    type: 'input',
    name: 'text',
    message: labelOf(screen, terminal),
    transformer: (typed: string, { isFinal }: { readonly isFinal?: boolean }) =>
      isFinal === true && typed === '' ? palette.quiet(prompt.empty) : keys.shown(typed),
    theme: {
      prefix: prefixOf([], screen, true, terminal),
      style: { message: (message: string) => message },
    },
  });
  return { kind: 'text', text: keys.unfold(text) };
};

const askList = async (screen: Screen, terminal: RichTerminal, ask: Prompts): Promise<Reply> => {
  const { prompt, commands } = screen;
  if (prompt.kind !== 'list') throw new TypeError(prompt.kind);
  const { output, palette } = terminal;
  const width = widthOf(output.columns) - 2;
  const cut = (text: string, room: number): string =>
    text.length <= room ? text : `${text.slice(0, room - 1)}…`;
  const choices = prompt.choices.map(({ value, label, tail = '' }) => ({
    value,
    name: cut(label, width - tail.length) + tail,
    whole: label + tail,
  }));
  const tip = `${prompt.hint}  ${commandLine(commands, width, true)}`;
  const commandChoices = commands.map(({ command, label }) => ({
    value: `:${command}`,
    name: `:${command} ${label}`,
  }));
  const { text } = await ask<{ text: string }>({
    type: 'search',
    name: 'text',
    ...(prompt.initial === null ? {} : { default: prompt.initial }),
    message: labelOf(screen, terminal),
    pageSize: Math.max(FEWEST_ROWS, Math.min(12, (output.rows ?? 24) - 10)),
    source: (term: string | undefined) => {
      const words = (term ?? '').toLowerCase();
      if (words.startsWith(':')) return commandChoices.filter(({ name }) => name.startsWith(words));
      const found = choices.filter(({ whole }) => whole.toLowerCase().includes(words));
      return found.length > 0 ? found : [{ value: '', name: prompt.nothing, disabled: ' ' }];
    },
    theme: {
      prefix: MARK,
      style: {
        message: (message: string) => message,
        answer: (answer: string) => answer,
        keysHelpTip: () =>
          wrapped(tip, width)
            .map((row) => palette.quiet(row))
            .join('\n'),
      },
    },
  });
  return { kind: 'text', text };
};

/** A prompter of a terminal. */
export const createRichPrompter = (terminal: RichTerminal): Prompter => {
  const { keys, output, palette, signal } = terminal;
  const ask = promptsOf(terminal);
  const askOne = (screen: Screen): Promise<Reply> => {
    switch (screen.prompt.kind) {
      case 'keys':
        keys.setPasteMode('ignore');
        // Nobody can have meant to rate an item that was not on the screen yet.
        keys.forget();
        return askKey(screen, terminal, ask);
      case 'line':
        keys.setPasteMode(screen.prompt.isNote ? 'lines' : 'one-line');
        return askLine(screen, terminal, ask);
      case 'list':
        keys.setPasteMode('one-line');
        return askList(screen, terminal, ask);
    }
  };
  const isGone = (): boolean => signal.aborted;
  return {
    ask: async (screen) => {
      if (isGone()) return null;
      const width = widthOf(output.columns);
      const { lines, heading } = screen;
      const drawn = drawLines(lines, width, palette);
      const isHeaded = heading !== null && isTooLong(screen, drawn, terminal);
      const again = isHeaded
        ? heading.texts.map((text, index) => line(text, index === 0 ? 'strong' : 'plain', '  '))
        : [];
      const headed = isHeaded ? lines.toSpliced(heading.at, 0, ...again) : lines;
      output.write(isHeaded ? drawLines(headed, width, palette) : drawn);
      try {
        return await askOne(screen);
      } catch (error) {
        // Every way of leaving aborts the signal first; anything else is a fault.
        if (isGone() || (error instanceof Error && error.name === 'ExitPromptError')) return null;
        throw error;
      }
    },
  };
};
