/** A real terminal for tests: the built program runs in it, keys are typed into it, and what it shows can be read. */

import { spawn } from '@lydell/node-pty';
import { stripVTControlCharacters } from 'node:util';
import { BIN } from './run-program.ts';

export interface Pty {
  /** Types text; `\r` is the Enter key. */
  readonly send: (text: string) => void;
  /** Waits until what was shown since the last `send` matches, and returns that. */
  readonly see: (pattern: RegExp) => Promise<string>;
  /** Types, and waits for what follows. */
  readonly type: (text: string, pattern: RegExp) => Promise<string>;
  /** Waits until nothing more is shown for a while, and returns what was shown since the last `send`. */
  readonly settled: () => Promise<string>;
  readonly kill: (signal: string) => void;
  /** Closes the terminal window, so to speak. */
  readonly close: () => void;
  readonly exit: Promise<number>;
  /** All that was written, escape sequences included. */
  readonly raw: () => string;
}

export interface PtyOptions {
  readonly cwd: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Another user to run as, which only root can. */
  readonly uid?: number | undefined;
}

const PATIENCE = 15_000;
const QUIET = 40;

const plainText = (text: string): string => stripVTControlCharacters(text).replaceAll('\r', '');

export const startPty = (
  args: readonly string[],
  { cwd, columns = 80, rows = 24, env = {}, uid }: PtyOptions,
): Pty => {
  const child = spawn(process.execPath, [BIN, ...args], {
    cols: columns,
    rows,
    cwd,
    ...(uid === undefined ? {} : { uid, gid: uid }),
    name: env['TERM'] ?? 'xterm',
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      LANG: 'C.UTF-8',
      TERM: 'xterm',
      NO_COLOR: '1',
      ...env,
    },
  });
  let all = '';
  let since = 0;
  let last = Date.now();
  const watchers = new Set<() => void>();
  child.onData((data) => {
    all += data;
    last = Date.now();
    for (const watcher of watchers) watcher();
  });
  const exit = new Promise<number>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      resolve(signal !== undefined && signal > 0 ? 128 + signal : exitCode);
      for (const watcher of watchers) watcher();
    });
  });
  const shown = (): string => plainText(all.slice(since));
  const see = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        watchers.delete(look);
      };
      const look = (): void => {
        if (!pattern.test(shown())) return;
        stop();
        resolve(shown());
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`did not see ${String(pattern)} in:\n${shown()}`));
      }, PATIENCE);
      watchers.add(look);
      look();
    });
  const send = (text: string): void => {
    since = all.length;
    child.write(text);
  };
  return {
    send,
    see,
    type: (text, pattern) => {
      send(text);
      return see(pattern);
    },
    settled: async () => {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, QUIET));
        if (Date.now() - last >= QUIET && shown().trim() !== '') return shown();
      }
    },
    kill: (signal) => {
      child.kill(signal);
    },
    close: () => {
      // A method of its own that node-pty leaves out of its types.
      (child as unknown as { destroy: () => void }).destroy();
    },
    exit,
    raw: () => all,
  };
};
