/** Tables in every shape that exports have: what comes out of them, and that it is what `score` says. */

import { describe, expect, it } from 'vitest';
import { parseColumnMap } from '../../src/batch/column-map.ts';
import { suggestColumns } from '../../src/batch/suggest-columns.ts';
import { toInstrument } from '../../src/batch/roles.ts';
import { scoreJsonLines } from '../../src/batch/score-json-lines.ts';
import {
  checklist,
  item,
  measure,
  percentMeasure,
  rating,
  review,
  rubric,
  score,
  section,
} from '../support/builders.ts';
import { jobOf, rowsOf, scoreTable } from '../support/table.ts';

const scored = rubric([
  section('one', [
    item('a', { number: '1.1' }),
    item('b', { number: '1.2', title: { en: 'Second item', fi: 'Toinen kriteeri' } }),
  ]),
  section('two', [
    item('days', { measure: measure(), caps: [{ id: 'untracked', title: 'Untracked', atMost: 4 }] }),
    item('share', { measure: percentMeasure({ small: { below: 10, atMost: 3 } }) }),
    item('meeting', { checklist: checklist(3), title: 'Weekly meeting held' }),
    item('each', { measure: measure({ each: 'specialist', combine: 'mean-of-scores' }) }),
  ]),
]);

const only = async (table: string, over = {}) => {
  const { out, rejected, result } = await scoreTable(table, [scored], over);
  expect(rejected).toEqual([]);
  expect(result.problems).toEqual([]);
  return rowsOf(out, out.split('\n')[0]?.includes(';') === true ? ';' : ',')[0] ?? {};
};

