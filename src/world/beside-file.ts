/** The path of a file that another file names relative to itself. */

import { dirname, join, relative } from 'node:path';

/** @param file - The file that names the other one; `-` (standard input) means the folder one stands in. */
export const besideFile = (file: string, relative: string): string =>
  file === '-' ? relative : join(dirname(file), relative);

/** The path of a file as another file names it: relative to the folder that the other one stands in, with slashes. */
export const relativeTo = (file: string, other: string): string =>
  relative(dirname(file), other).replaceAll('\\', '/');
