/** Replies to notes and evidence: each line is kept as it is entered. */

import type { Evidence } from '../scoring/review.ts';
import type { Plain } from '../source/yaml-source.ts';
import { asking, popped, pushed, ratingOf } from './state.ts';
import type { Answer } from './turn.ts';
import { moved, refusing, remarking, returning, saved } from './turn.ts';

/** A note with a line more; `-` takes the last line away. Null: nothing is left. */
export const withLine = (note: string | null, line: string): string | null => {
  if (line !== '-') return note === null ? line : `${note}\n${line}`;
  const lines = (note ?? '').split('\n').slice(0, -1);
  return lines.length === 0 ? null : lines.join('\n');
};

export const answerNote: Answer<'note'> = (state, { item, field }, text) => {
  if (text === '') return returning(state);
  const note = ratingOf(state.review, item)[field];
  if (text === '-' && note === null) return remarking(state, { code: 'nothing-to-keep' });
  const edits = [{ path: ['ratings', item, field], value: withLine(note, text) }];
  return saved(state, edits, (next) => asking(next, state.question));
};

const added = (evidence: readonly Evidence[]): number => evidence.length;

export const answerEvidence: Answer<'evidence'> = (state, { item }, text) => {
  if (text === '' || text === 'done') return returning(state);
  if (text === 'new') return moved(pushed(state, { kind: 'source-kind' }));
  const [what = '', id = ''] = text.split(':');
  const { evidence } = ratingOf(state.review, item);
  if (what === 'cited') {
    const index = Number(id);
    return evidence[index] === undefined
      ? refusing(state, { code: 'not-a-choice' })
      : moved(pushed(state, { kind: 'evidence-cited', item, index }));
  }
  const isKnown =
    what === 'source'
      ? state.review.sources.some((source) => source.id === id)
      : what === 'kind' && state.around.rubric.evidence.some((kind) => kind.id === id);
  if (!isKnown) return refusing(state, { code: 'not-a-choice' });
  const index = added(evidence);
  const cited: Plain = { [what]: id };
  const edits = [{ path: ['ratings', item, 'evidence', index], value: cited }];
  return saved(state, edits, (next) => pushed(next, { kind: 'evidence-sample', item, index }));
};

export const answerEvidenceCited: Answer<'evidence-cited'> = (state, { item, index }, text) => {
  if (text === '0') {
    return saved(state, [{ path: ['ratings', item, 'evidence', index], value: null }], popped);
  }
  return text === '1' || text === ''
    ? moved(asking(state, { kind: 'evidence-sample', item, index }))
    : refusing(state, { code: 'not-a-choice' });
};

export const answerEvidenceSample: Answer<'evidence-sample'> = (state, { item, index }, text) => {
  const next = { kind: 'evidence-note', item, index } as const;
  if (text === '') return moved(asking(state, next));
  const path = ['ratings', item, 'evidence', index, 'sample'];
  if (text === '-') return saved(state, [{ path, value: null }], (after) => asking(after, next));
  if (!/^\d{1,9}$/u.test(text)) return refusing(state, { code: 'not-whole' });
  const value = Number(text);
  if (value < 1) return refusing(state, { code: 'out-of-range', min: 1, max: null });
  return saved(state, [{ path, value }], (after) => asking(after, next));
};

export const answerEvidenceNote: Answer<'evidence-note'> = (state, { item, index }, text) => {
  if (text === '') return returning(state);
  const value = text === '-' ? null : text;
  return saved(state, [{ path: ['ratings', item, 'evidence', index, 'note'], value }], popped);
};
