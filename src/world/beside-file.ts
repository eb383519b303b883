/** The path of a file that another file names relative to itself. */

import { dirname, join, relative, resolve, sep } from 'node:path';

/** @param file - The file that names the other one; `-` (standard input) means the folder one stands in. */
export const besideFile = (file: string, relative: string): string =>
  file === '-' ? relative : join(dirname(file), relative);

/** How a file is named from the folder that another file stands in, with forward slashes; the way back of `besideFile`. */
export const relativeTo = (file: string, other: string): string =>
  relative(dirname(resolve(file)), resolve(other))
    .split(sep)
    .join('/');
