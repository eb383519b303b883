/** Forms of rubrics whose texts try to be something else than text. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsvForm as renderCsv } from '../../src/form/csv-form.ts';
import type { FormOptions } from '../../src/form/form.ts';
import { renderMarkdownForm as renderMarkdown } from '../../src/form/markdown-form.ts';
import { renderYamlForm as renderYaml } from '../../src/form/yaml-form.ts';
import { renderRubricPage } from '../../src/form/rubric-page.ts';
import { words } from '../../src/language/en/words.ts';
import { parseReview } from '../../src/review/parse-review.ts';
import { parseSheet } from '../../src/review/parse-sheet.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { itemsOf } from '../../src/rubric/rubric.ts';
import { parseYaml } from '../../src/source/yaml-source.ts';
import { hostileText, onOneLine } from '../contracts/hostile-texts.ts';
import { parseMarkdown } from '../contracts/parsed-markdown.ts';
import { reviewOfTexts } from '../contracts/sample-cards.ts';

const OPTIONS: FormOptions = {
  language: 'en',
  team: 'team-1',
  date: '2026-11-20',
  rubricFile: './own.rubric.yaml',
  excel: null,
};
const RUNS = { numRuns: 40 };

const hostileTexts = fc.array(hostileText, { minLength: 5, maxLength: 5 });

const rubricOf = (texts: readonly string[], tame: (text: string) => string = (text) => text): Rubric => {
  let count = 0;
  const take = (): string => tame(texts[(count += 1) % texts.length]!);
  const [rubric] = reviewOfTexts({ short: take, name: take, entry: take, title: take, long: take });
  return { ...rubric, title: onOneLine(take()) };
};

describe('a rubric of hostile texts', () => {
  it('has a review file without a problem', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const rubric = rubricOf(texts);
        const { review, problems } = parseReview(parseYaml('form.yaml', renderYaml(rubric, words, OPTIONS)));
        expect(problems).toEqual([]);
        expect([...review!.ratings.keys()]).toEqual(itemsOf(rubric).map(({ item }) => item.id));
      }),
      RUNS,
    );
  });

  it('has a sheet without a problem', () => {
    fc.assert(
      fc.property(hostileTexts, fc.constantFrom(...([null, 'point', 'comma'] as const)), (texts, excel) => {
        const rubric = rubricOf(texts);
        const sheet = renderCsv(rubric, words, { ...OPTIONS, excel });
        const { review, problems } = parseSheet('form.csv', sheet, rubric, { team: null, date: null });
        expect(problems).toEqual([]);
        expect([...review!.ratings.keys()]).toEqual(itemsOf(rubric).map(({ item }) => item.id));
      }),
      RUNS,
    );
  });

  it.each([
    ['a form to print', (rubric: Rubric) => renderMarkdown(rubric, words, OPTIONS)],
    ['a page to read', (rubric: Rubric) => renderRubricPage(rubric, words, 'en')],
  ])('has %s in which they are text', (_, render) => {
    const plain = parseMarkdown(render(rubricOf(['a'])));
    // A # or 1. at the start makes a heading or a list of an entry, a # at the end is lost to a heading, and a line
    // of one = makes a heading of the line above.
    const tame = (text: string): string =>
      `Text ${text.replace(/#+\s*$/u, 'x').replace(/^\s*=\s*$/gmu, 'x')}`;
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        expect(parseMarkdown(render(rubricOf(texts, tame))).skeleton).toEqual(plain.skeleton);
      }),
      RUNS,
    );
  });
});
