/** Replaces a file while someone waits for it: whole or not at all, and soon. */

import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toTrouble } from './file-trouble.ts';
import type { FileTrouble } from './world.ts';

/** How long a file that another program holds is tried again: scanners let go of it sooner, and people wait no longer. */
const PATIENCE_MILLISECONDS = 1000;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Writes beside the file, syncs and renames. A file that is write-protected is left alone, although a rename could replace it. */
export const replaceFile = async (path: string, text: string): Promise<FileTrouble | null> => {
  try {
    // Asked first, since a refusal is otherwise tried again and again.
    await access(dirname(path), constants.W_OK);
    await access(path, constants.W_OK).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  } catch (error) {
    return toTrouble(error);
  }
  const { writeFile } = await import('atomically');
  try {
    await writeFile(path, text, { timeout: PATIENCE_MILLISECONDS });
    return null;
  } catch (error) {
    // Whoever may write and still cannot is kept from it by another program: so Windows says it.
    const trouble = toTrouble(error);
    return trouble.trouble === 'permission' ? { ...trouble, trouble: 'held' } : trouble;
  }
};
