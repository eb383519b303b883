/** Where a conversation stands: the review as it is written, the question, and what waits below it. */

import type { Item, Rubric, Section } from '../rubric/rubric.ts';
import { itemsOf } from '../rubric/rubric.ts';
import type { Rating, Review } from '../scoring/review.ts';
import { EMPTY_RATING } from '../scoring/review.ts';
import type { FindIdentifier } from '../scoring/warnings.ts';
import { applyReviewEdits } from '../review/splice-review.ts';
import { reviewOf } from '../review/to-review.ts';
import type { Edit } from '../source/edit.ts';
import type { Plain } from '../source/yaml-source.ts';
import type { Notice, Question, SetupField } from './question.ts';

/** What the conversation is about and never changes. */
export interface Around {
  readonly rubric: Rubric;
  /** ISO day. */
  readonly today: string;
  readonly findIdentifier: FindIdentifier;
  /** The file that a new review was asked to be kept in; null: one is proposed. */
  readonly file: string | null;
  /** The review before this one; null where none was given. */
  readonly previous: Review | null;
}

/** The file of a review. */
export interface KeptIn {
  readonly path: string;
  /** Whether the program chose its name, which the reviewer is still to be asked about. */
  readonly isProposed: boolean;
}

export interface State {
  readonly around: Around;
  /** The review as it stands in its file. */
  readonly value: Plain;
  readonly review: Review;
  /** Null until the team is known. */
  readonly file: KeptIn | null;
  /** What is asked before the first item. */
  readonly setup: readonly SetupField[];
  readonly question: Question;
  /** The questions to which side questions return, the nearest last. */
  readonly below: readonly Question[];
  /** After an item: the next one, or the overview that it was picked from. */
  readonly home: 'order' | 'overview';
  /** The item whose page is to be shown. */
  readonly isFresh: boolean;
  readonly notices: readonly Notice[];
  /** The entry in the history that tells of the changes to this item. */
  readonly changing: { readonly item: string; readonly index: number } | null;
}

export interface Position {
  readonly section: Section;
  readonly item: Item;
  /** 0-based. */
  readonly index: number;
  readonly count: number;
}

/** The item of an id with its place in the rubric. @throws RangeError for an id that the rubric does not have. */
export const positionOf = (rubric: Rubric, id: string): Position => {
  const all = itemsOf(rubric);
  const index = all.findIndex(({ item }) => item.id === id);
  const found = all[index];
  if (found === undefined) throw new RangeError(`no item ${id}`);
  return { ...found, index, count: all.length };
};

export const ratingOf = (review: Review, item: string): Rating => review.ratings.get(item) ?? EMPTY_RATING;

/** The item that a question is about, or null. */
export const itemOf = (question: Question): string | null => ('item' in question ? question.item : null);

/** The item that the conversation is at, whatever side question is open; null before the first and at the overview. */
export const currentItem = ({ question, below }: State): string | null =>
  [question, ...below.toReversed()].map(itemOf).find((item) => item !== null) ?? null;

/** The state with edits made. */
export const withEdits = (state: State, edits: readonly Edit[]): State => {
  if (edits.length === 0) return state;
  const value = applyReviewEdits(state.value, edits);
  return { ...state, value, review: reviewOf(value) };
};

/** The state at another question, with nothing told yet. */
export const asking = (state: State, question: Question): State => ({
  ...state,
  question,
  isFresh: false,
  notices: [],
});

/** Opens a side question above the present one. */
export const pushed = (state: State, question: Question): State => ({
  ...asking(state, question),
  below: [...state.below, state.question],
});

/** Goes back to the question below a side question; an item's page may have left the screen meanwhile. */
export const popped = (state: State): State => {
  const question = state.below.at(-1);
  return question === undefined
    ? { ...state, notices: [] }
    : { ...asking(state, question), isFresh: true, below: state.below.slice(0, -1) };
};

/** The state with something to tell before the next question. */
export const telling = (state: State, ...notices: readonly Notice[]): State => ({
  ...state,
  notices: [...state.notices, ...notices],
});
