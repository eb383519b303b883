/** Finds where a YAML text gets too deep, without parsing it: a parser may have given up on the way. */

import type { Span } from '../problem/place.ts';
import { wholeFile } from '../problem/place.ts';

/** A level of block style: the column that it stands in, and whether its entries are dashes. */
interface Level {
  readonly column: number;
  readonly isList: boolean;
}

const isDash = (line: string, at: number): boolean =>
  line[at] === '-' && /^(?:\s|$)/u.test(line[at + 1] ?? '');

const afterBlanks = (line: string, from: number): number => {
  const found = line.slice(from).search(/\S/u);
  return found === -1 ? line.length : from + found;
};

// A level ends where something stands further left, and a list under its key where the next key stands.
const enter = (levels: readonly Level[], column: number, isList: boolean): readonly Level[] => {
  const open = levels.filter((level) => level.column < column || (level.column === column && isList));
  const last = open.at(-1);
  return last?.column === column && last.isList === isList ? open : [...open, { column, isList }];
};

// A literal text is as deep as it is indented, and means nothing by it.
const LITERAL = /[|>][-+0-9]*\s*(?:\s#.*)?$/u;

/**
 * The first place where more than `limit` levels stand inside each other. Brackets, braces, dashes and indentation
 * are followed without regard to quotes, which is good enough for a text that is known to be too deep somewhere.
 */
export const placeOfDepth = (file: string, text: string, limit: number): Span => {
  let levels: readonly Level[] = [];
  let brackets = 0;
  let literal = Infinity;
  let offset = 0;
  for (const line of text.split('\n')) {
    let at = afterBlanks(line, 0);
    const isText = at > literal || at === line.length || line[at] === '#';
    if (!isText) literal = Infinity;
    for (let isFirst = brackets === 0; isFirst && !isText;) {
      isFirst = isDash(line, at);
      if (line[at] !== '[' && line[at] !== '{') levels = enter(levels, at, isFirst);
      if (levels.length > limit) return { file, start: offset + at, end: offset + at + 1 };
      if (isFirst) at = afterBlanks(line, at + 1);
      if (at >= line.length) break;
    }
    for (; !isText && at < line.length; at += 1) {
      if (line[at] === '[' || line[at] === '{') brackets += 1;
      if (line[at] === ']' || line[at] === '}') brackets = Math.max(0, brackets - 1);
      if (levels.length + brackets > limit) return { file, start: offset + at, end: offset + at + 1 };
    }
    if (!isText && brackets === 0 && LITERAL.test(line)) literal = levels.at(-1)?.column ?? 0;
    offset += line.length + 1;
  }
  return wholeFile(file);
};
