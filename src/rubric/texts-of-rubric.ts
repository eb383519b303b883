/** Every text of a rubric under a name that stays the same when lines move: `rapid-job-search/first-contact/anchors.5`. */

import type { Item, Rubric, Text } from './rubric.ts';

export interface NamedText {
  /** The section or item that it belongs to; null for the rubric as a whole. */
  readonly id: string | null;
  readonly part: string;
  readonly text: Text | null;
}

const shown = (value: string | number | boolean | null): string | null =>
  value === null ? null : String(value);

const ofItem = (item: Item): readonly NamedText[] => {
  const { id, measure, evidence } = item;
  const named = (part: string, text: Text | null): NamedText => ({ id, part, text });
  return [
    named('number', item.number),
    named('title', item.title),
    named('question', item.question),
    named('period', item.period),
    named('principle', item.principle),
    named('notApplicable', item.notApplicable),
    named('evidence.kinds', evidence === null ? null : evidence.kinds.join(', ')),
    named('evidence.atLeast', evidence === null ? null : shown(evidence.atLeast)),
    named('evidence.ask', evidence?.ask ?? null),
    ...item.anchors.map(({ score, text }) => named(`anchors.${String(score)}`, text)),
    named('measure.unit', measure?.unit ?? null),
    named('measure.each', measure?.each ?? null),
    ...(measure?.inputs ?? []).flatMap((input) => [
      named(`${input.id}.title`, input.title),
      named(`${input.id}.unit`, input.unit),
      named(`${input.id}.min`, shown(input.min)),
      named(`${input.id}.max`, shown(input.max)),
    ]),
    ...[...(item.checklist?.parts ?? []), ...item.caps].map((one) => named(`${one.id}.title`, one.title)),
  ];
};

/** All texts, and the small values that people read like texts, in the rubric's order. */
export const textsOfRubric = (rubric: Rubric): readonly NamedText[] => {
  const named = (part: string, text: Text | null): NamedText => ({ id: null, part, text });
  return [
    named('title', rubric.title),
    named('notice', rubric.notice),
    ...rubric.sources.flatMap(({ title, url }, index) => [
      named(`sources[${String(index + 1)}].title`, title),
      named(`sources[${String(index + 1)}].url`, url),
    ]),
    ...rubric.evidence.map(({ id, title }) => named(`evidence.${id}.title`, title)),
    ...rubric.bands.flatMap(({ id, title, reviewAgainAfterMonths }) => [
      named(`bands.${id}.title`, title),
      named(`bands.${id}.reviewAgainAfterMonths`, shown(reviewAgainAfterMonths)),
    ]),
    named('partlyCovers', rubric.partlyCovers.length === 0 ? null : rubric.partlyCovers.join(', ')),
    ...rubric.sections.flatMap((section) => [
      { id: section.id, part: 'title', text: section.title },
      { id: section.id, part: 'principle', text: section.principle },
      ...section.items.flatMap(ofItem),
    ]),
  ];
};
