import { describe, expect, it } from 'vitest';
import { CARET } from '../../src/findings/example.ts';
import { EXAMPLES } from '../../src/findings/examples/examples.ts';
import { explain } from '../../src/findings/explain.ts';
import type { RuleId } from '../../src/findings/rules.ts';
import { RULE_IDS } from '../../src/findings/rules.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { loadExplanations } from '../../src/language/load-explanations.ts';

// About bytes and sizes, which cannot be written down.
const WITHOUT_EXAMPLE: readonly RuleId[] = [
  'file/not-utf8',
  'file/windows-1252',
  'file/too-large',
  'file/empty',
  'table/mixed-encoding',
  'table/row-too-large',
];

describe.each(LANGUAGES)('explanations in %s', (language) => {
  it.each(RULE_IDS)('%s', async (id) => {
    const explained = explain(id, await loadExplanations(language));
    expect(explained?.title.length).toBeGreaterThan(8);
    expect(explained?.why.length).toBeGreaterThan(12);
    expect(explained?.title).not.toContain('. ');
  });
});

it.each(RULE_IDS.filter((id) => !WITHOUT_EXAMPLE.includes(id)))(
  '%s has a wrong and a right example',
  (id) => {
    const { wrong = '', right = '' } = EXAMPLES[id] ?? {};
    expect(right).not.toBe('');
    expect(right).not.toContain(CARET);
    expect(wrong.replace(CARET, '')).not.toBe(right);
    expect(wrong.split(CARET).length).toBeLessThanOrEqual(2);
  },
);
