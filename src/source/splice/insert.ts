/** Adds keys to maps and items to lists. */

import { isMap } from 'yaml';
import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Plain } from '../yaml-source.ts';
import { flowText, itemLines, pairLines, scalarText } from '../yaml-text.ts';
import type { Cut, Sheet } from './cut.ts';
import { insertion } from './insertion.ts';
import { columnOf, endOfNode, endOfPair, isFirstOnLine, lineStart, rangeOf } from './positions.ts';

/** Puts a new key behind the last one of a map. */
export const insertPair = (
  sheet: Sheet,
  map: YAMLMap,
  key: string,
  value: Plain,
  isInFlow: boolean,
): readonly Cut[] | null => {
  const { text, manner } = sheet;
  const last = map.items.at(-1);
  const range = rangeOf(map);
  if (range === null) return null;
  const flowPair = `${scalarText(key, true, manner)}: ${flowText(value, manner)}`;
  if (last === undefined)
    return map.flow === true ? [{ start: range[0], end: range[1], text: `{ ${flowPair} }` }] : null;
  const lastKey = rangeOf(last.key);
  const end = endOfPair(last);
  if (lastKey === null || end === null) return null;
  if (map.flow === true || isInFlow) {
    const gap = isFirstOnLine(text, lastKey[0])
      ? manner.eol + text.slice(lineStart(text, lastKey[0]), lastKey[0])
      : ' ';
    return [{ start: end, end, text: `,${gap}${flowPair}` }];
  }
  const column = columnOf(text, lastKey[0]);
  const [first = '', ...rest] = pairLines(key, value, column, manner);
  return [insertion(sheet, end, [' '.repeat(column) + first, ...rest])];
};

/** Puts a new item behind the last one of a list. */
export const insertItem = (
  sheet: Sheet,
  list: YAMLSeq,
  value: Plain,
  isInFlow: boolean,
): readonly Cut[] | null => {
  const { text, manner } = sheet;
  const last = list.items.at(-1) as Node | undefined;
  const range = rangeOf(list);
  if (range === null) return null;
  if (last === undefined) return [{ start: range[0], end: range[1], text: `[${flowText(value, manner)}]` }];
  const lastRange = rangeOf(last);
  const end = endOfNode(last);
  if (lastRange === null || end === null) return null;
  if (list.flow === true || isInFlow) {
    const gap = isFirstOnLine(text, lastRange[0])
      ? manner.eol + text.slice(lineStart(text, lastRange[0]), lastRange[0])
      : ' ';
    return [{ start: end, end, text: `,${gap}${flowText(value, manner)}` }];
  }
  const column = columnOf(text, range[0]);
  const isFlowItem = isMap(last) && last.flow === true;
  const lines = isFlowItem
    ? [`${' '.repeat(column)}- ${flowText(value, manner)}`]
    : itemLines(value, column, manner);
  return [insertion(sheet, end, lines)];
};
