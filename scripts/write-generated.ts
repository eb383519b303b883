/** How build steps write the modules that they make. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';

/** Writes a generated module, leaving a file that is already right untouched. */
export const writeGenerated = async (folder: string, file: string, text: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const path = `${folder}/${file}`;
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before !== text) await writeFile(path, text);
};
