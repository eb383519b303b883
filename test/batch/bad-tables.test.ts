/** A corpus of bad tables: each gives its problem at its line, and no row is lost. */

import { describe, expect, it } from 'vitest';
import { parseColumnMap } from '../../src/batch/column-map.ts';
import { checklist, item, measure, percentMeasure, rubric, section } from '../support/builders.ts';
import type { TableOptions } from '../support/table.ts';
import { scoreTable } from '../support/table.ts';

const scored = rubric([
  section('one', [
    item('a'),
    item('b', { notApplicable: null }),
    item('days', { measure: measure(), caps: [{ id: 'untracked', title: 'Untracked', atMost: 4 }] }),
  ]),
  section('two', [
    item('share', { measure: percentMeasure() }),
    item('meeting', { checklist: checklist(3) }),
    item('each', { measure: measure({ each: 'specialist' }) }),
  ]),
]);
const other = rubric([section('three', [item('z')])], { id: 'other-rubric' });

/** A problem of a rejected row, as `code line:column`. */
const told = (problem: { code: string; place: unknown }): string => {
  const { line, column } = problem.place as { line: number; column: number };
  return `${problem.code} ${String(line)}:${String(column)}`;
};

interface Case {
  readonly name: string;
  readonly table: string | Uint8Array;
  /** What is rejected; or what keeps the table from being scored, with `fatal`. */
  readonly expected: readonly string[];
  readonly rows?: number;
  readonly fatal?: boolean;
  readonly blank?: number;
  readonly over?: TableOptions;
  /** The bytes of the rejected rows. */
  readonly lost?: readonly string[];
}

