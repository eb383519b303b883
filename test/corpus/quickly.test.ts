/** The quick way to a rubric gives what the thorough one gives, or leaves it to that one. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/problem/severity.ts';
import { parseRubricQuickly } from '../../src/rubric/parse-rubric-quickly.ts';
import { parseRubric } from '../../src/rubric/parse-rubric.ts';
import { CASES } from './cases.ts';

const RUBRICS = join(import.meta.dirname, '../../rubrics');
const good = await readFile(join(import.meta.dirname, 'good.rubric.yaml'), 'utf8');
const hash = (text: string): string => `hash of ${String(text.length)} characters`;
const names = (await readdir(RUBRICS)).filter((name) => name.endsWith('.rubric.yaml'));

describe('a rubric read quickly', () => {
  it.each(names)('is the same: %s', async (name) => {
    const text = await readFile(join(RUBRICS, name), 'utf8');
    const quick = parseRubricQuickly(text, hash);
    expect(quick).not.toBeNull();
    expect(quick).toEqual(parseRubric(name, text, hash).rubric);
  });

  it.each(
    CASES.map(({ code, right, wrong }) => [code, good.replace(right, wrong.replace('‸', ''))] as const),
  )('is left to the thorough way where that finds an error: %s', (_, text) => {
    const { rubric, problems } = parseRubric('own.rubric.yaml', text, hash);
    const quick = parseRubricQuickly(text, hash);
    if (hasErrors(problems)) expect(quick).toBeNull();
    else if (quick !== null) expect(quick).toEqual(rubric);
  });
});
