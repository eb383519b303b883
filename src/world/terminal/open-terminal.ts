/** Takes hold of the terminal for a conversation, and gives it back as it was, whatever ends the conversation. */

import type { Prompter } from '../../interview/ports.ts';
import type { Palette } from '../../problem/finding.ts';
import { createKeyInput } from './key-input.ts';

export interface Terminal {
  readonly prompter: Prompter;
  /** Whether a signal, a key or the end of the input has ended the conversation. */
  readonly isInterrupted: () => boolean;
  /** Gives the terminal back. Harmless when done twice. */
  readonly close: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';
const CURSOR_ON = '\u001b[?25h';
const INTERRUPTED = 130;

// The handlers of the process are put aside, so that what is being saved is saved before it ends.
const takeSignals = (onSignal: () => void): (() => void) => {
  const before = SIGNALS.map((signal) => ({ signal, listeners: process.listeners(signal) }));
  for (const signal of SIGNALS) {
    process.removeAllListeners(signal);
    process.on(signal, onSignal);
  }
  return () => {
    for (const { signal, listeners } of before) {
      process.removeListener(signal, onSignal);
      for (const listener of listeners) process.on(signal, listener);
    }
  };
};

/** Opens the terminal that the process stands in: with keys and redrawing, or plain. */
export const openTerminal = async (isPlain: boolean, palette: Palette): Promise<Terminal> => {
  const { stdin: input, stderr: output } = process;
  const gone = new AbortController();
  const ignore = (): void => undefined;
  const leave = (): void => {
    // Whoever asks a second time does not want to wait.
    if (gone.signal.aborted) process.exit(INTERRUPTED);
    gone.abort();
  };
  const end = (): void => {
    gone.abort();
  };
  const giveBackSignals = takeSignals(leave);
  // A terminal that has gone away fails to be written to; there is nobody to tell.
  output.on('error', ignore);
  input.on('error', end);
  input.on('end', end);
  input.on('close', end);
  const isInterrupted = (): boolean => gone.signal.aborted;
  const release = (restore: () => void): (() => void) => {
    let isClosed = false;
    const close = (): void => {
      if (isClosed) return;
      isClosed = true;
      restore();
      giveBackSignals();
      process.removeListener('exit', close);
      input.removeListener('end', end);
      input.removeListener('close', end);
      input.pause();
      // A terminal that hangs would keep the process alive.
      input.unref();
    };
    process.on('exit', close);
    return close;
  };
  if (isPlain) {
    const { createPlainPrompter } = await import('./plain-prompter.ts');
    const prompter = createPlainPrompter({ input, output, palette, signal: gone.signal, onEnd: end });
    return { prompter, isInterrupted, close: release(ignore) };
  }
  const keys = createKeyInput(leave);
  input.setRawMode(true);
  output.write(PASTE_ON);
  input.on('data', keys.take);
  input.resume();
  const { createRichPrompter } = await import('./rich-prompter.ts');
  const prompter = createRichPrompter({ keys, output, palette, signal: gone.signal });
  const restore = (): void => {
    input.removeListener('data', keys.take);
    try {
      input.setRawMode(false);
    } catch {
      // The terminal has gone.
    }
    output.write(PASTE_OFF + CURSOR_ON);
  };
  return { prompter, isInterrupted, close: release(restore) };
};
