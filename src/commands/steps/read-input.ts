/** Reads a file that the user named, or fails with what can be done about it. */

import { Failure } from '../../problem/failure.ts';
import { LARGEST_FILE_MEGABYTES } from '../../source/decode-text.ts';
import type { FileTrouble } from '../../world/world.ts';
import { isTrouble } from '../../world/world.ts';
import type { Context } from './context.ts';

/** Why a path cannot be read, and what can be done about it. */
export const readFailure = (path: string, { trouble, detail }: FileTrouble, { words }: Context): Failure => {
  const say = words.messages;
  switch (trouble) {
    case 'missing':
      return new Failure(say.noSuchFile(path), { hint: say.noSuchFileHint });
    case 'folder':
      return new Failure(say.isDirectory(path), { hint: say.isDirectoryHint });
    case 'permission':
      return new Failure(say.noPermission(path), { hint: say.noPermissionHint });
    default:
      return new Failure(say.cannotRead(path, detail));
  }
};

/**
 * The bytes of a file, `-` being standard input.
 *
 * @returns null for a file that is too large to be a review, a rubric or a sheet.
 * @throws Failure when there is no such file or it cannot be read.
 */
export const readInput = async (path: string, context: Context): Promise<Uint8Array | FileTrouble> => {
  const result = await context.world.files.read(path, LARGEST_FILE_MEGABYTES);
  if (!isTrouble(result) || result.trouble === 'too-large') return result;
  throw readFailure(path, result, context);
};
