/** Turns what a user names (files, folders, globs) to paths as they are shown: relative, with forward slashes, in one order everywhere. */

import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

export interface FoundFiles {
  /** In the order they were named, those of a folder or glob sorted; each once. */
  readonly files: readonly string[];
  /** Folders and globs in which nothing was found. */
  readonly empty: readonly string[];
}

/** A path as it is shown: relative to the current folder where it lies under it, with forward slashes. */
export const shownPath = (path: string): string => {
  const fromHere = relative(process.cwd(), resolve(path));
  const isOutside = fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere);
  return (isOutside ? path : fromHere).split(sep).join('/');
};

const kindOf = async (path: string): Promise<'file' | 'folder' | 'nothing'> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
};

const isGlob = (pattern: string): boolean => /[*?[\]{}!()]/u.test(pattern);

// By code unit, so that the order does not depend on the machine's language.
const inCodeOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const search = async (patterns: readonly string[], folder: string): Promise<readonly string[]> => {
  const { glob } = await import('tinyglobby');
  const found = await glob([...patterns], {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    absolute: true,
    expandDirectories: false,
  });
  return found.map(shownPath).sort(inCodeOrder);
};

/**
 * The files that are meant. A name that is neither file, folder nor glob is passed on, so that reading it says what is wrong.
 *
 * @param inFolders - The glob of the files that a folder is searched for.
 */
export const findFiles = async (named: readonly string[], inFolders: string): Promise<FoundFiles> => {
  const files: string[] = [];
  const empty: string[] = [];
  for (const name of named) {
    const kind = name === '-' ? 'file' : await kindOf(name);
    if (kind === 'file' || (kind === 'nothing' && !isGlob(name))) {
      files.push(name === '-' ? name : shownPath(name));
      continue;
    }
    const found =
      kind === 'folder' ? await search([inFolders], name) : await search([name.split(sep).join('/')], '.');
    if (found.length === 0) empty.push(name);
    files.push(...found);
  }
  return { files: [...new Set(files)], empty };
};
