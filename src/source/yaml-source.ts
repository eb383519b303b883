/** Reads YAML (or JSON) to plain values and remembers where each of them stands in the text. */

import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Alias, Document, Node, Pair, Scalar, YAMLError } from 'yaml';
import type { Span } from '../problem/place.ts';
import { wholeFile } from '../problem/place.ts';
import type { Problem, YamlReason } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { findUnsafeCharacter } from '../problem/visible.ts';
import { resolvePlain } from './core-schema.ts';
import { placeOfDepth } from './place-of-depth.ts';
import { otherReadingOf } from './reader-dependent.ts';

/** Keys and list positions from the top of a file to a value in it. */
export type Path = readonly (string | number)[];

/** What the file format allows a value to be. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** The plain values; null where the file has problems that leave nothing to check. */
  readonly value: Plain;
  readonly problems: readonly Problem[];
  /**
   * Where a path stands: its value, or its key. A path that is not in the file (a missing key) gives the place
   * of the nearest value above it that is.
   */
  readonly placeOf: (path: Path, part?: 'key' | 'value') => Span;
  /** The value at a path from its first character to its last, over all its lines. */
  readonly spanOf: (path: Path) => Span;
}

/** Nesting beyond this is refused; the deepest place in a rubric is 10. */
export const DEEPEST_NESTING = 100;
/** More uses of aliases than this are refused: they could unfold to more than memory holds. */
export const MOST_ALIASES = 200;
const SIGNIFICANT_DIGITS = 15;
const TAG_PREFIX = 'tag:yaml.org,2002:';
const KNOWN_TAGS = new Set(
  ['str', 'map', 'seq', 'int', 'float', 'bool', 'null'].map((name) => TAG_PREFIX + name),
);
// The library is told to take scalars for text, and so knows these no more.
const CORE_TAG = /^!!(?:int|float|bool|null)(?=\s|$)/u;

const REASONS: Readonly<Record<string, YamlReason>> = {
  BAD_INDENT: 'indentation',
  MISSING_CHAR: 'missing-character',
  UNEXPECTED_TOKEN: 'unexpected-token',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_SCALAR_START: 'bad-scalar-start',
  MULTILINE_IMPLICIT_KEY: 'key-over-lines',
  KEY_OVER_1024_CHARS: 'key-over-lines',
  BLOCK_AS_IMPLICIT_KEY: 'collection-on-one-line',
  BLOCK_IN_FLOW: 'collection-on-one-line',
  BAD_DIRECTIVE: 'directive',
  ALIAS_PROPS: 'anchor-or-tag',
  BAD_ALIAS: 'anchor-or-tag',
  BAD_PROP_ORDER: 'anchor-or-tag',
  MULTIPLE_ANCHORS: 'anchor-or-tag',
  MULTIPLE_TAGS: 'anchor-or-tag',
};

const syntaxProblem = (file: string, text: string, error: YAMLError): Problem => {
  const [start] = error.pos;
  const place = { file, start, end: Math.max(start + 1, Math.min(error.pos[1], text.length)) };
  if (error.code === 'TAB_AS_INDENT') return problem('yaml/tab', place, {});
  if (error.code === 'TAG_RESOLVE_FAILED') {
    const tag = /^\S*/u.exec(text.slice(start))?.[0] ?? '';
    return problem('yaml/unknown-tag', place, { tag });
  }
  return problem('yaml/syntax', place, { reason: REASONS[error.code] ?? 'other' });
};

const significantDigits = (written: string): number =>
  written
    .replace(/e.*$/iu, '')
    .replace(/[^0-9]/gu, '')
    .replace(/^0+/u, '').length;

interface Reading {
  readonly file: string;
  readonly document: Document;
  readonly problems: Problem[];
  readonly open: Set<unknown>;
  aliases: number;
  depth: number;
  isTooDeep: boolean;
}

const spanOf = (reading: { file: string }, node: unknown): Span => {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? { file: reading.file, start: range[0], end: range[1] } : wholeFile(reading.file);
};

const checkText = (reading: Reading, node: Scalar, text: string): void => {
  const unsafe = findUnsafeCharacter(text);
  if (unsafe) {
    reading.problems.push(
      problem('text/control-character', spanOf(reading, node), { character: unsafe.name }),
    );
  }
};

// Without quotes, some values are a text to one reader and a truth value or another number to the next.
const checkReading = (reading: Reading, node: Scalar): void => {
  if (node.type !== 'PLAIN' || node.source === undefined || node.tag !== undefined) return;
  const instead = otherReadingOf(node.source);
  if (instead === null) return;
  const values = { written: node.source, instead };
  reading.problems.push(problem('yaml/reader-dependent', spanOf(reading, node), values));
};

