import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { considerSuppressions } from '../../src/findings/suppressions.ts';
import { sentences } from '../../src/language/en/sentences.ts';
import { toFinding } from '../../src/problem/finding.ts';
import { parseRubric } from '../../src/rubric/parse-rubric.ts';
import { hash } from '../support/faulty.ts';

const files = (await readdir('rubrics')).filter((name) => name.endsWith('.rubric.yaml'));

it.each(files)(
  '%s passes with nothing found that it does not explain, and carries the modeline for editors',
  async (name) => {
    const text = await readFile(`rubrics/${name}`, 'utf8');
    const findings = parseRubric(name, text, hash).problems.map((one) => toFinding(one, sentences));
    const { considered, problems } = considerSuppressions(findings, name, text);
    expect(considered.filter(({ ignoredFor }) => ignoredFor === null)).toEqual([]);
    expect(problems).toEqual([]);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./rubric.schema.json');
  },
);
