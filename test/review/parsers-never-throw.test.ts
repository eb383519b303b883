/** Whatever the text, the parsers come back with a value or with problems that can be said, never with an error. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences as english } from '../../src/language/en/sentences.ts';
import { sentences as finnish } from '../../src/language/fi/sentences.ts';
import { sentences as swedish } from '../../src/language/sv/sentences.ts';
import { PLAIN, renderFinding, toFinding } from '../../src/problem/finding.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { parseReview } from '../../src/review/parse-review.ts';
import { parseSheet } from '../../src/review/parse-sheet.ts';
import { parseRubric } from '../../src/rubric/parse-rubric.ts';
import { itemsOf } from '../../src/rubric/rubric.ts';
import { decodeTable, decodeUtf8 } from '../../src/source/decode-text.ts';
import { parseYaml } from '../../src/source/yaml-source.ts';
import { OWN_RUBRIC, withRating, withRows } from './own-rubric.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const own = parseRubric('own.rubric.yaml', OWN_RUBRIC, hash).rubric!;

const GOOD_REVIEW =
  withRating(`plain: { score: 3, evidence: [{ source: talk }, { kind: records, sample: 10, note: "x" }] }
  maybe: { status: not-applicable, reason: nobody came }
  days: { inputs: { mean_days: 41 }, caps: { not-tracked: true } }
  share: { inputs: { value: 92.5 } }
  each: { inputs: { part: [1, 2], whole: [2, 2] } }
  list: { parts: { weekly: true, shared: false }, observation: ok }
sources:
  - { id: talk, kind: interview, date: 2026-11-19, count: 3 }
reviewers: [{ id: av, lead: true }]
history: [{ at: 2026-11-21, by: av, item: plain, from: 2, to: 3, reason: x }]
actions: [{ item: days, action: go, due: 2027-01-31 }]
outcomes: { started: 40, employed: 16 }
period: { from: 2026-05-01, to: 2026-10-31 }`);

const GOOD_SHEET = withRows(
  'plain,,3,,"said, and ""seen""",,records: ten; interview',
  'maybe,n/a,,nobody came,,,',
  'days.mean_days,,"41,5",,,,',
  'days.not-tracked,,yes,,,,',
  'each.part,,1|2,,,,',
  'each.whole,,2|2,,,,',
  'list.weekly,,ja,,,,',
);

const GOOD_RUBRIC = OWN_RUBRIC.replace(/^partlyCovers:\n(?: {2}- .*\n)+/mu, '');

const FRAGMENTS = [
  ...': |- |? |, |[|]|{|}|&a |*a|!x |!!str |<<: |"|\'|#| #|---\n|...\n|%YAML 1.1\n|\n|\r\n|\r|\t|  |    |;|=|@|`|\\'.split(
    '|',
  ),
  '|',
  '>-\n ',
  '| \n ',
  ...'null ~ true .nan -.inf 0x1f 1e400 4.5 -1 2026-02-31 12345678901234567 \u0000 \u001b \u0085 \u202e \ufeff \u{1f642} ä'.split(
    ' ',
  ),
  ...'format ratings plain score inputs value parts caps evidence team id date __proto__ constructor toString'.split(
    ' ',
  ),
  'format: ips-review/1\n',
  'ratings:\n  plain: ',
];

const fragments = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''));

/** A good text with some stretches cut out and some fragments put in. */
const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), fc.constantFrom('', ...FRAGMENTS)), {
      minLength: 1,
      maxLength: 5,
    })
    .map((changes) =>
      changes.reduce((one, [at, cut, put]) => one.slice(0, at) + put + one.slice(at + cut), text),
    );

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fragments,
  mutated(GOOD_REVIEW),
  mutated(GOOD_SHEET),
  mutated(GOOD_RUBRIC),
);

// Each problem is said in each language, with a place that is in the file.
const expectSayable = (problems: readonly Problem[], text: string): void => {
  for (const found of problems.slice(0, 20)) {
    const { place } = found;
    if ('line' in place) expect(Math.min(place.line, place.column)).toBeGreaterThanOrEqual(1);
    else
      expect([place.start >= 0, place.end >= place.start, place.start <= text.length]).toEqual([
        true,
        true,
        true,
      ]);
    for (const sentences of [english, finnish, swedish]) {
      const said = toFinding(found, sentences);
      expect(said.sentence).not.toMatch(/undefined|\[object|NaN/u);
      const severities = { error: 'error', warning: 'warning' };
      const shown = renderFinding(said, { severities, palette: PLAIN, textOf: () => text, width: null });
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    }
  }
};

const RUNS = { numRuns: 200 };

describe('on any text', () => {
  it('parseYaml does not throw', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.oneof(fc.string(), fc.nat(5))), (text, path) => {
        const { problems, value, placeOf } = parseYaml('x.yaml', text);
        expectSayable(problems, text);
        if (problems.length === 0) expect(value).toBeDefined();
        const { start, end } = placeOf(path);
        expect(start).toBeLessThanOrEqual(end);
      }),
      RUNS,
    );
  });

  it('parseReview does not throw, nor do the rules on what it found', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { review, problems, placeOf } = parseReview(parseYaml('x.yaml', text));
        expectSayable(problems, text);
        if (review === null) expect(problems).not.toEqual([]);
        else expectSayable(checkReview(review, own, placeOf), text);
      }),
      RUNS,
    );
  });

  it('parseSheet does not throw, nor do the rules on what it found', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { review, problems, placeOf } = parseSheet('x.csv', text, own, { team: null, date: null });
        expectSayable(problems, text);
        if (review === null) expect(problems).not.toEqual([]);
        else expectSayable(checkReview(review, own, placeOf), text);
      }),
      RUNS,
    );
  });

  it('parseRubric does not throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { rubric, problems } = parseRubric('x.yaml', text, hash);
        expectSayable(problems, text);
        if (rubric === null) expect(problems).not.toEqual([]);
      }),
      RUNS,
    );
  });
});

it('decodes any bytes, or says why not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      for (const decode of [decodeUtf8, decodeTable]) {
        const { text, problems } = decode('x', bytes);
        expectSayable(problems, text ?? '');
        if (text === null) expect(problems).toHaveLength(1);
      }
    }),
    RUNS,
  );
});

it('begins with texts that are right', () => {
  expect(itemsOf(own)).toHaveLength(6);
  const { review, problems, placeOf } = parseReview(parseYaml('x.yaml', GOOD_REVIEW));
  expect([...problems, ...checkReview(review!, own, placeOf)]).toEqual([]);
  const sheet = parseSheet('x.csv', GOOD_SHEET, own, { team: null, date: null });
  expect([...sheet.problems, ...checkReview(sheet.review!, own, sheet.placeOf)]).toEqual([]);
});
