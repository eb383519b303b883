/** What a finding about a rubric says of its case: lines, numbers and languages that help to mend it. */

import { describe, expect, it } from 'vitest';
import { parseRubric } from '../../src/rubric/parse-rubric.ts';
import { found, GOOD, hash } from '../support/faulty.ts';

const told = (...edits: readonly (readonly [string | RegExp, string])[]) => {
  const text = edits.reduce((one, [from, to]) => {
    const edited = one.replace(from, to);
    if (edited === one) throw new Error(`stands nowhere: ${String(from)}`);
    return edited;
  }, GOOD);
  return parseRubric('x.rubric.yaml', text, hash).problems.map(({ code, values }) => ({ code, values }));
};

const lineOf = (piece: string): number => GOOD.slice(0, GOOD.indexOf(piece)).split('\n').length;

const LANGUAGES = 'languages: [en, fi]';
const TO_SWEDISH = [/, fi: /gu, ', sv: '] as const;
const TITLE_TO_SWEDISH = ['\n  fi: ', '\n  sv: '] as const;

describe('a language that no text is in', () => {
  it('is told once, with the language that was meant', () => {
    expect(told(TO_SWEDISH, TITLE_TO_SWEDISH, [LANGUAGES, 'languages: [en, svv]'])).toEqual([
      { code: 'rubric/language-without-text', values: { language: 'svv', suggestion: 'sv' } },
    ]);
  });

  it('is told once where nothing near it was meant', () => {
    expect(told([LANGUAGES, 'languages: [en, fi, nb]'])).toEqual([
      { code: 'rubric/language-without-text', values: { language: 'nb', suggestion: null } },
    ]);
  });

  it('does not hide a text that lacks another language', () => {
    const codes = told([LANGUAGES, 'languages: [en, fi, sv]'], [', fi: Tehty vain testejä varten', '']).map(
      ({ code }) => code,
    );
    expect([...codes].sort()).toEqual(['rubric/language-without-text', 'rubric/missing-language']);
  });
});

it('a text that lacks several languages is told of once, with those that it has', () => {
  const withThree = [', fi: Osa hoitoa', ', fi: Osa hoitoa, sv: En del, nb: En del'] as const;
  const problems = told(withThree, [LANGUAGES, 'languages: [en, fi, sv, nb]']);
  expect(problems[0]).toEqual({
    code: 'rubric/missing-language',
    values: { languages: ['sv', 'nb'], given: ['en', 'fi'] },
  });
  expect(new Set(problems.map((one) => JSON.stringify(one))).size).toBe(1);
});

it('a language that is listed twice hides nothing about the texts', () => {
  const codes = told(
    [LANGUAGES, 'languages: [en, fi, en]'],
    [', fi: Tehty vain testejä varten', ''],
    ['fi: Kirjaa yhteisiin tietoihin', 'fi: Writes in the shared record'],
    ['{ en: At least 50%, fi: Vähintään 50 % }', '{ en: At least 55%, fi: Vähintään 55 % }'],
  ).map(({ code }) => code);
  expect([...codes].sort()).toEqual([
    'rubric/anchor-not-like-cut',
    'rubric/listed-twice',
    'rubric/missing-language',
    'rubric/text-not-translated',
  ]);
});

describe('a scalar is quoted as it is written', () => {
  it.each([
    ['version: "1.2.0"', 'version: 1.0', '1.0'],
    ['version: "1.2.0"', 'version: 1.10', '1.10'],
    ['weight: 2\n', 'weight: 0.0\n', '0.0'],
    ['better: lower', 'better: 1.50', '1.50'],
    ['better: lower', 'better: "Lower"', 'Lower'],
  ])('%s as %s', (from, to, value) => {
    expect(told([from, to])).toMatchObject([{ values: { value } }]);
  });

  it('and what is listed twice is named', () => {
    expect(told([LANGUAGES, 'languages: [en, fi, fi]'])).toMatchObject([
      { code: 'rubric/listed-twice', values: { key: 'languages', value: 'fi' } },
    ]);
  });
});

describe('an id that is used before says on which line', () => {
  it.each([
    ['- id: job-match', '- id: preferred-contacts', 'id: preferred-contacts'],
    ['- id: client-preferences', '- id: rapid-job-search', '- id: rapid-job-search'],
    ['{ id: early,', '{ id: strong,', '{ id: strong,'],
    ['{ id: interview,', '{ id: records,', '{ id: records,'],
    ['{ id: near-office,', '{ id: weekly-meeting,', '{ id: weekly-meeting,'],
  ])('%s as %s', (from, to, first) => {
    const [one] = told([from, to]);
    expect(one?.values).toMatchObject({ line: lineOf(first) });
  });
});

describe('a cut out of order', () => {
  it('names what the anchor of the lower level says, where that fits', () => {
    expect(told(['"4": 60', '"4": 20'])).toMatchObject([{ values: { fitting: { level: '4', at: 60 } } }]);
  });

  it('names what the anchor of the upper level says, where the lower one says its cut', () => {
    expect(told(['"5": 90, "4"', '"5": 70, "4"'])).toMatchObject([
      { values: { fitting: { level: '5', at: 90 } } },
    ]);
  });

  it('names nothing where no anchor says a number that fits', () => {
    expect(told(['"4": 60', '"4": 20'], ['At most 60 days', 'At most 20 days'])).toMatchObject([
      { values: { fitting: null } },
      {},
    ]);
  });
});

it('a band out of order names the one above and the next one', () => {
  expect(told(['from: 2.5,', 'from: 4.5,'])).toMatchObject([
    { code: 'rubric/band-not-descending', values: { aboveId: 'strong', before: 4, after: 1 } },
  ]);
});

it('an anchor that says another number than its cut says where the cut stands', () => {
  const edit = [
    '{ en: At least 50%, fi: Vähintään 50 % }',
    '{ en: At least 55%, fi: Vähintään 55 % }',
  ] as const;
  expect(told(edit)).toMatchObject([
    { values: { level: '3', cut: 50, cutLevel: '3', line: lineOf('cuts: { "5": 90'), isPartCount: false } },
  ]);
  expect(found(GOOD)).toEqual([]);
});
