/** Replies to what a new review is asked first: the team, the day, who reviews, and the file. */

import { toCellDate } from '../review/cell-words.ts';
import { isCalendarDay } from '../scoring/next-review.ts';
import { DELIVERY_MODELS, REVIEW_KINDS } from '../scoring/review.ts';
import type { Plain } from '../source/yaml-source.ts';
import type { Effect, SetupField } from './question.ts';
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

const ENDING = '.review.yaml';

/** The name that follows from team and day: `helsinki-1-2026-11-20.review.yaml`. */
export const fileNameOf = (team: string, date: string): string =>
  [slugOf(team), date].filter((part) => part !== '').join('-') + ENDING;

/** The next name to try where a proposed one is taken: `t-2.review.yaml`, then `t-3.review.yaml`. */
export const numberedFile = (path: string, number: number): string =>
  `${path.slice(0, -ENDING.length)}-${String(number)}${ENDING}`;

/** The name that is proposed for the file of a review: the one it has, unless team or day have changed since. */
export const proposedFile = ({ file, review: { team, date } }: State): string => {
  const name = fileNameOf(team.id, date);
  if (file === null) return name;
  const stem = name.slice(0, -ENDING.length);
  const isOfName =
    file.path.startsWith(stem) && /^(?:-\d+)?\.review\.yaml$/u.test(file.path.slice(stem.length));
  return isOfName || !file.isProposed ? file.path : name;
};

/** Where a review is first kept: in the file that was asked for, or under the proposed name. */
const creating = (state: State): Effect => ({
  kind: 'create',
  path: state.around.file ?? proposedFile(state),
  isProposed: state.around.file === null,
});

/** The first item that still waits, or the overview. */
export const arrivingAtFirstWaiting = (state: State): State => {
  const index = itemsOf(state.around.rubric).findIndex(({ item }) => isWaiting(state, item));
  return arriving(state, index === -1 ? Number.POSITIVE_INFINITY : index);
};

/** The question after one of the setup, or the first item. */
export const afterSetup = (state: State, field: SetupField | null): State => {
  const index = field === null ? 0 : state.setup.indexOf(field) + 1;
  const next = state.setup[index];
  return next === undefined ? arrivingAtFirstWaiting(state) : asking(state, { kind: 'setup', field: next });
};

/** The question before one of the setup; null at the first. */
export const beforeSetup = (state: State, field: SetupField): State | null => {
  const before = state.setup[state.setup.indexOf(field) - 1];
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
  const turn = saved(state, [{ path: ['team', 'id'], value: id }, ...name], (next) =>
    afterSetup(next, 'team'),
  );
  // From here on there is something that could be lost.
  return state.file === null ? { ...turn, effect: creating(turn.state) } : turn;
};

const answerDay = (state: State, field: 'date' | 'from' | 'to', text: string): StateTurn => {
  const day = toCellDate(text);
  if (day === null || !isCalendarDay(day)) return refusing(state, { code: 'not-a-day' });
  if (field === 'date') return fieldSaved(state, field, ['date'], day);
  const { period } = state.review;
  // A period has both its days or none, so the day of the review stands for the last one until that is given.
  if (field === 'from') {
    const last = state.review.date < day ? day : state.review.date;
    const to = period === null || period.to < day ? last : period.to;
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
  };
  return saved(state, [{ path: ['reviewers', reviewers.length], value }], (next) =>
    asking(next, state.question),
  );
};

export const answerSetup: Answer<'setup'> = (state, { field }, text) => {
  const { review } = state;
  if (field === 'file') return moved(state, { kind: 'move', path: text === '' ? proposedFile(state) : text });
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

/** The file has its name: on to the first item. */
export const afterNaming = (state: State, path: string): State =>
  telling(afterSetup({ ...state, file: { path, isProposed: false } }, 'file'), { code: 'created', path });
