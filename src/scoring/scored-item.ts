/** Lays out one scored item for the scorecard, in the reader's language. */

import { toNumber } from '../exact/decimal.ts';
import { toFraction } from '../exact/fraction.ts';
import { PRINCIPLE_IDS } from '../rubric/principle-ids.ts';
import type { Item, Rubric, Section, Text } from '../rubric/rubric.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { ItemScore } from './item.ts';
import { levelOf } from './measure.ts';
import { needsFor } from './needs.ts';
import type { Rating, Review } from './review.ts';
import type { Derivation, SampleInterval, ScoredItem } from './scorecard.ts';
import { wilson } from './wilson.ts';

export interface ItemView {
  readonly rubric: Rubric;
  readonly section: Section;
  readonly item: Item;
  readonly rating: Rating;
  readonly found: ItemScore;
  readonly review: Review;
  readonly language: string;
}

// A proportion is of a sample only where the evidence says that so many, and not all, were looked at.
const intervalOf = ({ item, rating, found, rubric }: ItemView): SampleInterval | null => {
  const { measure } = item;
  if (measure?.compute !== 'percent' || found.measured?.value == null) return null;
  const [part, whole] = measure.inputs.map((input) => rating.inputs.get(input.id));
  if (typeof part !== 'number' || typeof whole !== 'number') return null;
  if (!rating.evidence.some(({ sample }) => sample === whole)) return null;
  if (!Number.isInteger(part) || !Number.isInteger(whole) || whole < 1) return null;
  const { low, high } = wilson(part, whole);
  const [a, b] = [low, high].map((percent) =>
    Math.min(levelOf(toFraction(percent), measure, rubric.scale), found.limit ?? rubric.scale.max),
  );
  return {
    size: whole,
    low: toNumber(toFraction(low)),
    high: toNumber(toFraction(high)),
    lowestScore: Math.min(a ?? rubric.scale.min, b ?? rubric.scale.min),
    highestScore: Math.max(a ?? rubric.scale.max, b ?? rubric.scale.max),
  };
};

const derivationOf = (view: ItemView): Derivation | null => {
  const { item, found, language } = view;
  const { measure, checklist } = item;
  if (measure === null && checklist === null) return null;
  const { measured } = found;
  const denominator = measured?.denominator ?? null;
  return {
    kind: measure === null ? 'checklist' : 'measure',
    cuts: measure?.cuts ?? [],
    better: measure?.better ?? null,
    levels: checklist?.levels ?? [],
    partsMet: found.partsMet,
    reached: found.reached,
    each: measure?.each == null ? null : inLanguage(measure.each, language),
    combine: measure?.each == null ? null : measure.combine,
    values: measured?.values.map(toNumber) ?? [],
    scores: measured?.scores ?? [],
    leftOut: measured?.leftOut ?? 0,
    denominator: denominator === null ? null : toNumber(denominator),
    whenEmpty: measured?.isEmpty === true ? (measure?.whenEmpty ?? null) : null,
    smallBelow: measure?.small?.below ?? null,
    isSmall: found.isSmall,
    limit: found.limit,
    interval: intervalOf(view),
  };
};

/** The title of a kind of evidence; its id where the rubric has no such kind. */
export const kindTitle = (rubric: Rubric, kind: string, language: string): string => {
  const known = rubric.evidence.find(({ id }) => id === kind);
  return known === undefined ? kind : inLanguage(known.title, language);
};

const evidenceOf = ({ rating, review, rubric, language }: ItemView): ScoredItem['evidence'] =>
  rating.evidence.map(({ source, kind, sample, note, asOf }) => {
    const ofSource = review.sources.find(({ id }) => id === source)?.kind ?? null;
    const meant = kind ?? ofSource;
    return {
      source,
      kind: meant,
      kindTitle: meant === null ? null : kindTitle(rubric, meant, language),
      sample,
      note,
      asOf,
    };
  });

/** The item as the scorecard has it: every key present, texts in one language, numbers rounded to 12 digits. */
export const toScoredItem = (view: ItemView): ScoredItem => {
  const { rubric, section, item, rating, found, language } = view;
  const say = (text: Text): string => inLanguage(text, language);
  const sayOrNull = (text: Text | null): string | null => (text === null ? null : say(text));
  const { score, measured } = found;
  const hasNext = score !== null && score < rubric.scale.max;
  return {
    id: item.id,
    number: item.number,
    section: section.id,
    principle: PRINCIPLE_IDS.find((id) => id === item.principle) ?? null,
    title: say(item.title),
    question: say(item.question),
    period: sayOrNull(item.period),
    weight: item.weight,
    outcome: found.outcome,
    score,
    computed: found.computed,
    overruled: found.isOverruled,
    value: measured?.value == null ? null : toNumber(measured.value),
    unit: sayOrNull(item.measure?.unit ?? null),
    inputs: (item.measure?.inputs ?? []).map(({ id, title, unit }) => ({
      id,
      title: say(title),
      unit: sayOrNull(unit),
      value: rating.inputs.get(id) ?? null,
    })),
    parts: (item.checklist?.parts ?? []).map(({ id, title }) => ({
      id,
      title: say(title),
      answer: rating.parts.get(id) ?? null,
    })),
    caps: item.caps.map(({ id, title, atMost }) => ({
      id,
      title: say(title),
      atMost,
      answer: rating.caps.get(id) ?? null,
    })),
    anchor: sayOrNull(item.anchors.find((anchor) => anchor.score === score)?.text ?? null),
    anchors: Object.fromEntries(item.anchors.map((anchor) => [String(anchor.score), say(anchor.text)])),
    derivation: derivationOf(view),
    next: hasNext ? { score: score + 1, needs: needsFor(item, rating, found, score + 1, language) } : null,
    reason: rating.reason,
    evidence: evidenceOf(view),
    observation: rating.observation,
    recommendation: rating.recommendation,
  };
};
