/** Replies about the visit's sources: who was met, what was read, when, how many, and what was learned. */

import { toCellDate } from '../review/cell-words.ts';
import { isCalendarDay } from '../scoring/next-review.ts';
import { withLine } from './answer-notes.ts';
import type { State } from './state.ts';
import { asking, popped, pushed } from './state.ts';
import type { Answer } from './turn.ts';
import { moved, refusing, remarking, returning, saved } from './turn.ts';

const newId = (kind: string, { review }: State): string => {
  const ids = new Set(review.sources.map(({ id }) => id));
  let number = 1;
  while (ids.has(`${kind}-${String(number)}`)) number += 1;
  return `${kind}-${String(number)}`;
};

export const answerSources: Answer<'sources'> = (state, _question, text) => {
  if (text === '' || text === 'done') return returning(state);
  if (text === 'new') return moved(pushed(state, { kind: 'source-kind' }));
  const index = state.review.sources.findIndex(({ id }) => `source:${id}` === text);
  return index === -1
    ? refusing(state, { code: 'not-a-choice' })
    : moved(pushed(state, { kind: 'source-who', index }));
};

export const answerSourceKind: Answer<'source-kind'> = (state, _question, text) => {
  const kind = state.around.rubric.evidence[Number(text) - 1]?.id;
  if (kind === undefined) return refusing(state, { code: 'not-a-choice' });
  const index = state.review.sources.length;
  const edits = [{ path: ['sources', index], value: { id: newId(kind, state), kind } }];
  return saved(state, edits, (next) => asking(next, { kind: 'source-who', index }));
};

export const answerSourceWho: Answer<'source-who'> = (state, { index }, text) => {
  const next = { kind: 'source-date', index } as const;
  if (text === '') return moved(asking(state, next));
  const edits = [{ path: ['sources', index, 'who'], value: text === '-' ? null : text }];
  return saved(state, edits, (after) => asking(after, next));
};

export const answerSourceDate: Answer<'source-date'> = (state, { index }, text) => {
  const next = { kind: 'source-count', index } as const;
  if (text === '') return moved(asking(state, next));
  const day = text === '-' ? null : toCellDate(text);
  if (text !== '-' && (day === null || !isCalendarDay(day))) return refusing(state, { code: 'not-a-day' });
  return saved(state, [{ path: ['sources', index, 'date'], value: day }], (after) => asking(after, next));
};

export const answerSourceCount: Answer<'source-count'> = (state, { index }, text) => {
  const next = { kind: 'source-note', index } as const;
  if (text === '') return moved(asking(state, next));
  if (text !== '-' && !/^\d{1,9}$/u.test(text)) return refusing(state, { code: 'not-whole' });
  const value = text === '-' ? null : Number(text);
  return saved(state, [{ path: ['sources', index, 'count'], value }], (after) => asking(after, next));
};

export const answerSourceNote: Answer<'source-note'> = (state, { index }, text) => {
  if (text === '') return moved(popped(state));
  const note = state.review.sources[index]?.note ?? null;
  if (text === '-' && note === null) return remarking(state, { code: 'nothing-to-keep' });
  const edits = [{ path: ['sources', index, 'note'], value: withLine(note, text) }];
  return saved(state, edits, (after) => asking(after, state.question));
};
