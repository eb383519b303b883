import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { found } from '../support/faulty.ts';

const files = (await readdir('rubrics')).filter((name) => name.endsWith('.rubric.yaml'));

it.each(files)('%s passes with nothing found, and carries the modeline for editors', async (name) => {
  const text = await readFile(`rubrics/${name}`, 'utf8');
  expect(found(text)).toEqual([]);
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./rubric.schema.json');
});
