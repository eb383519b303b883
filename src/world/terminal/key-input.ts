/** What comes from the keyboard, sorted: one key after the other, pasted text apart, and the keys that interrupt. */

import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** What the present question makes of pasted text. */
export type PasteMode = 'ignore' | 'one-line' | 'lines';

export interface KeyInput {
  /** The keys, as a prompt reads them. */
  readonly stream: PassThrough;
  readonly take: (chunk: Buffer | string) => void;
  readonly setPasteMode: (mode: PasteMode) => void;
  /** Forgets the keys that were pressed before the present question could be seen. */
  readonly forget: () => void;
  /** The text with what was pasted put back in. */
  readonly unfold: (line: string) => string;
  /** The same for the screen, a mark for each line break. */
  readonly shown: (line: string) => string;
}

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
// Escape sequences of cursor and function keys, Alt with a key, or any one character.
const KEY = /\u001b\[[0-9;]*[~A-Za-z]|\u001bO[A-Za-z]|\u001b[^[O]|[^]/gu;
const UNFINISHED = /\u001b(?:\[2?0?[01]?)?$/u;
const INTERRUPT = /[\u0003\u0004]/u;
// A program suspended with raw keys leaves the terminal unusable.
const IGNORED = new Set(['\u001a', '\u001c']);

// Long or many-lined pastes stand in the line as one private character each, so that no key is made of them.
const FIRST_MARK = 0xe000;
const MARKS = /[\ue000-\uf8ff]/gu;
const SHORT_PASTE = 120;

/** @param onInterrupt - Ctrl-C or Ctrl-D was pressed. */
export const createKeyInput = (onInterrupt: () => void): KeyInput => {
  const stream = new PassThrough();
  const decoder = new StringDecoder('utf8');
  const pastes: string[] = [];
  let mode: PasteMode = 'ignore';
  let held = '';
  let paste: string | null = null;
  let waiting: string[] = [];
  let isPumping = false;

  // One key at a time, so that the prompt that a key answers has gone before the next key comes.
  const pump = (): void => {
    const key = waiting.shift();
    isPumping = key !== undefined;
    if (key === undefined) return;
    stream.write(key);
    setImmediate(pump);
  };
  const press = (key: string): void => {
    waiting.push(key);
    if (!isPumping) pump();
  };

  const pasted = (text: string): void => {
    if (mode === 'ignore') return;
    const lines = text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '');
    const whole = mode === 'lines' ? lines : lines.replace(/\s*\n\s*/gu, ' ');
    if (whole === '') return;
    if (whole.length <= SHORT_PASTE && !/[\u0000-\u001f\u007f\ue000-\uf8ff]/u.test(whole)) {
      for (const character of whole) press(character);
      return;
    }
    pastes.push(whole.replace(MARKS, ''));
    press(String.fromCharCode(FIRST_MARK + pastes.length - 1));
  };

  const typed = (text: string): void => {
    // Terminals that do not mark a paste send it at once: a line break with more behind it is no key that was pressed.
    if (mode === 'lines' && /[\r\n][^\r\n]/u.test(text)) {
      pasted(text);
      return;
    }
    for (const [key] of text.matchAll(KEY)) {
      if (INTERRUPT.test(key)) onInterrupt();
      else if (!IGNORED.has(key)) press(key);
    }
  };

  const take = (chunk: Buffer | string): void => {
    const fresh = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    // The Escape key by itself means nothing here, and does not change what the next key means.
    const isAlone = held === '\u001b' && !/^[[O]/u.test(fresh);
    let text = isAlone ? fresh : held + fresh;
    held = '';
    while (text !== '') {
      const mark = paste === null ? PASTE_START : PASTE_END;
      const at = text.indexOf(mark);
      if (at === -1) {
        held = UNFINISHED.exec(text)?.[0] ?? '';
        const ready = text.slice(0, text.length - held.length);
        if (paste === null) typed(ready);
        else paste += ready;
        return;
      }
      const before = text.slice(0, at);
      text = text.slice(at + mark.length);
      if (paste === null) {
        typed(before);
        paste = '';
      } else {
        pasted(paste + before);
        paste = null;
      }
    }
  };

  const pasteOf = (mark: string): string => pastes[mark.charCodeAt(0) - FIRST_MARK] ?? '';
  return {
    stream,
    take,
    setPasteMode: (next) => {
      mode = next;
    },
    forget: () => {
      waiting = [];
      while (stream.read() !== null);
    },
    unfold: (line) => line.replace(MARKS, pasteOf),
    shown: (line) => line.replace(MARKS, (mark) => pasteOf(mark).replaceAll('\n', ' ⏎ ')),
  };
};
