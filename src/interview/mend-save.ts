/** What can be done when an answer could not be saved: try again, save elsewhere, take in the others' changes, or leave. */

import type { Plain } from '../source/yaml-source.ts';
import type { Prompter, ReviewStore, SaveTrouble } from './ports.ts';
import type { Saying } from './saying.ts';
import type { Key, Line, Prompt, Screen } from './screen.ts';
import { BLANK, line, typed } from './screen.ts';

export type Mended =
  /** Saved after all; with a value where others' changes came in. */
  | { readonly kind: 'saved'; readonly value: Plain | null }
  | { readonly kind: 'left'; readonly how: 'quit' | 'interrupted' };

const troubleLines = (trouble: SaveTrouble, path: string, { say }: Saying): readonly Line[] => {
  const text = {
    failed: trouble.kind === 'failed' ? say.trouble.failed(path, trouble.reason) : '',
    changed: say.trouble.changed(path),
    layout: say.trouble.layout(path),
    exists: say.trouble.exists(path),
  }[trouble.kind];
  return [BLANK, line(text, 'warning'), line(say.trouble.kept, 'quiet')];
};

const screen = (lines: readonly Line[], label: string, prompt: Prompt, { say }: Saying): Screen => ({
  lines,
  heading: null,
  hints: [],
  label,
  prompt,
  commands: [],
  words: { enter: say.enter, question: say.question, wrongKey: say.refusals['not-a-choice'] },
});

const choicesOf = ({ kind }: SaveTrouble, { say }: Saying): readonly Key[] => [
  ...(kind === 'changed'
    ? [{ key: '1', label: say.trouble.theirs }]
    : [{ key: '1', label: say.trouble.retry }]),
  { key: '2', label: say.trouble.elsewhere },
  { key: '9', label: say.trouble.leave },
];

/** Asks what to do until the answers are on disk or the reviewer leaves without them. */
export const mendSave = async (
  first: SaveTrouble,
  { prompter, store }: { readonly prompter: Prompter; readonly store: ReviewStore },
  saying: Saying,
): Promise<Mended> => {
  const { say } = saying;
  let trouble: SaveTrouble = first;
  let told = troubleLines(trouble, store.path(), saying);
  for (;;) {
    const keys: Prompt = { kind: 'keys', keys: choicesOf(trouble, saying), enter: null };
    const reply = await prompter.ask(screen(told, say.trouble.question, keys, saying));
    if (reply === null) {
      const last = trouble.kind === 'changed' ? trouble : await store.retry();
      return last === null ? { kind: 'saved', value: null } : { kind: 'left', how: 'interrupted' };
    }
    const choice = reply.kind === 'choice' ? reply.value : reply.kind === 'text' ? reply.text : '';
    if (choice === '9') return { kind: 'left', how: 'quit' };
    if (choice === '1' && trouble.kind === 'changed') {
      const merged = await store.mergeTheirs();
      if ('value' in merged) return { kind: 'saved', value: merged.value };
      trouble = merged;
      told = troubleLines(trouble, store.path(), saying);
    } else if (choice === '1') {
      const again = await store.retry();
      if (again === null) return { kind: 'saved', value: null };
      trouble = again;
      told = troubleLines(trouble, store.path(), saying);
    } else if (choice === '2') {
      const path = await prompter.ask(screen([], say.trouble.path, typed(), saying));
      const name = path?.kind === 'text' ? path.text.trim() : '';
      if (name === '') continue;
      const elsewhere = await store.saveElsewhere(name);
      if (elsewhere === null) return { kind: 'saved', value: null };
      told = troubleLines(elsewhere, name, saying);
    } else told = [line(say.refusals['not-a-choice'], 'warning')];
  }
};
