/** Writes the shipped rubrics as modules: parsed, checked and fingerprinted once; any problem in one, unless a comment says why it is meant, fails the build. */

import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { considerSuppressions } from '../src/findings/suppressions.ts';
import { sentences } from '../src/language/en/sentences.ts';
import { toFinding } from '../src/problem/finding.ts';
import { parseRubric } from '../src/rubric/parse-rubric.ts';
import { writeGenerated } from './write-generated.ts';

const SUFFIX = '.rubric.yaml';
const TYPE = `import type { Rubric } from '../rubric.ts';\n\nexport declare const rubric: Rubric;\n`;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

// What Latin-1 does not have is escaped, as JSON allows.
const narrow = (json: string): string =>
  json.replace(/[\u0100-\uffff]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const writeShippedRubrics = async (): Promise<void> => {
  const names = (await readdir('rubrics')).filter((name) => name.endsWith(SUFFIX)).sort();
  for (const name of names) {
    const file = `rubrics/${name}`;
    const text = await readFile(file, 'utf8');
    const { rubric, problems } = parseRubric(file, text, hash);
    const findings = problems.map((found) => toFinding(found, sentences));
    const { considered, problems: inComments } = considerSuppressions(findings, file, text);
    const standing = considered.filter(({ ignoredFor }) => ignoredFor === null);
    if (rubric === null || standing.length + inComments.length > 0)
      throw new Error(JSON.stringify([...standing, ...inComments], null, 2));
    const id = basename(name, SUFFIX);
    // One string for JSON.parse starts faster than the same object as code, and one of a byte a character faster still.
    const code = `export const rubric = JSON.parse(${JSON.stringify(narrow(JSON.stringify(rubric)))});\n`;
    await writeGenerated('src/rubric/generated', `${id}.js`, code);
    await writeGenerated('src/rubric/generated', `${id}.d.ts`, TYPE);
  }
};
