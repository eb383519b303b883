/** Asks in a terminal that can redraw: single keys, lines with editing, and lists that can be searched. */

import searchPrompt from '@inquirer/search';
import type { Prompter } from '../../interview/ports.ts';
import type { Command, Reply } from '../../interview/question.ts';
import type { Screen } from '../../interview/screen.ts';
import { wrapped } from '../../form/wrapped.ts';
import { visible } from '../../problem/visible.ts';
import type { Palette } from '../../problem/finding.ts';
import { asked, commandLine, drawLines, keyTexts, widthOf } from './draw.ts';
import type { KeyInput } from './key-input.ts';
import { keyPrompt } from './key-prompt.ts';
import { linePrompt } from './line-prompt.ts';

export interface RichTerminal {
  readonly keys: KeyInput;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  readonly palette: Palette;
  /** Aborted when the reviewer has gone. */
  readonly signal: AbortSignal;
}

const FEWEST_ROWS = 4;

// A long label is wrapped at its words; its last line is the prompt.
const labelOf = ({ label }: Screen, { output, palette }: RichTerminal): string => {
  const rows = wrapped(visible(asked(label)), widthOf(output.columns) - 8);
  for (const row of rows.slice(0, -1)) output.write(`${palette.strong(row)}\n`);
  return palette.strong(rows.at(-1) ?? '');
};

type Context = Parameters<typeof linePrompt>[1];

// Under the prompt: what helps, then the keys in one line.
const footerOf = (
  rows: readonly string[],
  screen: Screen,
  isText: boolean,
  { output, palette }: RichTerminal,
): string => {
  const width = widthOf(output.columns);
  const hints = screen.hints.flatMap((hint) => wrapped(visible(hint), width));
  return [
    ...hints.map((hint) => palette.quiet(hint)),
    ...rows,
    palette.quiet(commandLine(screen.commands, width, isText)),
  ]
    .filter((row) => row !== '')
    .join('\n');
};

const askKey = async (screen: Screen, terminal: RichTerminal, context: Context): Promise<Reply> => {
  const { prompt, commands, words } = screen;
  if (prompt.kind !== 'keys') throw new TypeError(prompt.kind);
  const { output } = terminal;
  const width = widthOf(output.columns);
  const texts = keyTexts(prompt.keys, prompt.enter, words.enter);
  const oneLine = texts.join('  ');
  const keyRows = oneLine.length <= width ? [oneLine] : texts;
  const { kind, key } = await keyPrompt(
    {
      label: labelOf(screen, terminal),
      keys: prompt.keys.map((one) => one.key),
      commands: commands.map(({ command }) => command),
      takesEnter: prompt.enter !== null,
      footer: footerOf(keyRows, screen, false, terminal),
      shown: (pressed) => {
        if (pressed === '') return prompt.enter ?? '';
        const one = prompt.keys.find((candidate) => candidate.key === pressed);
        const command = commands.find((candidate) => candidate.command === pressed);
        return [pressed, one?.label ?? command?.label ?? ''].join(' ').trim();
      },
    },
    context,
  );
  if (kind === 'enter') return { kind: 'text', text: '' };
  return kind === 'command' ? { kind: 'command', command: key as Command } : { kind: 'choice', value: key };
};

const askLine = async (screen: Screen, terminal: RichTerminal, context: Context): Promise<Reply> => {
  const { keys } = terminal;
  const text = await linePrompt(
    {
      label: labelOf(screen, terminal),
      footer: footerOf([], screen, true, terminal),
      shown: keys.shown,
    },
    context,
  );
  return { kind: 'text', text: keys.unfold(text) };
};

const askList = async (screen: Screen, terminal: RichTerminal, context: Context): Promise<Reply> => {
  const { prompt, commands } = screen;
  if (prompt.kind !== 'list') throw new TypeError(prompt.kind);
  const { output, palette } = terminal;
  const width = widthOf(output.columns) - 2;
  const cut = (text: string): string => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);
  const choices = prompt.choices.map(({ value, label }) => ({ value, name: cut(label), whole: label }));
  const commandChoices = commands.map(({ command, label }) => ({
    value: `:${command}`,
    name: `:${command} ${label}`,
  }));
  const value = await searchPrompt<string>(
    {
      ...(prompt.initial === null ? {} : { default: prompt.initial }),
      message: labelOf(screen, terminal),
      pageSize: Math.max(FEWEST_ROWS, Math.min(12, (output.rows ?? 24) - 10)),
      source: (term) => {
        const words = (term ?? '').toLowerCase();
        if (words.startsWith(':')) return commandChoices.filter(({ name }) => name.startsWith(words));
        const found = choices.filter(({ whole }) => whole.toLowerCase().includes(words));
        return found.length > 0 ? found : [{ value: '', name: prompt.nothing, disabled: ' ' }];
      },
      theme: {
        prefix: '',
        style: {
          message: (message: string) => message,
          answer: (answer: string) => answer,
          keysHelpTip: () => palette.quiet(`${prompt.hint}  ${commandLine(commands, width, true)}`),
        },
      },
    },
    context,
  );
  return { kind: 'text', text: value };
};

/** A prompter of a terminal. */
export const createRichPrompter = (terminal: RichTerminal): Prompter => {
  const { keys, output, palette, signal } = terminal;
  const context = { input: keys.stream, output, signal };
  const askOne = (screen: Screen): Promise<Reply> => {
    switch (screen.prompt.kind) {
      case 'keys':
        keys.setPasteMode('ignore');
        // Nobody can have meant to rate an item that was not on the screen yet.
        keys.forget();
        return askKey(screen, terminal, context);
      case 'line':
        keys.setPasteMode(screen.prompt.isNote ? 'lines' : 'one-line');
        return askLine(screen, terminal, context);
      case 'list':
        keys.setPasteMode('one-line');
        return askList(screen, terminal, context);
    }
  };
  const isGone = (): boolean => signal.aborted;
  return {
    ask: async (screen) => {
      if (isGone()) return null;
      output.write(drawLines(screen.lines, widthOf(output.columns), palette));
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
