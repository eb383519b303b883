/** Writes the shipped rubrics as modules: parsed, checked and fingerprinted once; any problem in one fails the build. */

import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseRubric } from '../src/rubric/parse-rubric.ts';
import { writeGenerated } from './write-generated.ts';

const SUFFIX = '.rubric.yaml';
const TYPE = `import type { Rubric } from '../rubric.ts';\n\nexport declare const rubric: Rubric;\n`;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const writeShippedRubrics = async (): Promise<void> => {
  const names = (await readdir('rubrics')).filter((name) => name.endsWith(SUFFIX)).sort();
  for (const name of names) {
    const file = `rubrics/${name}`;
    const { rubric, problems } = parseRubric(file, await readFile(file, 'utf8'), hash);
    if (rubric === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
    const id = basename(name, SUFFIX);
    // One string for JSON.parse starts faster than the same object as code.
    const code = `export const rubric = JSON.parse(${JSON.stringify(JSON.stringify(rubric))});\n`;
    await writeGenerated('src/rubric/generated', `${id}.js`, code);
    await writeGenerated('src/rubric/generated', `${id}.d.ts`, TYPE);
  }
};