describe('a wide row', () => {
  it('has the numbers of the scorecard', async () => {
    const row = await only(
      'team,date,a,b,days.days,days.untracked,share.part,share.whole,meeting.a,meeting.b,meeting.c,each.days\n' +
        'x,2026-11-20,4,3,41,no,17,19,yes,x,0,20|100\n',
    );
    const card = score(
      scored,
      review({
        a: 4,
        b: 3,
        days: rating({ inputs: new Map([['days', 41]]), caps: new Map([['untracked', false]]) }),
        share: rating({
          inputs: new Map([
            ['part', 17],
            ['whole', 19],
          ]),
        }),
        meeting: rating({
          parts: new Map([
            ['a', true],
            ['b', true],
            ['c', false],
          ]),
        }),
        each: rating({ inputs: new Map([['days', [20, 100]]]) }),
      }),
    );
    const { total, counts, sections } = card;
    expect(row).toMatchObject({
      fidelity_rubric: 'test-rubric@1.0.0',
      fidelity_score: String(total.score),
      fidelity_maximum: String(total.maximum),
      fidelity_percent: String(total.percent),
      fidelity_mean: String(total.mean),
      fidelity_band: card.band?.id,
      fidelity_possible_bands: card.possibleBands.map(({ id }) => id).join('|'),
      fidelity_complete: String(card.complete),
      fidelity_rated: String(counts.rated),
      fidelity_lowest: String(total.lowest),
      fidelity_highest: String(total.highest),
      section_one: String(sections[0]?.mean),
      section_two: String(sections[1]?.mean),
      fidelity_warnings: '',
    });
  });

  it('says what is missing, and keeps a blank from being a zero', async () => {
    const row = await only('team,date,a,b\nx,2026-11-20,4,\n');
    expect(row).toMatchObject({
      fidelity_score: '4',
      fidelity_rated: '1',
      fidelity_unrated: '5',
      fidelity_complete: 'false',
    });
    expect(row['fidelity_lowest']).toBe(String(score(scored, review({ a: 4 })).total.lowest));
  });

  it('warns of what a table can hold, and of nothing else', async () => {
    const row = await only(
      'team,date,a,b,days.days,days.untracked,share.part,share.whole,share\nx,2026-11-20,n/a,insufficient,20,,4,5,5\n',
    );
    expect(row['fidelity_warnings']).toBe(
      'cap-not-considered:days overruled:share small-sample:share reason-missing:a reason-missing:b reason-missing:share',
    );
    const plain = await only('team,date,days.days\nx,2026-11-20,20\n');
    expect(plain['fidelity_warnings']).toBe('');
  });

  it.each([
    ['n/a', 'fidelity_not_applicable'],
    ['N/A', 'fidelity_not_applicable'],
    ['ei sovellu', 'fidelity_not_applicable'],
    ['ej tillämpligt', 'fidelity_not_applicable'],
    ['ei riittävästi tietoa', 'fidelity_insufficient'],
  ])('reads %s', async (cell, column) => {
    expect((await only(`team,date,a,b\nx,2026-11-20,${cell},4\n`))[column]).toBe('1');
  });

  it('reads NA as it is told', async () => {
    const table = 'team,date,a,b\nx,2026-11-20,NA,4\n';
    expect(await only(table, { na: 'unrated' })).toMatchObject({ fidelity_unrated: '5' });
    expect(await only(table, { na: 'not-applicable' })).toMatchObject({ fidelity_not_applicable: '1' });
  });

  it('reads decimal commas where the delimiter is another', async () => {
    const row = await only('team;date;days.days;b\nx;20.11.2026;30,5;4,0\n');
    expect(row).toMatchObject({ fidelity_rated: '2', section_two: '4' });
  });

  it('reads the windows-1252, UTF-16 and marked UTF-8 of spreadsheets alike', async () => {
    const table = 'team;date;a\r\nJyväskylä;20.11.2026;4\r\n';
    const plain = (await scoreTable(table, [scored])).out;
    const windows = await scoreTable(Buffer.from(table, 'latin1'), [scored]);
    expect(windows.out).toBe(plain);
    expect(windows.warnings.map(({ code, place }) => [code, place])).toEqual([
      ['file/windows-1252', { file: 'table.csv', line: 2, column: 4 }],
    ]);
    expect((await scoreTable(Buffer.from(`\ufeff${table}`, 'utf16le'), [scored], { piece: 5 })).out).toBe(
      `\ufeff${plain}`,
    );
    expect((await scoreTable(Buffer.from(table, 'utf16le'), [scored], { encoding: 'utf-16le' })).out).toBe(
      plain,
    );
    expect((await scoreTable(`\ufeff${table}`, [scored])).out).toBe(`\ufeff${plain}`);
    expect((await scoreTable(`sep=;\r\n${table}`, [scored])).out).toBe(plain);
  });

  it('keeps its place and its cells, and replaces an earlier result', async () => {
    const first = await scoreTable('id,team,date,"no,te",a\n7,x,2026-11-20,"a ""b""",4\n', [scored]);
    expect(first.out.split('\n')[1]).toMatch(/^7,x,2026-11-20,"a ""b""",4,test-rubric@1\.0\.0,4,/u);
    const again = await scoreTable(first.out, [scored]);
    expect(again.out).toBe(first.out);
  });

  it('is made safe for spreadsheets unless it is to be raw', async () => {
    const table = 'team,date,a,n,m\nx,2026-11-20,4,=1+1,-5\n';
    expect(await only(table)).toMatchObject({ n: "'=1+1", m: '-5' });
    expect(await only(table, { isRaw: true })).toMatchObject({ n: '=1+1' });
  });

  it('is dressed for Excel in a language with decimal commas', async () => {
    const { out } = await scoreTable('team,date,a,b,n\nx,2026-11-20,4,5,"a;b"\n', [scored], {
      dress: 'comma',
    });
    expect(out).toMatch(/^\ufeffteam;date;a;b;n;/u);
    expect(out).toContain('x;2026-11-20;4;5;"a;b";test-rubric@1.0.0;4,5;5;90;4,5;');
    expect(out.endsWith('\r\n')).toBe(true);
  });

  it('names its own rubric', async () => {
    const other = rubric([section('three', [item('z'), item('a')])], { id: 'other', total: 'sum' });
    const { out, rejected } = await scoreTable(
      'team,date,rubric,a,z\nx,2026-11-20,,4,\nx,2026-11-20,other,4,2\ny,2026-11-20,other@1.0.0,1,1\n',
      [scored, other],
    );
    expect(rejected).toEqual([]);
    const rows = rowsOf(out);
    expect(rows.map((row) => row['fidelity_rubric'])).toEqual([
      'test-rubric@1.0.0',
      'other@1.0.0',
      'other@1.0.0',
    ]);
    expect(rows.map((row) => row['section_three'])).toEqual(['', '6', '2']);
    expect(rows[0]).toMatchObject({ section_one: '4' });
  });
});

