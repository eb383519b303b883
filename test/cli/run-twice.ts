/** Runs one command line twice, in this process and as the built program, each in a folder of its own. */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { main } from '../../src/main.ts';
import { readFileUpTo } from '../../src/world/read-file.ts';
import { writeFileWhole } from '../../src/world/write-file.ts';
import type { Run } from '../support/run-program.ts';
import { runBuilt, testWorld } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export interface CommandLine {
  readonly args: readonly string[];
  /** The files that lie in the folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input gives. */
  readonly input?: string;
}

/** A run, with what lies in the folder afterwards. */
export interface Outcome extends Run {
  readonly files: Readonly<Record<string, string>>;
}

const folderWith = async ({ files = {} }: CommandLine): Promise<string> => {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
};

const filesIn = async (folder: string): Promise<Outcome['files']> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [relative(folder, path), texts[index] ?? '']));
};

// Only the version tells the sources and the build apart.
const withoutVersion = (text: string): string =>
  text
    .replace(/^\d+\.\d+\.\d+(?:-\w+)?\n$/u, '<version>\n')
    .replace(/(ips-fidelity(?:",\s*"version": ")?[ "]?)\d+\.\d+\.\d+(?:-\w+)?/gu, '$1<version>');

const outcomeOf = async ({ code, out, err }: Run, folder: string): Promise<Outcome> => {
  const files = Object.entries(await filesIn(folder)).map(([name, text]) => [name, withoutVersion(text)]);
  return {
    code,
    out: withoutVersion(out),
    err: withoutVersion(err),
    files: Object.fromEntries(files) as Outcome['files'],
  };
};

/** In this process, on the sources. */
export const runHere = async (line: CommandLine): Promise<Outcome> => {
  const folder = await folderWith(line);
  const at = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const { world, taken } = testWorld(line.env);
  const code = await main(line.args, {
    ...world,
    files: {
      read: (path, limit) =>
        path === '-' ? Promise.resolve(Buffer.from(line.input ?? '')) : readFileUpTo(at(path), limit),
      write: (path, text, replace) => writeFileWhole(at(path), text, replace),
    },
  });
  return outcomeOf({ code, ...taken }, folder);
};

/** As users start it. */
export const runThere = async ({ args, env = {}, input = '', ...line }: CommandLine): Promise<Outcome> => {
  const folder = await folderWith({ args, ...line });
  return outcomeOf(await runBuilt(args, { cwd: folder, env, input }), folder);
};
