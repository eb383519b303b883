/** The forms of every shipped rubric in every language: a review to fill in, a sheet to fill in, a form to print. */

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { renderCsvForm as renderCsv } from '../../src/form/csv-form.ts';
import type { FormOptions } from '../../src/form/form.ts';
import { renderMarkdownForm as renderMarkdown } from '../../src/form/markdown-form.ts';
import { renderYamlForm as renderYaml } from '../../src/form/yaml-form.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import type { Language } from '../../src/language/language.ts';
import { loadWords } from '../../src/language/load-words.ts';
import type { CsvDress } from '../../src/report/csv-cells.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { parseReview } from '../../src/review/parse-review.ts';
import { parseSheet } from '../../src/review/parse-sheet.ts';
import { shortFingerprint } from '../../src/rubric/fingerprint.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { inLanguage, itemsOf } from '../../src/rubric/rubric.ts';
import { loadShippedRubric, SHIPPED_RUBRIC_IDS } from '../../src/rubric/shipped-rubrics.ts';
import type { Review } from '../../src/scoring/review.ts';
import { parseYaml } from '../../src/source/yaml-source.ts';
import { parseMarkdown } from '../contracts/parsed-markdown.ts';
import { scoreIn } from '../contracts/sample-cards.ts';

const rubrics = new Map(
  await Promise.all(SHIPPED_RUBRIC_IDS.map(async (id) => [id, await loadShippedRubric(id)] as const)),
);
const cases = SHIPPED_RUBRIC_IDS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));
const dressed = cases.flatMap(([id, language]) =>
  ([null, language === 'en' ? 'point' : 'comma'] as const).map((dress) => [id, language, dress] as const),
);

const formOf = async (id: string, language: Language, over: Partial<FormOptions> = {}) => {
  const rubric = rubrics.get(id)!;
  const options = { language, team: 'team-1', date: '2026-11-20', rubricFile: null, excel: null, ...over };
  return { rubric, words: await loadWords(language), options };
};

const unratedItems = async (language: Language, rubric: Rubric, review: Review): Promise<void> => {
  const { card } = await scoreIn(language, rubric, review);
  expect(new Set(card.items.map(({ outcome }) => outcome))).toEqual(new Set(['unrated']));
  expect(card.counts.unrated).toBe(card.counts.items);
  expect(card.warnings).toEqual([]);
};

