/** The screens with lists to choose from: evidence, the sources of the visit, and all items. */

import { itemsOf } from '../rubric/rubric.ts';
import { scoreItem } from '../scoring/item.ts';
import type { Body } from './item-screen.ts';
import type { Saying } from './saying.ts';
import { kindText, sourceText, textOf, titleOf } from './saying.ts';
import { line } from './screen.ts';
import type { State } from './state.ts';
import { currentItem, positionOf, ratingOf } from './state.ts';
import { isProposed } from './steps.ts';

/** A piece of evidence in one line. */
export const citedText = (state: State, item: string, index: number, saying: Saying): string => {
  const cited = ratingOf(state.review, item).evidence[index];
  if (cited === undefined) return '';
  const { words } = saying;
  return [
    cited.source === null
      ? kindText(state, cited.kind ?? '', saying)
      : sourceText(state, cited.source, saying),
    ...(cited.sample === null ? [] : [words.report.sample(cited.sample)]),
    ...(cited.asOf === null ? [] : [words.report.asOf(cited.asOf)]),
    ...(cited.note === null ? [] : [cited.note]),
  ].join(' · ');
};

export const evidenceBody = (state: State, id: string, saying: Saying): Body => {
  const { say } = saying;
  const { rubric } = state.around;
  const { item } = positionOf(rubric, id);
  const { evidence } = ratingOf(state.review, id);
  const expected = item.evidence;
  const cited = evidence.map((_, index) => ({
    value: `cited:${String(index)}`,
    label: say.evidence.citedChoice(citedText(state, id, index, saying)),
  }));
  const taken = new Set(evidence.map(({ source }) => source));
  const sources = state.review.sources
    .filter((source) => !taken.has(source.id))
    .map((source) => ({ value: `source:${source.id}`, label: sourceText(state, source.id, saying) }));
  const kinds = rubric.evidence.map((kind) => ({
    value: `kind:${kind.id}`,
    label: say.evidence.kindAlone(textOf(kind.title, saying)),
  }));
  const done = [{ value: 'done', label: say.evidence.done }];
  const fresh = { value: 'new', label: say.evidence.newSource };
  return {
    lines:
      expected === null || expected.kinds.length === 0
        ? []
        : [
            line(
              say.evidence.expected(
                expected.atLeast,
                expected.kinds.map((kind) => kindText(state, kind, saying)),
              ),
              'quiet',
            ),
          ],
    label: say.evidence.pick,
    prompt: {
      kind: 'list',
      choices: [
        ...(evidence.length > 0 ? done : []),
        ...sources,
        fresh,
        ...kinds,
        ...cited,
        ...(evidence.length > 0 ? [] : done),
      ],
      initial: null,
      hint: say.go.search,
      nothing: say.go.nothing,
    },
  };
};

export const sourcesBody = (state: State, saying: Saying): Body => {
  const { say } = saying;
  const fresh = { value: 'new', label: say.evidence.newSource };
  const done = { value: 'done', label: say.evidence.done };
  const sources = state.review.sources.map(({ id }) => ({
    value: `source:${id}`,
    label: sourceText(state, id, saying),
  }));
  return {
    lines: [line(say.sources.title, 'strong')],
    label: say.sources.pick,
    prompt: {
      kind: 'list',
      choices: sources.length === 0 ? [fresh, done] : [done, fresh, ...sources],
      initial: null,
      hint: say.go.search,
      nothing: say.go.nothing,
    },
  };
};

export const goBody = (state: State, saying: Saying): Body => {
  const { say } = saying;
  const { rubric } = state.around;
  const states = say.go.states;
  const current = currentItem(state);
  const choices = itemsOf(rubric).map(({ item }) => {
    const { outcome, score } = isProposed(state.value, item.id)
      ? { outcome: 'unrated' as const, score: null }
      : scoreItem(item, ratingOf(state.review, item.id), rubric.scale);
    const shown = outcome === 'rated' ? states.rated(score ?? rubric.scale.min) : states[outcome];
    return { value: `item:${item.id}`, label: titleOf(item, saying), tail: ` – ${shown}` };
  });
  return {
    lines: [],
    label: say.go.pick,
    prompt: {
      kind: 'list',
      choices: [...choices, { value: 'overview', label: say.go.overview }],
      initial: current === null ? null : `item:${current}`,
      hint: say.go.search,
      nothing: say.go.nothing,
    },
  };
};
