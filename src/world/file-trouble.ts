/** Sorts the file system's error codes into the kinds of trouble that a reader can act on. */

import type { FileTrouble, FileTroubleKind } from './world.ts';

const KINDS: Readonly<Record<string, FileTroubleKind>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'permission',
  EPERM: 'permission',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EBUSY: 'held',
  ETXTBSY: 'held',
  EEXIST: 'exists',
};

/** The trouble behind an error of the file system. @throws the error itself when it is none of its. */
export const toTrouble = (error: unknown): FileTrouble => {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw error;
  return { trouble: KINDS[code] ?? 'other', detail: code };
};
