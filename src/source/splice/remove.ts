/** Takes keys and list items away. */

import { isMap, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Cut, Hook, Sheet } from './cut.ts';
import {
  colonOf,
  endOfNode,
  endOfPair,
  isFirstOnLine,
  isNothing,
  lineEnd,
  lineStart,
  rangeOf,
} from './positions.ts';

const isWithoutComment = (text: string): boolean => !text.includes('#');

/** Takes away the lines from the one that `start` stands in to the one where `end` is. */
const dropLines = ({ text }: Sheet, start: number, end: number): Cut => {
  const from = lineStart(text, start);
  if (text[end - 1] === '\n') return { start: from, end, text: '' };
  const stop = text.indexOf('\n', end);
  if (stop !== -1) return { start: from, end: stop + 1, text: '' };
  // The last line of a file without a final break: the break before it goes.
  const before = from > 1 && text[from - 2] === '\r' ? from - 2 : Math.max(0, from - 1);
  return { start: before, end: text.length, text: '' };
};

/** Takes a pair out of `{}` together with its comma; null where it is the only one, or a comment would go too. */
const removeFlowPair = ({ text }: Sheet, pair: Pair, map: YAMLMap): Cut | null => {
  const index = map.items.indexOf(pair);
  const before = map.items[index - 1];
  const start = rangeOf(pair.key)?.[0];
  const next = rangeOf(map.items[index + 1]?.key)?.[0];
  const from = next === undefined ? before && endOfPair(before) : start;
  const end = next ?? endOfPair(pair);
  if (from == null || end === null || !isWithoutComment(text.slice(from, end))) return null;
  return { start: from, end, text: '' };
};

/** Takes a key and its value away, or empties it where others on its line or a comment must stay. */
export const removePair = (sheet: Sheet, hook: Hook, map: YAMLMap): readonly Cut[] | null => {
  const { text } = sheet;
  const { pair, node } = hook;
  const key = rangeOf(pair?.key);
  const end = pair === null ? null : endOfPair(pair);
  if (key === null || end === null) return null;
  const isWhole = isFirstOnLine(text, key[0]) && !hook.isInFlow && map.items.length > 1;
  const rest = text[end - 1] === '\n' ? '' : text.slice(end, lineEnd(text, end));
  if (isWhole && isWithoutComment(rest)) return [dropLines(sheet, key[0], end)];
  const range = rangeOf(node);
  const flowCut = hook.isInFlow && pair !== null ? removeFlowPair(sheet, pair, map) : null;
  if (flowCut !== null) return [flowCut];
  if (range === null || isNothing(node)) return [];
  if (hook.isInFlow) return [{ start: range[0], end: range[1], text: 'null' }];
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const first = lineStart(text, range[0]);
    return first <= key[0] ? null : [dropLines(sheet, range[0], end)];
  }
  const isOver = text[range[1] - 1] === '\n';
  const colon = pair === null ? null : colonOf(pair);
  const from = isWithoutComment(rest) && colon !== null ? colon + 1 : range[0];
  return [{ start: Math.min(from, range[0]), end: range[1], text: isOver ? sheet.manner.eol : '' }];
};

/** Takes an item of a list away. */
export const removeItem = (
  sheet: Sheet,
  list: YAMLSeq,
  index: number,
  isInFlow: boolean,
): readonly Cut[] | null => {
  const { text } = sheet;
  const node = list.items[index] as Node;
  const range = rangeOf(node);
  const whole = rangeOf(list);
  if (range === null || whole === null) return null;
  if (list.items.length === 1) {
    if (list.flow === true || isInFlow) return [{ start: whole[0], end: whole[1], text: '[]' }];
    const end = endOfNode(node);
    return end === null ? null : [dropLines(sheet, whole[0], end)];
  }
  if (list.flow === true) {
    const next = rangeOf(list.items[index + 1]);
    const before = rangeOf(list.items[index - 1]);
    if (next !== null) return [{ start: range[0], end: next[0], text: '' }];
    return before === null ? null : [{ start: before[1], end: range[1], text: '' }];
  }
  const dash = text.lastIndexOf('-', range[0]);
  const end = endOfNode(node);
  if (end === null || !isFirstOnLine(text, dash)) return null;
  return [dropLines(sheet, dash, end)];
};
