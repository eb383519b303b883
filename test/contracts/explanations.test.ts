import { describe, expect, it } from 'vitest';
import { CARET } from '../../src/findings/example.ts';
import { EXAMPLES } from '../../src/findings/examples/examples.ts';
import { explain } from '../../src/findings/explain.ts';
import { RULE_IDS } from '../../src/findings/rules.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { loadExplanations } from '../../src/language/load-explanations.ts';

const EXPLAINED = RULE_IDS.filter((id) => !/^(?:table|columns)\//u.test(id));

describe.each(LANGUAGES)('explanations in %s', (language) => {
  it.each(EXPLAINED)('%s', async (id) => {
    const explained = explain(id, await loadExplanations(language));
    expect(explained?.title.length).toBeGreaterThan(8);
    expect(explained?.why.length).toBeGreaterThan(12);
    expect(explained?.title).not.toContain('. ');
  });
});

it.each(EXPLAINED.filter((id) => !id.startsWith('file/')))('%s has a wrong and a right example', (id) => {
  const { wrong = '', right = '' } = EXAMPLES[id] ?? {};
  expect(right).not.toBe('');
  expect(right).not.toContain(CARET);
  expect(wrong.replace(CARET, '')).not.toBe(right);
  expect(wrong.split(CARET).length).toBeLessThanOrEqual(2);
});
