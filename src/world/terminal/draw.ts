/** Draws the lines of a screen: wrapped to the width of the terminal, in its colours, safe to show. */

import { wrapped } from '../../problem/wrapped.ts';
import type { CommandKey, Key, Line } from '../../interview/screen.ts';
import type { Palette } from '../../problem/finding.ts';
import { visible } from '../../problem/visible.ts';

const WIDEST = 100;
const NARROWEST = 20;

/** The width to wrap at: the terminal's, but no wider than reads well. Some terminals say 0 where they do not know. */
export const widthOf = (columns: number | undefined): number =>
  Math.max(NARROWEST, Math.min(WIDEST, (columns === undefined || columns === 0 ? 80 : columns) - 1));

const toned = (text: string, { tone }: Line, palette: Palette): string => {
  if (text === '') return '';
  return tone === 'plain' ? text : palette[tone](text);
};

/** The lines as text, each ended by a line break. */
export const drawLines = (lines: readonly Line[], width: number, palette: Palette): string =>
  lines
    .flatMap((line) => {
      const text = visible(line.text).replaceAll('\n', ' ');
      const indent = /^\s*/u.exec(text)?.[0] ?? '';
      const rows = wrapped(text, width - indent.length, line.hang.slice(indent.length));
      return rows.map((row, index) =>
        toned(
          text === '' ? '' : (index === 0 ? indent : line.hang.slice(0, indent.length)) + row,
          line,
          palette,
        ),
      );
    })
    .map((row) => `${row}\n`)
    .join('');

/** A label as it stands before what is typed: with a colon, unless it asks. */
export const asked = (label: string): string => (/[?:.!]$/u.test(label) ? label : `${label}:`);

/** Keys that only differ in their number are one: `1–5 rate`. */
export const keyTexts = (
  keys: readonly Key[],
  enter: string | null,
  enterName: string,
): readonly string[] => {
  const digits = keys.filter(
    ({ key, label }) => /\d/u.test(key) && (label === '' || keys.some((one) => one.label === '')),
  );
  const first = digits[0];
  const last = digits.at(-1);
  const isRange = first !== undefined && last !== undefined && digits.length > 2;
  const range = isRange ? [`${first.key}–${last.key} ${first.label}`.trim()] : [];
  const others = keys
    .filter((one) => !isRange || !digits.includes(one))
    .map(({ key, label }) => `${key} ${label}`);
  return [...range, ...others, ...(enter === null ? [] : [`${enterName} ${enter}`])];
};

/** The commands in one line that fits: in full, in short, or the keys alone; after a colon where text is typed. */
export const commandLine = (commands: readonly CommandKey[], width: number, isText: boolean): string => {
  const named = (label: (one: CommandKey) => string, gap: string, mark = isText ? ':' : ''): string =>
    commands.map((one) => `${mark}${one.command} ${label(one)}`.trim()).join(gap);
  const lines = [
    named(({ label }) => label, '  '),
    named(({ short }) => short, '  '),
    named(({ short }) => short, ' '),
    // The colon said once, for all of them.
    ...(isText ? [`: + ${named(({ short }) => short, ' ', '')}`] : []),
    named(() => '', ' '),
  ];
  return lines.find((one) => one.length <= width) ?? lines.at(-1) ?? '';
};
