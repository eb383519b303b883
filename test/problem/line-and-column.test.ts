/** Offsets become the line and column that an editor shows, counted from 1 in characters. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn } from '../../src/problem/line-and-column.ts';

const at = (text: string, offset: number): string => {
  const { line, column } = lineAndColumn(text, offset);
  return `${String(line)}:${String(column)}`;
};

describe('lineAndColumn', () => {
  it.each([
    ['an empty text', '', 0, '1:1'],
    ['the first character', 'ab\ncd', 0, '1:1'],
    ['the end of a line', 'ab\ncd', 2, '1:3'],
    ['the first character of the second line', 'ab\ncd', 3, '2:1'],
    ['the last character', 'ab\ncd', 4, '2:2'],
    ['the end of the text', 'ab\ncd', 5, '2:3'],
    ['beyond the end', 'ab\ncd', 99, '2:3'],
    ['after a last line break', 'ab\n', 3, '2:1'],
    ['empty lines', '\n\n\nx', 3, '4:1'],
    ['a line break at the very start', '\nx', 1, '2:1'],
    ['a line that ends in CRLF', 'ab\r\ncd', 4, '2:1'],
    ['a carriage return, which ends no line by itself', 'ab\rcd', 3, '1:4'],
    ['a tab, which is one character', '\t\tx', 2, '1:3'],
    ['letters with marks', 'äöå x', 4, '1:5'],
    ['an astral character before it, which is one character', 'a🙂b', 3, '1:3'],
    ['astral characters in earlier lines', '🙂🙂\nab', 6, '2:2'],
  ])('%s', (_, text, offset, expected) => {
    expect(at(text, offset)).toBe(expected);
  });

  it('finds the character that stands there', () => {
    const character = fc.constantFrom('a', 'ä', '🙂', '\t', '\n');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), fc.nat(30), (characters, index) => {
        fc.pre(index < characters.length);
        const offset = characters.slice(0, index).join('').length;
        const { line, column } = lineAndColumn(characters.join(''), offset);
        const lines = characters.join('').split('\n');
        const found = Array.from(`${lines[line - 1] ?? ''}\n`)[column - 1];
        expect(found).toBe(characters[index]);
      }),
    );
  });
});
