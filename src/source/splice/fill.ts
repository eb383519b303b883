/** Writes a value where there is none yet. */

import type { Plain } from '../yaml-source.ts';
import type { Manner } from '../yaml-text.ts';
import {
  flowText,
  isLiteral,
  isPlainList,
  isPlainMap,
  listLines,
  literalLines,
  mapLines,
  scalarText,
} from '../yaml-text.ts';
import type { Cut, Hook, Sheet } from './cut.ts';
import { insertion } from './insertion.ts';
import { colonOf, rangeOf } from './positions.ts';

/** A value as block lines; null where it is written on one line. */
export const blockLines = (value: Plain, indent: number, manner: Manner): readonly string[] | null => {
  if (isPlainMap(value) && Object.keys(value).length > 0) return mapLines(value, indent, manner);
  return isPlainList(value) && value.some(isPlainMap) ? listLines(value, indent, manner) : null;
};

/** Puts a value where a key has none yet, or an empty one. */
export const fill = (sheet: Sheet, hook: Hook, value: Plain): readonly Cut[] | null => {
  const { text, manner } = sheet;
  const { pair, node, isInFlow, column } = hook;
  const colon = pair === null ? null : colonOf(pair);
  if (colon === null) return null;
  const range = rangeOf(node);
  const isWritten = range !== null && range[1] > range[0];
  const start = isWritten ? range[0] : colon + 1;
  const end = isWritten ? range[1] : colon + 1;
  const lead = isWritten ? '' : ' ';
  if (isInFlow) return [{ start, end, text: lead + flowText(value, manner) }];
  const inner = column + manner.step;
  const lines = blockLines(value, inner, manner);
  if (lines !== null) {
    const emptied = isWritten
      ? [{ start: text.slice(colon + 1, start).trim() === '' ? colon + 1 : start, end, text: '' }]
      : [];
    return [...emptied, insertion(sheet, end, lines)];
  }
  if (isLiteral(value, manner)) {
    return [{ start, end, text: `${lead}|-` }, insertion(sheet, end, literalLines(value, inner))];
  }
  const written =
    isPlainMap(value) || isPlainList(value) ? flowText(value, manner) : scalarText(value, false, manner);
  return [{ start, end, text: lead + written }];
};
