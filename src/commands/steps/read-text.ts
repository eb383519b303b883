/** Reads a file that the user named as text, with what is wrong with its bytes as problems. */

import { wholeFile } from '../../problem/place.ts';
import { problem } from '../../problem/problem.ts';
import type { DecodedText } from '../../source/decode-text.ts';
import { decodeTable, decodeUtf8, LARGEST_FILE_MEGABYTES } from '../../source/decode-text.ts';
import { isTrouble } from '../../world/world.ts';
import type { Context } from './context.ts';
import { readInput } from './read-input.ts';

export interface NamedText extends DecodedText {
  /** The file as problems name it. */
  readonly file: string;
}

const isTable = (path: string): boolean => /\.(?:csv|tsv)$/iu.test(path);

/**
 * A review or rubric as text; a table (by the end of its name) in the encodings of spreadsheets too.
 *
 * @param file - The file as problems are to name it.
 */
export const readText = async (
  path: string,
  context: Context,
  file: string = path === '-' ? '<stdin>' : path,
): Promise<NamedText> => {
  const bytes = await readInput(path, context);
  if (isTrouble(bytes)) {
    const values = { megabytes: bytes.megabytes ?? LARGEST_FILE_MEGABYTES, limit: LARGEST_FILE_MEGABYTES };
    return { file, text: null, problems: [problem('file/too-large', wholeFile(file), values)] };
  }
  return { file, ...(isTable(file) ? decodeTable(file, bytes) : decodeUtf8(file, bytes)) };
};
