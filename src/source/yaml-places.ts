/** Where the nodes of a YAML text stand: their bytes, lines and columns. */

import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Manner } from './yaml-text.ts';

/** Bytes to take away and the text to put there. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Sheet {
  readonly text: string;
  readonly document: Document;
  readonly manner: Manner;
}

/** Where a value hangs: its pair, or its place in a list, and whether it is inside `{}` or `[]`. */
export interface Hook {
  readonly pair: Pair | null;
  readonly node: Node | null;
  readonly isInFlow: boolean;
  /** The column that the value's own key or dash stands in. */
  readonly column: number;
}

type Range = readonly [number, number, number];

export const rangeOf = (node: unknown): Range | null =>
  (node as { range?: Range | null } | null)?.range ?? null;

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The end of the line that an offset stands in, before its line break. */
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
};

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

export const isFirstOnLine = (text: string, at: number): boolean =>
  text.slice(lineStart(text, at), at).trim() === '';

export const colonOf = (pair: Pair): number | null => {
  const token = (pair as { srcToken?: { sep?: readonly { type: string; offset: number }[] } }).srcToken;
  return token?.sep?.find(({ type }) => type === 'map-value-ind')?.offset ?? null;
};

export const endOfPair = (pair: Pair): number | null => {
  const value = pair.value as Node | null;
  const range = rangeOf(value);
  const colon = colonOf(pair);
  if (range === null || value === null) return colon === null ? null : colon + 1;
  if (isScalar(value) && value.source === '' && value.type === 'PLAIN')
    return colon === null ? range[1] : colon + 1;
  return endOfNode(value);
};

/** The end of a node's own text, without the comments and blank lines that follow it. */
export const endOfNode = (node: Node): number | null => {
  const range = rangeOf(node);
  if (range === null) return null;
  if (!(isMap(node) || isSeq(node)) || node.flow === true) return range[1];
  const last = node.items.at(-1) as Node | Pair | undefined;
  if (last === undefined) return range[1];
  return isPair(last) ? endOfPair(last) : endOfNode(last);
};

export const isNothing = (node: unknown): boolean =>
  node == null ||
  (isScalar(node) && node.value === null) ||
  ((isMap(node) || isSeq(node)) && node.flow === true && node.items.length === 0);

export const isWithoutComment = (text: string): boolean => !text.includes('#');
