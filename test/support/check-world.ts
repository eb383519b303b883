/** Rubrics in a folder of their own, checked by the built program. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Run } from './run-program.ts';
import { runBuilt } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface CheckWorld {
  readonly folder: string;
  readonly run: (
    args: readonly string[],
    options?: { readonly env?: Readonly<Record<string, string>>; readonly input?: string },
  ) => Promise<Run>;
  readonly read: (file: string) => Promise<string>;
}

/** A folder that holds the files given, by path. */
export const checkWorld = async (files: Readonly<Record<string, string>>): Promise<CheckWorld> => {
  const folder = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return {
    folder,
    run: (args, options = {}) => runBuilt(args, { cwd: folder, ...options }),
    read: (file) => readFile(join(folder, file), 'utf8'),
  };
};
