/** Replies to what a new review is asked first: the team, the day, the file, and who reviews. */

import { toCellDate } from '../review/cell-words.ts';
import { isCalendarDay } from '../scoring/next-review.ts';
import { DELIVERY_MODELS, REVIEW_KINDS } from '../scoring/review.ts';
import type { Plain } from '../source/yaml-source.ts';
import type { SetupField } from './question.ts';
import type { State } from './state.ts';
import { asking, telling } from './state.ts';
import { arriving, isWaiting } from './steps.ts';
import { itemsOf } from '../rubric/rubric.ts';
import type { Answer, StateTurn } from './turn.ts';
import { moved, refusing, saved } from './turn.ts';

const LONGEST_ID = 200;

/** A name as an id that can stand in a file's name: `Helsinki 1` is `helsinki-1`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/** The name that is proposed for the file of a review. */
export const proposedFile = ({ around, review: { team, date } }: State): string =>
  around.file ?? `${[slugOf(team.id), date].filter((part) => part !== '').join('-')}.review.yaml`;

/** The first item that still waits, or the overview. */
export const arrivingAtFirstWaiting = (state: State): State => {
  const index = itemsOf(state.around.rubric).findIndex(({ item }) => isWaiting(state, item));
  return arriving(state, index === -1 ? Number.POSITIVE_INFINITY : index);
};

/** The question after one of the setup, or the first item. */
export const afterSetup = (state: State, field: SetupField | null): State => {
  const index = field === null ? 0 : state.setup.indexOf(field) + 1;
  const next = state.setup.slice(index).find((one) => one !== 'file' || !state.isCreated);
  return next === undefined ? arrivingAtFirstWaiting(state) : asking(state, { kind: 'setup', field: next });
};

/** The question before one of the setup; null at the first. */
export const beforeSetup = (state: State, field: SetupField): State | null => {
  const before = state.setup
    .slice(0, state.setup.indexOf(field))
    .findLast((one) => one !== 'file' || !state.isCreated);
  return before === undefined ? null : asking(state, { kind: 'setup', field: before });
};

const fieldSaved = (
  state: State,
  field: SetupField,
  path: readonly (string | number)[],
  value: Plain,
): StateTurn => saved(state, [{ path, value }], (next) => afterSetup(next, field));

const answerTeam = (state: State, text: string): StateTurn => {
  const id = slugOf(text);
  if (id === '') return refusing(state, { code: 'empty' });
  if (text.length > LONGEST_ID) return refusing(state, { code: 'too-long' });
  const name =
    text === id || state.review.team.name !== null ? [] : [{ path: ['team', 'name'], value: text }];
  return saved(state, [{ path: ['team', 'id'], value: id }, ...name], (next) => afterSetup(next, 'team'));
};

const answerDay = (state: State, field: 'date' | 'from' | 'to', text: string): StateTurn => {
  const day = toCellDate(text);
  if (day === null || !isCalendarDay(day)) return refusing(state, { code: 'not-a-day' });
  if (field === 'date') return fieldSaved(state, field, ['date'], day);
  const { period } = state.review;
  // A period has both its days or none, so the first day stands for the last one too until that is given.
  if (field === 'from') {
    const to = period === null || period.to < day ? day : period.to;
    if (period === null) return fieldSaved(state, field, ['period'], { from: day, to });
    const edits = [
      { path: ['period', 'from'], value: day },
      { path: ['period', 'to'], value: to },
    ];
    return saved(state, edits, (next) => afterSetup(next, field));
  }
  if (period !== null && day < period.from) return refusing(state, { code: 'before-start' });
  return period === null
    ? fieldSaved(state, field, ['period'], { from: day, to: day })
    : fieldSaved(state, field, ['period', 'to'], day);
};

/** `av=Aino Virta`, or a name alone, whose initials are the id; null for neither. */
export const readReviewer = (text: string): { readonly id: string; readonly name: string | null } | null => {
  const [left = '', ...rest] = text.split('=');
  const name = rest.join('=').trim();
  const initials = left
    .trim()
    .split(/\s+/u)
    .map((word) => slugOf(word).charAt(0))
    .join('');
  const isId = /^[a-z][a-z0-9_-]*$/u.test(left.trim());
  const id = isId ? left.trim() : rest.length > 0 ? slugOf(left) : initials;
  if (!/^[a-z][a-z0-9_-]*$/u.test(id)) return null;
  if (rest.length > 0) return { id, name: name === '' ? null : name };
  return { id, name: isId ? null : left.trim() };
};

const answerReviewer = (state: State, text: string): StateTurn => {
  const reviewer = readReviewer(text);
  const { reviewers } = state.review;
  if (reviewer === null || reviewers.some(({ id }) => id === reviewer.id))
    return refusing(state, { code: 'not-a-reviewer' });
  const value: Plain = {
    id: reviewer.id,
    ...(reviewer.name === null ? {} : { name: reviewer.name }),
    ...(reviewers.length === 0 ? { lead: true } : {}),
  };
  return saved(state, [{ path: ['reviewers', reviewers.length], value }], (next) =>
    asking(next, state.question),
  );
};

export const answerSetup: Answer<'setup'> = (state, { field }, text) => {
  const { review } = state;
  if (field === 'file')
    return moved(state, { kind: 'create', path: text === '' ? proposedFile(state) : text });
  if (text === '') {
    return field === 'team' && review.team.id === ''
      ? refusing(state, { code: 'empty' })
      : moved(afterSetup(state, field === 'from' && review.period === null ? 'to' : field));
  }
  switch (field) {
    case 'team':
      return answerTeam(state, text);
    case 'date':
    case 'from':
    case 'to':
      return answerDay(state, field, text);
    case 'reviewer':
      return answerReviewer(state, text);
    case 'deliveryModel':
    case 'kind': {
      const value = (field === 'kind' ? REVIEW_KINDS : DELIVERY_MODELS)[Number(text) - 1];
      if (value === undefined) return refusing(state, { code: 'not-a-choice' });
      return fieldSaved(state, field, field === 'kind' ? ['kind'] : ['team', 'deliveryModel'], value);
    }
    default:
      return fieldSaved(state, field, ['team', field], text);
  }
};

/** The file has been made: on to what else is asked. */
export const afterCreating = (state: State, path: string): State =>
  telling(afterSetup({ ...state, isCreated: true }, 'file'), { code: 'created', path });
