/** Reading a rubric: what a sound file becomes, and what every faulty one is told, at which line and column. */

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parse as yamlToPlain } from 'yaml';
import { sentences } from '../../src/language/en/sentences.ts';
import { lineAndColumn } from '../../src/problem/line-and-column.ts';
import type { ProblemCode } from '../../src/problem/problem.ts';
import { parseRubric } from '../../src/rubric/parse-rubric.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

// Advice on a rubric that can score, and what one version owes the next, are held in the corpus and in `rubric check`.
const ELSEWHERE = [
  'rubric/other-format',
  'rubric/level-unreachable',
  'rubric/cap-without-effect',
  'rubric/band-unreachable',
  'rubric/section-all-not-applicable',
  'rubric/anchors-alike',
  'rubric/text-not-translated',
  'rubric/anchor-numbers-differ',
  'rubric/anchor-not-like-cut',
  'rubric/item-without-period',
  'rubric/item-without-evidence',
  'rubric/version-too-low',
  'rubric/version-goes-back',
  'rubric/other-rubric',
] as const satisfies readonly ProblemCode[];
type Elsewhere = (typeof ELSEWHERE)[number];

const isElsewhere = (code: string): boolean => (ELSEWHERE as readonly string[]).includes(code);

const parse = (text: string) => {
  const parsed = parseRubric('small.rubric.yaml', text, hash);
  return { ...parsed, problems: parsed.problems.filter(({ code }) => !isElsewhere(code)) };
};

const RUBRIC = `format: ips-rubric/1
id: small
version: "1.2.0"
title: { en: Small, fi: Pieni }
notice: { en: Not validated, fi: Ei validoitu }
sources: [{ title: Somewhere, url: "https://example.org/" }]
languages: [en, fi]
scale: { min: 1, max: 5 }
evidence:
  - { id: records, title: Records }
  - { id: data, title: Data }
scoring: { total: mean-of-sections }
bands:
  - { id: high, from: 3.5, title: High, reviewAgainAfterMonths: 12 }
  - { id: low, from: 1, title: Low }
partlyCovers:
  - open-to-all
  - competitive-employment
  - client-preferences
  - targeted-job-development
  - individual-unlimited-support
  - employer-collaboration
  - integrated-with-treatment
changes: [{ item: contact, meaning: clarified, note: Clearer }]
sections:
  - id: search
    title: Search
    principle: rapid-job-search
    items:
      - id: contact
        number: "15"
        title: { en: First contact, fi: Yhteys }
        question: How soon?
        period: Half a year
        weight: 2.5
        notApplicable: Nobody began
        evidence: { kinds: [records, data], atLeast: 2, ask: Ask }
        anchors: { "5": e, "4": d, "3": c, "2": b, "1": a }
        measure:
          compute: value
          unit: days
          inputs: [{ id: mean_days, title: Days, unit: days, min: 0, max: 3650 }]
          each: specialist
          combine: mean-of-scores
          better: lower
          cuts: { "2": 270, "5": 30, "4": 60 }
        caps: [{ id: untracked, title: Untracked, atMost: 4 }]
      - id: share
        title: Share
        question: How many?
        anchors: { "1": a, "2": b, "3": c, "4": d, "5": e }
        measure:
          compute: percent
          inputs:
            - { id: with_plan, title: With a plan }
            - { id: clients, title: Clients }
          better: higher
          cuts: { "5": 90, "3": 50 }
          small: { below: 10, atMost: 3 }
          whenEmpty: lowest
  - id: conditions
    title: Conditions
    counted: false
    items:
      - id: meetings
        title: Meetings
        question: Which?
        principle: benefits-counselling
        anchors: { "1": a, "2": b, "3": c, "4": d, "5": e }
        checklist:
          parts:
            - { id: weekly, title: Weekly }
            - { id: joint, title: Joint }
            - { id: written, title: Written }
          levels: { "5": 3, "3": 1 }
      - id: judged
        title: Judged
        question: How well?
        anchors: { "1": a, "2": b, "3": c, "4": d, "5": e }
`;

