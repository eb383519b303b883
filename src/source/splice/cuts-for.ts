/** Walks to the place of an edit and says which bytes to change there. */

import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Edit } from '../edit.ts';
import { applyEdit, nested } from '../edit.ts';
import type { Path, Plain } from '../yaml-source.ts';
import { flowText } from '../yaml-text.ts';
import type { Cut, Hook, Sheet } from './cut.ts';
import { fill } from './fill.ts';
import { insertItem, insertPair } from './insert.ts';
import { columnOf, isNothing, rangeOf } from './positions.ts';
import { removeItem, removePair } from './remove.ts';
import { replaceValue } from './replace.ts';

const findPair = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);

/** The cuts that an edit asks for; null where the layout leaves no way to change only that. */
export const cutsFor = (sheet: Sheet, edit: Edit): readonly Cut[] | null => {
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
