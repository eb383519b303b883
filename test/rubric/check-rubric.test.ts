import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/rubric/rules/numbers-in-text.ts';
import { otherReadingOf } from '../../src/source/reader-dependent.ts';
import { faulty, found, GOOD } from '../support/faulty.ts';

const codes = (text: string): readonly string[] => found(text).map((one) => one.split(' ')[0] ?? '');

describe('what one piece cannot show', () => {
  it('warns of a section whose items may all be not applicable', () => {
    const text = faulty(
      'period: { en: Last year',
      'notApplicable: { en: When nobody works, fi: Kun kukaan ei ole työssä }\n        period: { en: Last year',
    ).text;
    expect(codes(text)).toEqual(['rubric/section-all-not-applicable']);
  });

  it('wants something counted', () => {
    const text = GOOD.replaceAll('counted: true', '').replace(
      /^( {4})principle: /gmu,
      '$1counted: false\n$1principle: ',
    );
    expect(codes(text)).toEqual(['rubric/nothing-counted']);
  });

  it('finds a lowest level that nothing gives', () => {
    const text = GOOD.replace('max: 3650', 'max: 270');
    expect(codes(text)).toEqual(['rubric/level-unreachable']);
  });

  it('lets the mean of several scores reach the levels between', () => {
    const text = GOOD.replace('combine: mean-of-values', 'combine: mean-of-scores')
      .replace('"4": 75, ', '')
      .replace('en: At least 75%, fi: Vähintään 75 %', 'en: In between, fi: Siltä väliltä');
    expect(codes(text)).toEqual([]);
  });

  it('holds a value with the unit % to 0 to 100', () => {
    const text = GOOD.replace('unit: { en: days, fi: päivää }', 'unit: "%"').replace('"2": 270', '"2": 101');
    expect(codes(text)).toContain('rubric/cut-out-of-reach');
  });

  it('checks the bands of a sum against the sum', () => {
    const sum = GOOD.replace('total: mean-of-sections', 'total: sum');
    expect(codes(sum)).toEqual(['rubric/band-unreachable', 'rubric/band-unreachable']);
    const bands = (strong: number, partial: number, early: number): string =>
      sum
        .replace('from: 4,', `from: ${String(strong)},`)
        .replace('from: 2.5', `from: ${String(partial)}`)
        .replace('from: 1,', `from: ${String(early)},`);
    expect(codes(bands(20, 12, 5))).toEqual([]);
    expect(codes(bands(26, 12, 5))).toEqual(['rubric/band-unreachable']);
    expect(codes(bands(20, 12, 6))).toEqual(['rubric/bands-leave-gap']);
  });

  it('says only that a review is no rubric', () => {
    expect(found('format: ips-review/1\nteam: 5\n')).toEqual(['rubric/other-format 1:9']);
  });

  it('says shape and meaning in one run, and only what is sure', () => {
    const text = GOOD.replace('weight: 2', 'wieght: 2')
      .replace('"4": 60,', '"4": 20,')
      .replace('kinds: [interview]', 'kinds: [interviews]')
      .replace('total: mean-of-sections', 'total: means');
    expect(codes(text)).toEqual([
      'rubric/not-one-of',
      'rubric/unknown-key',
      'rubric/cut-not-monotone',
      'rubric/unknown-evidence-kind',
    ]);
  });

  it('compares what is listed twice whatever it is', () => {
    const text = GOOD.replace('languages: [en, fi]', 'languages: [{ valueOf: a }, { valueOf: a }]');
    expect(codes(text)).toContain('rubric/wrong-type');
  });

  it('stops at more aliases than can be meant, and at a nesting that deep', () => {
    const aliases = Array.from({ length: 201 }, () => '*a').join(', ');
    expect(codes(`a: &a 1\nb: [${aliases}]\n`)).toEqual(['yaml/too-many-aliases']);
    expect(codes(`${'['.repeat(200)}${']'.repeat(200)}`)).toEqual(['yaml/too-deep']);
  });
});

describe('numbers in texts', () => {
  it.each([
    ['At least 1,000 days', 'en', ['1000']],
    ['Vähintään 1 000 päivää', 'fi', ['1000']],
    ['Vähintään 2,5 %', 'fi', ['2.5']],
    ['At least 2.5%', 'en', ['2.5']],
    ['2 osaa 6:sta', 'fi', ['2', '6']],
    ['none', 'en', []],
  ])('%s', (text, language, numbers) => {
    expect(numbersIn(text, language)).toEqual(numbers);
  });
});

describe('values that other readers take differently', () => {
  it.each([
    ['no', 'yes-no'],
    ['On', 'yes-no'],
    ['012', 'octal'],
    ['089', 'text'],
    ['0o17', 'text'],
    ['1:30', 'number'],
    ['12:30:45', 'number'],
    ['1_000', 'number'],
    ['1e3', 'text'],
  ])('%s', (written, instead) => {
    expect(otherReadingOf(written)).toBe(instead);
  });

  it.each([
    '0',
    '12',
    '-3',
    '2.5',
    '1.5e+3',
    'true',
    'nobody',
    '2026-11-20',
    '10:75',
    'a:30',
    '0x1F',
    'note',
    '~',
    '',
  ])('all agree on %s', (written) => {
    expect(otherReadingOf(written)).toBeNull();
  });
});