/** A rubric with one judged item, for faults in what measures and checklists hang on. */
const PLAIN = `format: ips-rubric/1
id: plain
version: "1.0.0"
title: Plain
languages: [en]
scale: { min: 1, max: 5 }
scoring: { total: sum }
bands: [{ id: all, from: 1, title: All }]
partlyCovers:
  - open-to-all
  - competitive-employment
  - client-preferences
  - rapid-job-search
  - targeted-job-development
  - individual-unlimited-support
  - employer-collaboration
  - integrated-with-treatment
  - benefits-counselling
sections:
  - id: only
    title: Only
    items:
      - id: judged
        title: Judged
        question: How well?
        anchors: { "1": a, "2": b, "3": c, "4": d, "5": e }
`;

type Edit = readonly [from: string, to: string];

const MARK = '§';

/** The text with each edit made once, and the line and column of the mark that one of them holds. */
const edited = (text: string, edits: readonly Edit[]): { text: string; line: number; column: number } => {
  const marked = edits.reduce((before, [from, to]) => {
    expect(before.split(from), `“${from}” stands once in the text`).toHaveLength(2);
    return before.replace(from, () => to);
  }, text);
  const [before = '', after] = marked.split(MARK);
  expect(after, 'one edit marks the place').toBeDefined();
  const lines = before.split('\n');
  return { text: before + (after ?? ''), line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};

/** The problems of a text as code, line and column. */
const problemsOf = (text: string) =>
  parse(text).problems.map(({ code, place }) => ({
    code,
    ...('start' in place ? lineAndColumn(text, place.start) : { line: place.line, column: place.column }),
  }));

describe('a sound rubric', () => {
  const { rubric, problems } = parse(RUBRIC);

  it('has no problems', () => {
    expect(problems).toEqual([]);
    expect(problemsOf(PLAIN)).toEqual([]);
  });

  it('is read whole', () => {
    expect(rubric).toMatchObject({
      id: 'small',
      version: '1.2.0',
      title: { en: 'Small', fi: 'Pieni' },
      notice: { en: 'Not validated', fi: 'Ei validoitu' },
      sources: [{ title: 'Somewhere', url: 'https://example.org/' }],
      languages: ['en', 'fi'],
      scale: { min: 1, max: 5 },
      evidence: [
        { id: 'records', title: 'Records' },
        { id: 'data', title: 'Data' },
      ],
      total: 'mean-of-sections',
      bands: [
        { id: 'high', from: 3.5, title: 'High', reviewAgainAfterMonths: 12 },
        { id: 'low', from: 1, title: 'Low', reviewAgainAfterMonths: null },
      ],
      changes: [{ item: 'contact', meaning: 'clarified', note: 'Clearer' }],
      sections: [
        { id: 'search', principle: 'rapid-job-search', counted: true },
        { id: 'conditions', principle: null, counted: false },
      ],
    });
    expect(rubric?.partlyCovers).toHaveLength(7);
    expect(rubric?.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('has its measures with cuts from the highest level down', () => {
    const [contact, share] = rubric?.sections[0]?.items ?? [];
    expect(contact).toEqual({
      id: 'contact',
      number: '15',
      title: { en: 'First contact', fi: 'Yhteys' },
      question: 'How soon?',
      period: 'Half a year',
      principle: 'rapid-job-search',
      weight: 2.5,
      notApplicable: 'Nobody began',
      evidence: { kinds: ['records', 'data'], atLeast: 2, ask: 'Ask' },
      anchors: ['a', 'b', 'c', 'd', 'e'].map((text, index) => ({ score: index + 1, text })),
      measure: {
        compute: 'value',
        unit: 'days',
        inputs: [{ id: 'mean_days', title: 'Days', unit: 'days', min: 0, max: 3650 }],
        each: 'specialist',
        combine: 'mean-of-scores',
        better: 'lower',
        cuts: [
          { score: 5, at: 30 },
          { score: 4, at: 60 },
          { score: 2, at: 270 },
        ],
        small: null,
        whenEmpty: 'insufficient',
      },
      checklist: null,
      caps: [{ id: 'untracked', title: 'Untracked', atMost: 4 }],
    });
    expect(share).toMatchObject({
      number: null,
      period: null,
      principle: 'rapid-job-search',
      weight: 1,
      notApplicable: null,
      evidence: null,
      measure: {
        compute: 'percent',
        unit: null,
        inputs: [
          { id: 'with_plan', unit: null, min: null, max: null },
          { id: 'clients', unit: null, min: null, max: null },
        ],
        each: null,
        combine: 'mean-of-values',
        small: { below: 10, atMost: 3 },
        whenEmpty: 'lowest',
      },
      caps: [],
    });
  });

  it('has its checklists with levels from the highest down', () => {
    const [meetings, judged] = rubric?.sections[1]?.items ?? [];
    expect(meetings).toMatchObject({
      principle: 'benefits-counselling',
      measure: null,
      checklist: {
        parts: [
          { id: 'weekly', title: 'Weekly' },
          { id: 'joint', title: 'Joint' },
          { id: 'written', title: 'Written' },
        ],
        levels: [
          { score: 5, parts: 3 },
          { score: 3, parts: 1 },
        ],
      },
    });
    expect(judged).toMatchObject({ principle: null, measure: null, checklist: null });
  });

  it('lets an item have its own principle, or none', () => {
    const itself = (line: string) =>
      parse(RUBRIC.replace('        title: Share\n', `        title: Share\n        principle: ${line}\n`));
    expect(itself('open-to-all').rubric?.sections[0]?.items[1]?.principle).toBe('open-to-all');
    expect(itself('null').rubric?.sections[0]?.items[1]?.principle).toBeNull();
    expect(itself('null').problems).toEqual([]);
  });

  it('may be JSON, and has one fingerprint either way', () => {
    const json = parse(JSON.stringify(yamlToPlain(RUBRIC), null, 2));
    expect(json.problems).toEqual([]);
    expect(json.rubric).toEqual(rubric);
  });

  it('has one fingerprint with its defaults written or not', () => {
    const written = PLAIN.replace('title: Only\n', 'title: Only\n    counted: true\n').replace(
      'title: Judged\n',
      'title: Judged\n        weight: 1\n',
    );
    expect(parse(written).rubric?.fingerprint).toBe(parse(PLAIN).rubric?.fingerprint);
    expect(parse(written).rubric?.fingerprint).toBeDefined();
  });
});

interface Fault {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly in?: string;
}

type RubricCode = Exclude<Extract<ProblemCode, `rubric/${string}`>, Elsewhere>;

const RUBRIC_CODES = Object.keys(sentences).filter(
  (code) => code.startsWith('rubric/') && !isElsewhere(code),
);

/** Faulty variants by code; the mark is where the problem is to be found. */
const FAULTS: Readonly<Record<RubricCode, readonly Fault[]>> = {
  'rubric/unknown-key': [
    { what: 'in an item', edits: [['weight: 2.5', '§wieght: 2.5']] },
    { what: 'at the top', edits: [['notice:', '§notise:']] },
    { what: 'in an input', edits: [['max: 3650', '§most: 3650']] },
    { what: 'that every object has', edits: [['counted: false', 'counted: false\n    §__proto__: {}']] },
  ],
  'rubric/missing-key': [
    { what: 'at the top', edits: [['format: ips-rubric/1\n', '§']] },
    { what: 'of an item', edits: [['      - id: share\n        title: Share\n', '      - §id: share\n']] },
    {
      what: 'of a section',
      edits: [['  - id: conditions\n    title: Conditions\n', '  - §id: conditions\n']],
    },
    {
      what: 'of a measure',
      edits: [['        measure:\n          compute: percent\n', '        §measure:\n']],
    },
    { what: 'of a band', edits: [['{ id: low, from: 1, title: Low }', '§{ id: low, from: 1 }']] },
  ],
  'rubric/wrong-type': [
    { what: 'a text for a number', edits: [['weight: 2.5', 'weight: §heavy']] },
    { what: 'an unquoted number as printed', edits: [['number: "15"', 'number: §15']] },
    { what: 'a fraction for a whole number', edits: [['atMost: 4 }', 'atMost: §3.5 }']] },
    { what: 'a text for yes or no', edits: [['counted: false', 'counted: §no']] },
    { what: 'infinity', edits: [['weight: 2.5', 'weight: §.inf']] },
    { what: 'a map for a list', edits: [['languages: [en, fi]', 'languages: §{ en: fi }']] },
    { what: 'nothing at all', edits: [['question: How many?', '§question:']] },
  ],
  'rubric/not-one-of': [
    { what: 'another format', edits: [['format: ips-rubric/1', 'format: §ips-rubric/2']] },
    { what: 'a method', edits: [['total: mean-of-sections', 'total: §mean']] },
    { what: 'a principle', edits: [['principle: rapid-job-search', 'principle: §rapid-search']] },
    { what: 'what an empty denominator means', edits: [['whenEmpty: lowest', 'whenEmpty: §zero']] },
    { what: 'a principle that is partly covered', edits: [['- employer-collaboration', '- §employers']] },
  ],
  'rubric/malformed': [
    { what: 'a version without quotes', edits: [['version: "1.2.0"', 'version: §1.2']] },
    { what: 'an id', edits: [['id: share', 'id: §Share']] },
    { what: 'a version', edits: [['version: "1.2.0"', 'version: §"1.2"']] },
    { what: 'an address', edits: [['url: "https://example.org/"', 'url: §example.org']] },
    { what: 'a language', edits: [['languages: [en, fi]', 'languages: [en, fi, §Swedish]']] },
    { what: 'the language of a text', edits: [['fi: Pieni', 'fi: Pieni, §Finnish: Pieni']] },
    { what: 'the level of a cut', edits: [['"4": 60', '§four: 60']] },
    { what: 'the level of an anchor', edits: [['{ "5": e, "4": d', '{ §"10": f, "5": e, "4": d']] },
    { what: 'the level of a checklist', edits: [['"3": 1 }', '§"-1": 1 }']] },
  ],
  'rubric/out-of-range': [
    { what: 'a weight of 0', edits: [['weight: 2.5', 'weight: §0']] },
    { what: 'a weight too large', edits: [['weight: 2.5', 'weight: §1001']] },
    { what: 'a scale below 0', edits: [['min: 1, max: 5', 'min: §-1, max: 5']], in: PLAIN },
    { what: 'a scale above 9', edits: [['max: 5 }', 'max: §10 }']], in: PLAIN },
    { what: 'no months', edits: [['reviewAgainAfterMonths: 12', 'reviewAgainAfterMonths: §0']] },
    { what: 'no kinds', edits: [['atLeast: 2', 'atLeast: §0']] },
    { what: 'no parts', edits: [['"3": 1 }', '"3": §0 }']] },
    { what: 'nothing that is small', edits: [['below: 10', 'below: §0']] },
  ],
  'rubric/too-few': [
    { what: 'no languages', edits: [['languages: [en, fi]', 'languages: §[]']] },
    { what: 'no cuts', edits: [['cuts: { "5": 90, "3": 50 }', 'cuts: §{}']] },
    { what: 'no bands', edits: [['bands: [{ id: all, from: 1, title: All }]', 'bands: §[]']], in: PLAIN },
    { what: 'no caps', edits: [['caps: [{ id: untracked, title: Untracked, atMost: 4 }]', 'caps: §[]']] },
    { what: 'a text in no language', edits: [['period: Half a year', 'period: §{}']] },
  ],
  'rubric/too-long': [{ what: 'as printed', edits: [['number: "15"', 'number: §"1234567890123"']] }],
  'rubric/listed-twice': [
    { what: 'a language', edits: [['languages: [en, fi]', 'languages: [en, fi, §en]']] },
    {
      what: 'a principle',
      edits: [['- integrated-with-treatment', '- integrated-with-treatment\n  - §open-to-all']],
    },
  ],
  'rubric/empty-text': [
    { what: 'of an item', edits: [['question: How many?', 'question: §""']] },
    { what: 'in one language', edits: [['fi: Pieni', 'fi: §""']] },
    { what: 'as printed', edits: [['number: "15"', 'number: §""']] },
  ],
  'rubric/language-without-text': [
    { what: 'mistyped', edits: [['languages: [en, fi]', 'languages: [en, §fii]']] },
    { what: 'as the first', edits: [['languages: [en, fi]', 'languages: [§eng, fi]']] },
  ],
  'rubric/duplicate-section': [{ what: '', edits: [['- id: conditions', '- id: §search']] }],
  'rubric/duplicate-item': [
    { what: 'in a section', edits: [['- id: share', '- id: §contact']] },
    { what: 'across sections', edits: [['- id: judged', '- id: §contact']] },
  ],
  'rubric/duplicate-band': [{ what: '', edits: [['id: low', 'id: §high']] }],
  'rubric/duplicate-evidence-kind': [
    {
      what: '',
      edits: [['- { id: data, title: Data }', '- { id: data, title: Data }\n  - { id: §records, title: R }']],
    },
  ],
  'rubric/duplicate-id-in-item': [
    { what: 'of inputs', edits: [['id: clients', 'id: §with_plan']] },
    { what: 'of parts', edits: [['id: written', 'id: §weekly']] },
    { what: 'of an input and a cap', edits: [['id: untracked', 'id: §mean_days']] },
  ],
  'rubric/reserved-id': [
    { what: 'of an input', edits: [['id: mean_days', 'id: §value']] },
    { what: 'of a part', edits: [['id: written', 'id: §status']] },
    { what: 'of a cap', edits: [['id: untracked', 'id: §reason']] },
  ],
  'rubric/scale-without-levels': [
    { what: 'with one level', edits: [['min: 1, max: 5', 'min: 5, max: §5']], in: PLAIN },
    { what: 'upside down', edits: [['min: 1, max: 5', 'min: 5, max: §1']], in: PLAIN },
  ],
  'rubric/missing-anchor': [
    { what: '', edits: [['anchors: { "5": e, "4": d,', '§anchors: { "5": e,']] },
    {
      what: 'of a longer scale',
      edits: [
        ['max: 5', 'max: 6'],
        ['anchors:', '§anchors:'],
      ],
      in: PLAIN,
    },
  ],
  'rubric/anchor-off-scale': [
    { what: 'above', edits: [['anchors: { "5": e, "4": d,', 'anchors: { §"6": f, "5": e, "4": d,']] },
    { what: 'below', edits: [['"2": b, "1": a }', '"2": b, "1": a, §"0": z }']] },
  ],
  'rubric/measure-and-checklist': [
    {
      what: '',
      edits: [
        [
          '        caps: [{',
          '        §checklist: { parts: [{ id: p, title: P }], levels: { "5": 1 } }\n        caps: [{',
        ],
      ],
    },
  ],
  'rubric/cut-off-scale': [
    { what: 'at the lowest level', edits: [['"2": 270,', '"2": 270, §"1": 300,']] },
    { what: 'above the scale', edits: [['{ "2": 270,', '{ §"6": 10, "2": 270,']] },
  ],
  'rubric/cut-not-monotone': [
    { what: 'where lower is better', edits: [['"4": 60', '"4": §20']] },
    { what: 'where two are the same', edits: [['"4": 60', '"4": §30']] },
    { what: 'where higher is better', edits: [['"5": 90, "3": 50', '"5": 90, "3": §95']] },
  ],
  'rubric/cut-out-of-reach': [
    { what: 'above the most', edits: [['"2": 270', '"2": §4000']] },
    { what: 'below the least', edits: [['"5": 30', '"5": §-1']] },
    { what: 'above 100 percent', edits: [['"5": 90', '"5": §101']] },
  ],
  'rubric/level-off-scale': [
    { what: 'at the lowest level', edits: [['"3": 1 }', '"3": 2, §"1": 1 }']] },
    { what: 'above the scale', edits: [['"5": 3, "3": 1 }', '"5": 2, "3": 1, §"7": 3 }']] },
  ],
  'rubric/level-not-monotone': [{ what: '', edits: [['"3": 1 }', '"3": §3 }']] }],
  'rubric/level-out-of-reach': [{ what: '', edits: [['"5": 3,', '"5": §4,']] }],
  'rubric/number-of-inputs': [
    {
      what: 'too few',
      edits: [
        [
          '          inputs:\n            - { id: with_plan',
          '          §inputs:\n            - { id: with_plan',
        ],
        ['            - { id: clients, title: Clients }\n', ''],
      ],
    },
    {
      what: 'too many',
      edits: [
        [
          'inputs: [{ id: mean_days',
          '§inputs: [{ id: more, title: More, min: 0, max: 3650 }, { id: mean_days',
        ],
      ],
    },
  ],
  'rubric/input-limits': [
    {
      what: '',
      edits: [['- { id: clients, title: Clients }', '- { id: clients, title: Clients, min: §5, max: 4 }']],
    },
  ],
  'rubric/key-needs': [
    { what: 'each', edits: [['          each: specialist\n          combine', '          §combine']] },
    {
      what: 'a denominator that can be small',
      edits: [['          better: lower\n', '          better: lower\n          §small: { below: 3 }\n']],
    },
    {
      what: 'a denominator that can be 0',
      edits: [['          better: lower\n', '          better: lower\n          §whenEmpty: lowest\n']],
    },
  ],
  'rubric/band-not-descending': [
    {
      what: 'where two begin alike',
      edits: [
        ['from: 1,', 'from: §1,'],
        ['from: 3.5', 'from: 1'],
      ],
    },
    {
      what: 'where the order is turned',
      edits: [
        ['from: 3.5', 'from: 0.5'],
        ['from: 1,', 'from: §1,'],
      ],
    },
  ],
  'rubric/bands-leave-gap': [
    { what: 'below a mean', edits: [['from: 1,', 'from: §1.5,']] },
    { what: 'below a sum', edits: [['from: 1,', 'from: §2,']], in: PLAIN },
    {
      what: 'below a weighted sum',
      edits: [
        ['from: 1,', 'from: §0.6,'],
        ['question: How well?', 'question: How well?\n        weight: 0.5'],
      ],
      in: PLAIN,
    },
  ],
  'rubric/unknown-evidence-kind': [
    { what: '', edits: [['kinds: [records, data]', 'kinds: [records, §date]']] },
  ],
  'rubric/more-kinds-than-listed': [{ what: '', edits: [['atLeast: 2', 'atLeast: §3']] }],
  'rubric/missing-language': [
    { what: 'of the title', edits: [['title: { en: Small, fi: Pieni }', '§title: { en: Small }']] },
    {
      what: 'of an anchor',
      edits: [['"5": e, "4": d, "3": c, "2": b', '"5": e, "4": d, §"3": { en: c }, "2": b']],
    },
  ],
  'rubric/undeclared-language': [{ what: '', edits: [['fi: Pieni', 'fi: Pieni, §sv: Liten']] }],
  'rubric/cap-off-scale': [
    { what: 'above', edits: [['title: Untracked, atMost: 4', 'title: Untracked, atMost: §6']] },
    { what: 'below', edits: [['title: Untracked, atMost: 4', 'title: Untracked, atMost: §0']] },
    { what: 'of small numbers', edits: [['below: 10, atMost: 3', 'below: 10, atMost: §6']] },
  ],
  'rubric/nothing-counted': [
    {
      what: '',
      edits: [
        ['sections:', '§sections:'],
        ['title: Only', 'title: Only\n    counted: false'],
      ],
      in: PLAIN,
    },
  ],
  'rubric/unknown-changed-item': [{ what: '', edits: [['item: contact', 'item: §contacts']] }],
  'rubric/principle-without-item': [
    {
      what: 'or declaration',
      edits: [
        ['  - client-preferences\n', ''],
        ['sections:\n  - id', '§sections:\n  - id'],
      ],
    },
    {
      what: 'once all items of its section are detached',
      edits: [
        ['        number: "15"\n', '        number: "15"\n        principle: null\n'],
        ['        title: Share\n', '        title: Share\n        principle: null\n'],
        ['sections:\n  - id', '§sections:\n  - id'],
      ],
    },
    {
      what: 'once its item is detached',
      edits: [
        ['principle: benefits-counselling', 'principle: null'],
        ['sections:\n  - id', '§sections:\n  - id'],
      ],
    },
  ],
};

const CASES = Object.entries(FAULTS).flatMap(([code, faults]) => faults.map((fault) => ({ code, ...fault })));

describe('a faulty rubric', () => {
  it('has a case here for every code about rubrics', () => {
    expect(Object.keys(FAULTS).sort()).toEqual([...RUBRIC_CODES].sort());
  });

  it.each(CASES)('is told $code $what', ({ code, edits, in: base = RUBRIC }) => {
    const { text, line, column } = edited(base, edits);
    expect(problemsOf(text)).toEqual([{ code, line, column }]);
    const { rubric } = parse(text);
    if (code === 'rubric/principle-without-item') expect(rubric).not.toBeNull();
    else expect(rubric).toBeNull();
  });

  it('is told of all its faults at once', () => {
    const text = RUBRIC.replace('"4": 60', '"4": 20').replace('item: contact', 'item: contacts');
    expect(
      problemsOf(text)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['rubric/cut-not-monotone', 'rubric/unknown-changed-item']);
  });

  it('is told what was probably meant', () => {
    const [problem] = parse(RUBRIC.replace('weight: 2.5', 'wieght: 2.5')).problems;
    expect(problem).toMatchObject({ values: { key: 'wieght', owner: 'item', suggestion: 'weight' } });
  });

  it.each(['', '# nothing', '- a\n- b', 'a: [', '42', '{}', '\t- x', '"', '&a [*a]'])(
    'gives no rubric and at least one problem: %j',
    (text) => {
      const { rubric, problems } = parse(text);
      expect(rubric).toBeNull();
      expect(problems).not.toEqual([]);
    },
  );
});
