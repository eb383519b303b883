/** Runs the program for a test: in this process on the sources, or as the built program that users start. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { main } from '../../src/main.ts';
import { PLAIN } from '../../src/problem/finding.ts';
import { readFileUpTo } from '../../src/world/read-file.ts';
import type { TableFiles, World } from '../../src/world/world.ts';
import { createTableFiles } from '../../src/world/table-files.ts';
import { writeFileWhole } from '../../src/world/write-file.ts';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A world with real files and captured streams. */
export const testWorld = (env: Readonly<Record<string, string>> = {}) => {
  const taken = { out: '', err: '' };
  const openTaken: TableFiles['openOutput'] = (path, replace) =>
    path === '-'
      ? {
          write: (bytes) => {
            taken.out += Buffer.from(bytes).toString('utf8');
            return null;
          },
          finish: () => null,
          abandon: () => undefined,
        }
      : createTableFiles().openOutput(path, replace);
  const world: World = {
    files: { read: readFileUpTo, write: writeFileWhole },
    tables: () => Promise.resolve({ ...createTableFiles(), openOutput: openTaken }),
    env,
    expectLongRun: () => undefined,
    out: (text) => {
      taken.out += text;
      return Promise.resolve(null);
    },
    err: (text) => {
      taken.err += text;
      return Promise.resolve();
    },
    paletteOf: () => Promise.resolve(PLAIN),
    widthOf: () => null,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    converse: () => Promise.resolve(null),
    versions: 'test',
  };
  return { world, taken };
};

/** Runs main in this process; paths are relative to the repository. */
export const runInProcess = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> => {
  const { world, taken } = testWorld(env);
  const code = await main(args, world);
  return { code, ...taken };
};

export const BIN = join(import.meta.dirname, '../../bin/ips-fidelity.js');

/** Runs the built program in a process of its own, with nothing of this machine's settings. */
export const runBuilt = (
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string;
  } = {},
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: options.cwd,
      env: { PATH: process.env['PATH'], ...options.env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.stdin.on('error', () => undefined).end(options.input ?? '');
    child.on('error', reject).on('close', (code) => {
      resolve({ code, out, err });
    });
  });
