import { expect, it } from 'vitest';
import { rubricExamples } from '../../src/findings/examples/rubric-examples.ts';
import { yamlExamples } from '../../src/findings/examples/yaml-examples.ts';
import { faulty, found, GOOD } from '../support/faulty.ts';
import { CASES } from './cases.ts';

// What these are about does not fit into one replaced piece; other tests hold them.
const ELSEWHERE = [
  'yaml/too-many-aliases',
  'yaml/too-deep',
  'rubric/nothing-counted',
  'rubric/section-all-not-applicable',
  'rubric/principle-without-item',
  'rubric/item-without-period',
  'rubric/item-without-evidence',
  'rubric/version-too-low',
  'rubric/version-goes-back',
  'rubric/other-rubric',
  'suppression/unused',
  'suppression/unknown-rule',
  'suppression/without-reason',
  'suppression/of-error',
];

it('finds nothing in the good rubric', () => {
  expect(found(GOOD)).toEqual([]);
});

it('holds at least 80 faulty rubrics, each of its own', () => {
  const texts = CASES.map(({ right, wrong, at }) => faulty(right, wrong, at).text);
  expect(new Set(texts).size).toBe(CASES.length);
  expect(CASES.length).toBeGreaterThanOrEqual(80);
});

it.each(CASES.map((one, index) => [`${String(index + 1)} ${one.code}: ${one.wrong}`, one] as const))(
  '%s',
  (_, { code, right, wrong, at }) => {
    const made = faulty(right, wrong, at);
    expect(made.at).not.toBeNull();
    expect(found(made.text)).toEqual([`${code} ${String(made.at)}`]);
  },
);

const examples = Object.entries({ ...yamlExamples, ...rubricExamples }).filter(
  ([code]) => !ELSEWHERE.includes(code),
);

it.each(examples)('the example of %s is right and wrong as it says', (code, { right, wrong }) => {
  const made = faulty(right, wrong);
  expect(made.at).not.toBeNull();
  expect(found(made.text)).toEqual([`${code} ${String(made.at)}`]);
});
