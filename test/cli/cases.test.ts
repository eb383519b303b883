/** Every command and option, in this process and as the built program: the same exit code, streams and files. */

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { HEAD, OWN_RUBRIC, withRating, withRows } from '../review/own-rubric.ts';
import { runInMemory } from './run-in-memory.ts';
import type { CommandLine } from './run-twice.ts';
import { runHere, runThere } from './run-twice.ts';

/** Parts that must stand in a text; an empty list: nothing at all. */
type Parts = readonly (string | RegExp)[];

interface Case extends CommandLine {
  readonly name: string;
  readonly code: 0 | 1 | 2;
  readonly out?: Parts;
  readonly err?: Parts;
  /** Files as they must be afterwards. */
  readonly after?: Readonly<Record<string, Parts>>;
}

const SILENT: Parts = [];

const own = { 'own.rubric.yaml': OWN_RUBRIC } as const;

/** All items rated: the mean is 3.8. */
const FULL = withRating(`plain: 3
  maybe: { status: not-applicable, reason: nobody came }
  days: { inputs: { mean_days: 41.5 } }
  share: { inputs: { value: 92.5 } }
  each: { inputs: { part: [1, 2], whole: [2, 2] } }
  list: { parts: { weekly: true, shared: false } }`);

const full = { ...own, 'full.review.yaml': FULL } as const;

const SHIPPED = `format: ips-review/1
rubric: { id: ips-nine-principles }
team: { id: team-1 }
date: 2026-11-20
ratings:
  contact-quality: 4
  benefits-adviser: 3
`;

const shipped = { 'shipped.review.yaml': SHIPPED } as const;

/** One item, which may be not applicable: then there is no total at all. */
const NOTHING_LEFT = {
  'one.rubric.yaml': `format: ips-rubric/1
id: own
version: "1.0.0"
title: One item
languages: [en]
scale: { min: 1, max: 2 }
scoring: { total: sum }
bands: [{ id: all, from: 1, title: All }]
partlyCovers: [open-to-all, competitive-employment, client-preferences, rapid-job-search, targeted-job-development,
  individual-unlimited-support, employer-collaboration, integrated-with-treatment, benefits-counselling]
sections:
  - id: main
    title: Main
    items: [{ id: only, title: Only, question: Is it?, notApplicable: Now and then, anchors: { "1": no, "2": yes } }]
`,
  'nothing.review.yaml': `${HEAD.replace('own.rubric.yaml', 'one.rubric.yaml')}ratings:
  only: { status: not-applicable, reason: never }
`,
} as const;

const COMMANDS = ['', 'score', 'check', 'form', 'rubric', 'rubric list', 'rubric show', 'rubric schema'];

const HELP: readonly Case[] = COMMANDS.flatMap((command) =>
  (['en', 'fi', 'sv'] as const).map((language): Case => {
    const words = command === '' ? [] : command.split(' ');
    return {
      name: `help of ${command === '' ? 'the program' : command} in ${language}`,
      args: [...words, '--help', '--lang', language],
      code: 0,
      out: [
        `  ${['ips-fidelity', ...words].join(' ')} `,
        '--lang',
        { en: 'Examples', fi: 'Esimerkkejä', sv: 'Exempel' }[language],
      ],
      err: SILENT,
    };
  }),
);

const PROGRAM: readonly Case[] = [
  { name: 'no arguments', args: [], code: 0, out: ['ips-fidelity <command>'], err: SILENT },
  { name: '-h', args: ['score', '-h'], code: 0, out: ['ips-fidelity score <file>'], err: SILENT },
  { name: '--version', args: ['--version'], code: 0, out: [/^<version>\n$/u], err: SILENT },
  { name: '-V', args: ['-V'], code: 0, out: [/^<version>\n$/u], err: SILENT },
  {
    name: '--no-color',
    args: ['--no-color', 'rubric', 'list'],
    code: 0,
    out: ['ips-nine-principles'],
    err: SILENT,
  },
  { name: 'NO_COLOR', args: ['nosuch'], env: { NO_COLOR: '1' }, code: 2, out: SILENT, err: [/^error: /u] },
  {
    name: 'an unknown command',
    args: ['nosuch'],
    code: 2,
    out: SILENT,
    err: ['nosuch', 'ips-fidelity --help'],
  },
  { name: 'a mistyped command', args: ['scor', 'x.yaml'], code: 2, out: SILENT, err: ['scor', /\bscore\b/u] },
  {
    name: 'a mistyped command under rubric',
    args: ['rubric', 'lst'],
    code: 2,
    out: SILENT,
    err: ['lst', /\blist\b/u],
  },
  {
    name: 'no command under rubric',
    args: ['rubric'],
    code: 2,
    out: SILENT,
    err: ['ips-fidelity rubric --help'],
  },
  {
    name: 'an unknown option',
    args: ['rubric', 'list', '--nosuch'],
    code: 2,
    out: SILENT,
    err: ['--nosuch', 'ips-fidelity rubric list --help'],
  },
  {
    name: 'a mistyped option',
    args: ['score', 'x.yaml', '--formt=csv'],
    code: 2,
    out: SILENT,
    err: ['--formt', '--format'],
  },
  {
    name: 'a mistyped option of the program',
    args: ['--versio'],
    code: 2,
    out: SILENT,
    err: ['--versio', '--version'],
  },
];

