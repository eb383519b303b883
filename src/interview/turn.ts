/** Small builders of turns: what an answer leads to. */

import type { Edit } from '../source/edit.ts';
import type { Effect, Notice, Question, Refusal, Turn } from './question.ts';
import type { State } from './state.ts';
import { popped, telling, withEdits } from './state.ts';

export type StateTurn = Turn<State>;

/** A turn that saves nothing. */
export const moved = (state: State, effect: Effect | null = null): StateTurn => ({
  state,
  edits: [],
  effect,
});

/** A turn that saves edits and goes on from the state in which they are made. */
export const saved = (state: State, edits: readonly Edit[], goOn: (state: State) => State): StateTurn => ({
  state: goOn(withEdits(state, edits)),
  edits,
  effect: null,
});

/** The same question again, with why the reply is none. */
export const refusing = (state: State, refusal: Refusal): StateTurn =>
  moved(telling({ ...state, isFresh: false, notices: [] }, { code: 'refused', refusal }));

/** The same question again, with something told. */
export const remarking = (state: State, notice: Notice): StateTurn =>
  moved(telling({ ...state, isFresh: false, notices: [] }, notice));

/** Back from a side question. */
export const returning = (state: State): StateTurn => moved(popped(state));

/** How each kind of question takes a reply. */
export type Answer<Kind extends Question['kind']> = (
  state: State,
  question: Extract<Question, { readonly kind: Kind }>,
  text: string,
) => StateTurn;