describe('a column map', () => {
  const mapOf = (text: string) => parseColumnMap('map.yaml', `format: ips-columns/1\n${text}`).map;

  it('maps headings, units and codes', async () => {
    const map = mapOf(
      'values: { "-99": unrated }\ncolumns:\n  team: Tiimi\n  date: Pvm\n  a: Q1\n  b: { column: Q2, values: { "9": not-applicable, "7": 5 } }\n' +
        '  share.value: { column: Q3, as: fraction }\n  days.untracked: { column: Q4, values: { joo: yes } }\n  days.days: Q5\n',
    );
    const row = await only('Tiimi,Pvm,Q1,Q2,Q3,Q4,Q5\nx,2026-11-20,-99,7,0.29,joo,20\n', { map });
    // 29 % reaches a 2; 20 days would be a 5, but nobody tracked them.
    expect(row).toMatchObject({
      section_one: '5',
      section_two: '3',
      fidelity_rated: '3',
      fidelity_warnings: 'sample-unknown:share',
    });
    const percent = mapOf('columns: { share.value: { column: Q3, as: percent } }');
    expect(await only('team,date,Q3\nx,2026-11-20,29 %\n', { map: percent })).toMatchObject({
      section_two: '2',
    });
  });

  it('is suggested from ids, titles, numbers and checkboxes', () => {
    const headings = [
      'Tiimi',
      'Päivämäärä',
      'Q1.1',
      'toinen kriteeri',
      'days_days',
      'weekly_meeting_held___1',
      'weekly_meeting_held___2',
      'weekly_meeting_held___3',
      'Alue',
    ];
    const found = suggestColumns(headings, toInstrument(scored), () => []);
    expect(found.map(({ heading, reading }) => [heading, reading.target])).toEqual([
      ['Tiimi', 'team'],
      ['Päivämäärä', 'date'],
      ['Q1.1', 'a'],
      ['toinen kriteeri', 'b'],
      ['days_days', 'days.days'],
      ['weekly_meeting_held___1', 'meeting.a'],
      ['weekly_meeting_held___2', 'meeting.b'],
      ['weekly_meeting_held___3', 'meeting.c'],
    ]);
  });

  it('is suggested with a column under its own name before one that only may be meant', () => {
    const found = suggestColumns(['record_id', 'team', 'date'], toInstrument(scored), () => []);
    expect(found.map(({ heading, reading }) => [heading, reading.target])).toEqual([
      ['team', 'team'],
      ['date', 'date'],
    ]);
  });
});

describe('a long table', () => {
  const table =
    'team,date,region,item,score,status,reason,comment\n' +
    'x,2026-11-20,north,a,4,,,one\ny,2026-11-20,south,a,5,,,two\nx,20.11.2026,north,days.days,41,,,\n' +
    'x,2026-11-20,north,b,,na,nobody,\ny,2026-11-20,south,b,,insufficient,not found,\n';

  it('is gathered to one row a review, in the order of their first rows', async () => {
    const { out, result, rejected } = await scoreTable(table, [scored]);
    expect(rejected).toEqual([]);
    expect(result).toMatchObject({ rows: 5, leftOut: ['comment'] });
    const wide = await scoreTable(
      'team,date,region,a,b.status,b.reason,days.days\nx,2026-11-20,north,4,na,nobody,41\ny,2026-11-20,south,5,insufficient,not found,\n',
      [scored],
    );
    const added = (csv: string) =>
      rowsOf(csv).map((row) =>
        Object.entries(row).filter(([name]) => /^(?:team|region|fidelity|section)/u.test(name)),
      );
    expect(added(out)).toEqual(added(wide.out));
  });
});

