/** Replies that settle an item: a score, accepting what follows from the figures, and reasons. */

import { scoreItem } from '../scoring/item.ts';
import type { Edit } from '../source/edit.ts';
import type { State } from './state.ts';
import { popped, positionOf, pushed, ratingOf, telling } from './state.ts';
import { arriving, isProposed } from './steps.ts';
import type { Answer } from './turn.ts';
import { moved, refusing, saved } from './turn.ts';

const at = (item: string, ...path: readonly (string | number)[]): readonly (string | number)[] => [
  'ratings',
  item,
  ...path,
];

/** Leaves an item: on to the next, or home to the overview. */
const leaving =
  (item: string) =>
  (state: State): State => {
    const { index } = positionOf(state.around.rubric, item);
    const was = state.around.previous?.ratings.get(item);
    const next =
      state.home === 'overview' ? arriving(state, Number.POSITIVE_INFINITY) : arriving(state, index + 1);
    const told = telling(next, { code: 'rated', item });
    return was === undefined ? told : telling(told, { code: 'previous', item });
  };

const clearedOf = (
  { review, value }: State,
  item: string,
  keys: readonly ('score' | 'status' | 'reason')[],
): readonly Edit[] =>
  keys
    .filter((key) => ratingOf(review, item)[key] !== null || (key === 'score' && isProposed(value, item)))
    .map((key) => ({ path: at(item, key), value: null }));

const scoreEdits = (state: State, item: string, score: number): readonly Edit[] => [
  ...clearedOf(state, item, ['status', 'reason']),
  ...(ratingOf(state.review, item).score === score ? [] : [{ path: at(item, 'score'), value: score }]),
];

const typedScore = (state: State, text: string): number | null => {
  const { min, max } = state.around.rubric.scale;
  const score = /^\d$/u.test(text) ? Number(text) : null;
  return score !== null && score >= min && score <= max ? score : null;
};

export const answerRating: Answer<'rating'> = (state, question, text) => {
  const { item } = positionOf(state.around.rubric, question.item);
  const rating = ratingOf(state.review, item.id);
  if (text === '') {
    const isDecided = rating.score !== null || rating.status !== null;
    return isDecided ? moved(leaving(item.id)(state)) : refusing(state, { code: 'not-a-choice' });
  }
  const score = typedScore(state, text);
  if (score === null) return refusing(state, { code: 'not-a-choice' });
  if (score === rating.score) return moved(leaving(item.id)(state));
  const { limit } = scoreItem(item, { ...rating, score, status: null }, state.around.rubric.scale);
  if (limit !== null && score > limit)
    return moved(pushed(state, { kind: 'reason', item: item.id, why: 'overruled', score }));
  return saved(state, scoreEdits(state, item.id, score), leaving(item.id));
};

export const answerAccept: Answer<'accept'> = (state, question, text) => {
  const { item } = positionOf(state.around.rubric, question.item);
  const rating = ratingOf(state.review, item.id);
  const bare = scoreItem(item, { ...rating, score: null, status: null }, state.around.rubric.scale);
  const isOutcome = rating.score === null && rating.status !== null;
  const score = text === '' ? null : typedScore(state, text);
  const isKey = text === 'a' || (isOutcome ? text === 'k' : text === '');
  if (!isKey && score === null) return refusing(state, { code: 'not-a-choice' });
  const isKept = text === 'k' || (text === '' && rating.score !== null);
  if (isKept || (score !== null && score === rating.score)) return moved(leaving(item.id)(state));
  if (score === null || score === bare.computed) {
    return saved(state, clearedOf(state, item.id, ['score', 'status', 'reason']), leaving(item.id));
  }
  if (bare.computed !== null)
    return moved(pushed(state, { kind: 'reason', item: item.id, why: 'overruled', score }));
  return saved(state, scoreEdits(state, item.id, score), leaving(item.id));
};

export const answerReason: Answer<'reason'> = (state, question, text) => {
  if (text === '') return refusing(state, { code: 'empty' });
  const { item, why, score } = question;
  const edits: readonly Edit[] =
    why === 'overruled' && score !== null
      ? [
          ...clearedOf(state, item, ['status']),
          { path: at(item, 'reason'), value: text },
          { path: at(item, 'score'), value: score },
        ]
      : [
          ...clearedOf(state, item, ['score']),
          { path: at(item, 'reason'), value: text },
          { path: at(item, 'status'), value: why },
        ];
  return saved(popped(state), edits, leaving(item));
};
