/** A save keeps every byte that no answer touched, and says what the answers said, whatever the layout of the file. */

import fc from 'fast-check';
import { hasErrors } from '../../src/problem/severity.ts';
import { describe, expect, it } from 'vitest';
import { applyReviewEdits, openReviewText, spliceReview } from '../../src/review/splice-review.ts';
import type { Edit } from '../../src/source/edit.ts';
import { isSame } from '../../src/source/edit.ts';
import { parseYaml } from '../../src/source/yaml-source.ts';

const HEAD = 'format: ips-review/1\nrubric: { id: r }\nteam: { id: t }\ndate: 2026-11-20\n';

const LAYOUTS: readonly string[] = [
  `${HEAD}ratings:\n`,
  `${HEAD}ratings:`,
  `${HEAD}ratings: {}\n`,
  `${HEAD}ratings: {} # none yet\n`,
  `${HEAD}ratings:\n  a: 3   # agreed\n  b:\n    score: 4 # by hand\n\n    # of b\n  c: { score: 2, observation: "x #y" } # flow\n`,
  `# top\n${HEAD}ratings:\n    a:\n        score: 4\n        observation: |\n            one\n\n            two\n\n    # between\n    b: 2\n# end\n`,
  `${HEAD}ratings:\n  a:\n    score:\n    status:   # not-applicable\n    reason:\n    evidence:\n    observation:\n  b:\n  c: ~\nsources:\n- { id: s, kind: k }\n- id: u\n  kind: k # kind\nhistory: []\n`,
  `${HEAD}ratings:\n  a:\n    evidence:\n      - { source: s }\n      - kind: k\n        note: >-\n          folded\n          text\n    caps: { x: true, y: false, }\n    reason: 'it''s\n      long'\n  b: {\n    score: 4,\n    caps: { x: true }\n  }`,
  `${HEAD}ratings:\n  a: &one { score: 3 }\n  b: *one\n  c: &two\n    score: 2\n    caps: &caps { x: true }\n  d: { caps: *caps }\n`,
  `{ "format": "ips-review/1", "rubric": { "id": "r" }, "team": { "id": "t" }, "date": "2026-11-20", "ratings": {} }\n`,
  `{\n  "format": "ips-review/1",\n  "rubric": { "id": "r" },\n  "team": { "id": "t" },\n  "date": "2026-11-20",\n  "ratings": {\n    "a": 3,\n    "b": {\n      "score": 4\n    }\n  }\n}\n`,
  `---\n${HEAD}"ratings":\n  "a": 3\n  'b':\n    "score": !!int 4\n    observation: |2+\n        deep\n\n\n  c: 1\nstrengths: [one, two]\n...\n`,
  `${HEAD}strengths:\n  - one\nratings:\n  a: {score: 3,observation: x}\n  b:\n    observation: plain over\n      two lines\n    recommendation: "quoted\n      lines"   # why\nactions: []\n`,
];

const ITEMS = ['a', 'b', 'c', 'd', 'new-item'];

const text = fc.oneof(
  fc.constantFrom(
    'yes',
    'null',
    '- x',
    'a: b',
    '# no',
    '"q"',
    "it's",
    'ä ö – €',
    '12',
    '{x}',
    '[',
    'x #y',
    '1\n2',
  ),
  fc
    .array(fc.stringMatching(/^[^\s][ -~åäö]{0,30}[^\s]$/u), { minLength: 1, maxLength: 4 })
    .map((lines) => lines.join('\n')),
);

const score = fc.constantFrom(1, 2, 3, 4, 5);

const editOf = (item: string): fc.Arbitrary<Edit> => {
  const at = (...path: (string | number)[]) => ['ratings', item, ...path];
  return fc.oneof(
    score.map((value) => ({ path: at('score'), value })),
    fc
      .constantFrom('score', 'status', 'reason', 'observation')
      .map((key) => ({ path: at(key), value: null })),
    fc
      .constantFrom('observation', 'recommendation', 'reason')
      .chain((key) => text.map((value) => ({ path: at(key), value }))),
    fc.constant({ path: at('status'), value: 'insufficient' }),
    fc.constant({ path: at('score'), value: null, isOpen: true as const }),
    fc
      .tuple(fc.constantFrom('n', 'm'), fc.integer({ min: 0, max: 99 }))
      .map(([id, value]) => ({ path: at('inputs', id), value })),
    fc.tuple(fc.constantFrom('x', 'y'), fc.boolean()).map(([id, value]) => ({ path: at('caps', id), value })),
    text.map((note) => ({ path: at('evidence', 9), value: { source: 's', sample: 3, note } })),
    fc.constantFrom(0, 1).map((index) => ({ path: at('evidence', index), value: null })),
    fc.constantFrom(0, 1, 2).map((index) => ({ path: at('inputs', 'each', index), value: index + 7 })),
  );
};

