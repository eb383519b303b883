/** Saves answers into the text of a review: only the bytes of the answer change, and what comes out is read again. */

import { isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { YAMLMap } from 'yaml';
import { hasErrors } from '../problem/severity.ts';
import type { Edit } from '../source/edit.ts';
import { applyEdit, isSame } from '../source/edit.ts';
import { mannerOf } from '../source/splice/manner-of.ts';
import { spliceYaml } from '../source/splice-yaml.ts';
import type { Path, Plain } from '../source/yaml-source.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { isPlainMap } from '../source/yaml-text.ts';

/** Where a part of the file begins that can be read by itself: a top key, or one rating. */
interface Mark {
  readonly path: readonly string[];
  readonly start: number;
}

/** A review's text with what it says, ready to take answers. */
export interface ReviewText {
  readonly text: string;
  readonly value: Plain;
  /** In the order of the text; empty where the layout leaves no parts to tell apart, and the whole is read each time. */
  readonly marks: readonly Mark[];
}

const marksOfMap = (text: string, map: YAMLMap, above: readonly string[]): readonly Mark[] | null => {
  if (map.flow === true) return null;
  const marks: Mark[] = [];
  for (const { key, value } of map.items) {
    const start = isScalar(key) ? key.range?.[0] : undefined;
    if (start === undefined || !isScalar(key)) return null;
    const line = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(line, start).trim() !== '') return null;
    const path = [...above, String(key.value)];
    marks.push({ path, start: line });
    if (path.length === 1 && path[0] === 'ratings' && isMap(value)) {
      marks.push(...(marksOfMap(text, value, path) ?? []));
    }
  }
  return marks;
};

const marksOf = (text: string, isShiftedFrom = 0): readonly Mark[] => {
  const document = parseDocument(text, { merge: false, uniqueKeys: false, prettyErrors: false });
  if (!isMap(document.contents) || document.errors.length > 0) return [];
  const shared = new Set<unknown>();
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && typeof node.anchor === 'string'))
      shared.add(node);
  });
  if (shared.size > 0) return [];
  const marks = marksOfMap(text, document.contents, []) ?? [];
  return marks.map(({ path, start }) => ({ path, start: start + isShiftedFrom }));
};

/** @returns null for a text that is no YAML map, which no review is. */
export const openReviewText = (text: string): ReviewText | null => {
  const { value, problems } = parseYaml('', text);
  return isPlainMap(value) && !hasErrors(problems) ? { text, value, marks: marksOf(text) } : null;
};

/** The value of a path in plain values; null where there is none. */
const at = (value: Plain, path: Path): Plain => {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return null;
    here = (here as Readonly<Record<string, Plain>>)[String(key)] ?? null;
  }
  return here;
};

/** An edit of a rating as it has to be made where the rating is a score alone, or where a score alone will do. */
export const inShortForm = (value: Plain, edit: Edit): Edit => {
  const [top, item, key] = edit.path;
  if (top !== 'ratings' || item === undefined || key === undefined) return edit;
  const path = ['ratings', item];
  const rating = at(value, path);
  const isAlone = rating === null || typeof rating === 'number';
  if (isAlone && key === 'score') return { path, value: edit.value };
  if (typeof rating !== 'number') return edit;
  const long = applyEdit({ score: rating }, { path: edit.path.slice(2), value: edit.value });
  return isSame(long, { score: rating }) ? { path, value: rating } : { path, value: long };
};

/** The values of a review after edits, without regard to its text. */
export const applyReviewEdits = (value: Plain, edits: readonly Edit[]): Plain =>
  edits.reduce((whole, edit) => applyEdit(whole, inShortForm(whole, edit)), value);

interface Part {
  readonly start: number;
  readonly end: number;
  /** How many keys of a path the part stands below. */
  readonly depth: number;
}

const startsWith = (path: Path, start: readonly string[]): boolean =>
  start.every((key, index) => String(path[index]) === key);

// The part that holds the path; for a key that is not there yet the last part on its level, which it will follow.
const partFor = ({ text, marks }: ReviewText, path: Path): Part | null => {
  const partAt = (index: number): Part | null => {
    const mark = marks[index];
    if (mark === undefined) return null;
    return { start: mark.start, end: marks[index + 1]?.start ?? text.length, depth: mark.path.length - 1 };
  };
  const own = marks.findLastIndex((mark) => startsWith(path, mark.path));
  if (own === -1)
    return partAt(marks.findLastIndex((mark) => mark.path.length === 1 && mark.path[0] !== 'ratings'));
  const isHeader = marks[own]?.path.length === 1 && marks[own + 1]?.path.length === 2;
  return isHeader ? partAt(marks.findLastIndex((mark) => mark.path.length === 2)) : partAt(own);
};

const spliceChecked = (text: string, edit: Edit, whole: string): string | null => {
  const spliced = spliceYaml(text, edit, mannerOf(whole));
  if (spliced === null) return null;
  const before = parseYaml('', text);
  const after = parseYaml('', spliced);
  if (hasErrors(after.problems) || !isSame(after.value, applyEdit(before.value, edit))) return null;
  return spliced;
};

const spliceOne = (review: ReviewText, edit: Edit): ReviewText | null => {
  const { text, marks } = review;
  const value = applyEdit(review.value, edit);
  // An open key and an absent one say the same, and are still not the same bytes.
  if (JSON.stringify(value) === JSON.stringify(review.value)) return review;
  const part = partFor(review, edit.path);
  const inPart = { ...edit, path: edit.path.slice(part?.depth ?? 0) };
  const old = part === null ? text : text.slice(part.start, part.end);
  const spliced = spliceChecked(old, part === null ? edit : inPart, text);
  if (spliced === null) return null;
  if (part === null) return { text: spliced, value, marks: marksOf(spliced) };
  const grown = spliced.length - old.length;
  const above = marks.find(({ start }) => start === part.start)?.path.slice(0, part.depth) ?? [];
  const own = marksOf(spliced, part.start).filter(
    ({ path }) => path.length === 1 || (part.depth === 0 && path.length === 2),
  );
  return {
    text: text.slice(0, part.start) + spliced + text.slice(part.end),
    value,
    marks: [
      ...marks.filter(({ start }) => start < part.start),
      ...own.map(({ path, start }) => ({ path: [...above, ...path], start })),
      ...marks
        .filter(({ start }) => start >= part.end)
        .map(({ path, start }) => ({ path, start: start + grown })),
    ],
  };
};

/**
 * Puts answers into a review's text. Every byte that no answer touches stays, and the changed part is parsed again
 * and compared with what it should say.
 *
 * @returns null where the layout leaves no way to change only the answers; then nothing is to be written.
 */
export const spliceReview = (review: ReviewText, edits: readonly Edit[]): ReviewText | null => {
  let current = review;
  for (const edit of edits) {
    const next = spliceOne(current, inShortForm(current.value, edit));
    if (next === null) return null;
    current = next;
  }
  return current;
};
