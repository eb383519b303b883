/** The contract of every reporter, in every language, for reviews of every kind and whatever their texts hold. */

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/language/en/words.ts';
import type { Language } from '../../src/language/language.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import type { Cell, CsvDress } from '../../src/report/csv-cells.ts';
import { toCsv } from '../../src/report/csv-cells.ts';
import { defuse } from '../../src/report/defuse.ts';
import { inline, paragraphs, table } from '../../src/report/markdown/escape.ts';
import { loadReporter, REPORT_FORMATS } from '../../src/report/reporters.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import { runInProcess } from '../support/run-program.ts';
import { hostileText, onOneLine, unspaced } from './hostile-texts.ts';
import { parseMarkdown, writtenTables } from './parsed-markdown.ts';
import type { Texts } from './sample-cards.ts';
import { EVERYTHING, reviewOfTexts, sampleReviews, scoreIn } from './sample-cards.ts';

const samples = await sampleReviews();
const names = [...samples.keys()];
const renderMarkdown = await loadReporter('markdown');
const renderCsv = await loadReporter('csv');
const renderJson = await loadReporter('json');

const spoken = (name: string, language: Language) => {
  const [scored, rated] = samples.get(name)!;
  return scoreIn(language, scored, rated);
};

// All languages in one test, so that the list of tests can be read.
const inEachLanguage = async (
  name: string,
  check: (card: Scorecard, words: Words) => void,
): Promise<void> => {
  for (const language of LANGUAGES) {
    const { card, words } = await spoken(name, language);
    expect(card.language).toBe(language);
    check(card, words);
  }
};

const readCsv = (text: string, dress: CsvDress): readonly (readonly string[])[] =>
  parse(text, {
    bom: true,
    delimiter: dress === 'comma' ? ';' : ',',
    record_delimiter: dress === null ? '\n' : '\r\n',
  });

