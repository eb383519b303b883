/** Says one finding for people: place, severity, code and sentence in one line, and the lines of the file it is about. */

import type { LineAndColumn } from './line-and-column.ts';
import { lineAndColumn } from './line-and-column.ts';
import type { Place } from './place.ts';
import type { Problem, Sentences, Severity } from './problem.ts';
import { sentenceOf } from './problem.ts';
import { severityOf } from './severity.ts';
import { visible } from './visible.ts';
import { wrapped } from './wrapped.ts';

/** Colours, handed in; each returns the text as it should be shown. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

export const PLAIN: Palette = {
  strong: (text) => text,
  quiet: (text) => text,
  error: (text) => text,
  warning: (text) => text,
};

/** What is said of a place in a file: a problem in the reader's language, or a warning about the result. */
export interface Finding {
  readonly place: Place;
  readonly severity: Severity;
  readonly code: string;
  readonly sentence: string;
}

/** A problem in the words of one language. */
export const toFinding = (found: Problem, sentences: Sentences): Finding => ({
  place: found.place,
  severity: severityOf(found.code),
  code: found.code,
  sentence: sentenceOf(found, sentences),
});

export interface FindingManner {
  /** The words for the two severities. */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly palette: Palette;
  /** The text of a file that was read, for the frame; null when there is none to show. */
  readonly textOf: (file: string) => string | null;
  /** The width of the terminal to lay findings out for; null for readers that are programs, one line each. */
  readonly width: number | null;
}

const FRAME_WIDTH = 100;
const NARROWEST_FRAME = 16;
const INDENT = '  ';

/** The line and column of a finding; 1:1 where the whole file is meant. */
export const pointOf = (found: Finding, text: string | null): LineAndColumn => {
  const { place } = found;
  if ('line' in place) return place;
  return text === null ? { line: 1, column: 1 } : lineAndColumn(text, place.start);
};

/** How much of a line is shown: from where on, how many characters, and with which mark where it is cut. */
interface Window {
  readonly cutAway: number;
  readonly room: number;
  readonly mark: string;
}

const through = (line: string, { cutAway, room, mark }: Window): string => {
  const characters = Array.from(line);
  const shown = characters.slice(cutAway, cutAway + room);
  if (mark !== '' && cutAway > 0 && shown.length > 0) shown[0] = mark;
  if (mark !== '' && cutAway + room < characters.length) shown[shown.length - 1] = mark;
  return shown.join('');
};

// So much of a line that is too wide is shown that the place in it is in sight.
const windowOn = (line: string, from: number, room: number, mark: string): Window => {
  const { length } = Array.from(line);
  const lead = Math.min(20, Math.floor(room / 2));
  const cutAway = length <= room ? 0 : Math.max(0, Math.min(from - lead, length - room));
  return { cutAway, room, mark };
};

// One cell a character, so that the caret line up: tabs become spaces, unsafe characters a mark.
const oneCellEach = (line: string): string =>
  Array.from(line, (character) =>
    character === '\t' ? ' ' : visible(character) === character ? character : '�',
  ).join('');

/**
 * The line before, the line itself and a row of carets; empty for a place that is a whole file or a table.
 *
 * @param width - Of the terminal, whose lines nothing of it goes beyond; null where it does not matter.
 */
export const renderFrame = (
  found: Finding,
  text: string,
  palette: Palette,
  width: number | null = null,
): string => {
  const { place } = found;
  if ('line' in place || (place.start === 0 && place.end === 0)) return '';
  const { line, column } = lineAndColumn(text, place.start);
  const lineStart = text.lastIndexOf('\n', Math.max(0, Math.min(place.start, text.length) - 1)) + 1;
  const start = place.start === 0 ? 0 : lineStart;
  const lineEnd = !text.includes('\n', start) ? text.length : text.indexOf('\n', start);
  const whole = text.slice(start, lineEnd).replace(/\r$/u, '');
  const gutter = String(line).length + 2;
  const room = width === null ? FRAME_WIDTH : Math.max(NARROWEST_FRAME, width - gutter - 4);
  const window = windowOn(oneCellEach(whole), column - 1, room, width === null ? '' : '…');
  const { cutAway } = window;
  const marked = Array.from(text.slice(place.start, Math.min(place.end, start + whole.length))).length;
  const carets = Math.max(1, Math.min(marked, room - (column - 1 - cutAway)));
  const rows: string[] = [];
  if (line > 1) {
    const beforeStart = text.lastIndexOf('\n', start - 2) + 1;
    // Cut as the line itself is, so that what stands above it still does.
    const before = oneCellEach(text.slice(beforeStart, start - 1).replace(/\r$/u, ''));
    rows.push(palette.quiet(`${String(line - 1).padStart(gutter)} | `) + through(before, window));
  }
  rows.push(palette.quiet(`${String(line).padStart(gutter)} | `) + through(oneCellEach(whole), window));
  rows.push(
    palette.quiet(`${' '.repeat(gutter)} | `) +
      ' '.repeat(Math.max(0, column - 1 - cutAway)) +
      palette[found.severity]('^'.repeat(carets)),
  );
  return rows.map((row) => row.trimEnd()).join('\n');
};

/**
 * A finding as `file:line:column severity code  sentence`, with the frame below when the file's text is at hand.
 * At a terminal the sentence stands below the rest, wrapped at words.
 */
export const renderFinding = (found: Finding, manner: FindingManner): string => {
  const { palette, width } = manner;
  const text = manner.textOf(found.place.file);
  const { line, column } = pointOf(found, text);
  const head = [
    palette.strong(`${visible(found.place.file)}:${String(line)}:${String(column)}`),
    palette[found.severity](manner.severities[found.severity]),
    palette.quiet(found.code),
  ].join(' ');
  const sentence = visible(found.sentence).replaceAll('\n', ' ');
  const frame = text === null ? '' : renderFrame(found, text, palette, width);
  if (width === null) return `${head}  ${sentence}${frame === '' ? '' : `\n${frame}`}`;
  const lines = wrapped(sentence, width - 1 - INDENT.length).map((line) => INDENT + line);
  return [head, ...lines, ...(frame === '' ? [] : [frame])].join('\n');
};

/** Findings one after the other, in the order given; at a terminal with a blank line behind each. */
export const renderFindings = (findings: readonly Finding[], manner: FindingManner): string =>
  findings.map((found) => `${renderFinding(found, manner)}${manner.width === null ? '\n' : '\n\n'}`).join('');

/** Findings in the order of their places, file by file, each once. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] => {
  const files = [...new Set(findings.map(({ place }) => place.file))];
  const start = ({ place }: Finding): number =>
    'line' in place ? place.line * 1e6 + place.column : place.start;
  const seen = new Set<string>();
  return [...findings]
    .sort((a, b) => files.indexOf(a.place.file) - files.indexOf(b.place.file) || start(a) - start(b))
    .filter((found) => {
      const key = JSON.stringify(found);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
};