const toScalar = (reading: Reading, node: Scalar): Plain => {
  const text = String(node.value);
  checkReading(reading, node);
  const isCore = node.tag !== undefined && node.tag !== `${TAG_PREFIX}str`;
  if (!isCore && (node.type !== 'PLAIN' || node.tag !== undefined)) {
    checkText(reading, node, text);
    return text;
  }
  const value = resolvePlain(text);
  if (typeof value === 'string') checkText(reading, node, value);
  const isLong = text.length > SIGNIFICANT_DIGITS && typeof value === 'number' && Number.isFinite(value);
  if (isLong && significantDigits(text) > SIGNIFICANT_DIGITS) {
    reading.problems.push(problem('yaml/number-too-precise', spanOf(reading, node), { written: text }));
  }
  return value;
};

const keyOf = (reading: Reading, pair: Pair): string | null => {
  const { key } = pair;
  if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
    reading.problems.push(problem('yaml/key-not-text', spanOf(reading, key ?? pair.value), {}));
    return null;
  }
  if (key.value === '<<' && key.type === 'PLAIN') {
    reading.problems.push(problem('yaml/merge-key', spanOf(reading, key), {}));
    return null;
  }
  checkText(reading, key, key.value);
  checkReading(reading, key);
  return key.value;
};

const toAliased = (reading: Reading, alias: Alias): Plain => {
  const place = spanOf(reading, alias);
  reading.aliases += 1;
  // Each look-up walks the document, so none is made beyond the limit.
  const target = reading.aliases > MOST_ALIASES ? null : alias.resolve(reading.document);
  if (reading.aliases > MOST_ALIASES) {
    if (reading.aliases === MOST_ALIASES + 1) {
      reading.problems.push(problem('yaml/too-many-aliases', place, { limit: MOST_ALIASES }));
    }
    return null;
  }
  if (target === null || target === undefined || reading.open.has(target)) {
    reading.problems.push(problem('yaml/unknown-alias', place, { name: alias.source }));
    return null;
  }
  return toPlain(reading, target);
};

// The library tells of tags that it does not know, at the tag itself; those it knows are told of here.
const checkTag = (reading: Reading, node: Node, tag: string): void => {
  const place = spanOf(reading, node);
  const isTold = reading.problems.some(
    (told) =>
      told.code === 'yaml/unknown-tag' && 'end' in told.place && Math.abs(told.place.end - place.start) <= 2,
  );
  if (!isTold) {
    reading.problems.push(
      problem('yaml/unknown-tag', place, { tag: tag.replace('tag:yaml.org,2002:', '!!') }),
    );
  }
};

const toPlain = (reading: Reading, node: Node | null): Plain => {
  if (node === null) return null;
  if (isAlias(node)) return toAliased(reading, node);
  if (node.tag !== undefined && !KNOWN_TAGS.has(node.tag)) {
    checkTag(reading, node, node.tag);
    return null;
  }
  if (isScalar(node)) return toScalar(reading, node);
  reading.depth += 1;
  if (reading.depth > DEEPEST_NESTING) {
    reading.isTooDeep = true;
    return null;
  }
  reading.open.add(node);
  const plain = isSeq(node)
    ? node.items.map((item) => toPlain(reading, isPair(item) ? null : (item as Node | null)))
    : toPlainMap(reading, node);
  reading.open.delete(node);
  reading.depth -= 1;
  return plain;
};

const toPlainMap = (reading: Reading, node: Node): Plain => {
  // Without a prototype, a key such as __proto__ is a key like any other.
  const plain = Object.create(null) as Record<string, Plain>;
  if (!isMap(node)) return plain;
  for (const pair of node.items) {
    const key = keyOf(reading, pair);
    if (key === null) continue;
    if (key in plain) {
      reading.problems.push(problem('yaml/duplicate-key', spanOf(reading, pair.key), { key }));
      continue;
    }
    plain[key] = toPlain(reading, pair.value as Node | null);
  }
  return plain;
};

const resolved = (document: Document, node: unknown): unknown =>
  isAlias(node) ? node.resolve(document) : node;

const findPair = (node: unknown, key: string | number): Pair | undefined => {
  if (!isMap(node)) return undefined;
  const pairs = node.items as readonly Pair[];
  return pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
};