const HEAD = 'team,date,a,b,note\n';
const GOOD = 'x,2026-01-01,4,5,\n';
const body = (...lines: readonly string[]): string => HEAD + lines.join('');
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const CASES: readonly Case[] = [
  {
    name: 'a row with too few cells',
    table: body(GOOD, 'y,2026-01-01,4\n'),
    expected: ['table/ragged-row 3:14'],
    rows: 1,
    lost: ['y,2026-01-01,4'],
  },
  {
    name: 'a row with too many cells',
    table: body('y,2026-01-01,4,5,n,extra\n', GOOD),
    expected: ['table/ragged-row 2:20'],
    rows: 1,
  },
  {
    name: 'a last line that was cut off',
    table: body(GOOD, 'y,2026-01'),
    expected: ['table/ragged-row 3:3'],
    rows: 1,
    lost: ['y,2026-01'],
  },
  {
    name: 'a last line without its line break',
    table: body(GOOD, 'y,2026-01-01,4,5,n'),
    expected: [],
    rows: 2,
  },
  {
    name: 'a quote inside a cell',
    table: body('y,2026-01-01,4,5,5" pipe\n', GOOD),
    expected: ['table/stray-quote 2:19'],
    rows: 1,
  },
  {
    name: 'text after a closing quote',
    table: body('y,2026-01-01,4,5,"n"n\n', GOOD),
    expected: ['table/stray-quote 2:18'],
    rows: 1,
  },
  {
    name: 'a quote that is never closed',
    table: body('y,2026-01-01,4,5,"n\n', GOOD),
    expected: ['table/stray-quote 2:18'],
    rows: 1,
    lost: ['y,2026-01-01,4,5,"n'],
  },
  {
    name: 'a quote that is not closed in the last line',
    table: body(GOOD, 'y,2026-01-01,4,5,"n'),
    expected: ['table/stray-quote 3:18'],
    rows: 1,
  },
  {
    name: 'two lines with unclosed quotes',
    table: body('y,2026-01-01,4,5,"n\n', 'z,2026-01-01,4,5,"n\n', GOOD),
    expected: ['table/stray-quote 2:18', 'table/stray-quote 3:18'],
    rows: 1,
  },
  {
    name: 'a quoted line break',
    table: body('y,2026-01-01,4,5,"n\nn"\n', 'x,2026-01-01,9,5,\n'),
    expected: ['review/score-off-scale 4:14'],
    rows: 1,
  },
  {
    name: 'a quoted cell with doubled quotes',
    table: body('y,2026-01-01,4,5,"a ""b"""\n'),
    expected: [],
    rows: 1,
  },
  {
    name: 'a lone carriage return in a cell',
    table: body('y,2026-01-01,4,5,a\rb\n', GOOD),
    expected: ['table/lone-carriage-return 2:19'],
    rows: 1,
  },
  {
    name: 'carriage returns as line ends',
    table: 'team,date,a\rx,2026-01-01,4\r',
    expected: ['table/lone-carriage-return 1:12'],
    fatal: true,
  },
  {
    name: 'line ends of both kinds',
    table: 'team,date,a\r\nx,2026-01-01,4\ny,2026-01-01,5\r\n',
    expected: [],
    rows: 2,
  },
  {
    name: 'a NUL in a cell',
    table: body('y,2026-01-01,4,5,a\u0000b\n', GOOD),
    expected: ['text/control-character 2:19'],
    rows: 1,
    lost: ['y,2026-01-01,4,5,a\u0000b'],
  },
  {
    name: 'a NUL in the heading',
    table: 'team,date,a\u0000\nx,2026-01-01,4\n',
    expected: ['text/control-character 1:12'],
    fatal: true,
  },
  { name: 'an empty file', table: '', expected: ['file/empty 1:1'], fatal: true },
  { name: 'only blank lines', table: '\n\n\n', expected: ['file/empty 4:1'], fatal: true },
  { name: 'only a byte order mark', table: '\ufeff', expected: ['file/empty 1:1'], fatal: true },
  { name: 'only a heading', table: 'team,date,a\n', expected: ['table/no-rows 1:1'], fatal: true },
  {
    name: 'only a heading without a line break',
    table: 'team,date,a',
    expected: ['table/no-rows 1:1'],
    fatal: true,
  },
  {
    name: 'no column for the team',
    table: 'date,a\n2026-01-01,4\n',
    expected: ['table/missing-column 1:1'],
    fatal: true,
  },
  {
    name: 'no column for the date',
    table: 'team,a\nx,4\n',
    expected: ['table/missing-column 1:1'],
    fatal: true,
  },
  {
    name: 'no column for ratings',
    table: 'team,date,q1\nx,2026-01-01,4\n',
    expected: ['table/no-ratings 1:1'],
    fatal: true,
  },
  {
    name: 'a heading of another delimiter',
    table: 'team|date|a\nx|2026-01-01|4\n',
    expected: ['table/missing-column 1:1', 'table/missing-column 1:1', 'table/no-ratings 1:1'],
    fatal: true,
  },
  {
    name: 'the team twice',
    table: 'team,date,team,a\nx,2026-01-01,y,4\n',
    expected: ['table/duplicate-column 1:11'],
    fatal: true,
  },
  {
    name: 'an item twice',
    table: 'team,date,a,a\nx,2026-01-01,3,4\n',
    expected: ['table/duplicate-column 1:13'],
    fatal: true,
  },
  {
    name: 'an item in two spellings',
    table: 'team,date,a, A \nx,2026-01-01,3,4\n',
    expected: ['table/duplicate-column 1:13'],
    fatal: true,
  },
  {
    name: 'an unknown detail of an item',
    table: 'team,date,a,days.weeks\nx,2026-01-01,4,1\n',
    expected: ['table/unknown-detail 1:13'],
    fatal: true,
  },
  {
    name: 'a detail of an item that has none',
    table: 'team,date,a.value\nx,2026-01-01,4\n',
    expected: ['table/unknown-detail 1:11'],
    fatal: true,
  },
  {
    name: 'an unclosed quote in the heading',
    table: 'team,date,"a\nx,2026-01-01,4\n',
    expected: ['table/stray-quote 1:11'],
    fatal: true,
  },
  {
    name: 'both shapes in one heading',
    table: 'team,date,item,score,a\nx,2026-01-01,b,4,4\n',
    expected: ['table/ambiguous-shape 1:22'],
    fatal: true,
  },
  {
    name: 'a heading called __proto__',
    table: 'team,date,a,__proto__,constructor\nx,2026-01-01,4,p,q\n',
    expected: [],
    rows: 1,
  },
  {
    name: 'cells called __proto__',
    table: body('__proto__,2026-01-01,4,5,__proto__\n', 'constructor,2026-01-01,4,5,\n'),
    expected: [],
    rows: 2,
  },
  {
    name: 'a row without a team',
    table: body(',2026-01-01,4,5,\n', GOOD),
    expected: ['table/missing-team 2:1'],
    rows: 1,
  },
  {
    name: 'a team of blanks',
    table: body('  ,2026-01-01,4,5,\n', GOOD),
    expected: ['table/missing-team 2:1'],
    rows: 1,
  },
  {
    name: 'a row without a date',
    table: body('y,,4,5,\n', GOOD),
    expected: ['table/missing-date 2:3'],
    rows: 1,
  },
  {
    name: 'a date of another country',
    table: body('y,1/20/2026,4,5,\n', GOOD),
    expected: ['table/malformed-date 2:3'],
    rows: 1,
  },
  {
    name: 'a day that does not exist',
    table: body('y,2026-02-29,4,5,\n', GOOD),
    expected: ['review/impossible-date 2:3'],
    rows: 1,
  },
  {
    name: 'a month that does not exist',
    table: body('y,1.13.2026,4,5,\n', GOOD),
    expected: ['review/impossible-date 2:3'],
    rows: 1,
  },
  {
    name: 'the same team and date twice',
    table: body(GOOD, GOOD),
    expected: ['table/duplicate-row 3:1'],
    rows: 1,
  },
  {
    name: 'the same day in two spellings',
    table: body(GOOD, ' x ,1.1.2026,4,5,\n'),
    expected: ['table/duplicate-row 3:1'],
    rows: 1,
  },
  {
    name: 'the same team, date and reviewer twice',
    table: 'team,date,reviewer,a\nx,2026-01-01,r,4\nx,2026-01-01,s,4\nx,2026-01-01,r,5\n',
    expected: ['table/duplicate-row 4:1'],
    rows: 2,
  },
  {
    name: 'a score above the scale',
    table: body('y,2026-01-01,6,5,\n', GOOD),
    expected: ['review/score-off-scale 2:14'],
    rows: 1,
  },
  {
    name: 'a score below the scale',
    table: body('y,2026-01-01,0,5,\n', GOOD),
    expected: ['review/score-off-scale 2:14'],
    rows: 1,
  },
  {
    name: 'a score that is not whole',
    table: body('y,2026-01-01,3.5,5,\n', GOOD),
    expected: ['review/score-not-whole 2:14'],
    rows: 1,
  },
  {
    name: 'a score in words',
    table: body('y,2026-01-01,four,5,\n', GOOD),
    expected: ['table/not-a-rating 2:14'],
    rows: 1,
  },
  {
    name: 'a score with a percent sign',
    table: body('y,2026-01-01,4%,5,\n', GOOD),
    expected: ['table/not-a-rating 2:14'],
    rows: 1,
  },
  {
    name: 'an error of the spreadsheet',
    table: body('y,2026-01-01,#DIV/0!,5,\n', GOOD),
    expected: ['table/not-a-rating 2:14'],
    rows: 1,
  },
  {
    name: 'a decimal comma among commas',
    table: body('y,2026-01-01,"4,0",5,\n', GOOD),
    expected: ['table/not-a-rating 2:14'],
    rows: 1,
  },
  { name: 'a bare NA', table: body('y,2026-01-01,NA,5,\n', GOOD), expected: ['table/bare-na 2:14'], rows: 1 },
  {
    name: 'n/a where it is not allowed',
    table: body('y,2026-01-01,4,n/a,\n', GOOD),
    expected: ['review/not-applicable-not-allowed 2:16'],
    rows: 1,
  },
  {
    name: 'a status beside a score',
    table: 'team,date,a,a.status\ny,2026-01-01,4,na\n',
    expected: ['review/status-and-score 2:16'],
    rows: 0,
  },
  {
    name: 'an unknown status',
    table: 'team,date,a,a.status\ny,2026-01-01,,maybe\n',
    expected: ['table/unknown-status 2:15'],
    rows: 0,
  },
  {
    name: 'a number in words',
    table: 'team,date,days.days\ny,2026-01-01,many\n',
    expected: ['table/not-a-number 2:14'],
    rows: 0,
  },
  {
    name: 'a number with a comma among commas',
    table: 'team,date,days.days\ny,2026-01-01,"30,5"\n',
    expected: ['table/decimal-comma 2:14'],
    rows: 0,
  },
  {
    name: 'a number outside its limits',
    table: 'team,date,days.days\ny,2026-01-01,-1\n',
    expected: ['review/number-out-of-range 2:14'],
    rows: 0,
  },
  {
    name: 'a part that is more than its whole',
    table: 'team,date,share.part,share.whole\ny,2026-01-01,9,5\n',
    expected: ['review/part-over-whole 2:14'],
    rows: 0,
  },
  {
    name: 'a percentage with its sign',
    table: 'team,date,share.value\ny,2026-01-01,41 %\n',
    expected: ['table/percent-or-fraction 2:14'],
    rows: 0,
  },
  {
    name: 'a fraction where a percentage is meant',
    table: 'team,date,share.value\ny,2026-01-01,0.41\n',
    expected: ['table/percent-or-fraction 2:14'],
    rows: 0,
  },
  {
    name: 'a value beside its inputs',
    table: 'team,date,share.part,share.whole,share.value\ny,2026-01-01,4,5,80\n',
    expected: ['review/value-and-inputs 2:18'],
    rows: 0,
  },
  {
    name: 'a list where one number is expected',
    table: 'team,date,days.days\ny,2026-01-01,3|4\n',
    expected: ['review/list-not-expected 2:14'],
    rows: 0,
  },
  {
    name: 'a list with a hole',
    table: 'team,date,each.days\ny,2026-01-01,3||4\n',
    expected: ['table/not-a-number 2:14'],
    rows: 0,
  },
  {
    name: 'an answer that is neither yes nor no',
    table: 'team,date,meeting.a\ny,2026-01-01,perhaps\n',
    expected: ['table/not-yes-or-no 2:14'],
    rows: 0,
  },
  {
    name: 'more employed than started',
    table: 'team,date,a,started,employed\ny,2026-01-01,4,5,6\n',
    expected: ['review/employed-over-started 2:18'],
    rows: 0,
  },
  {
    name: 'a number of people that is not whole',
    table: 'team,date,a,started\ny,2026-01-01,4,5.5\n',
    expected: ['table/not-a-count 2:16'],
    rows: 0,
  },
  {
    name: 'a rubric that is not known',
    table: 'team,date,rubric,a\ny,2026-01-01,nowhere,4\n',
    expected: ['table/unknown-rubric 2:14'],
    rows: 0,
  },
  {
    name: 'an item of another rubric',
    table: 'team,date,rubric,a,z\ny,2026-01-01,test-rubric,4,4\n',
    expected: ['table/other-rubric 2:28'],
    rows: 0,
  },
  {
    name: 'a byte that is neither UTF-8 nor windows-1252',
    table: bytes(HEAD, 'ä,2026-01-01,4,5,\n', 'y,2026-01-01,4,5,', [0xe4], '\n'),
    expected: ['table/mixed-encoding 3:18'],
    fatal: true,
  },
  {
    name: 'a character cut in half at the end',
    table: bytes(HEAD, 'ä,2026-01-01,4,5,', [0xc3]),
    expected: ['table/mixed-encoding 2:18'],
    fatal: true,
  },
  {
    name: 'UTF-16 that ends within a character',
    table: bytes([0xff, 0xfe], Buffer.from('team,date,a\nx,2026-01-01,4\n', 'utf16le').toJSON().data, [0x41]),
    expected: ['table/mixed-encoding 3:1'],
    fatal: true,
  },
  {
    name: 'rows of nothing but delimiters',
    table: body(GOOD, ',,,,\n', ' , ,,,\n'),
    expected: [],
    rows: 1,
    blank: 2,
  },
  {
    name: 'blank lines between rows',
    table: body(GOOD, '\n', 'y,2026-01-01,4,5,\n', '\n'),
    expected: [],
    rows: 2,
    blank: 2,
  },
  {
    name: 'a cell of 10 MB',
    table: body(`y,2026-01-01,4,5,${'n'.repeat(10 * 1024 * 1024)}\n`, GOOD),
    expected: ['table/row-too-large 2:1'],
    rows: 1,
  },
  {
    name: 'a quoted cell of 10 MB',
    table: body(`y,2026-01-01,4,5,"${'n'.repeat(10 * 1024 * 1024)}"\n`, GOOD),
    expected: ['table/row-too-large 2:1'],
    rows: 1,
  },
  {
    name: 'an unclosed quote before 6 MB of rows',
    table: body(
      'y,2026-01-01,4,5,"n\n',
      Array.from({ length: 300_000 }, (_, i) => `t${String(i)},2026-01-01,4,5,\n`).join(''),
    ),
    expected: ['table/stray-quote 2:18'],
    rows: 300_000,
  },
  {
    name: '5,000 columns',
    table: `team,date,a,${Array.from({ length: 5000 }, (_, i) => `c${String(i)}`).join(',')}\nx,2026-01-01,7,${','.repeat(4999)}\ny,2026-01-01,4,${','.repeat(4999)}\n`,
    expected: ['review/score-off-scale 2:14'],
    rows: 1,
  },
  {
    name: 'long: an unknown item',
    table: 'team,date,item,score\nx,2026-01-01,q,4\nx,2026-01-01,a,4\n',
    expected: ['review/unknown-item 2:14'],
    rows: 1,
  },
  {
    name: 'long: an unknown detail',
    table: 'team,date,item,score\nx,2026-01-01,days.weeks,4\nx,2026-01-01,a,4\n',
    expected: ['table/unknown-detail 2:14'],
    rows: 1,
  },
  {
    name: 'long: an item rated twice',
    table: 'team,date,item,score\nx,2026-01-01,a,4\nx,2026-01-01,a,4\n',
    expected: ['table/duplicate-rating 3:14'],
    rows: 1,
  },
  {
    name: 'long: a score off the scale',
    table: 'team,date,item,score\nx,2026-01-01,a,8\nx,2026-01-01,b,4\n',
    expected: ['review/score-off-scale 2:16'],
    rows: 1,
  },
  {
    name: 'long: numbers that do not go together',
    table: 'team,date,item,score\nx,2026-01-01,share.part,8\nx,2026-01-01,share.whole,4\nx,2026-01-01,a,4\n',
    expected: ['review/part-over-whole 2:25', 'review/part-over-whole 3:26'],
    rows: 1,
  },
  {
    name: 'long: no column for the score',
    table: 'team,date,item,status\nx,2026-01-01,a,na\n',
    expected: ['table/missing-column 1:1'],
    fatal: true,
  },
  {
    name: 'long: outcomes that differ',
    table: 'team,date,item,score,started\nx,2026-01-01,a,4,10\nx,2026-01-01,b,4,11\n',
    expected: ['table/different-outcome 3:18'],
    rows: 1,
  },
];

