/** The questions of an item in their order: its numbers, its parts, its caps, and the score at the end. */

import type { Item, Rubric } from '../rubric/rubric.ts';
import { itemsOf } from '../rubric/rubric.ts';
import type { ItemScore } from '../scoring/item.ts';
import { scoreItem } from '../scoring/item.ts';
import type { Rating } from '../scoring/review.ts';
import type { Plain } from '../source/yaml-source.ts';
import type { ItemQuestion } from './question.ts';
import type { State } from './state.ts';
import { asking, positionOf, ratingOf } from './state.ts';

interface WrittenRating {
  readonly score?: Plain;
  readonly status?: Plain;
  readonly inputs?: Readonly<Record<string, Plain>> | null;
}

/** A rating as it is written; null where it is a score alone, or not there. */
const writtenRating = (value: Plain, item: string): WrittenRating | null => {
  const { ratings } = value as { ratings?: Readonly<Record<string, WrittenRating | number | null>> | null };
  const rating = ratings?.[item] ?? null;
  return typeof rating === 'object' ? rating : null;
};

// An open list of numbers ends in a null.
const isOpenList = (value: Plain, item: string): boolean => {
  const lists = Object.values(writtenRating(value, item)?.inputs ?? {});
  return lists.some((list) => Array.isArray(list) && list.at(-1) === null);
};

/**
 * Whether a score that follows from figures is proposed and not accepted yet: it stands in the file as `score: null`.
 * In a form, where all keys stand empty, figures alone are enough.
 */
export const isProposed = (value: Plain, item: string): boolean => {
  const rating = writtenRating(value, item);
  return rating !== null && rating.score === null && rating.status === undefined;
};

/** How many persons a measure of each has numbers of. */
export const personsOf = ({ value, inputs }: Rating): number =>
  Math.max(0, ...[value, ...inputs.values()].map((one) => (Array.isArray(one) ? one.length : 0)));

const inputQuestions = (item: Item, rating: Rating): readonly ItemQuestion[] => {
  const { measure } = item;
  if (measure === null) return [];
  if (measure.each !== null) {
    return Array.from({ length: personsOf(rating) + 1 }, (_, person) => ({
      kind: 'input',
      item: item.id,
      input: null,
      person,
    }));
  }
  // After a number that is not known the others are not asked for.
  const firstMissing = measure.inputs.findIndex(({ id }) => !rating.inputs.has(id));
  const asked = rating.value !== null ? 1 : firstMissing === -1 ? measure.inputs.length : firstMissing + 1;
  const inputs = measure.inputs.slice(0, asked);
  return inputs.map(({ id }) => ({ kind: 'input', item: item.id, input: id, person: null }));
};

const scoreOf = (rubric: Rubric, item: Item, rating: Rating): ItemScore =>
  scoreItem(item, rating, rubric.scale);

/** The question that settles an item: accept what follows, or choose from the anchors. */
export const decisionOf = (rubric: Rubric, item: Item, rating: Rating): ItemQuestion => {
  const bare = { ...rating, score: null, status: null };
  const { computed, isByEmpty } = scoreOf(rubric, item, bare);
  return { kind: computed !== null || isByEmpty ? 'accept' : 'rating', item: item.id };
};

/** All questions of an item, in order. */
export const stepsOf = (rubric: Rubric, item: Item, rating: Rating): readonly ItemQuestion[] => [
  ...inputQuestions(item, rating),
  ...(item.checklist?.parts ?? []).map(({ id }): ItemQuestion => ({ kind: 'part', item: item.id, part: id })),
  ...item.caps.map(({ id }): ItemQuestion => ({ kind: 'cap', item: item.id, cap: id })),
  decisionOf(rubric, item, rating),
];

const isAnswered = (step: ItemQuestion, rating: Rating, isOpen: boolean): boolean => {
  switch (step.kind) {
    case 'input':
      if (step.person !== null) return step.person < personsOf(rating) || (!isOpen && personsOf(rating) > 0);
      return rating.value !== null || rating.inputs.has(step.input ?? '');
    case 'part':
      return rating.parts.has(step.part);
    case 'cap':
      return rating.caps.has(step.cap);
    default:
      return false;
  }
};

/** Where an item is taken up: at its first question without an answer; at the decision once it is decided for good. */
export const entryOf = (state: State, item: Item): ItemQuestion => {
  const { rubric } = state.around;
  const rating = ratingOf(state.review, item.id);
  const decision = decisionOf(rubric, item, rating);
  if (rating.score !== null || rating.status === 'not-applicable') return decision;
  const isOpen = isOpenList(state.value, item.id);
  return stepsOf(rubric, item, rating).find((step) => !isAnswered(step, rating, isOpen)) ?? decision;
};

/**
 * Whether an item still waits for the reviewer: it has no outcome, or one that only follows so far, with a cap or
 * a person still to come, or not accepted yet.
 */
export const isWaiting = (state: State, item: Item): boolean => {
  const rating = ratingOf(state.review, item.id);
  const found = scoreOf(state.around.rubric, item, rating);
  if (found.outcome === 'unrated') return true;
  if (rating.score !== null || rating.status !== null) return false;
  if (isProposed(state.value, item.id)) return true;
  if (found.isByEmpty) return false;
  return isOpenList(state.value, item.id) || item.caps.some(({ id }) => !rating.caps.has(id));
};

const isSameStep = (a: ItemQuestion, b: ItemQuestion): boolean => {
  if (a.item !== b.item) return false;
  if (a.kind === 'input' && b.kind === 'input') return a.input === b.input && a.person === b.person;
  if (a.kind === 'part' && b.kind === 'part') return a.part === b.part;
  if (a.kind === 'cap' && b.kind === 'cap') return a.cap === b.cap;
  const isDecision = (kind: string): boolean => kind === 'rating' || kind === 'accept';
  return isDecision(a.kind) && isDecision(b.kind);
};

/** The question after one of an item; after an input left empty, the first that is not an input. */
export const stepAfter = (state: State, question: ItemQuestion, isLeftEmpty = false): ItemQuestion => {
  const { rubric } = state.around;
  const { item } = positionOf(rubric, question.item);
  const steps = stepsOf(rubric, item, ratingOf(state.review, item.id));
  const decision = steps.at(-1) ?? question;
  if (isLeftEmpty) return steps.find(({ kind }) => kind !== 'input') ?? decision;
  return steps[steps.findIndex((step) => isSameStep(step, question)) + 1] ?? decision;
};

/** The state at the first question of an item, its page to be shown. */
export const arriving = (state: State, index: number): State => {
  const found = itemsOf(state.around.rubric)[index];
  if (found === undefined)
    return { ...asking(state, { kind: 'overview' }), below: [], home: 'overview', changing: null };
  const question = entryOf(state, found.item);
  const isSameItem = state.changing?.item === found.item.id;
  return {
    ...asking(state, question),
    below: [],
    isFresh: true,
    changing: isSameItem ? state.changing : null,
  };
};

/** The question before one of an item, in the item or at the end of the one before; null at the very first. */
export const stepBefore = (state: State, question: ItemQuestion): State | null => {
  const { rubric } = state.around;
  const { item, index } = positionOf(rubric, question.item);
  const steps = stepsOf(rubric, item, ratingOf(state.review, item.id));
  const before = steps[steps.findIndex((step) => isSameStep(step, question)) - 1];
  if (before !== undefined) return asking(state, before);
  const above = itemsOf(rubric)[index - 1]?.item;
  if (above === undefined) return null;
  const decision = decisionOf(rubric, above, ratingOf(state.review, above.id));
  return { ...asking(state, decision), isFresh: true, changing: null };
};
