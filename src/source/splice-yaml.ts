/** Changes one value in a YAML text and leaves every other byte as it is. */

import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Edit } from './edit.ts';
import { applyEdit, nested } from './edit.ts';
import { removeItem, removePair } from './take-from-yaml.ts';
import type { Cut, Hook, Sheet } from './yaml-places.ts';
import {
  colonOf,
  columnOf,
  endOfNode,
  endOfPair,
  isFirstOnLine,
  isNothing,
  lineEnd,
  lineStart,
  rangeOf,
} from './yaml-places.ts';
import type { Path, Plain } from './yaml-source.ts';
import type { Manner } from './yaml-text.ts';
import {
  flowText,
  isLiteral,
  isPlainList,
  isPlainMap,
  itemLines,
  listLines,
  literalLines,
  mapLines,
  pairLines,
  scalarText,
} from './yaml-text.ts';

/** Where a new line goes after what ends at an offset: past the rest of its line, or at once when the line is over. */
const insertion = ({ text, manner }: Sheet, end: number, lines: readonly string[]): Cut => {
  const isLineOver = end > 0 && text[end - 1] === '\n';
  const at = isLineOver ? end : lineEnd(text, end);
  const body = lines.join(manner.eol);
  return { start: at, end: at, text: isLineOver ? body + manner.eol : manner.eol + body };
};

const findPair = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);

const blockLines = (value: Plain, indent: number, manner: Manner): readonly string[] | null => {
  if (isPlainMap(value) && Object.keys(value).length > 0) return mapLines(value, indent, manner);
  return isPlainList(value) && value.some(isPlainMap) ? listLines(value, indent, manner) : null;
};

/** Puts a value where a key has none yet, or an empty one. */
const fill = (sheet: Sheet, hook: Hook, value: Plain): readonly Cut[] | null => {
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

const replaceScalar = (
  sheet: Sheet,
  hook: Hook,
  range: readonly [number, number, number],
  value: Plain,
): readonly Cut[] | null => {
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

const replaceValue = (sheet: Sheet, hook: Hook, value: Plain): readonly Cut[] | null => {
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

const insertPair = (
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

const insertItem = (sheet: Sheet, list: YAMLSeq, value: Plain, isInFlow: boolean): readonly Cut[] | null => {
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

const cutsFor = (sheet: Sheet, edit: Edit): readonly Cut[] | null => {
  const { document, text, manner } = sheet;
  const { path, value } = edit;
  let hook: Hook = { pair: null, node: document.contents, isInFlow: false, column: 0 };
  for (const [depth, key] of path.entries()) {
    const { node } = hook;
    const rest: Path = path.slice(depth + 1);
    if (isAlias(node)) {
      // What an alias stands for is shared, so here it is written out and changed.
      const own = node.toJSON(null, {
        anchors: new Map(),
        doc: document,
        keep: true,
        mapAsMap: false,
        mapKeyWarned: false,
        maxAliasCount: 100,
      }) as Plain;
      const range = rangeOf(node);
      if (range === null) return null;
      const edited = applyEdit(own, { ...edit, path: path.slice(depth) });
      return [{ start: range[0], end: range[1], text: flowText(edited, manner) }];
    }
    const isInFlow = hook.isInFlow || ((isMap(node) || isSeq(node)) && node.flow === true);
    if (isMap(node) && !isNothing(node)) {
      const pair = findPair(node, String(key));
      const isOpen = rest.length === 0 && edit.isOpen === true;
      if (pair === undefined)
        return value === null && !isOpen
          ? []
          : insertPair(sheet, node, String(key), nested(rest, value), isInFlow);
      const start = rangeOf(pair.key)?.[0] ?? 0;
      hook = { pair, node: pair.value as Node | null, isInFlow, column: columnOf(text, start) };
      if (rest.length === 0 && value === null && !isOpen) return removePair(sheet, hook, node);
    } else if (isSeq(node) && !isNothing(node)) {
      const index = Number(key);
      if (index >= node.items.length)
        return value === null ? [] : insertItem(sheet, node, nested(rest, value), isInFlow);
      if (rest.length === 0 && value === null) return removeItem(sheet, node, index, isInFlow);
      const column = columnOf(text, rangeOf(node)?.[0] ?? 0);
      hook = { pair: null, node: node.items[index] as Node, isInFlow, column };
    } else if (isNothing(node)) {
      return value === null ? [] : fill(sheet, hook, nested(path.slice(depth), value));
    } else return null;
  }
  return replaceValue(sheet, hook, value);
};

const stepOf = (text: string): number => {
  const indents = [...text.matchAll(/^( +)[^\s#-]/gmu)].map(([, spaces = '']) => spaces.length);
  const least = Math.min(...indents, 8);
  return least >= 1 && least <= 8 && indents.length > 0 ? least : 2;
};

/** How a text is written: its line ending, its indentation, and whether it is JSON. */
export const mannerOf = (text: string): Manner => ({
  eol: text.includes('\r\n') ? '\r\n' : '\n',
  step: stepOf(text),
  isJson: /^\s*\{\s*"/u.test(text),
});

/**
 * The text with one value changed; null where the layout leaves no way to change only that. The caller parses what
 * comes out and compares.
 */
export const spliceYaml = (text: string, edit: Edit, manner: Manner): string | null => {
  const document = parseDocument(text, {
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    version: '1.2',
    keepSourceTokens: true,
  });
  if (document.errors.length > 0) return null;
  const cuts = cutsFor({ text, document, manner }, edit);
  if (cuts === null) return null;
  // From the last to the first, so that the offsets before stay right; of two at one place the later is put first.
  return cuts
    .toReversed()
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
};
