/** The path of a file that another file names relative to itself. */

import { dirname, join } from 'node:path';

/** @param file - The file that names the other one; `-` (standard input) means the folder one stands in. */
export const besideFile = (file: string, relative: string): string =>
  file === '-' ? relative : join(dirname(file), relative);