// "error:" in the language that was chosen.
const speaks = (
  name: string,
  language: 'en' | 'fi' | 'sv',
  args: readonly string[],
  env: CommandLine['env'] = {},
): Case => ({
  name,
  args: [...args, 'nosuch'],
  env,
  code: 2,
  out: SILENT,
  err: [{ en: /^error: /u, fi: /^virhe: /u, sv: /^fel: /u }[language]],
});

const LANGUAGE: readonly Case[] = [
  speaks('English when nothing is said', 'en', []),
  speaks('the language of the flag', 'fi', ['--lang', 'fi']),
  speaks('the language of the flag, joined', 'sv', ['--lang=sv']),
  speaks('the language of IPS_FIDELITY_LANG', 'sv', [], { IPS_FIDELITY_LANG: 'sv' }),
  speaks('the language of the locale', 'fi', [], { LANG: 'fi_FI.UTF-8' }),
  speaks('English for a locale it does not speak', 'en', [], { LANG: 'de_DE.UTF-8' }),
  speaks('the flag before IPS_FIDELITY_LANG', 'en', ['--lang', 'en'], {
    IPS_FIDELITY_LANG: 'sv',
    LANG: 'fi_FI',
  }),
  speaks('IPS_FIDELITY_LANG before the locale', 'sv', [], { IPS_FIDELITY_LANG: 'sv', LANG: 'fi_FI.UTF-8' }),
  speaks('the locale where IPS_FIDELITY_LANG is no language', 'fi', [], {
    IPS_FIDELITY_LANG: 'xx',
    LANG: 'fi_FI',
  }),
  speaks('LC_ALL before LANG', 'sv', [], { LC_ALL: 'sv_SE', LANG: 'fi_FI' }),
  {
    name: 'the flag after the command',
    args: ['rubric', 'list', '--lang', 'sv'],
    code: 0,
    out: ['kvalitetsbedömning'],
    err: SILENT,
  },
  {
    name: 'a language it does not speak',
    args: ['rubric', 'list', '--lang', 'de'],
    code: 2,
    out: SILENT,
    err: ['--lang', 'de', 'en, fi, sv'],
  },
  {
    name: '--lang without a value',
    args: ['rubric', 'list', '--lang'],
    code: 2,
    out: SILENT,
    err: ['--lang'],
  },
];

const score = (name: string, args: readonly string[], rest: Partial<Case> & Pick<Case, 'code'>): Case => ({
  name,
  args: ['score', 'full.review.yaml', ...args],
  files: full,
  ...rest,
});

