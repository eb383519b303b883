/** Asks line by line without redrawing anything: numbered questions, for screen readers and simple terminals. */

import { createInterface } from 'node:readline';
import { wrapped } from '../../problem/wrapped.ts';
import type { Prompter } from '../../interview/ports.ts';
import type { Reply } from '../../interview/question.ts';
import type { Screen } from '../../interview/screen.ts';
import { BLANK, line } from '../../interview/screen.ts';
import type { Palette } from '../../problem/finding.ts';
import { visible } from '../../problem/visible.ts';
import { asked, drawLines, keyTexts, widthOf } from './draw.ts';

export interface PlainTerminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number };
  readonly palette: Palette;
  readonly signal: AbortSignal;
  /** The input has ended. */
  readonly onEnd: () => void;
}

/** Lines that come this soon after one another were pasted. */
const PASTE_MILLISECONDS = 40;

/** What a short answer needs beside its question. */
const ROOM = 8;

const choiceRows = (screen: Screen): readonly string[] => {
  const { prompt, words } = screen;
  if (prompt.kind === 'keys') return keyTexts(prompt.keys, prompt.enter, words.enter);
  if (prompt.kind === 'list')
    return prompt.choices.map(({ label, tail = '' }, index) => `${String(index + 1)} ${label}${tail}`);
  return [];
};

type Found = Reply | { readonly kind: 'narrowed'; readonly indices: readonly number[] };

const inList = (text: string, labels: readonly string[]): Found => {
  const number = /^\d+$/u.test(text) ? Number(text) : null;
  if (number !== null && number >= 1 && number <= labels.length)
    return { kind: 'narrowed', indices: [number - 1] };
  const words = text.toLowerCase();
  return {
    kind: 'narrowed',
    indices: labels.flatMap((label, index) => (label.toLowerCase().includes(words) ? [index] : [])),
  };
};

/** A prompter that reads whole lines. */
export const createPlainPrompter = (terminal: PlainTerminal): Prompter => {
  const { input, output, palette, signal, onEnd } = terminal;
  const queue: string[] = [];
  let wake: (() => void) | null = null;
  let isEnded = false;
  let count = 0;
  const lines = createInterface({ input, terminal: false, crlfDelay: Infinity });
  lines.on('line', (text) => {
    queue.push(text);
    wake?.();
  });
  lines.on('close', () => {
    isEnded = true;
    onEnd();
    wake?.();
  });
  signal.addEventListener('abort', () => {
    lines.close();
    wake?.();
  });

  const nextLine = async (): Promise<string | null> => {
    for (;;) {
      const text = queue.shift();
      if (text !== undefined) return text;
      if (isEnded || signal.aborted) return null;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      wake = null;
    }
  };

  // Everything that came at once belongs to the same answer, so that pasted lines never answer the next question.
  const withPasted = async (first: string): Promise<string> => {
    const all = [first];
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, PASTE_MILLISECONDS));
      if (queue.length === 0) return all.join('\n');
      all.push(...queue.splice(0));
    }
  };

  const show = (rows: readonly string[]): void => {
    const width = widthOf(output.columns);
    output.write(
      drawLines(
        rows.map((row) => line(row, 'plain', '  ')),
        width,
        palette,
      ),
    );
  };

  // A long label is wrapped at its words; its last line is where the answer is typed.
  const showLabel = (label: string): void => {
    const rows = wrapped(visible(asked(label)), widthOf(output.columns) - ROOM, '  ');
    output.write(`${rows.join('\n')} `);
  };

  const askList = async (screen: Screen): Promise<Reply | null> => {
    const { prompt } = screen;
    if (prompt.kind !== 'list') return null;
    const labels = prompt.choices.map(({ label, tail = '' }) => label + tail);
    for (;;) {
      showLabel(screen.label);
      const text = (await nextLine())?.trim() ?? null;
      if (text === null) return null;
      if (text === '' || /^:\S$/u.test(text)) return { kind: 'text', text };
      const found = inList(text, labels);
      if (found.kind !== 'narrowed') return found;
      const [index] = found.indices;
      const value =
        found.indices.length === 1 && index !== undefined ? prompt.choices[index]?.value : undefined;
      if (value !== undefined) return { kind: 'text', text: value };
      show(
        found.indices.length === 0
          ? [prompt.nothing]
          : found.indices.map((one) => `${String(one + 1)} ${labels[one] ?? ''}`),
      );
    }
  };

  const askKeys = async (screen: Screen): Promise<Reply | null> => {
    showLabel(screen.label);
    const text = (await nextLine())?.trim() ?? null;
    if (text === null) return null;
    const command = screen.commands.find((one) => one.command === text.toLowerCase())?.command;
    const isKey =
      screen.prompt.kind === 'keys' && screen.prompt.keys.some(({ key }) => key === text.toLowerCase());
    if (isKey) return { kind: 'choice', value: text.toLowerCase() };
    return command === undefined ? { kind: 'text', text } : { kind: 'command', command };
  };

  return {
    ask: async (screen) => {
      if (signal.aborted) return null;
      count += 1;
      const width = widthOf(output.columns);
      output.write(drawLines([...screen.lines, BLANK, line(screen.words.question(count))], width, palette));
      show([...choiceRows(screen), ...screen.hints]);
      const mark = screen.prompt.kind === 'keys' ? '' : ':';
      const commands = screen.commands.map(({ command, label }) => `${mark}${command} ${label}`);
      if (commands.length > 0) show([commands.join(', ')]);
      if (screen.prompt.kind === 'keys') return askKeys(screen);
      if (screen.prompt.kind === 'list') return askList(screen);
      showLabel(screen.label);
      const first = await nextLine();
      return first === null ? null : { kind: 'text', text: await withPasted(first) };
    },
  };
};
