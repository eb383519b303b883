/** Faulty rubrics: each is the good one with one piece changed, and expects exactly its finding at the caret. */

import type { ProblemCode } from '../../src/problem/problem.ts';

export interface FaultyRubric {
  readonly code: ProblemCode;
  /** A piece that stands once in the good rubric. */
  readonly right: string;
  /** What it is replaced with; the caret stands before the place of the finding. */
  readonly wrong: string;
  /** Where something is missing: the text, standing once in the faulty rubric, that the finding points at. */
  readonly at?: string;
}

const PERIODS = 'period: { en: Last 8 weeks, fi: Viimeiset 8 viikkoa }';

export const CASES: readonly FaultyRubric[] = [
  // Slips of the hand that a parser trips over somewhere else
  { code: 'yaml/lone-key', right: 'fi: Osa hoitoa }', wrong: 'fi: Osa hoitoa, ‸ei lisä }' },
  { code: 'yaml/lone-key', right: 'fi: Osa hoitoa }', wrong: 'fi: Osa hoitoa, ‸ei }' },
  { code: 'yaml/lone-key', right: 'from: 2.5,', wrong: 'from: 2,‸5,' },
  { code: 'yaml/lone-key', right: '"5": 90, "4": 75', wrong: '"5": 90,‸5, "4": 75' },
  { code: 'yaml/odd-space', right: '        weight: 2', wrong: '       ‸\u00a0weight: 2' },
  { code: 'yaml/odd-space', right: 'weight: 2', wrong: 'weight:‸\u00a02' },
  { code: 'yaml/odd-space', right: '  - { id: early,', wrong: '  ‸\u3000- { id: early,' },
  { code: 'yaml/syntax', right: 'weight: 2', wrong: '‸weight:2' },
  { code: 'yaml/syntax', right: 'en: Days to the first contact,', wrong: 'en: Contact ‸#1,' },
  { code: 'yaml/syntax', right: 'kinds: [interview] }', wrong: 'kinds: [interview ‸# or data] }' },
  {
    code: 'yaml/syntax',
    right: 'en: How many days pass on average?',
    wrong: 'en: ‸Days: how many?',
  },
  {
    code: 'yaml/syntax',
    right: '      - id: preferred-contacts',
    wrong: '        id: preferred-contacts',
    at: '- id: job-match',
  },
  {
    code: 'yaml/tab',
    right: '    title: { en: The search begins',
    wrong: '‸\ttitle: { en: The search begins',
  },
  { code: 'rubric/malformed', right: 'version: "1.2.0"', wrong: 'version: ‸“1.2.0”' },
  { code: 'rubric/cut-not-monotone', right: 'better: lower', wrong: 'better: ‸higher' },
  {
    code: 'rubric/wrong-type',
    right: '"5": 30, "4": 60',
    wrong: '"5": ‸≤ 30, "4": 60',
  },
  { code: 'rubric/wrong-type', right: 'counted: true', wrong: 'counted: ‸kyllä' },
  // YAML
  { code: 'yaml/syntax', right: 'compute: value', wrong: 'compute: "value‸' },
  {
    code: 'yaml/syntax',
    right: 'scoring: { total: mean-of-sections }',
    wrong: 'scoring: ‸total: mean-of-sections',
  },
  { code: 'yaml/syntax', right: 'title: { en: Part of the care, fi: Osa hoitoa }', wrong: 'title: ‸@care' },
  { code: 'yaml/syntax', right: '  - { id: early, from: 1,', wrong: ' ‸- { id: early, from: 1,' },
  { code: 'yaml/syntax', right: 'en: Made for tests only', wrong: 'en: "Made ‸\\q for tests only"' },
  { code: 'yaml/duplicate-key', right: 'better: lower', wrong: 'better: lower\n          ‸better: lower' },
  { code: 'yaml/duplicate-key', right: '"5": 90, "4": 75', wrong: '5: 90, ‸"5": 90, "4": 75' },
  { code: 'yaml/duplicate-key', right: 'en: At present', wrong: 'en: At present, ‸en: Now' },
  { code: 'yaml/unknown-alias', right: 'kinds: [interview] }', wrong: 'kinds: ‸*kinds }' },
  {
    code: 'yaml/merge-key',
    right: 'compute: percent',
    wrong: 'compute: percent\n          ‸<<: { compute: value }',
  },
  { code: 'yaml/reader-dependent', right: 'en: At present', wrong: 'en: ‸on' },
  { code: 'yaml/reader-dependent', right: 'weight: 2', wrong: 'weight: ‸012' },
  { code: 'yaml/reader-dependent', right: 'en: Last year', wrong: 'en: ‸1:30' },
  { code: 'yaml/reader-dependent', right: 'max: 3650', wrong: 'max: ‸4e3' },
  {
    code: 'yaml/number-too-precise',
    right: 'cuts: { "5": 90,',
    wrong: 'cuts: { "5": ‸90.00000000000000001,',
  },
  { code: 'text/control-character', right: 'en: Last year', wrong: 'en: ‸Last \u202eyear' },
  // Schema
  {
    code: 'rubric/unknown-key',
    right: 'partlyCovers:',
    wrong: '‸partlycovers:\n  - benefits-counselling\npartlyCovers:',
  },
  { code: 'rubric/unknown-key', right: 'question: { en: How well', wrong: '‸questoin: { en: How well' },
  { code: 'rubric/unknown-key', right: 'period: { en: Last 6 months', wrong: '‸peroid: { en: Last 6 months' },
  {
    code: 'rubric/unknown-key',
    right: 'small: { below: 10, atMost: 3 }',
    wrong: 'small: { below: 10, ‸atmost: 3 }',
  },
  {
    code: 'rubric/unknown-key',
    right: 'url: https://example.org/ips',
    wrong: '‸link: https://example.org/ips',
  },
  { code: 'rubric/missing-key', right: 'id: good-rubric\n', wrong: '', at: 'format: ' },
  {
    code: 'rubric/missing-key',
    right: 'compute: value\n          unit: { en: days',
    wrong: 'unit: { en: days',
    at: 'measure:\n          unit',
  },
  {
    code: 'rubric/missing-key',
    right: '          better: higher\n',
    wrong: '',
    at: 'measure:\n          compute: percent',
  },
  { code: 'rubric/missing-key', right: 'small: { below: 10, atMost: 3 }', wrong: '‸small: { atMost: 3 }' },
  {
    code: 'rubric/missing-key',
    right: ', fi: Alkava } }',
    wrong: ', fi: Alkava } }\n  - ‸{ id: none, from: 0.5 }',
  },
  { code: 'rubric/wrong-type', right: 'from: 2.5', wrong: 'from: ‸"2.5"' },
  { code: 'rubric/wrong-type', right: 'title: { en: Part of the care, fi: Osa hoitoa }', wrong: '‸title:' },
  { code: 'rubric/wrong-type', right: 'weight: 2', wrong: 'weight: ‸2,5' },
  { code: 'rubric/wrong-type', right: 'counted: true', wrong: 'counted: ‸yes' },
  { code: 'rubric/wrong-type', right: 'number: "4.1"', wrong: 'number: ‸4.1' },
  { code: 'rubric/wrong-type', right: 'languages: [en, fi]', wrong: 'languages: ‸en' },
  { code: 'rubric/wrong-type', right: '"4": 75, "3": 50', wrong: '"4": ‸75%, "3": 50' },
  { code: 'rubric/wrong-type', right: 'kinds: [records] }', wrong: 'kinds: ‸records }' },
  { code: 'rubric/not-one-of', right: 'format: ips-rubric/1', wrong: 'format: ‸ips-rubric/2' },
  { code: 'rubric/not-one-of', right: 'compute: percent', wrong: 'compute: ‸percentage' },
  { code: 'rubric/not-one-of', right: 'total: mean-of-sections', wrong: 'total: ‸mean' },
  { code: 'rubric/not-one-of', right: '- open-to-all', wrong: '- ‸open-for-all' },
  {
    code: 'rubric/not-one-of',
    right: 'principle: client-preferences',
    wrong: 'principle: ‸client-preference',
  },
  { code: 'rubric/not-one-of', right: 'whenEmpty: not-applicable', wrong: 'whenEmpty: ‸na' },
  { code: 'rubric/malformed', right: 'version: "1.2.0"', wrong: 'version: ‸"1.2"' },
  { code: 'rubric/malformed', right: 'version: "1.2.0"', wrong: 'version: ‸1.2' },
  { code: 'rubric/malformed', right: '- id: first-contact', wrong: '- id: ‸FirstContact' },
  { code: 'rubric/malformed', right: 'url: https://example.org/ips', wrong: 'url: ‸www.example.org' },
  { code: 'rubric/malformed', right: '"5": { en: All 5 parts', wrong: '‸five: { en: All 5 parts' },
  { code: 'rubric/malformed', right: 'notice: { en: Made', wrong: 'notice: { ‸English: Made' },
  { code: 'rubric/out-of-range', right: 'scale: { min: 1, max: 5 }', wrong: 'scale: { min: ‸-1, max: 5 }' },
  { code: 'rubric/out-of-range', right: 'reviewAgainAfterMonths: 12', wrong: 'reviewAgainAfterMonths: ‸0' },
  { code: 'rubric/out-of-range', right: 'small: { below: 10,', wrong: 'small: { below: ‸0,' },
  { code: 'rubric/too-few', right: 'cuts: { "5": 90, "4": 75, "3": 50, "2": 25 }', wrong: 'cuts: ‸{}' },
  {
    code: 'rubric/listed-twice',
    right: 'kinds: [records, interview]\n',
    wrong: 'kinds: [records, ‸records]\n',
  },
  { code: 'rubric/empty-text', right: 'fi: Viime vuosi', wrong: 'fi: ‸""' },
  // Meaning
  { code: 'rubric/duplicate-id-in-item', right: '- { id: not-tracked,', wrong: '- { id: ‸mean_days,' },
  { code: 'rubric/reserved-id', right: '- { id: weekly-meeting,', wrong: '- { id: ‸status,' },
  {
    code: 'rubric/missing-anchor',
    right: '          "3": { en: At least 50%, fi: Vähintään 50 % }\n',
    wrong: '',
    at: 'anchors:\n          "1": { en: Under',
  },
  {
    code: 'rubric/cut-not-monotone',
    right: '"4": 75, "3": 50, "2": 25',
    wrong: '"4": 75, "3": ‸76, "2": 25',
  },
  { code: 'rubric/cut-not-monotone', right: '"3": 150, "2": 270 }', wrong: '"3": 150, "2": ‸150 }' },
  { code: 'rubric/cut-out-of-reach', right: '"2": 270 }', wrong: '"2": ‸4000 }' },
  { code: 'rubric/cut-out-of-reach', right: '"3": 50, "2": 25', wrong: '"3": 50, "2": ‸-1' },
  { code: 'rubric/cut-off-scale', right: 'cuts: { "5": 90,', wrong: 'cuts: { ‸"6": 95, "5": 90,' },
  { code: 'rubric/level-out-of-reach', right: 'levels: { "5": 5', wrong: 'levels: { "5": ‸7' },
  {
    code: 'rubric/number-of-inputs',
    right: 'compute: value\n          unit: { en: days, fi: päivää }\n          inputs:',
    wrong:
      'compute: value\n          unit: { en: days, fi: päivää }\n          ‸inputs:\n            - { id: other, title: { en: Another number, fi: Toinen luku } }',
  },
  {
    code: 'rubric/key-needs',
    right: 'better: lower\n',
    wrong: 'better: lower\n          ‸whenEmpty: lowest\n',
  },
  {
    code: 'rubric/key-needs',
    right: 'compute: value\n',
    wrong: 'compute: value\n          ‸combine: mean-of-scores\n',
  },
  {
    code: 'rubric/band-not-descending',
    right: '- { id: early, from: 1,',
    wrong: '- { id: early, from: ‸2.5,',
  },
  {
    code: 'rubric/unknown-evidence-kind',
    right: 'evidence: { kinds: [records, interview], atLeast: 1 }',
    wrong: 'evidence: { kinds: [records, ‸minutes], atLeast: 1 }',
  },
  {
    code: 'rubric/more-kinds-than-listed',
    right: 'interview], atLeast: 1 }',
    wrong: 'interview], atLeast: ‸3 }',
  },
  { code: 'rubric/missing-language', right: ', fi: Tehty vain testejä varten }', wrong: ' }', at: 'notice:' },
  { code: 'rubric/missing-language', right: 'unit: { en: days, fi: päivää }', wrong: '‸unit: { en: days }' },
  {
    code: 'rubric/undeclared-language',
    right: 'fi: IPS-työhönvalmentaja }',
    wrong: 'fi: IPS-työhönvalmentaja, ‸se: bargi }',
  },
  {
    code: 'rubric/cap-off-scale',
    right: 'small: { below: 10, atMost: 3 }',
    wrong: 'small: { below: 10, atMost: ‸0 }',
  },
  {
    code: 'rubric/language-without-text',
    right: 'languages: [en, fi]',
    wrong: 'languages: [en, fi, ‸svv]',
  },
  {
    code: 'rubric/language-without-text',
    right: 'languages: [en, fi]',
    wrong: 'languages: [‸eng, fi]',
  },
  // Warnings
  { code: 'rubric/principle-without-item', right: '  - open-to-all\n', wrong: '', at: 'sections:\n' },
  {
    code: 'rubric/level-unreachable',
    right: 'cuts: { "5": 90, "4": 75, "3": 50, "2": 25 }',
    wrong: '‸cuts: { "5": 90, "4": 75, "3": 50 }',
  },
  { code: 'rubric/cap-without-effect', right: 'seurata }, atMost: 4', wrong: 'seurata }, atMost: ‸5' },
  {
    code: 'rubric/band-unreachable',
    right: '  - { id: early, from: 1, title: { en: Early, fi: Alkava } }',
    wrong:
      '  - { id: early, from: 1, title: { en: Early, fi: Alkava } }\n  - { id: none, from: ‸0.5, title: { en: Nothing, fi: Tyhjä } }',
  },
  {
    code: 'rubric/anchors-alike',
    right: '"2": { en: Wishes are asked and seldom met, fi: Toiveita kysytään mutta harvoin toteutetaan }',
    wrong: '"2": { en: Wishes are asked and seldom met, fi: ‸Työ otetaan sellaisena kuin tulee }',
  },
  {
    code: 'rubric/text-not-translated',
    right: 'fi: Kirjaa yhteisiin tietoihin',
    wrong: 'fi: ‸Writes in the shared record',
  },
  {
    code: 'rubric/text-not-translated',
    right: 'fi: Lue kontaktiseuranta',
    wrong: 'fi: ‸Read the contact log',
  },
  {
    code: 'rubric/anchor-numbers-differ',
    right: 'fi: Enintään 1 osa 5:stä',
    wrong: 'fi: ‸Enintään yksi osa viidestä',
  },
  {
    code: 'rubric/anchor-not-like-cut',
    right: '"3": { en: At least 50%, fi: Vähintään 50 % }',
    wrong: '"3": { en: ‸At least 55%, fi: Vähintään 55 % }',
  },
  {
    code: 'rubric/anchor-not-like-cut',
    right: '"1": { en: More than 270 days, fi: Yli 270 päivää }',
    wrong: '"1": { en: ‸More than 300 days, fi: Yli 300 päivää }',
  },
  {
    code: 'rubric/anchor-not-like-cut',
    right: '"4": { en: 4 of the 5 parts, fi: 4 osaa 5:stä }',
    wrong: '"4": { en: ‸3 of the 5 parts or so, fi: 3 osaa 5:stä tai niin }',
  },
  {
    code: 'rubric/item-without-period',
    right: `        ${PERIODS}\n`,
    wrong: '',
    at: 'preferred-contacts\n',
  },
  {
    code: 'rubric/item-without-evidence',
    right: '        evidence: { kinds: [interview] }\n',
    wrong: '',
    at: 'job-match\n        title',
  },
];