describe('a bad table', () => {
  it('is one of at least sixty', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(CASES.map((one) => [one.name, one] as const))('with %s', async (_, one) => {
    const { result, rejected, out } = await scoreTable(one.table, [scored, other], one.over);
    if (one.fatal === true) {
      expect(result.problems.map(told)).toEqual(one.expected);
      return;
    }
    expect(rejected.map(({ problem }) => told(problem))).toEqual(one.expected);
    expect(result).toMatchObject({
      problems: [],
      rejected: one.expected.length,
      blank: one.blank ?? result.blank,
    });
    expect(result.rows).toBe(one.rows);
    if (one.lost !== undefined) expect(rejected.map(({ row }) => row)).toEqual(one.lost);
    // Every line of the table is in the output or among the rejected rows, as it was.
    const kept = new Set(rejected.flatMap(({ row }) => row.split('\n')));
    const text = typeof one.table === 'string' ? one.table : '';
    const head = text.split('\n')[0] ?? '';
    if (head.includes('item')) return;
    for (const line of text.split(/\r?\n/u).slice(1, 200)) {
      if (/^[\s,]*$/u.test(line) || kept.has(line)) continue;
      expect(out).toContain(line);
    }
  });

  it('gives its problem wherever reading stops', async () => {
    const table = body('y,2026-01-01,4,5,"n\nn"\n', 'z,2026-01-01,9,5,\n', '"q""",2026-01-01,4,5,å\n');
    for (let piece = 1; piece < 40; piece += 1) {
      const { rejected, result } = await scoreTable(table, [scored], { piece });
      expect(rejected.map(({ problem }) => told(problem))).toEqual(['review/score-off-scale 4:14']);
      expect(result.rows).toBe(2);
    }
  });
});

describe('a column map', () => {
  it.each([
    ['format: other/1\n', ['columns/not-a-map']],
    ['- 1\n', ['columns/not-a-map']],
    ['format: ips-columns/1\ncolums: {}\n', ['columns/unknown-key', 'columns/malformed']],
    ['format: ips-columns/1\ncolumns: { a: [1] }\n', ['columns/malformed']],
    ['format: ips-columns/1\ncolumns: { a: { column: x, as: share } }\n', ['columns/malformed']],
    ['format: ips-columns/1\ncolumns: { a: { column: x, vals: {} } }\n', ['columns/unknown-key']],
    ['format: ips-columns/1\ncolumns: { a: { column: x, values: [1] } }\n', ['columns/malformed']],
    ['format: ips-columns/1\ncolumns: { a: x, b: { column: y, values: { "1": yes } } }\n', []],
  ])('%j', (text, codes) => {
    expect(parseColumnMap('map.yaml', text).problems.map(({ code }) => code)).toEqual(codes);
  });

  it('names headings and columns that exist', async () => {
    const map = parseColumnMap('m', 'format: ips-columns/1\ncolumns: { a: Q1, q: note, b: Q2 }\n').map;
    const { result } = await scoreTable('team,date,Q1,note\nx,2026-01-01,4,\n', [scored], { map });
    expect(result.problems.map(({ code }) => code)).toEqual([
      'columns/unknown-target',
      'columns/missing-heading',
    ]);
  });
});