describe('the review file', () => {
  it.each(cases)('of %s in %s is a review without a problem and without a rating', async (id, language) => {
    const { rubric, words, options } = await formOf(id, language);
    const { review, problems, placeOf } = parseReview(
      parseYaml('form.yaml', renderYaml(rubric, words, options)),
    );
    expect(problems).toEqual([]);
    expect(checkReview(review!, rubric, placeOf)).toEqual([]);
    expect(review).toMatchObject({ team: { id: 'team-1' }, date: '2026-11-20', status: 'draft' });
    const { version } = rubric;
    expect(review?.rubric).toEqual({
      id,
      version,
      fingerprint: shortFingerprint(rubric.fingerprint),
      file: null,
    });
    expect([...review!.ratings.keys()]).toEqual(itemsOf(rubric).map(({ item }) => item.id));
    await unratedItems(language, rubric, review!);
  });

  it.each(cases)('of %s in %s lacks only team and date where these are not given', async (id, language) => {
    const { rubric, words, options } = await formOf(id, language, { team: null, date: null });
    const text = renderYaml(rubric, words, options);
    const { problems } = parseReview(parseYaml('form.yaml', text));
    const lines = problems.map(({ code, place }) => [
      code,
      'start' in place ? text.slice(0, place.start).split('\n').length : place.line,
    ]);
    const lineOf = (start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1;
    expect(lines).toEqual([
      ['review/wrong-type', lineOf('  id:')],
      ['review/wrong-type', lineOf('date:')],
    ]);
  });

  it('keeps team and file of a rubric of one’s own, whatever they hold', async () => {
    const { rubric, words } = await formOf('ips-nine-principles', 'en');
    const over = { team: 'A "team": #1 \\ {ä}', rubricFile: './own "x".rubric.yaml' };
    const { options } = await formOf('ips-nine-principles', 'en', over);
    const { review, problems } = parseReview(parseYaml('form.yaml', renderYaml(rubric, words, options)));
    expect(problems).toEqual([]);
    expect([review?.team.id, review?.rubric.file]).toEqual([over.team, over.rubricFile]);
  });

  it.each(cases)('of %s in %s says title, question and anchors beside each item', async (id, language) => {
    const { rubric, words, options } = await formOf(id, language);
    const lines = renderYaml(rubric, words, options).split('\n');
    expect(lines.filter((line) => /\s$/u.test(line))).toEqual([]);
    const comments = lines
      .flatMap((line) => /^\s*#\s*(.*)$/u.exec(line)?.[1] ?? [])
      .join(' ')
      .replace(/\s+/gu, ' ');
    for (const { item } of itemsOf(rubric)) {
      const texts = [item.title, item.question, ...item.anchors.map(({ text }) => text)];
      for (const text of texts) expect(comments).toContain(inLanguage(text, language).replace(/\s+/gu, ' '));
    }
  });
});

describe('the sheet', () => {
  it.each(dressed)(
    'of %s in %s (dress: %s) is read back as a review without a rating',
    async (id, language, excel) => {
      const { rubric, words, options } = await formOf(id, language, { excel });
      const sheet = renderCsv(rubric, words, options);
      const { review, problems, placeOf } = parseSheet('form.csv', sheet, rubric, { team: null, date: null });
      expect(problems).toEqual([]);
      expect(checkReview(review!, rubric, placeOf)).toEqual([]);
      expect(review).toMatchObject({ team: { id: 'team-1' }, date: '2026-11-20' });
      expect([...review!.ratings.keys()]).toEqual(itemsOf(rubric).map(({ item }) => item.id));
      await unratedItems(language, rubric, review!);
    },
  );

  it.each(dressed)(
    'of %s in %s (dress: %s) takes team and date from elsewhere',
    async (id, language, excel) => {
      const { rubric, words, options } = await formOf(id, language, { team: null, date: null, excel });
      const sheet = renderCsv(rubric, words, options);
      const given = { team: 'other', date: '2026-12-01' };
      const { review, problems } = parseSheet('form.csv', sheet, rubric, given);
      expect(problems).toEqual([]);
      expect([review?.team.id, review?.date]).toEqual([given.team, given.date]);
      const codes = parseSheet('form.csv', sheet, rubric, { team: null, date: null }).problems.map(
        ({ code }) => code,
      );
      expect(codes).toEqual(['sheet/missing-team', 'sheet/missing-date']);
    },
  );
});

describe('the same answers in a review file and in a sheet', () => {
  type Answer = number | readonly number[] | boolean;
  interface Filled {
    /** By item id, or by item id and the id of an input, part or cap. */
    readonly answers: ReadonlyMap<string, Answer>;
    readonly texts: ReadonlyMap<string, Readonly<Record<string, string>>>;
  }

  // Something for every item: figures with decimals and lists, answers, scores, statuses and words.
  const fill = (rubric: Rubric): Filled => {
    const answers = new Map<string, Answer>();
    const texts = new Map<string, Readonly<Record<string, string>>>();
    itemsOf(rubric).forEach(({ item }, index) => {
      if (index % 7 === 5) {
        texts.set(item.id, {
          status: 'insufficient',
          reason: 'records; "not" available',
          observation: 'a\nb',
        });
        return;
      }
      texts.set(item.id, {
        evidence: 'records: 10 client records; interview',
        observation: `Seen, and "quoted"; åäö ${String(index)}`,
        ...(index % 4 === 0 ? { recommendation: 'Do it\nnow.' } : {}),
      });
      for (const [at, { id, min, max }] of (item.measure?.inputs ?? []).entries()) {
        const possible = (number: number): number => Math.max(min ?? 0, Math.min(max ?? 100, number));
        const number = possible(at === 0 ? 12.5 + index / 4 : 40);
        answers.set(
          `${item.id}.${id}`,
          item.measure?.each == null ? number : [number, possible(number + 1.5)],
        );
      }
      for (const [at, { id }] of (item.checklist?.parts ?? []).entries())
        answers.set(`${item.id}.${id}`, at % 3 > 0);
      for (const [at, { id }] of item.caps.entries()) answers.set(`${item.id}.${id}`, at === 1);
      if (item.measure === null && item.checklist === null) answers.set(item.id, 1 + (index % 5));
    });
    return { answers, texts };
  };

  const keyOf = (rubric: Rubric, itemId: string, detail: string): string => {
    const { item } = itemsOf(rubric).find((one) => one.item.id === itemId)!;
    if (item.measure?.inputs.some(({ id }) => id === detail) === true) return 'inputs';
    return item.caps.some(({ id }) => id === detail) ? 'caps' : 'parts';
  };

  const asYaml = (form: string, rubric: Rubric, { answers, texts }: Filled): string => {
    const document = parseDocument(form);
    for (const [name, answer] of answers) {
      const [item = '', detail] = name.split('.');
      const path = detail === undefined ? [item, 'score'] : [item, keyOf(rubric, item, detail), detail];
      document.setIn(['ratings', ...path], answer);
    }
    for (const [item, said] of texts) {
      for (const [key, text] of Object.entries(said)) {
        const evidence = [{ kind: 'records', note: '10 client records' }, { kind: 'interview' }];
        document.setIn(['ratings', item, key], key === 'evidence' ? document.createNode(evidence) : text);
      }
    }
    return document.toString();
  };

  const YES_NO = { en: ['yes', 'no'], fi: ['kyllä', 'ei'], sv: ['ja', 'nej'] } as const;

  const asSheet = (form: string, { answers, texts }: Filled, language: Language, dress: CsvDress): string => {
    const manner = { delimiter: dress === 'comma' ? ';' : ',', bom: dress !== null };
    const newline = dress === null ? '\n' : '\r\n';
    const number = (one: number): string => (dress === 'comma' ? String(one).replace('.', ',') : String(one));
    const cell = (answer: Answer): string => {
      if (typeof answer === 'boolean') return YES_NO[language][answer ? 0 : 1];
      return typeof answer === 'number' ? number(answer) : answer.map(number).join('|');
    };
    const rows: Record<string, string>[] = parse(form, {
      ...manner,
      record_delimiter: newline,
      columns: true,
    });
    const filled = rows.map((row) => {
      const name = row['item'] ?? '';
      const answer = answers.get(name);
      return { ...row, ...texts.get(name), ...(answer === undefined ? {} : { score: cell(answer) }) };
    });
    return stringify(filled, { ...manner, record_delimiter: newline, header: true });
  };

  it.each(dressed)('of %s in %s (dress: %s) give the same scored items', async (id, language, excel) => {
    const { rubric, words, options } = await formOf(id, language, { excel });
    const filled = fill(rubric);
    const file = parseReview(parseYaml('r.yaml', asYaml(renderYaml(rubric, words, options), rubric, filled)));
    const text = asSheet(renderCsv(rubric, words, options), filled, language, excel);
    const sheet = parseSheet('r.csv', text, rubric, { team: null, date: null });
    for (const { review, problems, placeOf } of [file, sheet]) {
      expect(problems).toEqual([]);
      expect(checkReview(review!, rubric, placeOf)).toEqual([]);
    }
    const ofFile = await scoreIn(language, rubric, file.review!);
    const ofSheet = await scoreIn(language, rubric, sheet.review!);
    expect(ofSheet.card.items).toEqual(ofFile.card.items);
    expect(ofSheet.card.total).toEqual(ofFile.card.total);
    const outcomes = ofFile.card.items.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'unrated')).toEqual([]);
    expect(new Set(ofFile.card.items.map(({ score }) => score)).size).toBeGreaterThan(3);
  });
});

