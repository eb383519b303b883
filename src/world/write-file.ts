/** Writes a file whole or not at all. */

import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toTrouble } from './file-trouble.ts';
import type { FileTrouble } from './world.ts';

const statOrNull = (path: string) => statSync(path, { throwIfNoEntry: false }) ?? null;

/**
 * Writes beside the file and renames, so that a full disk or a crash leaves what was there before.
 *
 * @param replace - Whether an existing file may be replaced.
 */
export const writeFileWhole = async (
  path: string,
  text: string,
  replace: boolean,
): Promise<FileTrouble | null> => {
  try {
    const there = statOrNull(path);
    if (there?.isDirectory() === true) return { trouble: 'folder', detail: 'EISDIR' };
    // A pipe or device is written to, not replaced by a file.
    if (there !== null && !there.isFile()) {
      writeFileSync(path, text);
      return null;
    }
    if (there !== null && !replace) return { trouble: 'exists', detail: 'EEXIST' };
    if (there === null && statOrNull(dirname(path)) === null) {
      return { trouble: 'no-parent', detail: 'ENOENT' };
    }
    // Asked first, since a refusal is otherwise tried again for seconds.
    accessSync(dirname(path), constants.W_OK);
    const { writeFile: writeAtomically } = await import('atomically');
    await writeAtomically(path, text);
    return null;
  } catch (error) {
    return toTrouble(error);
  }
};
