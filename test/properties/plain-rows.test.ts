/** The fast path for plain rows gives the bytes that the reference gives, on arbitrary tables. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { item, measure, percentMeasure, rubric, section } from '../support/builders.ts';
import { scoreTable } from '../support/table.ts';

const items = (prefix: string, count: number, weight = 1) =>
  Array.from({ length: count }, (_, i) =>
    item(`${prefix}${String(i)}`, { weight, notApplicable: i % 2 === 0 ? 'When nobody' : null }),
  );

const RUBRICS: readonly Rubric[] = [
  rubric([
    section('a', items('a', 3)),
    section('b', items('b', 3)),
    section('c', items('c', 2), { counted: false }),
  ]),
  rubric([section('a', items('a', 3)), section('b', items('b', 7, 2.5))]),
  rubric([section('a', items('a', 3)), section('b', items('b', 8)), section('c', items('c', 4))], {
    total: 'sum',
    bands: [
      { id: 'good', title: 'Good', from: 55.5, reviewAgainAfterMonths: 12 },
      { id: 'fair', title: 'Fair', from: 40, reviewAgainAfterMonths: 6 },
      { id: 'low', title: 'Low', from: 15, reviewAgainAfterMonths: 6 },
    ],
  }),
  rubric([section('a', items('a', 5, 0.5)), section('b', items('b', 2))], {
    total: 'sum',
    scale: { min: 1, max: 5 },
  }),
  rubric([section('a', items('a', 2)), section('b', items('b', 4))], {
    scale: { min: 0, max: 4 },
    bands: [
      { id: 'up', title: 'Up', from: 2.25, reviewAgainAfterMonths: null },
      { id: 'down', title: 'Down', from: 0, reviewAgainAfterMonths: null },
    ],
  }),
];

const idsOf = (scored: Rubric): readonly string[] =>
  scored.sections.flatMap((one) => one.items.map(({ id }) => id));

const MEASURED: Rubric = rubric([
  section('a', [
    item('a0'),
    item('a1', {
      measure: measure({
        cuts: [
          { score: 5, at: 2.5 },
          { score: 3, at: 30 },
        ],
      }),
    }),
    item('a2', {
      measure: percentMeasure({ small: { below: 10, atMost: 3 } }),
      caps: [{ id: 'cap', title: 'Cap', atMost: 2 }],
    }),
  ]),
  section('b', [
    item('b0', { measure: percentMeasure({ whenEmpty: 'lowest', unit: null }) }),
    item('b1', {
      measure: percentMeasure({
        compute: 'ratio',
        unit: 'each',
        better: 'lower',
        cuts: [{ score: 4, at: 1.25 }],
      }),
    }),
  ]),
]);
const AMOUNTS = [
  '0',
  '1',
  '2.5',
  '2,5',
  '30',
  '30.0001',
  '9',
  '10',
  '12',
  '120',
  '4000',
  '1234567',
  '0.00001',
  '-1',
  '3|4',
  'x',
  'NA',
  '"7"',
  '5.',
  '.5',
  '40 %',
];

const TEAMS = [
  ...[
    'helsinki-1',
    'Ä',
    'Jyväskylä',
    'å',
    'x y',
    ' padded ',
    '"quoted"',
    '"a;b,c"',
    '"a""b"',
    '',
    '=x',
    '-5',
    '0401234567',
  ],
  ...['a@b.fi', '"two\nlines"', 'nbsp\u00a0', '\u3000wide', '010190-123A', 'tab\there', 'p|q', '12345678'],
];
const DATES = [
  ...[
    '2026-11-20',
    '20.11.2026',
    '2.1.2026',
    '"2026-01-02"',
    '2026-02-29',
    '2024-02-29',
    '2026-13-01',
    '0050-02-29',
  ],
  ...['', 'x', '2026-1-2', '31.4.2026', '"1.1.2026"'],
];
const TEXTS = [
  '',
  'north',
  '"quoted"',
  '=1+1',
  '+358 40 123',
  '-',
  '@x',
  '"=a"',
  ' lead',
  'å',
  '\u00a0x',
  '%a',
  '"a,b"',
  'a"b',
  '0',
];
const RATINGS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '0',
  '',
  '"3"',
  '""',
  'n/a',
  'N/A',
  '"n/a"',
  'NA',
  '6',
  '9',
  '4,0',
  '4.0',
  ' 3',
  'x',
  '-1',
];

const usual = <Value>(common: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: common, weight: 30 }, { arbitrary: rare, weight: 1 });

const ratingCell = (scored: Rubric) =>
  usual(
    fc.integer({ min: scored.scale.min, max: scored.scale.max }).map(String),
    fc.constantFrom(...RATINGS),
  );

interface Column {
  readonly heading: string;
  readonly cell: fc.Arbitrary<string>;
}

const columnsOf = (scored: Rubric): fc.Arbitrary<readonly Column[]> => {
  const text = usual(fc.constantFrom('north', 'south', ''), fc.constantFrom(...TEXTS));
  const count = usual(fc.constantFrom('12', '', '40'), fc.constantFrom('x', '3', '"7"', '1e9', '0012345678'));
  const fixed: Column[] = [
    {
      heading: 'team',
      cell: usual(
        fc.oneof(fc.stringMatching(/^[a-z]{1,3}$/u), fc.stringMatching(/^(?:unit-|mielenterveys )\d{0,2}$/u)),
        fc.constantFrom(...TEAMS),
      ),
    },
    {
      heading: 'date',
      cell: usual(fc.constantFrom('2026-11-20', '2025-01-31', '20.11.2026'), fc.constantFrom(...DATES)),
    },
  ];
  const optional: Column[] = [
    { heading: 'reviewer', cell: usual(fc.constantFrom('av', 'bö', ''), fc.constantFrom(...TEAMS)) },
    { heading: 'region', cell: text },
    { heading: 'note', cell: text },
    { heading: 'started', cell: count },
    { heading: 'employed', cell: count },
    { heading: 'fidelity_score', cell: text },
    { heading: 'section_a', cell: text },
    { heading: 'a0.status', cell: usual(fc.constant(''), fc.constantFrom('na', 'insufficient', '""')) },
    { heading: 'a0.reason', cell: usual(fc.constant(''), fc.constantFrom('because', '')) },
    ...(scored === MEASURED
      ? ['a1.days', 'a2.part', 'a2.whole', 'b0.part', 'b0.whole', 'b0.value', 'b1.part', 'b1.whole'].map(
          (heading) => ({
            heading,
            cell: heading.endsWith('value')
              ? usual(fc.constant(''), fc.constantFrom('40', '0.4'))
              : usual(
                  fc.oneof(fc.integer({ min: 0, max: 60 }).map(String), fc.constantFrom('12.5', '50', '')),
                  fc.constantFrom(...AMOUNTS),
                ),
          }),
        )
      : []),
    ...idsOf(scored).map((heading) => ({
      heading,
      cell:
        scored === MEASURED && heading !== 'a0'
          ? usual(fc.constant(''), ratingCell(scored))
          : ratingCell(scored),
    })),
  ];
  return fc
    .tuple(fc.subarray(optional, { minLength: Math.floor(optional.length * 0.6) }), fc.boolean())
    .chain(([some, isShuffled]) => {
      // At least one rating, or the heading cannot be used.
      const first = optional.find(({ heading }) => heading === 'a1');
      const all = [...fixed, ...some, ...(first === undefined || some.includes(first) ? [] : [first])];
      return isShuffled ? fc.shuffledSubarray(all, { minLength: all.length }) : fc.constant(all);
    });
};

const tableOf = (scored: Rubric) =>
  fc
    .record({
      columns: columnsOf(scored),
      delimiter: fc.constantFrom(',', ';', '\t'),
      lineBreak: fc.constantFrom('\n', '\r\n'),
      hasMark: fc.boolean(),
      hasLastBreak: fc.boolean(),
      isQuoted: fc.boolean(),
    })
    .chain((manner) =>
      fc
        .array(fc.tuple(...manner.columns.map(({ cell }) => cell)), { minLength: 1, maxLength: 30 })
        .map((rows) => ({ ...manner, rows })),
    )
    .map(({ columns, delimiter, lineBreak, hasMark, hasLastBreak, isQuoted, rows }) => {
      const all = isQuoted
        ? rows.map((row) => row.map((cell) => (cell.includes('"') ? cell : `"${cell}"`)))
        : rows;
      const lines = [columns.map(({ heading }) => heading), ...all].map((row) => row.join(delimiter));
      return (hasMark ? '\ufeff' : '') + lines.join(lineBreak) + (hasLastBreak ? lineBreak : '');
    });

describe('plain rows', () => {
  it.each([...RUBRICS, MEASURED].map((scored, index) => [index, scored] as const))(
    'come out of rubric %i as the reference scores them',
    async (_, scored) => {
      await fc.assert(
        fc.asyncProperty(
          tableOf(scored),
          fc.constantFrom(null, 'point', 'comma'),
          fc.boolean(),
          fc.constantFrom(7, 64, 1e9),
          fc.boolean(),
          async (text, dress, isRaw, piece, isWindows) => {
            const table = isWindows && !/[^\u0000-\u00ff]/u.test(text) ? Buffer.from(text, 'latin1') : text;
            const given = { dress, isRaw, piece } as const;
            const fast = await scoreTable(table, [scored], given);
            const reference = await scoreTable(table, [scored], { ...given, isPlainPathOff: true });
            expect(fast.out).toBe(reference.out);
            expect(fast.rejected).toEqual(reference.rejected);
            expect(fast.result).toEqual(reference.result);
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  it('are not left to the reference', async () => {
    const [scored] = RUBRICS;
    const ids = idsOf(scored!);
    const line = (team: string) => `${team},2026-11-20,${ids.map(() => '4').join(',')}\n`;
    const table = `team,date,${ids.join(',')}\n${line('a')}${line('b')}`;
    const { result, out } = await scoreTable(table, [scored!]);
    expect(result).toMatchObject({ rows: 2, rejected: 0 });
    expect(out).toContain(',4,5,80,4,established,established,true,6,0,0,0,4,4,4,4,4,all-same-score\n');
  });
});
