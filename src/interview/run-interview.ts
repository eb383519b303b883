/** Runs a conversation: asks, answers, and saves every answer before the next question is drawn. */

import { reviewOf } from '../review/to-review.ts';
import type { Plain } from '../source/yaml-source.ts';
import { afterNaming } from './answer-setup.ts';
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

const withFile = (state: State, path: string, isProposed: boolean): State => ({
  ...state,
  file: { path, isProposed },
});

const create = async (
  state: State,
  { path, isProposed }: Extract<Effect, { kind: 'create' }>,
  ports: Ports,
  saying: Saying,
): Promise<State | Ending> => {
  const { store } = ports;
  const trouble = await store.create(path, state.value, isProposed);
  if (trouble !== null) {
    const mended = await mendSave(trouble, ports, saying);
    if (mended.kind === 'left') return { how: mended.how, isSaved: false };
  }
  const kept = store.path();
  const made = withFile(state, kept, isProposed && trouble === null);
  const isTaken = isProposed && trouble === null && kept !== path;
  return telling(
    made,
    ...(isTaken ? [{ code: 'file-taken', path } as const] : []),
    state.setup.includes('file') ? { code: 'kept-in', path: kept } : { code: 'created', path: kept },
  );
};

const move = async (state: State, path: string, { store }: Ports): Promise<State> => {
  const trouble = await store.move(path);
  const again = { ...state, notices: [] };
  if (trouble === null) return afterNaming(state, path);
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

const act = async (
  state: State,
  effect: Effect | null,
  ports: Ports,
  saying: Saying,
): Promise<State | Ending> => {
  switch (effect?.kind) {
    case 'create':
      return create(state, effect, ports, saying);
    case 'move':
      return move(state, effect.path, ports);
    case 'report':
      return report(state, effect.replace, ports);
    default:
      return state;
  }
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
    const trouble = state.file !== null && turn.edits.length > 0 ? await store.save(turn.edits) : null;
    state = turn.state;
    if (trouble !== null) {
      const mended = await mendSave(trouble, ports, saying);
      if (mended.kind === 'left') return { how: mended.how, isSaved: false };
      if (mended.value !== null) state = withValue(state, mended.value);
      if (state.file?.path !== store.path()) state = withFile(state, store.path(), false);
      state = telling(state, { code: 'created', path: store.path() });
    }
    if (turn.effect?.kind === 'quit') return { how: 'quit', isSaved: true };
    const after = await act(state, turn.effect, ports, saying);
    if ('how' in after) return after;
    state = after;
    asked = prompter.ask(screenOf(state, saying));
  }
};