const others: fc.Arbitrary<Edit> = fc.oneof(
  text.map((who) => ({ path: ['sources', 99], value: { id: 'z', kind: 'k', who } })),
  text.map((reason) => ({
    path: ['history', 99],
    value: { at: '2026-11-20', item: 'a', from: 3, to: 4, reason },
  })),
  fc.constant({ path: ['status'], value: 'final' }),
  text.map((value) => ({ path: ['team', 'region'], value })),
);

const edits = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ITEMS).chain(editOf) }, others), {
  minLength: 1,
  maxLength: 6,
});

const layout = fc
  .tuple(fc.constantFrom(...LAYOUTS), fc.boolean())
  .map(([one, isWindows]) => (isWindows ? one.replaceAll('\n', '\r\n') : one));

const comments = (whole: string): readonly string[] => whole.match(/(?<=^|\s)# [a-z].*$/gmu) ?? [];

// Only the hostile layouts with anchors may be refused.
const mayRefuse = (whole: string): boolean => whole.includes('&one') || whole.includes('|2+');

describe('spliceReview', () => {
  it('says what the edits said', () => {
    fc.assert(
      fc.property(layout, edits, (whole, given) => {
        const open = openReviewText(whole)!;
        const spliced = spliceReview(open, given);
        if (spliced === null) {
          expect(mayRefuse(whole)).toBe(true);
          return;
        }
        const read = parseYaml('', spliced.text);
        expect(hasErrors(read.problems)).toBe(false);
        expect(isSame(read.value, applyReviewEdits(open.value, given))).toBe(true);
        expect(isSame(read.value, spliced.value)).toBe(true);
        // What it remembers of the layout is what a fresh look at the text finds.
        expect(spliced.marks).toEqual(openReviewText(spliced.text)?.marks);
      }),
      { numRuns: 500 },
    );
  });

  it('puts an open score into any layout, and takes it out again', () => {
    const ratingIn = (whole: string, item: string) =>
      (parseYaml('', whole).value as { ratings: Record<string, Record<string, unknown>> }).ratings[item]!;
    for (const whole of LAYOUTS) {
      for (const item of ITEMS) {
        const path = ['ratings', item, 'score'];
        const open = openReviewText(whole)!;
        if (mayRefuse(whole)) continue;
        const figure = { path: ['ratings', item, 'inputs', 'n'], value: 7 };
        const proposed = spliceReview(open, [
          { path, value: null },
          figure,
          { path, value: null, isOpen: true },
        ]);
        expect(ratingIn(proposed!.text, item), whole).toMatchObject({ inputs: { n: 7 }, score: null });
        const accepted = spliceReview(proposed!, [{ path, value: null }]);
        const rating = ratingIn(accepted!.text, item);
        expect(rating, whole).toMatchObject({ inputs: { n: 7 } });
        // A comment on the line of the score stays, and the key that it is about with it.
        if (!/score: \d #/u.test(whole) || item !== 'b') expect(rating, whole).not.toHaveProperty('score');
      }
    }
  });

  it('keeps every byte before and after the rating that an answer is about', () => {
    fc.assert(
      fc.property(
        layout,
        fc.constantFrom(...ITEMS).chain((item) => editOf(item).map((edit) => ({ item, edit }))),
        (whole, { item, edit }) => {
          const open = openReviewText(whole)!;
          const spliced = spliceReview(open, [edit]);
          if (spliced === null) return;
          const own = open.marks.findIndex(({ path }) => path.length === 2 && path[1] === item);
          if (own === -1) return;
          const end = open.marks[own + 1]?.start ?? whole.length;
          const before = whole.slice(0, open.marks[own]!.start);
          const after = whole.slice(end);
          expect(spliced.text.startsWith(before)).toBe(true);
          expect(spliced.text.endsWith(after)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('keeps every comment and the line endings', () => {
    fc.assert(
      fc.property(layout, edits, (whole, given) => {
        const spliced = spliceReview(openReviewText(whole)!, given);
        if (spliced === null) return;
        for (const comment of comments(whole)) expect(spliced.text).toContain(comment.replace('\r', ''));
        if (whole.includes('\r\n')) expect(spliced.text).not.toMatch(/(?<!\r)\n/u);
        else expect(spliced.text).not.toContain('\r');
      }),
      { numRuns: 400 },
    );
  });
});