describe('the form to print', () => {
  it.each(cases)('of %s in %s has title, question and anchors of every item', async (id, language) => {
    const { rubric, words, options } = await formOf(id, language);
    const form = renderMarkdown(rubric, words, options);
    const { headings, texts, html } = parseMarkdown(form);
    expect(form).toMatch(/[^\n]\n$/u);
    expect(form).not.toMatch(/[ \t]$/mu);
    expect(html).toEqual([]);
    const titles = itemsOf(rubric).map(({ item }) => {
      const title = inLanguage(item.title, language);
      return item.number === null ? title : `${item.number} ${title}`;
    });
    expect(headings.filter(({ level }) => level === 3).map(({ text }) => text)).toEqual(titles);
    expect(headings.filter(({ level }) => level === 2)).toHaveLength(rubric.sections.length + 1);

    itemsOf(rubric).forEach(({ item }, index) => {
      const start = texts.indexOf(titles[index]!);
      const end = index === titles.length - 1 ? texts.length : texts.indexOf(titles[index + 1]!, start);
      const page = texts.slice(start, end);
      expect(page[1]?.startsWith(inLanguage(item.question, language))).toBe(true);
      const details = [...(item.measure?.inputs ?? []), ...(item.checklist?.parts ?? []), ...item.caps];
      for (const { score, text } of item.anchors) {
        expect(page).toContain(`${String(score)} ${inLanguage(text, language)}`);
      }
      for (const { title } of details) {
        expect(page.filter((line) => line.startsWith(inLanguage(title, language)))).not.toEqual([]);
      }
      expect(page.filter((line) => line.includes(words.form.score))).not.toEqual([]);
    });
  });

  it('names team and date where they are given', async () => {
    const { rubric, words, options } = await formOf('ips-nine-principles', 'fi', { team: 'Tiimi *yksi*' });
    expect(parseMarkdown(renderMarkdown(rubric, words, options)).texts).toContain('Tiimi *yksi*, 20.11.2026');
  });
});
