/** Writes a value where another one stands. */

import { isMap, isSeq } from 'yaml';
import type { Plain } from '../yaml-source.ts';
import { flowText, isLiteral, isPlainList, isPlainMap, literalLines, scalarText } from '../yaml-text.ts';
import type { Cut, Hook, Sheet } from './cut.ts';
import { blockLines, fill } from './fill.ts';
import { insertion } from './insertion.ts';
import type { Range } from './positions.ts';
import { colonOf, endOfNode, isNothing, lineEnd, rangeOf } from './positions.ts';

const replaceScalar = (sheet: Sheet, hook: Hook, range: Range, value: Plain): readonly Cut[] | null => {
  const { text, manner } = sheet;
  const [start, end] = range;
  const old = text.slice(start, end);
  const isOverLines = old.endsWith('\n');
  const inner = hook.column + manner.step;
  if (hook.isInFlow) return [{ start, end, text: flowText(value, manner) }];
  const tail = isOverLines ? manner.eol : '';
  if (isLiteral(value, manner)) {
    const lines = literalLines(value, inner);
    if (isOverLines) return [{ start, end, text: ['|-', ...lines].join(manner.eol) + tail }];
    if (old.includes('\n')) {
      // A comment behind the last line stays behind the first one.
      const stop = lineEnd(text, end);
      const head = `|-${text.slice(end, stop).trimEnd()}`;
      return [{ start, end: stop, text: [head, ...lines].join(manner.eol) }];
    }
    return [{ start, end, text: '|-' }, insertion(sheet, end, lines)];
  }
  if (isPlainMap(value) || isPlainList(value)) {
    const lines = blockLines(value, inner, manner);
    if (lines === null || hook.pair === null) return [{ start, end, text: flowText(value, manner) + tail }];
    const colon = colonOf(hook.pair);
    if (colon === null || isOverLines) return null;
    return [
      { start: text.slice(colon + 1, start).trim() === '' ? colon + 1 : start, end, text: '' },
      insertion(sheet, end, lines),
    ];
  }
  return [{ start, end, text: scalarText(value, false, manner) + tail }];
};

/** Puts a value in the place of another one; null where a comment would be lost. */
export const replaceValue = (sheet: Sheet, hook: Hook, value: Plain): readonly Cut[] | null => {
  const { node } = hook;
  if (isNothing(node)) return fill(sheet, hook, value);
  const range = rangeOf(node);
  if (range === null) return null;
  if (!(isMap(node) || isSeq(node)) || node.flow === true) return replaceScalar(sheet, hook, range, value);
  // A block list or map becomes one line, unless a comment in it would be lost.
  const colon = hook.pair === null ? null : colonOf(hook.pair);
  const end = endOfNode(node);
  if (colon === null || end === null || sheet.text.slice(colon, end).includes('#')) return null;
  return [{ start: colon + 1, end, text: ` ${flowText(value, sheet.manner)}` }];
};
