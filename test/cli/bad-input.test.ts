/** Bad input of every kind: the exit code, the place and the code of each problem, and nothing written. */

import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/problem/severity.ts';
import { FAULTY_REVIEWS } from '../review/faulty-reviews.ts';
import { FAULTY_SHEETS } from '../review/faulty-sheets.ts';
import { HEAD, OWN_RUBRIC, withHead, withKey, withRating, withRows } from '../review/own-rubric.ts';
import { FAULTY_TEXTS, tooLarge } from '../source/faulty-texts.ts';
import type { Run } from '../support/run-program.ts';
import { BIN, runBuilt, runInProcess } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { findingsIn, problemsIn } from './findings-in.ts';
import type { Outcome } from './run-twice.ts';
import { runHere, runThere } from './run-twice.ts';

// What would move a cursor or turn writing around; tabs and line breaks are harmless.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

const FILES = { 'own.rubric.yaml': OWN_RUBRIC } as const;

const isSheet = (file: string): boolean => file.endsWith('.csv');

const lineOf = (command: 'score' | 'check', file: string, bytes: string | Uint8Array) => ({
  args: [
    command,
    file,
    ...(isSheet(file) ? ['--rubric', 'own.rubric.yaml'] : []),
    ...(command === 'score' ? ['-o', 'report.md'] : []),
  ],
  files: { ...FILES, [file]: bytes },
});

// Refused by `score`: exit code 2, nothing on standard output, no report, nothing raw on standard error.
const expectRefused = ({ code, out, err, files }: Outcome): void => {
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).not.toMatch(UNSAFE);
  expect(Object.keys(files)).not.toContain('report.md');
};

const score = (bytes: string | Uint8Array, file = 'x.review.yaml'): Promise<Outcome> =>
  runHere(lineOf('score', file, bytes));

const check = (bytes: string | Uint8Array, file = 'x.review.yaml'): Promise<Outcome> =>
  runHere(lineOf('check', file, bytes));

const lineAt = (text: string, at: string): string =>
  text.split('\n')[Number.parseInt(at, 10) - 1]?.trim() ?? '';

describe('a file with one problem is refused by score', () => {
  const rows = [
    ...FAULTY_REVIEWS.map(([code, text, at]) => ({ code, text, at, file: 'x.review.yaml' })),
    ...FAULTY_SHEETS.map(([code, text, at]) => ({ code, text, at, file: 'x.csv' })),
  ].map((row) => ({ ...row, line: lineAt(row.text, row.at) }));

  it.each(
    rows.filter(
      // What is said of a rubric given as a review is the case below.
      ({ code }) => severityOf(code) === 'error' && code !== 'review/other-format',
    ),
  )('$file: $code: $line', async ({ code, text, at, file }) => {
    const run = await score(text, file);
    expectRefused(run);
    expect(problemsIn(run.err)).toEqual([`${at} ${code}`]);
  });

  it.each(rows.filter(({ code }) => severityOf(code) === 'warning'))(
    'but not for a warning: $code: $line',
    async ({ code, text, at, file }) => {
      const { code: exit, out, err, files } = await score(text, file);
      expect({ exit, out }).toEqual({ exit: 0, out: '' });
      expect(problemsIn(err)).toEqual([`${at} ${code}`]);
      expect(files['report.md']).toMatch(/^# /u);
    },
  );
});

describe('a text that cannot be read', () => {
  it.each(FAULTY_TEXTS.filter(({ code }) => severityOf(code) === 'error'))(
    '$code: $name',
    async ({ code, bytes, at, file }) => {
      const run = await score(bytes, file);
      expectRefused(run);
      expect(problemsIn(run.err)).toContain(`${at} ${code}`);
      const checked = await check(bytes, file);
      expect(checked.code).toBe(1);
      expect(problemsIn(checked.out)).toEqual(problemsIn(run.err));
      expect(checked.out).not.toMatch(UNSAFE);
    },
  );
});

describe('a file that is not what it should be', () => {
  const REFUSED: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ['a text', 'not a review\n', ['1:1 review/wrong-type']],
    ['a list', '- format: ips-review/1\n', ['1:1 review/wrong-type']],
    ['a number', '5\n', ['1:1 review/wrong-type']],
    ['nothing, written out', 'null\n', ['1:1 review/wrong-type']],
    [
      'an empty map',
      '{}\n',
      [
        '1:1 review/missing-key',
        '1:1 review/missing-key',
        '1:1 review/missing-key',
        '1:1 review/missing-key',
        '1:1 review/missing-key',
      ],
    ],
    ['JSON with a comma too many', '{"format": "ips-review/1",, }\n', ['1:27 yaml/syntax']],
    [
      'a merge key that hides nothing else',
      withRating('plain: &p { score: 9 }\n  maybe: { <<: *p }'),
      ['6:22 review/score-off-scale', '7:12 yaml/merge-key'],
    ],
    [
      '1 and "1" as keys',
      withRating('1: 3\n  "1": 4'),
      ['6:3 review/unknown-item', '7:3 yaml/duplicate-key'],
    ],
    ['a key over several lines', `${HEAD}ratings:\n  pl\n  ain: 3\n`, ['6:3 yaml/syntax']],
  ];

  it.each(REFUSED)('%s', async (_, text, expected) => {
    const run = await score(text);
    expectRefused(run);
    expect(problemsIn(run.err)).toEqual(expected);
  });

  it('a rubric given as review', async () => {
    const run = await score(OWN_RUBRIC);
    expectRefused(run);
    expect(run.err).toContain('ips-fidelity rubric show x.review.yaml');
    const checked = await check(OWN_RUBRIC);
    expect(checked.code).toBe(1);
    expect(problemsIn(checked.out)).toContain('1:9 review/other-format');
  });

  it('a review given as rubric', async () => {
    const run = await runHere({
      args: ['form', '--rubric', 'x.review.yaml', '-o', 'report.md'],
      files: { 'x.review.yaml': withRating('plain: 3') },
    });
    expectRefused(run);
    expect(problemsIn(run.err)).toContain('1:9 rubric/other-format');
  });

  it('a rubric that the review names is not there', async () => {
    const run = await runHere({
      args: ['score', 'x.review.yaml', '-o', 'report.md'],
      files: { 'x.review.yaml': withRating('plain: 3') },
    });
    expectRefused(run);
    expect(run.err).toContain('own.rubric.yaml');
  });

  it('a rubric that the review names is a folder', async () => {
    expectRefused(await score(withHead('own.rubric.yaml', '.')));
  });
});

