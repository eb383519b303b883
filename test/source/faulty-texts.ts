/** For each problem of a text or its bytes the shortest file that has it; what else follows from it is listed too. */

import type { ProblemCode } from '../../src/problem/problem.ts';
import { HEAD, withHead, withKey, withRating, withRows } from '../review/own-rubric.ts';

export interface FaultyText {
  readonly code: Extract<ProblemCode, `${'file' | 'yaml' | 'text'}/${string}`>;
  readonly name: string;
  readonly bytes: string | Uint8Array;
  readonly at: string;
  /** The file's name where it matters. */
  readonly file?: string;
}

/** Lines that each stand further right. */
const blockOf = (line: (level: number) => string, levels: number, step = 1): string =>
  Array.from({ length: levels }, (_, level) => ' '.repeat(level * step) + line(level)).join('\n');

const faulty = (
  code: FaultyText['code'],
  name: string,
  bytes: FaultyText['bytes'],
  at: string,
  file?: string,
): FaultyText => ({ code, name, bytes, at, ...(file === undefined ? {} : { file }) });

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((key, index) => {
    const before = 'abcdefgh'[index] ?? '';
    return `${key}: &${key} [${Array(9).fill(`*${before}`).join(', ')}]`;
  }),
].join('\n  ');

export const FAULTY_TEXTS: readonly FaultyText[] = [
  faulty('file/not-utf8', 'UTF-16, little end first', utf16(withRating('plain: 3')), '1:1'),
  faulty('file/not-utf8', 'UTF-16, big end first', utf16(withRating('plain: 3')).swap16(), '1:1'),
  faulty('file/not-utf8', 'Latin-1', Buffer.from(withKey('strengths: [hyvä]'), 'latin1'), '6:16'),
  faulty('file/not-utf8', 'a zip archive', Buffer.from('504b0304ffd8', 'hex'), '1:5'),
  faulty(
    'file/not-utf8',
    'a sheet in two encodings',
    Buffer.concat([Buffer.from(withRows('plain,,3,,ä')), Buffer.from([0xe4, 0x0a])]),
    '3:1',
    'x.csv',
  ),
  faulty(
    'file/windows-1252',
    'a sheet from an older spreadsheet',
    Buffer.from(withRows('plain,,3,,hyvä,,'), 'latin1'),
    '2:28',
    'x.csv',
  ),
  faulty('file/empty', 'nothing', '', '1:1'),
  faulty('file/empty', 'white space', ' \n\n \n', '1:1'),
  faulty('file/empty', 'a byte order mark alone', '\ufeff', '1:1'),
  faulty('file/empty', 'comments alone', '# one\n# two\n', '1:1'),
  faulty('file/empty', 'an empty sheet', '', '1:1', 'x.csv'),
  faulty('yaml/syntax', 'prose with colons', 'this is not: yaml: at all\n', '1:14'),
  faulty('yaml/syntax', 'indentation', `${HEAD}ratings:\n    plain: 3\n  days: 4\n`, '7:1'),
  faulty('yaml/syntax', 'a bracket that is not closed', `${HEAD}ratings: {}\nstrengths: [a\n`, '7:1'),
  faulty('yaml/syntax', 'a key without its colon', `${HEAD}ratings:\n  plain\n  days: 4\n`, '6:3'),
  faulty('yaml/syntax', 'an unknown escape', withKey('strengths: ["a\\qb"]'), '6:15'),
  faulty('yaml/syntax', 'a text that begins with @', withKey('strengths:\n  - @all'), '7:5'),
  faulty('yaml/syntax', 'a text that begins with a backtick', withKey('strengths:\n  - `all`'), '7:5'),
  faulty('yaml/tab', 'a tab before a key', `${HEAD}ratings:\n\tplain: 3\n`, '6:1'),
  faulty('yaml/duplicate-key', 'an item twice', withRating('plain: 3\n  plain: 4'), '7:3'),
  faulty('yaml/duplicate-key', 'the date twice', withKey('date: 2026-11-21'), '6:1'),
  faulty('yaml/duplicate-key', 'a key with and without quotes', withRating('plain: 3\n  "plain": 4'), '7:3'),
  faulty('yaml/several-documents', 'two documents', withKey('---\na: 1'), '6:1'),
  faulty('yaml/unknown-alias', 'an alias of nothing', withRating('plain: { score: *four }'), '6:19'),
  faulty('yaml/unknown-alias', 'an anchor within itself', withRating('plain: &p { evidence: [*p] }'), '6:26'),
  faulty(
    'yaml/too-many-aliases',
    'aliases that unfold to billions of values',
    withRating(`plain: { observation: x }\nstrengths:\n  ${bomb}`),
    '9:42',
  ),
  faulty(
    'yaml/too-deep',
    'brackets in brackets',
    `${HEAD}ratings: ${'['.repeat(101)}${']'.repeat(101)}\n`,
    '5:109',
  ),
  faulty('yaml/too-deep', 'ten thousand brackets', '['.repeat(10_000) + ']'.repeat(10_000), '1:101'),
  faulty('yaml/too-deep', 'ten thousand open brackets', `ratings: ${'['.repeat(10_000)}`, '1:109'),
  faulty(
    'yaml/too-deep',
    'keys under keys',
    `${blockOf((level) => `k${String(level)}:`, 120)} x\n`,
    '101:101',
  ),
  faulty(
    'yaml/too-deep',
    'keys under keys after a deep literal text',
    `note: |\n${' '.repeat(150)}[[[\n${blockOf((level) => `k${String(level)}:`, 120)} x\n`,
    '103:101',
  ),
  faulty('yaml/too-deep', 'dashes in one line', `strengths:\n${'- '.repeat(120)}x\n`, '2:199'),
  faulty('yaml/too-deep', 'lists in keys in lists', `${blockOf(() => '- k:', 120, 2)} x\n`, '51:101'),
  faulty('yaml/unknown-tag', 'a tag of its own', withRating('plain: { observation: !secret x }'), '6:25'),
  faulty(
    'yaml/lone-key',
    'a text with a comma',
    withRating('plain: { score: 3, observation: late, they said }'),
    '6:41',
  ),
  faulty('yaml/lone-key', 'a decimal comma', withRating('plain: { score: 4,5 }'), '6:21'),
  faulty('yaml/odd-space', 'no-break spaces before a key', `${HEAD}ratings:\n\u00a0 plain: 3\n`, '6:1'),
  faulty('yaml/odd-space', 'a no-break space behind a colon', withRating('plain:\u00a03'), '6:9'),
  faulty('yaml/merge-key', 'a merge key', withRating('plain: &p { score: 3 }\n  maybe: { <<: *p }'), '7:12'),
  faulty('yaml/key-not-text', 'a list as key', withRating('? [plain, maybe]\n  : 3'), '6:5'),
  faulty('yaml/key-not-text', 'an alias as key', withRating('plain: &p 3\n  *p : 3'), '7:3'),
  faulty(
    'yaml/reader-dependent',
    'an octal number to others',
    withRating('days: { inputs: { mean_days: 041 } }'),
    '6:32',
  ),
  faulty(
    'yaml/number-too-precise',
    'sixteen digits',
    withRating('share: { inputs: { part: 1, whole: 1234567890123456 } }'),
    '6:38',
  ),
  faulty(
    'yaml/number-too-precise',
    'seventeen decimals',
    withRating('days: { inputs: { mean_days: 0.12345678901234567 } }'),
    '6:32',
  ),
  faulty('text/control-character', 'an escape sequence', withHead('team-1', '"a\\u001b[31mb"'), '3:13'),
  faulty(
    'text/control-character',
    'an escape character itself',
    withHead('team-1', '"a\u001b[31mb"'),
    '3:13',
  ),
  faulty('text/control-character', 'a bell', withHead('team-1', 'a\u0007b'), '3:13'),
  faulty('text/control-character', 'a next line', withHead('team-1', 'a\u0085b'), '3:13'),
  faulty('text/control-character', 'an override of direction', withHead('team-1', 'a\u202eb'), '3:13'),
  faulty('text/control-character', 'an isolate of direction', withHead('team-1', '"a\u2066b"'), '3:13'),
  faulty('text/control-character', 'a carriage return', withHead('team-1', '"a\\rb"'), '3:13'),
  faulty('text/control-character', 'a key', withRating('"pl\\u001bain": 3'), '6:3'),
  faulty('text/control-character', 'a NUL', withKey('strengths: ["a\\0b"]'), '6:13'),
];

/** More than the program reads of a file; not in the list, for its size. */
export const tooLarge = (): Uint8Array => Buffer.alloc(30 * 1024 * 1024, 'a');