const SCORE: readonly Case[] = [
  score('score: Markdown unless told otherwise', [], {
    code: 0,
    out: [/^# .*team-1/u, '3.80', 'ips-fidelity score full.review.yaml --lang en'],
  }),
  score('score: -f markdown', ['-f', 'markdown'], { code: 0, out: [/^# .*team-1/u] }),
  score('score: --format csv', ['--format', 'csv'], {
    code: 0,
    out: [/^team,date,/u, /^team-1,2026-11-20,main,days,.*41\.5/mu],
  }),
  score('score: --format json', ['--format', 'json'], {
    code: 0,
    out: [/^\{\n {2}"format": "ips-scorecard\/1"/u, '"score": 3.8,', /\}\n$/u],
  }),
  score('score: in Finnish', ['--lang', 'fi'], { code: 0, out: ['3,80', '--lang fi'], err: ['en'] }),
  score('score: in Swedish', ['--lang', 'sv'], { code: 0, out: ['3,80', '--lang sv'] }),
  score('score: --next-band', ['--next-band'], { code: 0, out: ['--next-band'] }),
  score('score: --with-warnings', ['--with-warnings'], { code: 0, out: ['--with-warnings'], err: SILENT }),
  score('score: -o -', ['-o', '-'], { code: 0, out: [/^# /u] }),
  score('score: -o a file', ['-o', 'report.md'], {
    code: 0,
    out: SILENT,
    err: ['report.md'],
    after: { 'report.md': [/^# /u, '3.80'] },
  }),
  score('score: --output a file', ['--output', 'report.csv', '-f', 'csv'], {
    code: 0,
    out: SILENT,
    after: { 'report.csv': [/^team,/u] },
  }),
  score('score: a file that exists is left alone', ['-o', 'report.md'], {
    files: { ...full, 'report.md': 'mine' },
    code: 2,
    out: SILENT,
    err: ['report.md', '--force'],
    after: { 'report.md': [/^mine$/u] },
  }),
  score('score: --force replaces it', ['-o', 'report.md', '--force'], {
    files: { ...full, 'report.md': 'mine' },
    code: 0,
    out: SILENT,
    after: { 'report.md': [/^# /u] },
  }),
  score('score: --excel in English', ['-f', 'csv', '--excel'], {
    code: 0,
    out: [/^\ufeffteam,date,/u, /^team-1,[^\n]*,41\.5,[^\n]*\r\n/mu],
  }),
  score('score: --excel in Finnish', ['-f', 'csv', '--excel', '--lang', 'fi'], {
    code: 0,
    out: [/^\ufeffteam;date;/u, /^team-1;[^\n]*;41,5;[^\n]*\r\n/mu],
  }),
  score('score: --excel in Swedish', ['-f', 'csv', '--excel', '--lang', 'sv'], {
    code: 0,
    out: [/^\ufeffteam;date;/u, /^team-1;[^\n]*;92,5;[^\n]*\r\n/mu],
  }),
  score('score: without --excel no mark and no CR', ['-f', 'csv', '--lang', 'fi'], {
    code: 0,
    out: [/^team,date,[^\r]*$/u, ',41.5,'],
  }),
  score('score: --fail-under below', ['--fail-under', '3.79', '-f', 'csv'], { code: 0, out: [/^team,/u] }),
  score('score: --fail-under met exactly', ['--fail-under', '3.8', '-f', 'csv'], {
    code: 0,
    out: [/^team,/u],
  }),
  score('score: --fail-under above', ['--fail-under', '3.81', '-f', 'csv'], {
    code: 1,
    out: [/^team,/u],
    err: ['3.81'],
  }),
  score('score: --fail-under with a comma', ['--fail-under=3,81', '-f', 'csv'], {
    code: 1,
    out: [/^team,/u],
  }),
  score('score: --fail-under and -o', ['--fail-under', '5', '-o', 'report.md'], {
    code: 1,
    out: SILENT,
    after: { 'report.md': [/^# /u] },
  }),
  score('score: --fail-under looks at the lowest that is possible', ['--fail-under', '3.5'], {
    files: { ...own, 'full.review.yaml': withRating('plain: 5\n  maybe: 5') },
    code: 1,
    out: [/^# /u],
  }),
  {
    name: 'score: --fail-under with no total to compare',
    args: ['score', 'nothing.review.yaml', '--fail-under', '0'],
    files: NOTHING_LEFT,
    code: 1,
    out: [/^# /u],
    err: [/\b0\b/u],
  },
  score('score: the report names the command that made it', ['--rubric', './own.rubric.yaml'], {
    code: 0,
    out: ['ips-fidelity score full.review.yaml --rubric ./own.rubric.yaml --lang en'],
  }),
  score('score: JSON is YAML', ['-f', 'csv'], {
    args: ['score', 'x.json', '-f', 'csv'],
    files: {
      ...own,
      'x.json':
        '{"format":"ips-review/1","rubric":{"id":"own","file":"own.rubric.yaml"},"team":{"id":"j"},"date":"2026-11-20","ratings":{"plain":3}}',
    },
    code: 0,
    out: ['j,2026-11-20,main,plain,,Plain,rated,3'],
  }),
  {
    name: 'score: standard input',
    args: ['score', '-', '-f', 'csv'],
    files: own,
    input: FULL,
    code: 0,
    out: ['team-1,2026-11-20,main,plain,,Plain,rated,3'],
  },
  {
    name: 'score: the shipped rubric',
    args: ['score', 'shipped.review.yaml', '-f', 'csv'],
    files: shipped,
    code: 0,
    out: [/contact-quality,[^\n]*,rated,4/u],
  },
  {
    name: 'score: a file that is not there',
    args: ['score', 'nosuch.yaml'],
    code: 2,
    out: SILENT,
    err: ['nosuch.yaml'],
  },
  {
    name: 'score: no file',
    args: ['score'],
    code: 2,
    out: SILENT,
    err: ['<file>', 'ips-fidelity score --help'],
  },
  {
    name: 'score: two files',
    args: ['score', 'a', 'b'],
    code: 2,
    out: SILENT,
    err: ['ips-fidelity score --help'],
  },
  score('score: a format that there is not', ['--format', 'pdf'], {
    code: 2,
    out: SILENT,
    err: ['--format', 'pdf', 'markdown, csv, json'],
  }),
  score('score: --format without a value', ['--format'], { code: 2, out: SILENT, err: ['--format'] }),
  score('score: --fail-under a word', ['--fail-under', 'high'], {
    code: 2,
    out: SILENT,
    err: ['--fail-under', 'high'],
  }),
  score('score: --fail-under without a value', ['--fail-under'], {
    code: 2,
    out: SILENT,
    err: ['--fail-under'],
  }),
  score('score: --excel without CSV', ['--excel'], {
    code: 2,
    out: SILENT,
    err: ['--excel', '--format csv'],
  }),
  score('score: --next-band without Markdown', ['-f', 'json', '--next-band'], {
    code: 2,
    out: SILENT,
    err: ['--next-band', '--format markdown'],
  }),
  score('score: --with-warnings without Markdown', ['-f', 'csv', '--with-warnings'], {
    code: 2,
    out: SILENT,
    err: ['--with-warnings', '--format markdown'],
  }),
  score('score: --team for a review', ['--team', 'x'], { code: 2, out: SILENT, err: ['--team'] }),
  score('score: --date for a review', ['--date', '2026-01-02'], { code: 2, out: SILENT, err: ['--date'] }),
];

const RUBRIC_OPTION: readonly Case[] = [
  {
    name: '--rubric by id',
    args: ['score', 'shipped.review.yaml', '--rubric', 'ips-nine-principles', '-f', 'csv'],
    files: shipped,
    code: 0,
    out: ['contact-quality'],
  },
  {
    name: '--rubric by path',
    args: ['score', 'a.review.yaml', '--rubric', 'own.rubric.yaml', '-f', 'csv'],
    files: { ...own, 'a.review.yaml': FULL.replace(', file: own.rubric.yaml', '') },
    code: 0,
    out: ['main,plain'],
  },
  score('--rubric for another rubric than the review was rated with', ['--rubric', 'ips-nine-principles'], {
    code: 2,
    out: SILENT,
    err: ['full.review.yaml:2:15 error review/other-rubric'],
  }),
  score('--rubric that there is not', ['--rubric', 'nosuch'], {
    code: 2,
    out: SILENT,
    err: ['nosuch', 'ips-nine-principles'],
  }),
  score('--rubric mistyped', ['--rubric', 'ips-nine-principle'], {
    code: 2,
    out: SILENT,
    err: [/\bips-nine-principles\?/u],
  }),
  score('--rubric that is no file', ['--rubric', './nosuch.yaml'], {
    code: 2,
    out: SILENT,
    err: ['./nosuch.yaml'],
  }),
  score('--rubric without a value', ['--rubric'], { code: 2, out: SILENT, err: ['--rubric'] }),
  score('--rubric with errors', ['--rubric', 'bad.rubric.yaml'], {
    files: { ...full, 'bad.rubric.yaml': OWN_RUBRIC.replace('id: own', 'idd: own') },
    code: 2,
    out: SILENT,
    err: ['bad.rubric.yaml:2:1 error rubric/unknown-key'],
  }),
  {
    name: 'a rubric beside the review, both in another folder',
    args: ['score', 'team/full.review.yaml', '-f', 'csv'],
    files: { 'team/full.review.yaml': FULL, 'team/own.rubric.yaml': OWN_RUBRIC },
    code: 0,
    out: ['main,plain'],
  },
  {
    name: 'a rubric in the folder above the review',
    args: ['check', 'team/a.review.yaml'],
    files: {
      'own.rubric.yaml': OWN_RUBRIC.replace('id: own', 'idd: own'),
      'team/a.review.yaml': FULL.replace('own.rubric.yaml', '../own.rubric.yaml'),
    },
    code: 1,
    out: ['own.rubric.yaml:2:1 error rubric/unknown-key'],
  },
  {
    name: 'a rubric that is not where the review says',
    args: ['score', 'full.review.yaml'],
    files: { 'full.review.yaml': FULL },
    code: 2,
    out: SILENT,
    err: ['own.rubric.yaml'],
  },
  score(
    'a rubric without the chosen language is shown in its first, with a note',
    ['--lang', 'sv', '-f', 'csv'],
    { code: 0, out: ['Plain'], err: [/\bsv\b.*\ben\b/u] },
  ),
  {
    name: 'a rubric with one text for all languages needs no note',
    args: ['form', '--rubric', 'one.rubric.yaml', '--lang', 'fi', '-f', 'csv'],
    files: NOTHING_LEFT,
    code: 0,
    out: ['Only'],
    err: SILENT,
  },
];

const CHECK: readonly Case[] = [
  {
    name: 'check: warnings alone',
    args: ['check', 'full.review.yaml'],
    files: full,
    code: 0,
    out: [/^full\.review\.yaml:6:3 warning no-evidence/mu],
    err: [/\b0\b/u],
  },
  {
    name: 'check: nothing to say',
    args: ['check', 'a.review.yaml'],
    files: { ...own, 'a.review.yaml': `${HEAD}ratings: {}\n` },
    code: 0,
    out: SILENT,
    err: [/\b0\b.*\b0\b/u],
  },
  {
    name: 'check: an error',
    args: ['check', 'a.review.yaml'],
    files: { ...own, 'a.review.yaml': withRating('plain: 9') },
    code: 1,
    out: ['a.review.yaml:6:10 error review/score-off-scale'],
  },
  {
    name: 'check: no YAML',
    args: ['check', 'a.review.yaml'],
    files: { 'a.review.yaml': 'a: [' },
    code: 1,
    out: ['error yaml/syntax'],
  },
  {
    name: 'check: another version is a warning',
    args: ['check', 'a.review.yaml'],
    files: { ...own, 'a.review.yaml': FULL.replace('id: own', 'id: own, version: "0.9.0"') },
    code: 0,
    out: ['a.review.yaml:2:29 warning review/rubric-differs'],
  },
  {
    name: 'check: several files',
    args: ['check', 'full.review.yaml', 'a.review.yaml', 'b.review.yaml'],
    files: { ...full, 'a.review.yaml': withRating('plain: 9'), 'b.review.yaml': withRating('plian: 3') },
    code: 1,
    out: [
      /^full\.review.*warning no-evidence/mu,
      'a.review.yaml:6:10 error',
      'b.review.yaml:6:3 error review/unknown-item',
    ],
  },
  {
    name: 'check: in Finnish',
    args: ['check', 'a.review.yaml', '--lang', 'fi'],
    files: { ...own, 'a.review.yaml': withRating('plain: 9') },
    code: 1,
    out: ['a.review.yaml:6:10 virhe review/score-off-scale'],
  },
  {
    name: 'check: a sheet',
    args: ['check', 'a.csv', '--rubric', 'own.rubric.yaml'],
    files: { ...own, 'a.csv': withRows('plain,,9,,,,') },
    code: 1,
    out: ['a.csv:2:22 error review/score-off-scale'],
  },
  {
    name: 'check: standard input',
    args: ['check', '-'],
    files: own,
    input: withRating('plain: 9'),
    code: 1,
    out: [':6:10 error review/score-off-scale'],
  },
  {
    name: 'check: a file that is not there',
    args: ['check', 'nosuch.yaml'],
    code: 2,
    out: SILENT,
    err: ['nosuch.yaml'],
  },
  { name: 'check: no files', args: ['check'], code: 2, out: SILENT, err: ['<file>'] },
  {
    name: 'check: an unknown option',
    args: ['check', 'a.yaml', '--output', 'x'],
    code: 2,
    out: SILENT,
    err: ['--output'],
  },
];

const FORM: readonly Case[] = [
  {
    name: 'form: YAML unless told otherwise',
    args: ['form', '--team', 'helsinki-1', '--date', '2026-11-20'],
    code: 0,
    out: ['format: ips-review/1', 'id: "helsinki-1"', 'date: "2026-11-20"', '  first-employer-contact:'],
    err: SILENT,
  },
  {
    name: 'form: without team and date',
    args: ['form'],
    code: 0,
    out: [/^ {2}id:\s*$/mu, /^date:\s/mu],
    err: SILENT,
  },
  { name: 'form: in Finnish', args: ['form', '--lang', 'fi'], code: 0, out: [/[äö]/u], err: SILENT },
  {
    name: 'form: in Swedish',
    args: ['form', '--lang', 'sv', '-f', 'yaml'],
    code: 0,
    out: [/å/u],
    err: SILENT,
  },
  {
    name: 'form: Markdown',
    args: ['form', '-f', 'markdown', '--team', 'x'],
    code: 0,
    out: [/^# /u],
    err: SILENT,
  },
  {
    name: 'form: CSV',
    args: ['form', '--format', 'csv', '--team', 'x', '--date', '2026-11-20'],
    code: 0,
    out: [/^team,date,item,/u, /^x,2026-11-20,contact-quality,/mu],
    err: SILENT,
  },
  {
    name: 'form: --excel in English',
    args: ['form', '-f', 'csv', '--excel'],
    code: 0,
    out: [/^\ufeffteam,date,item,[^\n]*\r\n/u],
    err: SILENT,
  },
  {
    name: 'form: --excel in Finnish',
    args: ['form', '-f', 'csv', '--excel', '--lang', 'fi'],
    code: 0,
    out: [/^\ufeffteam;date;item;[^\n]*\r\n/u],
    err: SILENT,
  },
  {
    name: 'form: --excel in Swedish',
    args: ['form', '-f', 'csv', '--excel', '--lang', 'sv'],
    code: 0,
    out: [/^\ufeffteam;date;item;[^\n]*\r\n/u],
    err: SILENT,
  },
  {
    name: 'form: -o',
    args: ['form', '-o', 'x.review.yaml'],
    code: 0,
    out: SILENT,
    err: ['x.review.yaml'],
    after: { 'x.review.yaml': ['format: ips-review/1'] },
  },
  {
    name: 'form: a file that exists is left alone',
    args: ['form', '-o', 'x.yaml'],
    files: { 'x.yaml': 'mine' },
    code: 2,
    out: SILENT,
    err: ['--force'],
    after: { 'x.yaml': [/^mine$/u] },
  },
  {
    name: 'form: --force',
    args: ['form', '-o', 'x.yaml', '--force'],
    files: { 'x.yaml': 'mine' },
    code: 0,
    out: SILENT,
    after: { 'x.yaml': ['ips-review/1'] },
  },
  {
    name: 'form: --rubric by path names the file',
    args: ['form', '--rubric', 'own.rubric.yaml'],
    files: own,
    code: 0,
    out: ['id: own', 'file: "own.rubric.yaml"', '  plain:'],
    err: SILENT,
  },
  {
    name: 'form: --rubric without the language',
    args: ['form', '--rubric', 'own.rubric.yaml', '--lang', 'fi'],
    files: own,
    code: 0,
    out: ['How plain?'],
    err: [/\bfi\b.*\ben\b/u],
  },
  {
    name: 'form: --rubric with errors',
    args: ['form', '--rubric', 'own.rubric.yaml'],
    files: { 'own.rubric.yaml': OWN_RUBRIC.replace('version', 'verson') },
    code: 2,
    out: SILENT,
    err: ['own.rubric.yaml:3:1 error rubric/unknown-key'],
  },
  {
    name: 'form: a format that there is not',
    args: ['form', '-f', 'json'],
    code: 2,
    out: SILENT,
    err: ['yaml, markdown, csv'],
  },
  {
    name: 'form: --excel without CSV',
    args: ['form', '--excel'],
    code: 2,
    out: SILENT,
    err: ['--format csv'],
  },
  {
    name: 'form: a day that there is not',
    args: ['form', '--date', '2026-02-31'],
    code: 2,
    out: SILENT,
    err: ['--date', '2026-02-31'],
  },
  {
    name: 'form: a day written otherwise',
    args: ['form', '--date', '20.11.2026'],
    code: 2,
    out: SILENT,
    err: ['--date'],
  },
  { name: 'form: an argument', args: ['form', 'x'], code: 2, out: SILENT, err: ['ips-fidelity form --help'] },
];

const RUBRIC: readonly Case[] = [
  {
    name: 'rubric list',
    args: ['rubric', 'list'],
    code: 0,
    out: [/^ips-nine-principles .*1\.0\.0/mu],
    err: SILENT,
  },
  {
    name: 'rubric list in Finnish',
    args: ['rubric', 'list', '--lang', 'fi'],
    code: 0,
    out: ['IPS-laatuarviointi'],
    err: SILENT,
  },
  {
    name: 'rubric list: an argument',
    args: ['rubric', 'list', 'x'],
    code: 2,
    out: SILENT,
    err: ['ips-fidelity rubric list --help'],
  },
  {
    name: 'rubric show',
    args: ['rubric', 'show', 'ips-nine-principles'],
    code: 0,
    out: [/^# IPS fidelity review/u, 'first-employer-contact'],
    err: SILENT,
  },
  {
    name: 'rubric show in Swedish',
    args: ['rubric', 'show', 'ips-nine-principles', '--lang', 'sv'],
    code: 0,
    out: [/^# IPS-kvalitetsbedömning/u],
    err: SILENT,
  },
  {
    name: 'rubric show: by path',
    args: ['rubric', 'show', 'own.rubric.yaml'],
    files: own,
    code: 0,
    out: [/^# Own rubric/u],
    err: SILENT,
  },
  {
    name: 'rubric show: from standard input',
    args: ['rubric', 'show', '-'],
    input: OWN_RUBRIC,
    code: 0,
    out: [/^# Own rubric/u],
    err: SILENT,
  },
  {
    name: 'rubric show: -o',
    args: ['rubric', 'show', 'own.rubric.yaml', '-o', 'page.md'],
    files: own,
    code: 0,
    out: SILENT,
    after: { 'page.md': [/^# Own rubric/u] },
  },
  {
    name: 'rubric show: a file that exists',
    args: ['rubric', 'show', 'own.rubric.yaml', '-o', 'own.rubric.yaml'],
    files: own,
    code: 2,
    out: SILENT,
    err: ['--force'],
    after: { 'own.rubric.yaml': [/^format: ips-rubric/u] },
  },
  {
    name: 'rubric show: with errors',
    args: ['rubric', 'show', 'a.rubric.yaml'],
    files: { 'a.rubric.yaml': OWN_RUBRIC.replace('id: plain', 'id: maybe') },
    code: 2,
    out: SILENT,
    err: ['error rubric/duplicate-item'],
  },
  {
    name: 'rubric show: an id that there is not',
    args: ['rubric', 'show', 'constructor'],
    code: 2,
    out: SILENT,
    err: ['constructor'],
  },
  { name: 'rubric show: no id', args: ['rubric', 'show'], code: 2, out: SILENT, err: ['<rubric>'] },
  {
    name: 'rubric show: two ids',
    args: ['rubric', 'show', 'a', 'b'],
    code: 2,
    out: SILENT,
    err: ['ips-fidelity rubric show --help'],
  },
  {
    name: 'rubric schema',
    args: ['rubric', 'schema'],
    code: 0,
    out: ['"format"', 'ips-rubric/1', /\}\n$/u],
    err: SILENT,
  },
  {
    name: 'rubric schema rubric',
    args: ['rubric', 'schema', 'rubric'],
    code: 0,
    out: ['ips-rubric/1'],
    err: SILENT,
  },
  {
    name: 'rubric schema review',
    args: ['rubric', 'schema', 'review'],
    code: 0,
    out: ['ips-review/1'],
    err: SILENT,
  },
  {
    name: 'rubric schema: -o',
    args: ['rubric', 'schema', 'review', '-o', 's.json'],
    code: 0,
    out: SILENT,
    after: { 's.json': ['ips-review/1'] },
  },
  {
    name: 'rubric schema: a name that there is not',
    args: ['rubric', 'schema', 'scorecard'],
    code: 2,
    out: SILENT,
    err: ['rubric, review'],
  },
  {
    name: 'rubric schema: two names',
    args: ['rubric', 'schema', 'review', 'rubric'],
    code: 2,
    out: SILENT,
    err: ['ips-fidelity rubric schema --help'],
  },
];

const form = async (...options: readonly string[]): Promise<string> =>
  (await runInMemory(['form', '--rubric', 'own.rubric.yaml', '--format', 'csv', ...options], own)).out;

const ANSWERS: Readonly<Record<string, string>> = {
  plain: '3',
  'days.mean_days': '41,5',
  'days.not-tracked': 'no',
  'share.part': '9',
  'share.whole': '10',
  'each.part': '1|2',
  'each.whole': '2|2',
  'list.weekly': 'kyllä',
  'list.shared': 'nej',
};

/** The sheet that `form` makes, filled in and saved again as a spreadsheet program would. */
const filledIn = (
  text: string,
  delimiter: string,
  options: { bom?: boolean; quoted?: boolean; crlf?: boolean } = {},
): string => {
  const rows = parse(text, {
    bom: true,
    delimiter: text.startsWith('\ufeff') && text.includes(';') ? ';' : ',',
  });
  const filled = rows.map((row, index) =>
    row.map((cell, column) => {
      if (index === 0) return cell;
      if (column === 5) return ANSWERS[row[2] ?? ''] ?? '';
      return column === 7 && row[2] === 'plain' ? 'hyvä työ' : cell;
    }),
  );
  return stringify(filled, {
    delimiter,
    bom: options.bom ?? false,
    quoted: options.quoted ?? false,
    record_delimiter: options.crlf === true ? '\r\n' : '\n',
  });
};

const SHEET_FORM = await form('--team', 't1', '--date', '2026-11-20');
const EXCEL_FORM = await form('--team', 't1', '--date', '2026-11-20', '--excel', '--lang', 'fi');

const SCORED: Parts = [
  /^t1,2026-11-20,main,plain,,Plain,rated,3,.*hyvä työ/mu,
  't1,2026-11-20,main,days,,Days,rated,4,4,41.5',
  't1,2026-11-20,main,share,,Share,rated,5,5,90',
  't1,2026-11-20,main,each,,Each,rated,4,4,75',
  't1,2026-11-20,main,list,,List,rated,3,3',
];

const sheet = (name: string, bytes: string | Uint8Array, rest: Partial<Case> = {}): Case => ({
  name: `a sheet: ${name}`,
  args: ['score', 'a.csv', '--rubric', 'own.rubric.yaml', '-f', 'csv'],
  files: { ...own, 'a.csv': bytes },
  code: 0,
  out: SCORED,
  ...rest,
});

const withOptions = (...options: readonly string[]): Pick<Case, 'args'> => ({
  args: ['score', 'a.csv', '--rubric', 'own.rubric.yaml', '-f', 'csv', ...options],
});

const NO_TEAM = filledIn(await form('--date', '2026-11-20'), ',');
const NO_DATE = filledIn(await form('--team', 't1'), ',');

const SHEETS: readonly Case[] = [
  sheet('commas', filledIn(SHEET_FORM, ',')),
  sheet('semicolons', filledIn(SHEET_FORM, ';')),
  sheet('semicolons, a byte order mark and CRLF', filledIn(SHEET_FORM, ';', { bom: true, crlf: true })),
  sheet('the form for Excel in Finnish, saved by it', filledIn(EXCEL_FORM, ';', { bom: true, crlf: true })),
  sheet('every cell in quotes', filledIn(SHEET_FORM, ',', { quoted: true })),
  sheet('a line that names the delimiter', `sep=;\r\n${filledIn(SHEET_FORM, ';', { crlf: true })}`),
  sheet('tabs', filledIn(SHEET_FORM, '\t'), {
    args: ['score', 'a.tsv', '--rubric', 'own.rubric.yaml', '-f', 'csv'],
    files: { ...own, 'a.tsv': filledIn(SHEET_FORM, '\t') },
  }),
  sheet(
    'windows-1252',
    Buffer.from(filledIn(SHEET_FORM.replaceAll('→', '-'), ';', { crlf: true }), 'latin1'),
    {
      err: [/^a\.csv:\d+:\d+ warning file\/windows-1252/mu],
    },
  ),
  sheet('UTF-16', Buffer.from(`\ufeff${filledIn(SHEET_FORM, '\t')}`, 'utf16le')),
  sheet('empty rows and columns', `${filledIn(SHEET_FORM, ';').replaceAll('\n', ';;\n')};;;;;;;;;;;\n\n`),
  sheet('--team', NO_TEAM, withOptions('--team', 't1')),
  sheet('--date', NO_DATE, withOptions('--date', '2026-11-20')),
  sheet('no team', NO_TEAM, { code: 2, out: SILENT, err: ['error sheet/missing-team', '--team'] }),
  sheet('no date', NO_DATE, { code: 2, out: SILENT, err: ['error sheet/missing-date', '--date'] }),
  sheet('--date that there is not', NO_DATE, {
    ...withOptions('--date', '2026-02-31'),
    code: 2,
    out: SILENT,
    err: ['--date'],
  }),
  sheet('several teams', `${withRows('plain,,3,,,,')}t2,2026-11-20,plain,,3,,,,\n`, {
    code: 2,
    out: SILENT,
    err: ['a.csv:3:1 error sheet/several-reviews', 'ips-fidelity batch'],
  }),
  sheet('several dates', `${withRows('plain,,3,,,,')}t1,2027-11-20,plain,,3,,,,\n`, {
    code: 2,
    out: SILENT,
    err: ['a.csv:3:1 error sheet/several-reviews', 'ips-fidelity batch'],
  }),
  {
    name: 'a sheet: the shipped rubric when none is named',
    args: ['score', 'a.csv', '-f', 'csv'],
    files: { 'a.csv': withRows('contact-quality,,4,,,,') },
    code: 0,
    out: [/contact-quality,[^\n]*,rated,4/u],
  },
];

const expectParts = (text: string, parts: Parts | undefined): void => {
  if (parts?.length === 0) expect(text).toBe('');
  for (const part of parts ?? []) expect(text).toMatch(part);
};

describe.each([
  ['the program', PROGRAM],
  ['help', HELP],
  ['the language', LANGUAGE],
  ['score', SCORE],
  ['the rubric', RUBRIC_OPTION],
  ['check', CHECK],
  ['form', FORM],
  ['rubric', RUBRIC],
  ['sheets', SHEETS],
])('%s', (_, cases) => {
  it.each(cases)('$name', async ({ code, out, err, after = {}, ...line }) => {
    const [here, there] = await Promise.all([runHere(line), runThere(line)]);
    expect(there).toEqual(here);
    expect(here.code).toBe(code);
    expectParts(here.out, out);
    expectParts(here.err, err);
    for (const [name, parts] of Object.entries(after)) expectParts(here.files[name] ?? '', parts);
    const left = Object.keys(here.files).filter((name) => !(name in (line.files ?? {})) && !(name in after));
    expect(left).toEqual([]);
  });
});
