/** Writes plain values as YAML lines: one line where they are short, block style where they are not. */

import { stringify } from 'yaml';
import type { Plain } from './yaml-source.ts';

export interface Manner {
  /** The line ending of the file. */
  readonly eol: string;
  /** How far a level is indented. */
  readonly step: number;
  /** JSON: every key and text in double quotes. */
  readonly isJson: boolean;
}

export const isPlainMap = (value: Plain): value is Readonly<Record<string, Plain>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isPlainList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

const BREAK = /[\r\n]/u;
// What a flow collection could take for its own punctuation, or for a comment.
const FLOW_SIGNS = /[,[\]{}:#"'&*!|>%@`\\?]|^-|\s$|^\s/u;

/** A scalar on one line. */
export const scalarText = (value: Plain, isInFlow: boolean, { isJson }: Manner): string => {
  if (value === null) return isInFlow || isJson ? 'null' : '';
  if (typeof value !== 'string') return JSON.stringify(value);
  if (isJson || BREAK.test(value) || (isInFlow && FLOW_SIGNS.test(value))) return JSON.stringify(value);
  const written = stringify(value, { lineWidth: 0, compat: 'yaml-1.1' }).trimEnd();
  return BREAK.test(written) ? JSON.stringify(value) : written;
};

/** Any value on one line. */
export const flowText = (value: Plain, manner: Manner): string => {
  if (isPlainList(value)) return `[${value.map((one) => flowText(one, manner)).join(', ')}]`;
  if (!isPlainMap(value)) return scalarText(value, true, manner);
  const pairs = Object.entries(value).map(
    ([key, one]) => `${scalarText(key, true, manner)}: ${flowText(one, manner)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
};

/** Whether a text is written as a literal block: several lines, the first of which begins with no space. */
export const isLiteral = (value: Plain, { isJson }: Manner): value is string =>
  !isJson && typeof value === 'string' && /^[^\s][^]*\n[^]*\S$/u.test(value) && !value.includes('\r');

/** The lines of a literal block, each with its indentation. */
export const literalLines = (value: string, indent: number): readonly string[] =>
  value.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));

/** A key with its value as block lines; the first line holds the key, without its indentation. */
export const pairLines = (key: string, value: Plain, indent: number, manner: Manner): readonly string[] => {
  const head = `${scalarText(key, false, manner)}:`;
  const inner = indent + manner.step;
  if (isLiteral(value, manner)) return [`${head} |-`, ...literalLines(value, inner)];
  if (isPlainMap(value) && Object.keys(value).length > 0) return [head, ...mapLines(value, inner, manner)];
  if (isPlainList(value) && value.some(isPlainMap)) return [head, ...listLines(value, inner, manner)];
  const text =
    isPlainMap(value) || isPlainList(value) ? flowText(value, manner) : scalarText(value, false, manner);
  return [text === '' ? head : `${head} ${text}`];
};

/** A map as block lines, each with its indentation. */
export const mapLines = (
  map: Readonly<Record<string, Plain>>,
  indent: number,
  manner: Manner,
): readonly string[] =>
  Object.entries(map).flatMap(([key, value]) => {
    const [first = '', ...rest] = pairLines(key, value, indent, manner);
    return [' '.repeat(indent) + first, ...rest];
  });

/** One item of a block list; the first line begins with the dash. */
export const itemLines = (item: Plain, indent: number, manner: Manner): readonly string[] => {
  if (!isPlainMap(item) || Object.keys(item).length === 0)
    return [`${' '.repeat(indent)}- ${flowText(item, manner)}`];
  const [first = '', ...rest] = mapLines(item, indent + 2, manner);
  return [`${' '.repeat(indent)}- ${first.slice(indent + 2)}`, ...rest];
};

/** A list as block lines. */
export const listLines = (list: readonly Plain[], indent: number, manner: Manner): readonly string[] =>
  list.flatMap((item) => itemLines(item, indent, manner));