const locate = (file: string, document: Document, path: Path, part: 'key' | 'value'): Span => {
  let node: unknown = document.contents;
  let place = spanOf({ file }, node);
  for (const [index, key] of path.entries()) {
    const container = resolved(document, node);
    const isLast = index === path.length - 1;
    if (isSeq(container)) {
      node = container.items[Number(key)];
      if (node === undefined) return place;
    } else {
      const pair = findPair(container, key);
      if (pair === undefined) return place;
      if (isLast && part === 'key') return spanOf({ file }, pair.key);
      node = pair.value;
      // `key:` with nothing after it has no value to point at.
      const value = spanOf({ file }, node);
      place = node === null || value.start === value.end ? spanOf({ file }, pair.key) : value;
      continue;
    }
    place = spanOf({ file }, node);
  }
  return place;
};

// A map as a whole is many lines long; what is said of it is shown at its first line.
const firstLineOf = (text: string, span: Span): Span => {
  const lineEnd = text.indexOf('\n', span.start);
  return lineEnd !== -1 && lineEnd < span.end ? { ...span, end: Math.max(span.start + 1, lineEnd) } : span;
};

// At the line of dashes that begins the second document; at its first value where it has none.
const placeOfSecond = (file: string, text: string, first: Document, second: Document): Span => {
  const start = second.contents?.range?.[0] ?? second.range?.[0] ?? text.length;
  const end = first.contents?.range?.[1] ?? 0;
  const dashes = text.slice(0, start).lastIndexOf('\n---');
  const at = dashes >= end - 1 ? dashes + 1 : start;
  return { file, start: at, end: at + 3 };
};

// What follows an error of syntax on its own line is only its consequence.
const firstOfLines = (text: string, errors: readonly YAMLError[]): readonly YAMLError[] =>
  errors.filter(({ pos: [start] }, index) => {
    const before = errors[index - 1];
    return before === undefined || text.slice(before.pos[0], start).includes('\n');
  });

const unreadable = (file: string, text: string, problems: readonly Problem[]): YamlSource => ({
  file,
  text,
  value: null,
  problems,
  placeOf: () => wholeFile(file),
  spanOf: () => wholeFile(file),
});

const tooDeep = (file: string, text: string): YamlSource =>
  unreadable(file, text, [
    problem('yaml/too-deep', placeOfDepth(file, text, DEEPEST_NESTING), { limit: DEEPEST_NESTING }),
  ]);

const parseDocuments = (text: string): readonly Document[] | null => {
  try {
    const documents = parseAllDocuments(text, {
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      // Plain scalars are told apart by resolvePlain, which is a good deal quicker.
      schema: 'failsafe',
      version: '1.2',
    });
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    // The composer recurses, so nesting that fills the stack ends here.
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/**
 * Parses a YAML 1.2 text. Never throws: whatever is wrong with the text comes back as problems, with `value`
 * null when nothing of it can be used.
 */
export const parseYaml = (file: string, text: string): YamlSource => {
  if (text.trim() === '') return unreadable(file, text, [problem('file/empty', wholeFile(file), {})]);
  const documents = parseDocuments(text);
  if (documents === null) return tooDeep(file, text);
  const [document, second] = documents;
  if (document === undefined) return unreadable(file, text, [problem('file/empty', wholeFile(file), {})]);
  const problems: Problem[] = [...firstOfLines(text, document.errors), ...document.warnings]
    .filter(({ code, pos }) => code !== 'TAG_RESOLVE_FAILED' || !CORE_TAG.test(text.slice(pos[0])))
    .map((error) => syntaxProblem(file, text, error));
  if (second !== undefined && document.errors.length === 0) {
    problems.push(problem('yaml/several-documents', placeOfSecond(file, text, document, second), {}));
  }
  const isReadable = document.errors.length === 0;
  const reading: Reading = {
    file,
    document,
    // Of what is not YAML only the depth is looked at.
    problems: isReadable ? problems : [],
    open: new Set(),
    aliases: 0,
    depth: 0,
    isTooDeep: false,
  };
  const value = toPlain(reading, document.contents);
  if (reading.isTooDeep) return tooDeep(file, text);
  const isWhole = isReadable && second === undefined && reading.aliases <= MOST_ALIASES;
  return {
    file,
    text,
    // Of a part of what was meant nothing can be said.
    value: isWhole ? value : null,
    problems,
    placeOf: (path, part = 'value') => firstLineOf(text, locate(file, document, path, part)),
    spanOf: (path) => locate(file, document, path, 'value'),
  };
};
