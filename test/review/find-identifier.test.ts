import { expect, it } from 'vitest';
import { findIdentifier, findIdentifiers } from '../../src/review/find-identifier.ts';
import { identifiersInFile } from '../../src/review/identifiers-in-file.ts';
import { lineAndColumn } from '../../src/problem/line-and-column.ts';
import { parseYaml } from '../../src/source/yaml-source.ts';

// Made-up codes with a right check character; the individual numbers 900 to 999 are given to nobody.
const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const finnish = (day: string, separator: string, number: string): string =>
  `${day}${separator}${number}${CHECK[Number(day + number) % 31] ?? ''}`;

it.each(['-', '+', 'A', 'Y', 'X', 'W', 'V', 'U', 'B', 'C', 'D', 'E', 'F'])(
  'a Finnish code with the separator %s',
  (separator) => {
    // The plus stands for the 1800s, of which the library takes the second half.
    const day = separator === '+' ? '131080' : '131001';
    expect(findIdentifier(`client ${finnish(day, separator, '902')} came`)).toBe('finnish-identity-code');
    expect(findIdentifier(`client ${finnish(day, separator, '902').toLowerCase()} came`)).toBe(
      'finnish-identity-code',
    );
  },
);

it('a Finnish code with a wrong check character is none', () => {
  const code = finnish('131001', '-', '902');
  const wrong = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A');
  expect(findIdentifier(wrong)).toBeNull();
});

it.each([
  ['the number 19121212-1212', 'swedish-identity-code'],
  ['121212+1212', 'swedish-identity-code'],
  ['write to matti.virtanen@example.fi', 'email'],
  ['mail åsa.öberg@exämple.se today', 'email'],
  ['call 040 123 4567', 'phone'],
  ['call +358 40 123 4567.', 'phone'],
  ['call 0401234567', 'phone'],
  ['call 09-123 4567', 'phone'],
  ['ring +46 70 123 45 67', 'phone'],
  ['ring 00358 40 1234567', 'phone'],
])('%s', (text, kind) => {
  expect(findIdentifier(text)).toBe(kind);
});

it.each([
  'between 2026-05-01 and 2026-10-31',
  '1.5.2026 – 31.10.2026',
  '01-02-2026 and 01 02 2026',
  '20.11.2026 at 14.30',
  'scores 3 4 5 2 1 3 4 5',
  '12 of 40 clients (30 %), 348 of 763',
  'row 00012345 of the export',
  'team-0401 and helsinki-1',
  'diary number 1234/2026',
  '0,5 and 0.75 of 1 000 000',
  'fingerprint ad1434d83fa3',
  'see items 1.1 1.2 1.4 2.1',
  'Y-tunnus 0201256-6',
  '5 @ 10',
  'version 1.10.0-2',
])('no false alarm: %s', (text) => {
  expect(findIdentifier(text)).toBeNull();
});

it('finds each at its own characters, whatever quotes and lines it stands in', () => {
  const code = finnish('131001', '-', '902');
  const text = [
    'a: plain 040 123 4567 text',
    `b: "in \\u0061 quoted ${code} and again ${code}"`,
    'c: >-',
    '  first line',
    '  then me@example.org here',
    'd: [{ e: 0401234567x, f: "040-1234567" }]',
    '',
  ].join('\n');
  const places = identifiersInFile(parseYaml('x', text)).map(({ kind, place }) => {
    const { line, column } = lineAndColumn(text, place.start);
    return `${kind} ${String(line)}:${String(column)} ${text.slice(place.start, place.end)}`;
  });
  expect(places).toEqual([
    'phone 1:10 040 123 4567',
    `finnish-identity-code 2:22 ${code}`,
    `finnish-identity-code 2:44 ${code}`,
    'email 5:8 me@example.org',
    'phone 6:27 040-1234567',
  ]);
});

it('finds several kinds in one text', () => {
  expect(findIdentifiers('a@b.fi or 040 123 4567').map(({ kind }) => kind)).toEqual(['email', 'phone']);
});
