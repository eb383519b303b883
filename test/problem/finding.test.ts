/** A finding is shown with its place, its code and the lines it is about, whatever those lines hold. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Palette } from '../../src/problem/finding.ts';
import { inOrder, PLAIN, pointOf, renderFinding, renderFrame } from '../../src/problem/finding.ts';

const FILE = 'x.yaml';

const finding = (start: number, end: number, over: Partial<Finding> = {}): Finding => ({
  place: { file: FILE, start, end },
  severity: 'error',
  code: 'review/unknown-key',
  sentence: 'what is wrong',
  ...over,
});

const frame = (text: string, start: number, end: number): readonly string[] =>
  renderFrame(finding(start, end), text, PLAIN).split('\n');

// The place of a word in a text.
const frameAt = (text: string, word: string): readonly string[] => {
  const start = text.indexOf(word);
  return frame(text, start, start + word.length);
};

// What the carets point at: the part of the shown line above them.
const pointedAt = (rows: readonly string[]): string => {
  const carets = rows.at(-1) ?? '';
  const shown = Array.from(rows.at(-2) ?? '');
  return shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1).join('');
};

describe('the frame', () => {
  it('shows the line before and carets under the place', () => {
    expect(frameAt('a: 1\nwieght: 3\nb: 2\n', 'wieght')).toEqual([
      '  1 | a: 1',
      '  2 | wieght: 3',
      '    | ^^^^^^',
    ]);
  });

  it('has no line before the first', () => {
    expect(frameAt('wieght: 3\nb: 2\n', '3')).toEqual(['  1 | wieght: 3', '    |         ^']);
  });

  it('shows a last line that does not end', () => {
    expect(frameAt('a: 1\nb: 22', '22')).toEqual(['  1 | a: 1', '  2 | b: 22', '    |    ^^']);
  });

  it('points past the end of a line that is cut off', () => {
    expect(frame('a: [', 4, 4)).toEqual(['  1 | a: [', '    |     ^']);
    expect(frame('a: [\n', 5, 6)).toEqual(['  1 | a: [', '  2 |', '    | ^']);
  });

  it('makes room for the numbers of later lines', () => {
    const text = `${'#\n'.repeat(99)}bad: 1\n`;
    expect(frameAt(text, 'bad')).toEqual(['   99 | #', '  100 | bad: 1', '      | ^^^']);
  });

  it('is empty for a file as a whole and for a table', () => {
    expect(renderFrame(finding(0, 0), 'a: 1', PLAIN)).toBe('');
    expect(renderFrame({ ...finding(0, 0), place: { file: FILE, line: 2, column: 3 } }, 'a,b', PLAIN)).toBe(
      '',
    );
  });

  it('shows a tab as one cell, so that the carets line up', () => {
    const rows = frameAt('\tplain:\t3', '3');
    expect(rows[0]).toBe('  1 |  plain: 3');
    expect(pointedAt(rows)).toBe('3');
  });

  it('counts an astral character as one', () => {
    expect(pointedAt(frameAt('🙂🙂: bad', 'bad'))).toBe('bad');
    expect(pointedAt(frameAt('note: 🙂🙂 x', '🙂🙂'))).toBe('🙂🙂');
  });

  it('shows neither carriage returns nor what would move the cursor', () => {
    const rows = frameAt('a: 1\r\nb: \u001b[31m\u202ebad\r\nc: 2\r\n', 'bad');
    expect(rows).toEqual(['  1 | a: 1', '  2 | b: �[31m�bad', '    |          ^^^']);
  });

  it('keeps the carets in the line where the place goes on for several', () => {
    expect(frame('a: |\n  x\n  y\n', 3, 12)).toEqual(['  1 | a: |', '    |    ^']);
  });

  it('keeps the place in sight in a line that is too wide', () => {
    const text = `${'x'.repeat(300)}bad${'y'.repeat(300)}`;
    const rows = frameAt(text, 'bad');
    expect(pointedAt(rows)).toBe('bad');
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(110);
  });

  it('cuts a line before that is too wide', () => {
    const rows = frameAt(`${'x'.repeat(300)}\nbad`, 'bad');
    expect(rows[0]?.length).toBeLessThanOrEqual(110);
    expect(pointedAt(rows)).toBe('bad');
  });

  it('points at the place in any line', () => {
    const character = fc.constantFrom('a', 'ä', '🙂', '\t', '\n', '\r\n', '\u001b', ' ');
    const text = fc.array(character, { maxLength: 150 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const whole = `${before}@@${after}`;
        expect(pointedAt(frameAt(whole, '@@'))).toBe('@@');
      }),
    );
  });

  it('never fails, wherever the place lies', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(300), fc.nat(300), (text, start, length) => {
        expect(typeof renderFrame(finding(start, start + length), text, PLAIN)).toBe('string');
      }),
    );
  });
});

describe('a finding', () => {
  const severities = { error: 'error', warning: 'warning' };
  const show = (found: Finding, text: string | null, palette: Palette = PLAIN): string =>
    renderFinding(found, { severities, palette, textOf: () => text, width: null });

  it('begins with file, line, column, severity and code', () => {
    expect(show(finding(5, 11), 'a: 1\nwieght: 3')).toMatch(
      /^x\.yaml:2:1 error review\/unknown-key {2}what is wrong\n/u,
    );
  });

  it('is 1:1 where the whole file is meant, or its text is not at hand', () => {
    expect(show(finding(0, 0), 'a: 1')).toBe('x.yaml:1:1 error review/unknown-key  what is wrong');
    expect(show(finding(5, 11), null)).toBe('x.yaml:1:1 error review/unknown-key  what is wrong');
    expect(pointOf(finding(5, 11), 'a: 1\nwieght')).toEqual({ line: 2, column: 1 });
  });

  it('takes the place in a table as it is', () => {
    const found = finding(0, 0, { place: { file: 'x.csv', line: 3, column: 7 }, severity: 'warning' });
    expect(show(found, 'a,b')).toBe('x.csv:3:7 warning review/unknown-key  what is wrong');
  });

  it('is one line, and shows what is unsafe in file and sentence', () => {
    const found = finding(0, 0, {
      place: { file: 'x\u001b.yaml', start: 0, end: 0 },
      sentence: 'a\nb\u202ec',
    });
    expect(show(found, null)).toBe('x\\u001B.yaml:1:1 error review/unknown-key  a b\\u202Ec');
  });

  it('is coloured by its severity', () => {
    const palette: Palette = {
      strong: (text) => `S(${text})`,
      quiet: (text) => `Q(${text})`,
      error: (text) => `E(${text})`,
      warning: (text) => `W(${text})`,
    };
    expect(show(finding(0, 1), 'a', palette).split('\n')[0]).toBe(
      'S(x.yaml:1:1) E(error) Q(review/unknown-key)  what is wrong',
    );
    const warned = show(finding(0, 1, { severity: 'warning' }), 'a', palette);
    expect(warned).toContain('W(warning)');
    expect(warned).toContain('W(^)');
    expect(warned).not.toContain('E(');
  });
});

describe('a frame at a terminal', () => {
  const at = (text: string, word: string, width: number): readonly string[] => {
    const start = text.indexOf(word);
    return renderFrame(finding(start, start + word.length), text, PLAIN, width).split('\n');
  };

  it('is cut with a mark on both sides, the place in sight', () => {
    const rows = at(`${'x'.repeat(300)}bad${'y'.repeat(300)}`, 'bad', 80);
    expect(pointedAt(rows)).toBe('bad');
    expect(rows[0]).toMatch(/^ {2}1 \| …x+bady+…$/u);
    expect(Math.max(...rows.map((row) => row.length))).toBe(79);
  });

  it('never goes beyond the width, nor do its carets', () => {
    const text = fc.stringMatching(/^[a-z ]{0,200}$/u);
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 30, max: 140 }), (before, marked, after, width) => {
        const whole = `${before}@${marked}${after}`;
        const rows = at(`first ${before}\n${whole}`, `@${marked}`, width);
        expect(rows.filter((row) => row.length >= width)).toEqual([]);
        expect(pointedAt(rows)).toMatch(/^@/u);
      }),
    );
  });
});

describe('findings in order', () => {
  it('are sorted by place, file by file in the order they came, each once', () => {
    const one = finding(9, 10);
    const two = finding(2, 3);
    const other = { ...finding(0, 1), place: { file: 'a.yaml', start: 5, end: 6 } };
    const table = { ...finding(0, 1), place: { file: 'b.csv', line: 2, column: 9 } };
    const later = { ...finding(0, 1), place: { file: 'b.csv', line: 10, column: 1 } };
    expect(inOrder([one, other, later, two, one, table])).toEqual([two, one, other, table, later]);
  });

  it('keeps two that are said differently of one place', () => {
    const one = finding(2, 3);
    const two = finding(2, 3, { code: 'review/missing-key' });
    expect(inOrder([one, two])).toEqual([one, two]);
  });
});