describe('JSON lines', () => {
  const lines = (text: string, over = {}) => {
    const { job, scored: done } = jobOf(text, [scored], { format: 'jsonl', ...over });
    return scoreJsonLines(job).then(done);
  };

  it('keep their own keys as they stood', async () => {
    const { out, rejected } = await lines(
      '{"team":"x","date":"2026-11-20","a":4,"n":1.50,"each.days":[20,100],"o":{"p":[1]}}\n\n{"team":"y","date":"2026-11-20","a":"n/a","meeting.a":true}\n[1]\n{"team":"x","date":"2026-11-20"}\n',
    );
    const [first = '', second = ''] = out.split('\n');
    expect(
      first.startsWith(
        '{"team":"x","date":"2026-11-20","a":4,"n":1.50,"each.days":[20,100],"o":{"p":[1]},"fidelity_rubric":',
      ),
    ).toBe(true);
    expect(JSON.parse(first)).toMatchObject({ fidelity_score: 4, fidelity_rated: 2, section_two: 4 });
    expect(JSON.parse(second)).toMatchObject({ fidelity_not_applicable: 1 });
    expect(rejected.map(({ problem }) => problem.code)).toEqual(['table/not-json', 'table/duplicate-row']);
  });

  it('become CSV where every line has the keys of the first', async () => {
    const { out, rejected } = await lines(
      '{"team":"x","date":"2026-11-20","a":4}\n{"team":"y","date":"2026-11-20","q":4}\n',
      { format: 'csv' },
    );
    expect(rowsOf(out)).toHaveLength(1);
    expect(rejected.map(({ problem }) => problem.code)).toEqual(['table/new-key']);
  });
});

describe('a table of more rows than anybody expected', () => {
  const teams = 20_000;
  const two = rubric([section('one', [item('a'), item('b')])]);

  it('has every row once, and says which ones come again', async () => {
    const rows = Array.from({ length: teams }, (_, row) => `team ${String(row)},2026-11-20,4,3`);
    const again = [0, 1, teams - 1].map((row) => rows[row] ?? '');
    const { result, rejected } = await scoreTable(['team,date,a,b', ...rows, ...again, ''].join('\n'), [two]);
    expect(result).toMatchObject({ rows: teams, rejected: 3 });
    expect(rejected.map(({ row }) => row)).toEqual(again);
  });

  it('has every review of a long one, whatever the order of its rows', async () => {
    const rows = ['a', 'b'].flatMap((id) =>
      Array.from(
        { length: teams },
        (_, row) => `team ${String(row)},2026-11-20,${id},${String(1 + (row % 5))}`,
      ),
    );
    const { result, out, rejected } = await scoreTable(['team,date,item,score', ...rows, ''].join('\n'), [
      two,
    ]);
    expect(rejected).toEqual([]);
    expect(result.rows).toBe(2 * teams);
    const scoredRows = rowsOf(out, ',');
    expect(scoredRows.map(({ team }) => team)).toEqual(
      Array.from({ length: teams }, (_, row) => `team ${String(row)}`),
    );
    expect(scoredRows.every(({ fidelity_mean: mean }, row) => Number(mean) === 1 + (row % 5))).toBe(true);
  });
});

describe('what has no room in the fast path', () => {
  const long = 'x'.repeat(70_000);

  it.each([
    ['a name', `team,date,a,b\n${long},2026-11-20,4,3\ny,2026-11-20,1,2\n`],
    ['a name of a long table', `team,date,item,score\n${long},2026-11-20,a,4\ny,2026-11-20,b,2\n`],
    [
      'a row between columns that are left out',
      `team,date,n1,fidelity_mean,n2,fidelity_band,n3,a,b\nx,2026-11-20,${long},,${long},,${long},4,3\n`,
    ],
  ])('is scored all the same: %s', async (_, table) => {
    const two = rubric([section('one', [item('a'), item('b')])]);
    const fast = await scoreTable(table, [two]);
    const reference = await scoreTable(table, [two], { isPlainPathOff: true });
    expect(fast.rejected).toEqual([]);
    expect(fast.out).toBe(reference.out);
    expect(fast.out.length).toBeGreaterThan(70_000);
  });

  it('is scored all the same: a rubric with very long ids and very many sections', async () => {
    const bands = ['a', 'b', 'c'].map((id, index) => ({
      id: id.repeat(3000),
      title: id,
      from: 4 - index,
      reviewAgainAfterMonths: null,
    }));
    const sections = Array.from({ length: 300 }, (_, index) =>
      section(`s${String(index)}`, [item(`i${String(index)}`)]),
    );
    for (const odd of [rubric([section('one', [item('a')])], { bands }), rubric(sections)]) {
      const id = odd.sections[0]?.items[0]?.id ?? '';
      const table = `team,date,${id}\nx,2026-11-20,4\ny,2026-11-20,\nz,2026-11-20,1\n`;
      const fast = await scoreTable(table, [odd]);
      expect(fast.out).toBe((await scoreTable(table, [odd], { isPlainPathOff: true })).out);
      expect(fast.result.rows).toBe(3);
    }
  });
});
