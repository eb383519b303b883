/** Sheets with several mistakes: each is told in one run, and nothing that only follows from another one. */

import { describe, expect, it } from 'vitest';
import { problemsIn } from '../cli/findings-in.ts';
import { runInMemory } from '../cli/run-in-memory.ts';
import { OWN_RUBRIC, SHEET_HEADING, withRows } from './own-rubric.ts';

const check = async (sheet: string): Promise<readonly string[]> => {
  const args = ['check', 'x.csv', '--rubric', 'own.rubric.yaml'];
  const { out } = await runInMemory(args, { 'x.csv': sheet, 'own.rubric.yaml': OWN_RUBRIC });
  return problemsIn(out);
};

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly found: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'cells that cannot be read, and scores that cannot be right',
    sheet: withRows(
      'plain,,6,,,,',
      'maybe,later,,x,,,',
      'days.mean_days,,soon,,,,',
      'list.weekly,,perhaps,,,,',
    ),
    found: [
      '2:22 review/score-off-scale',
      '3:21 sheet/unknown-status',
      '4:31 sheet/not-a-number',
      '5:28 sheet/not-yes-or-no',
    ],
  },
  {
    name: 'a row with a bad quote between others',
    sheet: withRows('plain,,6,,,,', 'maybe,n/a,,said "no",,,', 'days.mean_days,,-5,,,,'),
    found: ['2:22 review/score-off-scale', '3:31 sheet/malformed', '4:31 review/number-out-of-range'],
  },
  {
    name: 'a quote that is never closed, before a quoted cell of several lines',
    sheet: withRows('plain,,3,,"seen,,', 'maybe,n/a,,"nobody\ncame",,,', 'list.weekly,,perhaps,,,,'),
    found: ['2:25 sheet/malformed', '5:28 sheet/not-yes-or-no'],
  },
  {
    name: 'a bad quote in the second line of a row',
    sheet: withRows('plain,,3,"some\nwords",said "no",,', 'maybe,,6,,,,'),
    found: ['3:13 sheet/malformed', '4:22 review/score-off-scale'],
  },
  {
    name: 'a row with too many cells, another with one too few',
    sheet: withRows('plain,,3,,Seen, and heard,records: x,,', 'maybe,,6,,'),
    found: ['2:52 sheet/malformed', '3:22 review/score-off-scale'],
  },
  {
    name: 'a bad quote in the only row that names team and date',
    sheet: `${SHEET_HEADING}t1,2026-11-20,plain,,3,"a"b,,,\n,,maybe,,6,,,,\n`,
    found: ['2:24 sheet/malformed', '3:10 review/score-off-scale'],
  },
  {
    name: 'a bad quote in the heading',
    sheet: `team,date,item,"sco"re\nt1,2026-11-20,plain,6\n`,
    found: ['1:16 sheet/malformed'],
  },
  {
    name: 'one malformed date in every row',
    sheet: `${SHEET_HEADING}t1,Nov 20,plain,,6,,,,\nt1,Nov 20,maybe,n/a,,,,,\n`,
    found: ['2:4 sheet/malformed-date', '2:18 review/score-off-scale', '3:17 review/missing-reason'],
  },
  {
    name: 'two reviews one after the other',
    sheet: `${withRows('plain,,6,,,,', 'maybe,,3,,,,')}t2,2026-11-20,plain,,7,,,,\nt2,2026-11-20,maybe,,x,,,,\n`,
    found: ['2:22 review/score-off-scale', '4:1 sheet/several-reviews', '5:22 sheet/not-a-number'],
  },
  {
    name: 'a column that stands twice, and one that is missing',
    sheet: 'date,item,score,status,reason,reason\n2026-11-20,plain,6,,,\n2026-11-20,maybe,,n/a,,why\n',
    found: ['1:1 sheet/missing-column', '1:31 sheet/duplicate-column', '2:18 review/score-off-scale'],
  },
  {
    name: 'a reason in the row of a number, where it is not read',
    sheet: withRows('days,,5,,,,', 'days.mean_days,,41,because of strikes,,,', 'plain,,0,,,,'),
    found: ['3:34 sheet/misplaced-cell', '4:22 review/score-off-scale'],
  },
  {
    name: 'a row that stands twice, each with a mistake of its own',
    sheet: withRows('plain,,6,,,,', 'plain,,four,,,,'),
    found: ['2:22 review/score-off-scale', '3:15 sheet/duplicate-row', '3:22 sheet/not-a-number'],
  },
  {
    name: 'control characters in cells that could not be read for them',
    sheet: withRows('pl\u0007ain,,3,,,,', 'maybe,,3\u202e,,,,', 'list.weekly,,perhaps,,,,'),
    found: ['2:15 text/control-character', '3:22 text/control-character', '4:28 sheet/not-yes-or-no'],
  },
  {
    name: 'no team and no date, and a mistake',
    sheet: `${SHEET_HEADING},,plain,,6,,,,\n`,
    found: ['2:3 sheet/missing-team', '2:3 sheet/missing-date', '2:10 review/score-off-scale'],
  },
];

describe('a sheet with', () => {
  it.each(CASES)('$name', async ({ sheet, found }) => {
    expect(await check(sheet)).toEqual(found);
  });

  it.each(CASES)('$name, written by a spreadsheet program elsewhere', async ({ sheet, found }) => {
    expect(await check(`\ufeff${sheet.replaceAll('\n', '\r\n')}`)).toEqual(found);
  });
});