describe('what is fine', () => {
  it.each([
    ['a byte order mark', `\ufeff${withRating('plain: 3')}`],
    ['CRLF', withRating('plain: 3').replaceAll('\n', '\r\n')],
    ['no line break at the end', withRating('plain: 3').trimEnd()],
    ['null for absent', withRating('plain: { score: null, reason: ~, evidence: , inputs: null }')],
    ['a rating without anything', withRating('plain:')],
    ['aliases, as long as they are few', withRating('plain: &p { score: 3 }\n  maybe: *p')],
    ['a document that is begun and ended', `---\n${withRating('plain: 3')}...\n`],
    ['other ways to write 4', withRating('plain: 4.0\n  maybe: +4')],
    ['fifteen digits', withRating('share: { inputs: { part: 1, whole: 123456789012345 } }')],
    ['tabs and line breaks in a name', withHead('team-1', '"a\\tb\\nc"')],
    ['a schema for editors', withKey('$schema: ./review.schema.json')],
  ])('%s', async (_, text) => {
    const { code, err, files } = await score(text);
    expect(problemsIn(err)).toEqual([]);
    expect(code).toBe(0);
    expect(files['report.md']).toMatch(/^# /u);
  });
});

describe('a mistyped name', () => {
  it.each([
    ['a key of the review', withKey('strenghts: []'), 'strengths'],
    ['a key of the team', withHead('id: team-1', 'id: team-1, nmae: x'), 'name'],
    ['a key of a rating', withRating('plain: { scroe: 3 }'), 'score'],
    ['a key of evidence', withRating('plain: { evidence: [{ kidn: records }] }'), 'kind'],
    ['an item', withRating('plian: 3'), 'plain'],
    ['an input', withRating('days: { inputs: { mean_dayz: 41 } }'), 'mean_days'],
    ['a part', withRating('list: { parts: { weekley: true } }'), 'weekly'],
    ['a cap', withRating('days: { caps: { not-trackd: true } }'), 'not-tracked'],
    ['a kind of evidence', withRating('plain: { evidence: [{ kind: recrods }] }'), 'records'],
    [
      'a source',
      withRating('plain: { evidence: [{ source: tlak }] }\nsources: [{ id: talk, kind: interview }]'),
      'talk',
    ],
    [
      'a reviewer',
      withKey('reviewers: [{ id: anna }]\nhistory: [{ at: 2026-11-20, by: ana, item: plain, reason: x }]'),
      'anna',
    ],
    ['a kind of review', withKey('kind: extrenal'), 'external'],
    ['a rubric', withHead('own, file: own.rubric.yaml', 'ips-nine-principels'), 'ips-nine-principles'],
    ['a row of a sheet', withRows('days.mean_dayz,,41,,,,'), 'days.mean_days'],
  ])('%s comes with what was meant', async (_, text, meant) => {
    const run = await score(text, text.startsWith('team,') ? 'x.csv' : undefined);
    expectRefused(run);
    expect(findingsIn(run.err)).toHaveLength(1);
    expect(run.err).toContain(`"${meant}"`);
  });
});

describe('every problem of a file is told in one run', () => {
  it('of a review: shape, references and figures', async () => {
    const text = `format: ips-review/1
rubric: { id: own, file: own.rubric.yaml, version: "0.9.0" }
team: { id: 5 }
date: 2026-02-31
kind: extern
period: { from: 2026-12-01, to: 2026-11-01 }
ratings:
  plain: "4"
  plian: 3
  maybe: { status: insufficient }
  days: { inputs: { mean_days: -3 } }
  share: { inputs: { part: 9, whole: 8 }, scroe: 1 }
  list: { parts: { weekley: true }, caps: { lonely: true } }
sources: [{ id: a, kind: interviw }, { id: a, kind: records }]
outcomes: { started: 3, employed: 4 }
notes: x
`;
    const expected = [
      '2:52 review/rubric-differs',
      '3:13 review/wrong-type',
      '4:7 review/impossible-date',
      '5:7 review/not-one-of',
      '6:17 review/period-reversed',
      '8:10 review/wrong-type',
      '9:3 review/unknown-item',
      '10:20 review/missing-reason',
      '11:32 review/number-out-of-range',
      '12:28 review/part-over-whole',
      '12:43 review/unknown-key',
      '13:20 review/unknown-part',
      '13:45 review/unknown-cap',
      '14:26 review/unknown-evidence-kind',
      '14:44 review/duplicate-source',
      '15:35 review/employed-over-started',
      '16:1 review/unknown-key',
    ];
    const run = await score(text);
    expectRefused(run);
    expect(problemsIn(run.err)).toEqual(expected);
    const checked = await check(text);
    expect(checked.code).toBe(1);
    expect(problemsIn(checked.out)).toEqual(expected);
  });

  it('of a text that is YAML in part', async () => {
    const run = await score(`${HEAD}ratings:\n\tplain: 3\n  maybe: @x\n  days: "\\q"\n`);
    expectRefused(run);
    const codes = problemsIn(run.err);
    expect(codes).toContain('6:1 yaml/tab');
    expect(codes).toContain('7:10 yaml/syntax');
    expect(codes).toContain('8:10 yaml/syntax');
  });

  it('of a sheet', async () => {
    const run = await score(
      withRows(
        'plain,,three,,,,',
        'maybe,na,,,,,',
        'plian,,3,,,,',
        'days.mean_days,,41 d,,,,',
        'list.weekly,,?,,,papers: x',
        'plain,,3,,,,',
      ),
      'x.csv',
    );
    expectRefused(run);
    expect(problemsIn(run.err)).toEqual([
      '2:22 sheet/not-a-number',
      '3:21 sheet/unknown-status',
      '4:15 sheet/unknown-row',
      '5:31 sheet/not-a-number',
      '6:28 sheet/not-yes-or-no',
      '6:32 sheet/misplaced-cell',
      '7:15 sheet/duplicate-row',
    ]);
  });

  it('of several files', async () => {
    const run = await runHere({
      args: ['check', 'a.yaml', 'b.yaml', 'c.csv', '--rubric', 'own.rubric.yaml'],
      files: {
        ...FILES,
        'a.yaml': withRating('plain: 9'),
        'b.yaml': 'a: [',
        'c.csv': withRows('plian,,3,,,,'),
      },
    });
    expect(run.code).toBe(1);
    expect(findingsIn(run.out).map(({ file, at }) => `${file}:${at}`)).toEqual([
      'a.yaml:6:10 review/score-off-scale',
      'b.yaml:1:5 yaml/syntax',
      'c.csv:2:15 sheet/unknown-row',
    ]);
  });
});

describe('a hostile note', () => {
  const NOTES = [
    'a | b | c',
    'two\nlines',
    '# a heading',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '<script>alert(1)</script>',
    '</table><h1>x</h1>',
    '[x](javascript:alert(1))',
    '```\ncode',
    '=cmd()',
    '+1+1',
    '@SUM(A1)',
    '-2+3',
    '\t=1+1',
    '=1;2,"3"',
    '"quoted"',
  ];

  const reportOf = async (note: string, format: string, ...options: readonly string[]): Promise<string> => {
    const text = withRating(`plain: { score: 3, observation: ${JSON.stringify(note)} }`);
    const { code, out } = await runHere({
      args: ['score', 'x.review.yaml', '-f', format, ...options],
      files: { ...FILES, 'x.review.yaml': text },
    });
    expect(code).toBe(0);
    return out;
  };

  // Headings, rules, rows and fences: what gives a report its shape.
  const shapeOf = (report: string): readonly string[] =>
    report
      .split('\n')
      .filter((line) => /^(?:#|\||`{3}|-{3}|={3})/u.test(line))
      .map((line) => (line.startsWith('|') ? line.replace(/[^|\\]|\\./gu, '') : line));

  it.each(NOTES)('%j leaves the report in shape', async (note) => {
    const report = await reportOf(note, 'markdown');
    expect(shapeOf(report)).toEqual(shapeOf(await reportOf('note', 'markdown')));
    expect(report).not.toMatch(/(?<!\\)<(?:script|h1|\/table)/u);
    expect(report).not.toMatch(/(?<!\\)\[x\]\(/u);
  });

  it.each(NOTES)('%j is no formula in a table', async (note) => {
    for (const excel of [[], ['--excel']]) {
      const rows = parse<Record<string, string>>(await reportOf(note, 'csv', ...excel), {
        bom: true,
        columns: true,
      });
      const cell = rows.find(({ item }) => item === 'plain')?.['observation'] ?? '';
      expect(rows).toHaveLength(6);
      expect(cell.replace(/^'/u, '')).toBe(note);
      expect(cell).not.toMatch(/^\s*[=+@-]/u);
    }
  });

  it.each(NOTES)('%j is itself in JSON', async (note) => {
    const card = JSON.parse(await reportOf(note, 'json')) as { items: { observation: string | null }[] };
    expect(card.items[0]?.observation).toBe(note);
  });
});

// What only a process of its own can show: its stack, its streams, the file system.
describe('the built program', () => {
  it.each([
    ['brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['braces', '{a: '.repeat(10_000) + '}'.repeat(10_000)],
    ['brackets that are not closed', `a: ${'['.repeat(10_000)}`],
    ['lists', `${'- '.repeat(10_000)}a\n`],
    ['indented keys', Array.from({ length: 2500 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('refuses ten thousand levels of %s', async (_, text) => {
    for (const run of [runHere, runThere]) {
      const refused = await run(lineOf('score', 'x.review.yaml', text));
      expectRefused(refused);
      expect(findingsIn(refused.err).map(({ code }) => code)).toEqual(['yaml/too-deep']);
    }
  });

  it('refuses an alias bomb at once', async () => {
    const bomb = FAULTY_TEXTS.find(({ code }) => code === 'yaml/too-many-aliases');
    expectRefused(await runThere(lineOf('score', 'x.review.yaml', bomb?.bytes ?? '')));
  });

  it.each(['x.review.yaml', 'x.csv'])('refuses thirty megabytes: %s', async (file) => {
    for (const run of [runHere, runThere]) {
      const refused = await run(lineOf('score', file, tooLarge()));
      expectRefused(refused);
      expect(problemsIn(refused.err)).toEqual(['1:1 file/too-large']);
      const checked = await run(lineOf('check', file, tooLarge()));
      expect([checked.code, problemsIn(checked.out)]).toEqual([1, ['1:1 file/too-large']]);
    }
  });

  it('refuses thirty megabytes of standard input', async () => {
    const { code, err } = await runThere({ args: ['score', '-'], input: 'a'.repeat(30 * 1024 * 1024) });
    expect([code, problemsIn(err)]).toEqual([2, ['1:1 file/too-large']]);
  });

  it.each(['score', 'form --rubric'])('refuses a folder: %s', async (command) => {
    for (const run of [runHere, runThere]) {
      const { code, out, err } = await run({ args: [...command.split(' '), './'] });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^error: /u);
    }
  });

  it.skipIf(isRoot || isWindows)(
    'refuses a file that may not be read (skipped for root, who may read all)',
    async () => {
      const folder = await temporaryFolder();
      const file = join(folder, 'x.review.yaml');
      await writeFile(file, withRating('plain: 3'));
      await chmod(file, 0o000);
      const { code, out, err } = await runInProcess(['score', file]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(file);
    },
  );
});

describe('output that cannot be written', () => {
  const GOOD = { ...FILES, 'x.review.yaml': withRating('plain: 3') };

  it.each([
    ['into a folder that is not there', 'nosuch/report.md'],
    ['over a folder', '.'],
    ['below a file', 'x.review.yaml/report.md'],
    ['over the review itself', 'x.review.yaml'],
  ])('%s', async (_, output) => {
    for (const run of [runHere, runThere]) {
      const { code, out, err, files } = await run({
        args: ['score', 'x.review.yaml', '-o', output],
        files: GOOD,
      });
      expect({ code, out, files }).toEqual({ code: 2, out: '', files: GOOD });
      expect(err).toMatch(/^error: /u);
    }
  });

  it.skipIf(isRoot || isWindows)(
    'into a folder that is read-only (skipped for root, who may write all)',
    async () => {
      const folder = await temporaryFolder();
      const review = join(folder, 'x.review.yaml');
      const closed = join(folder, 'closed');
      await writeFile(review, GOOD['x.review.yaml']);
      await writeFile(join(folder, 'own.rubric.yaml'), OWN_RUBRIC);
      await mkdir(closed, { mode: 0o555 });
      const { code, out } = await runInProcess(['score', review, '-o', join(closed, 'report.md')]);
      expect({ code, out, left: await readdir(closed) }).toEqual({ code: 2, out: '', left: [] });
    },
  );

  it.skipIf(!existsSync('/dev/full'))('to a disk that is full', async () => {
    const line = { args: ['score', 'x.review.yaml', '-o', '/dev/full'], files: GOOD };
    for (const run of [runHere, runThere]) {
      const { code, out, err } = await run(line);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('/dev/full');
    }
  });
});

describe.skipIf(isWindows)('standard output', () => {
  const sh = (script: string, cwd: string): Promise<Run> =>
    new Promise((resolve, reject) => {
      const child = spawn('sh', ['-c', script], { cwd, env: { PATH: process.env['PATH'] } });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
      child.on('error', reject).on('close', (code) => {
        resolve({ code, out, err });
      });
    });

  const program = `"${process.execPath}" "${BIN}"`;

  const folderWithReview = async (): Promise<string> => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'own.rubric.yaml'), OWN_RUBRIC);
    await writeFile(join(folder, 'x.review.yaml'), withRating('plain: 3'));
    return folder;
  };

  // The exit code of the program itself, as `set -o pipefail` would give it, is the only thing on standard error.
  it.each([
    'rubric show ips-nine-principles',
    'rubric schema',
    'form',
    'score x.review.yaml --with-warnings',
    'score x.review.yaml -f json 2> /dev/null',
    '--help',
    'check x.review.yaml 2> /dev/null',
  ])('that is closed early ends quietly: %s', async (command) => {
    const folder = await folderWithReview();
    for (const reader of ['head -1', 'true']) {
      const { err } = await sh(`{ ${program} ${command}; echo $? >&2; } | ${reader}`, folder);
      expect(err).toBe('0\n');
    }
  });

  it
    .skipIf(!existsSync('/dev/full'))
    .each([
      'score x.review.yaml',
      'check x.review.yaml',
      'form',
      'rubric list',
      'rubric show ips-nine-principles',
      'rubric schema review',
    ])('that is full is told: %s', async (command) => {
    const { code, err } = await sh(`${program} ${command} > /dev/full`, await folderWithReview());
    expect(code).toBe(2);
    expect(err).toMatch(/^error: /mu);
  });

  it('gets nothing of what is wrong with a review', async () => {
    const { code, out } = await runBuilt(['score', '-'], { input: 'a: [' });
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
