/** Remembers which rows were there, by a 64-bit hash. */

import type { RowStore } from './plain/open-store.ts';

export interface Seen {
  /** Whether a hash is there already; puts it in where it is not. */
  readonly add: (a: number, b: number) => boolean;
}

/** The two lanes that a hash starts from. */
const HASH_A = 0x811c9dc5 | 0;
const HASH_B = 0x5bd1e995 | 0;

/** The multipliers of the lanes. */
const PRIME_A = 0x9e3779b1 | 0;
const PRIME_B = 0x85ebca6b | 0;

/** The first lane with one more word of 32 bits. */
const hashA = (hash: number, word: number): number => {
  const mixed = Math.imul(hash ^ word, PRIME_A);
  return mixed ^ (mixed >>> 15);
};

/** The second lane with one more word. */
const hashB = (hash: number, word: number): number => {
  const mixed = Math.imul(((hash << 5) | (hash >>> 27)) ^ word, PRIME_B);
  return mixed ^ (mixed >>> 13);
};

/** Spreads a lane over all its bits; a signed number, which the engine keeps without an object. */
const finishHash = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** What makes two rows the same review. */
export interface RowKey {
  readonly team: string;
  /** ISO day. */
  readonly date: string;
  readonly reviewer: string;
  /** Only where rows name their rubrics. */
  readonly rubric: string | null;
}

const encoder = new TextEncoder();

type Step = (hash: number, word: number) => number;

// The words of a text, four bytes each as a machine reads them, zeros after the last; then how many bytes it has.
const wordsOf = (text: string): readonly number[] => {
  if (text === '') return [];
  const bytes = encoder.encode(text);
  const words: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    words.push(
      (bytes[at] ?? 0) |
        ((bytes[at + 1] ?? 0) << 8) |
        ((bytes[at + 2] ?? 0) << 16) |
        ((bytes[at + 3] ?? 0) << 24),
    );
  }
  return [...words, bytes.length];
};

/** The hash of a row: the team, the day as a number, the reviewer, and the rubric where rows name one. */
export const hashRow = ({
  team,
  date,
  reviewer,
  rubric,
}: RowKey): { readonly a: number; readonly b: number } => {
  const day = Number(date.replaceAll('-', ''));
  const texts = [team, reviewer, rubric ?? ''].map(wordsOf);
  const lane = (start: number, step: Step): number => {
    const [ofTeam = start, ofReviewer = start, ofRubric = start] = texts.map((words) =>
      words.reduce(step, start),
    );
    const own = step(step(ofTeam, day), ofReviewer);
    return finishHash(rubric === null ? own : step(own, ofRubric));
  };
  return { a: lane(HASH_A, hashA), b: lane(HASH_B, hashB) };
};

/**
 * An empty set of hashes in a store, where plain rows are looked up too.
 *
 * @param expected - About how many rows will come, so that there is room from the start; 0 where nobody knows.
 */
export const createSeen = (store: RowStore, expected = 0): Seen => {
  store.openTable(expected, false);
  return { add: (a, b) => store.addHash(a, b) !== 0 };
};