// What is left out of hostile texts: a heading takes the # at its end for its own, and a line of one = makes a
// heading of the line above it.
const withoutEndHashes = (text: string): string => text.replace(/#+\s*$/u, 'x');
const withoutLoneEquals = (text: string): string => text.replace(/^\s*=\s*$/gmu, 'x');

describe.each(REPORT_FORMATS)('the %s reporter', (format) => {
  it.each(names)('is the same twice and ends with one newline: %s', async (name) => {
    const render = await loadReporter(format);
    await inEachLanguage(name, (card, words) => {
      const before = structuredClone(card);
      const text = render(card, words, EVERYTHING);
      expect(render(before, words, EVERYTHING)).toBe(text);
      expect(card).toEqual(before);
      expect(text).toMatch(/[^\n]\n$/u);
    });
  });
});

describe('JSON', () => {
  it.each(names)('is the scorecard: %s', async (name) => {
    await inEachLanguage(name, (card, words) => {
      expect(JSON.parse(renderJson(card, words, EVERYTHING))).toStrictEqual(card);
    });
  });
});

describe('Markdown', () => {
  it.each(names)('has no traces of the program in it: %s', async (name) => {
    await inEachLanguage(name, (card, words) => {
      const text = renderMarkdown(card, words, EVERYTHING);
      expect(text).not.toMatch(/\b(?:undefined|null|NaN|Infinity)\b|\[object/u);
      expect(text).not.toMatch(/[ \t]$/mu);
      expect(text).not.toContain('\n\n\n');
      expect(parseMarkdown(text).html).toEqual([]);
    });
  });

  const told = names.filter((name) => !name.includes('nothing'));

  it.each(told)('has a heading for each section and item: %s', async (name) => {
    await inEachLanguage(name, (card, words) => {
      const { headings } = parseMarkdown(renderMarkdown(card, words, EVERYTHING));
      const ofLevel = (level: number) =>
        headings.filter((one) => one.level === level).map(({ text }) => text);
      const items = card.items.map(({ number, title }) => (number === null ? title : `${number} ${title}`));
      expect(ofLevel(1)).toEqual([words.report.title(card.team.name ?? card.team.id)]);
      expect(ofLevel(4)).toEqual(items);
      for (const { title } of card.sections) {
        expect(ofLevel(3).filter((one) => one.startsWith(`${title} – `))).not.toEqual([]);
      }
    });
  });

  it('keeps every table in columns, whatever a cell holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostileText, { minLength: 3, maxLength: 3 }), { minLength: 2 }),
        (texts) => {
          const [heading, ...rows] = texts.map((row) => row.map(inline));
          const written = table(heading!, rows, [1]);
          const parsed = parseMarkdown(written);
          const seen = texts.map((row) => row.map(onOneLine));
          expect(parsed.tables).toEqual([{ heading: seen[0], rows: seen.slice(1) }]);
          expect(writtenTables(written)[0]?.map((row) => row.length)).toEqual(
            Array(texts.length + 1).fill(3),
          );
          expect([...parsed.html, ...parsed.code, ...parsed.links]).toEqual([]);
        },
      ),
    );
  });

  it('keeps a text of several lines as paragraphs of text', () => {
    fc.assert(
      fc.property(hostileText.map(withoutLoneEquals), (text) => {
        const parsed = parseMarkdown(`**Label:** ${paragraphs(text)}`);
        expect(unspaced(parsed.texts.join(' '))).toBe(unspaced(`Label: ${text}`));
        expect(parsed.skeleton).toEqual(parseMarkdown('**Label:** word').skeleton);
      }),
    );
  });

  // A report in which each place has a name of its own, to say where its text belongs.
  const namedPlaces = async (language: Language) => {
    let count = 0;
    const next = (): string => `plc${String((count += 1))}q`;
    const made = reviewOfTexts({ short: next, name: next, entry: next, title: next, long: next });
    const { card, words } = await scoreIn(language, ...made);
    return parseMarkdown(renderMarkdown(card, words, EVERYTHING));
  };

  it('takes users’ texts as text: no markup, no other columns, and all of it there', async () => {
    const named = new Map(
      await Promise.all(LANGUAGES.map(async (language) => [language, await namedPlaces(language)] as const)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LANGUAGES),
        fc.array(hostileText, { minLength: 11, maxLength: 11 }),
        async (language, texts) => {
          const used: string[] = [];
          const take = (tame: (text: string) => string) => (): string => {
            used.push(tame(texts[used.length % texts.length]!));
            return used.at(-1)!;
          };
          const hostile: Texts = {
            short: take((text) => text),
            name: take(withoutEndHashes),
            // A # or 1. at the start of these makes a heading or a list of them.
            entry: take((text) => `Entry ${text}`),
            title: take((text) => `Title ${withoutEndHashes(text)}`),
            long: take(withoutLoneEquals),
          };
          const { card, words } = await scoreIn(language, ...reviewOfTexts(hostile));
          const report = renderMarkdown(card, words, EVERYTHING);
          const parsed = parseMarkdown(report);
          const expected = named.get(language)!;

          expect(parsed.skeleton).toEqual(expected.skeleton);
          expect([parsed.links, parsed.code]).toEqual([expected.links, expected.code]);
          expect([parsed.html, parsed.images]).toEqual([[], 0]);
          expect(writtenTables(report).map((rows) => rows.map((row) => row.length))).toEqual(
            expected.tables.map(({ heading, rows }) => [heading, heading, ...rows].map((row) => row.length)),
          );
          const whole = expected.texts
            .join(' ')
            .replace(/plc(\d+)q/giu, (_, place: string) => used[Number(place) - 1]!);
          // A sentence that begins with a text begins with a capital.
          expect(unspaced(parsed.texts.join(' ')).toLowerCase()).toBe(unspaced(whole).toLowerCase());
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('CSV', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 5, arbitrary: hostileText },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...['+358 40 1234567', '-5', '−5', '(09) 123', '5 %', "'a", ' =1']),
    },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(...[null, true, false, 0, 41, -0.5, 3.4996, 1e-7, 1e21]) },
  );
  const dress = fc.constantFrom<CsvDress>(...([null, 'point', 'comma'] as const));
  const startsFormula = (text: string): boolean =>
    /^[\s\u0000]*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]/u.test(text);
  const isNumberOrPhone = (text: string): boolean => /^[+-]?[\d\s().,/-]*\d[\d\s().,/-]*%?$/u.test(text);

  const seenAs = (one: Cell, dressed: CsvDress): string => {
    if (one === null) return '';
    if (typeof one === 'string') return defuse(one);
    return typeof one === 'number' && dressed === 'comma' ? String(one).replace('.', ',') : String(one);
  };

  it('gives the same cells when it is read back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        dress,
        (rows, dressed) => {
          const expected = rows.map((row) => row.map((one) => seenAs(one, dressed)));
          expect(readCsv(toCsv(rows, dressed), dressed)).toEqual(expected);
        },
      ),
    );
  });

  it('begins no cell with what runs as a formula, and changes nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = defuse(text);
        expect(startsFormula(shown) && !isNumberOrPhone(shown)).toBe(false);
        expect([text, `'${text}`]).toContain(shown);
        if (!startsFormula(text)) expect(shown).toBe(text);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'  =1+1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3', "'-2+3"],
    ['- a list', "'- a list"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['-5', '-5'],
    ['-5,5 %', '-5,5 %'],
    ['+358 40 123 4567', '+358 40 123 4567'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('shows %j as %j', (text, shown) => {
    expect(defuse(text)).toBe(shown);
  });

  it('of a review of hostile texts has its cells, one row an item', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileText, { minLength: 7, maxLength: 7 }),
        dress,
        async (texts, dressed) => {
          let count = 0;
          const take = (): string => texts[(count += 1) % texts.length]!;
          const made = reviewOfTexts({ short: take, name: take, entry: take, title: take, long: take });
          const { card, words } = await scoreIn('fi', ...made);
          const [heading, ...rows] = readCsv(
            renderCsv(card, words, { ...EVERYTHING, excel: dressed }),
            dressed,
          );
          expect(rows).toHaveLength(card.items.length);
          card.items.forEach((item, index) => {
            const shown = Object.fromEntries(heading!.map((name, at) => [name, rows[index]?.[at]]));
            expect(shown).toMatchObject({
              team: defuse(card.team.id),
              date: card.date,
              item: item.id,
              title: defuse(item.title),
              outcome: item.outcome,
              score: item.score === null ? '' : String(item.score),
              value: item.value === null ? '' : seenAs(item.value, dressed),
              reason: item.reason === null ? '' : defuse(item.reason),
              observation: item.observation === null ? '' : defuse(item.observation),
              recommendation: item.recommendation === null ? '' : defuse(item.recommendation),
            });
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(['point', 'comma'] as const)('dressed for Excel with a decimal %s', async (excel) => {
    const { card, words } = await spoken('the shipped rubric, complete', 'fi');
    const text = renderCsv(card, words, { ...EVERYTHING, excel });
    const delimiter = excel === 'comma' ? ';' : ',';
    expect(text.startsWith(`\ufeffteam${delimiter}date${delimiter}`)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/u);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(readCsv(text, excel).map((row) => row[9])).toContain(excel === 'comma' ? '7,5' : '7.5');
    expect(readCsv(text, excel)).toHaveLength(card.items.length + 1);
  });

  it.each([
    ['en', ','],
    ['fi', ';'],
    ['sv', ';'],
  ])('is dressed by --excel as Excel wants it in the language %s', async (language, delimiter) => {
    const args = ['form', '--format', 'csv', '--excel', '--lang', language];
    const { out, code } = await runInProcess(args);
    expect(code).toBe(0);
    expect(out.startsWith(`\ufeffteam${delimiter}date${delimiter}item`)).toBe(true);
    expect(out.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
  });
});
