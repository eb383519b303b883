/** What a file holds reaches the screen without the power to garble it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnsafeCharacter, visible } from '../../src/problem/visible.ts';

describe('visible', () => {
  it.each([
    ['\u0000', '\\u0000'],
    ['\u0007', '\\u0007'],
    ['\u001b[31m', '\\u001B[31m'],
    ['\u007f', '\\u007F'],
    ['\u0085', '\\u0085'],
    ['\u009b', '\\u009B'],
    ['\u202e', '\\u202E'],
    ['\u2066', '\\u2066'],
    ['\u2069', '\\u2069'],
    ['a\u001bb\u202ec', 'a\\u001Bb\\u202Ec'],
    ['a\rb', 'a\\u000Db'],
  ])('writes out %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it.each(['', 'plain', 'ä ö å Å', 'a\tb', 'a\nb', '–“”…', '🙂', 'שלום', 'e\u0301', '\\u001B', '\u00a0'])(
    'leaves %j as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('leaves nothing that findUnsafeCharacter would find', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findUnsafeCharacter(visible(text))).toBeNull();
        expect(findUnsafeCharacter(text) === null).toBe(visible(text) === text);
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe('findUnsafeCharacter', () => {
  it.each([
    ['a\u001bb\u0000', { offset: 1, name: 'U+001B' }],
    ['\u202e', { offset: 0, name: 'U+202E' }],
    ['🙂\u0007', { offset: 2, name: 'U+0007' }],
    ['', null],
    ['a\tb\nc', null],
  ])('in %j', (text, expected) => {
    expect(findUnsafeCharacter(text)).toEqual(expected);
  });
});
