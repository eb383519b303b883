/** Runs a conversation: asks, answers, and saves every answer before the next question is drawn. */

import { reviewOf } from '../review/to-review.ts';
import type { Plain } from '../source/yaml-source.ts';
import { afterCreating } from './answer-setup.ts';
import { answer } from './answer.ts';
import { mendSave } from './mend-save.ts';
import type { Prompter, ReviewStore } from './ports.ts';
import type { Effect } from './question.ts';
import type { Saying } from './saying.ts';
import { screenOf } from './screen-of.ts';
import type { State } from './state.ts';
import { asking, telling } from './state.ts';

/** How a conversation ended; `isSaved` is false when the last answers could not be kept. */
export interface Ending {
  readonly how: 'quit' | 'interrupted';
  readonly isSaved: boolean;
}

export interface Ports {
  readonly prompter: Prompter;
  readonly store: ReviewStore;
}

const withValue = (state: State, value: Plain): State => ({
  ...state,
  value,
  review: reviewOf(value),
});

const create = async (state: State, path: string, { store }: Ports): Promise<State> => {
  const trouble = await store.create(path, state.value);
  const again = { ...state, notices: [] };
  if (trouble === null) return afterCreating(state, path);
  return trouble.kind === 'failed'
    ? telling(again, { code: 'file-failed', path, reason: trouble.reason })
    : telling(again, { code: 'file-exists', path });
};

const report = async (state: State, replace: boolean, { store }: Ports): Promise<State> => {
  const { path, trouble } = await store.writeReport(state.value, replace);
  if (trouble === null) return telling(state, { code: 'report-written', path });
  return trouble.kind === 'exists'
    ? asking(state, { kind: 'replace-report', path })
    : telling(state, {
        code: 'file-failed',
        path,
        reason: trouble.kind === 'failed' ? trouble.reason : trouble.kind,
      });
};

const act = async (state: State, effect: Effect | null, ports: Ports): Promise<State> => {
  if (effect?.kind === 'create') return create(state, effect.path, ports);
  return effect?.kind === 'report' ? report(state, effect.replace, ports) : state;
};

/** Asks until the reviewer quits or has gone. */
export const runInterview = async (start: State, ports: Ports, saying: Saying): Promise<Ending> => {
  const { prompter, store } = ports;
  let state = start;
  let asked = prompter.ask(screenOf(state, saying));
  store.warmUp();
  for (;;) {
    const reply = await asked;
    if (reply === null) return { how: 'interrupted', isSaved: true };
    const turn = answer(state, reply);
    const trouble = state.isCreated && turn.edits.length > 0 ? await store.save(turn.edits) : null;
    state = turn.state;
    if (trouble !== null) {
      const mended = await mendSave(trouble, ports, saying);
      if (mended.kind === 'left') return { how: mended.how, isSaved: false };
      if (mended.value !== null) state = withValue(state, mended.value);
    }
    if (turn.effect?.kind === 'quit') return { how: 'quit', isSaved: true };
    state = await act(state, turn.effect, ports);
    asked = prompter.ask(screenOf(state, saying));
  }
};
