import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { rubricSchema } from '../../src/rubric/rubric-schema.ts';

it('rubrics/rubric.schema.json is what `rubric schema` prints', async () => {
  const file = await readFile('rubrics/rubric.schema.json', 'utf8');
  expect(file).toBe(`${JSON.stringify(rubricSchema, null, 2)}\n`);
});
