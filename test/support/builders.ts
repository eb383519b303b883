/** Small rubrics and reviews for tests, each built from defaults with what the test is about put over them. */

import { createHash } from 'node:crypto';
import { words } from '../../src/language/en/words.ts';
import { fingerprintOf } from '../../src/rubric/fingerprint.ts';
import type { Checklist, Item, Measure, Rubric, Section } from '../../src/rubric/rubric.ts';
import type { InputValue, Rating, Review } from '../../src/scoring/review.ts';
import { EMPTY_RATING } from '../../src/scoring/review.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import type { ScoreOptions } from '../../src/scoring/score-review.ts';
import { scoreReview } from '../../src/scoring/score-review.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const measure = (over: Partial<Measure> = {}): Measure => ({
  compute: 'value',
  unit: 'days',
  inputs: [{ id: 'days', title: 'Days', unit: 'days', min: 0, max: 3650 }],
  each: null,
  combine: 'mean-of-values',
  better: 'lower',
  cuts: [
    { score: 5, at: 30 },
    { score: 4, at: 60 },
    { score: 3, at: 150 },
    { score: 2, at: 270 },
  ],
  small: null,
  whenEmpty: 'insufficient',
  ...over,
});

/** A percentage of `part` in `whole`, higher being better, cuts 90/75/50/25. */
export const percentMeasure = (over: Partial<Measure> = {}): Measure =>
  measure({
    compute: 'percent',
    unit: '%',
    inputs: [
      { id: 'part', title: 'Part', unit: null, min: 0, max: null },
      { id: 'whole', title: 'Whole', unit: null, min: 0, max: null },
    ],
    better: 'higher',
    cuts: [
      { score: 5, at: 90 },
      { score: 4, at: 75 },
      { score: 3, at: 50 },
      { score: 2, at: 25 },
    ],
    ...over,
  });

/** Parts `a`, `b`, … of which as many as the level are needed. */
export const checklist = (parts = 5): Checklist => ({
  parts: Array.from({ length: parts }, (_, i) => ({
    id: String.fromCharCode(97 + i),
    title: `Part ${String(i)}`,
  })),
  levels: [5, 4, 3, 2].filter((level) => level <= parts).map((level) => ({ score: level, parts: level })),
});

export const item = (id: string, over: Partial<Item> = {}): Item => ({
  id,
  number: null,
  title: `Title of ${id}`,
  question: `Question of ${id}?`,
  period: null,
  principle: null,
  weight: 1,
  notApplicable: 'When nobody',
  evidence: null,
  anchors: [1, 2, 3, 4, 5].map((score) => ({ score, text: `Anchor ${String(score)} of ${id}` })),
  measure: null,
  checklist: null,
  caps: [],
  ...over,
});

export const section = (id: string, items: readonly Item[], over: Partial<Section> = {}): Section => ({
  id,
  title: `Section ${id}`,
  principle: null,
  counted: true,
  items,
  ...over,
});

export const rubric = (
  sections: readonly Section[],
  over: Partial<Omit<Rubric, 'fingerprint'>> = {},
): Rubric => {
  const whole = {
    id: 'test-rubric',
    version: '1.0.0',
    title: 'Test rubric',
    notice: null,
    sources: [],
    languages: ['en'],
    scale: { min: 1, max: 5 },
    evidence: ['interview', 'records', 'documents', 'observation', 'data'].map((id) => ({ id, title: id })),
    total: 'mean-of-sections' as const,
    bands: [
      { id: 'strong', title: 'Strong', from: 4.5, reviewAgainAfterMonths: 12 },
      { id: 'established', title: 'Established', from: 3.5, reviewAgainAfterMonths: 12 },
      { id: 'partial', title: 'Partial', from: 2.5, reviewAgainAfterMonths: 6 },
      { id: 'early', title: 'Early', from: 1, reviewAgainAfterMonths: 6 },
    ],
    partlyCovers: [],
    changes: [],
    sections,
    ...over,
  };
  return { ...whole, fingerprint: fingerprintOf(whole, hash) };
};

export const rating = (over: Partial<Rating> = {}): Rating => ({ ...EMPTY_RATING, ...over });

/** A rating that gives a measure's inputs by id. */
export const measured = (inputs: Readonly<Record<string, InputValue>>, over: Partial<Rating> = {}): Rating =>
  rating({ inputs: new Map(Object.entries(inputs)), ...over });

/** A rating that answers parts and caps by id. */
export const answered = (
  answers: {
    readonly parts?: Readonly<Record<string, boolean>>;
    readonly caps?: Readonly<Record<string, boolean>>;
  },
  over: Partial<Rating> = {},
): Rating =>
  rating({
    parts: new Map(Object.entries(answers.parts ?? {})),
    caps: new Map(Object.entries(answers.caps ?? {})),
    ...over,
  });

/** A review with ratings by item id: a number is a score alone. */
export const review = (
  ratings: Readonly<Record<string, number | Rating>>,
  over: Partial<Review> = {},
): Review => ({
  rubric: { id: 'test-rubric', version: null, fingerprint: null, file: null },
  status: 'draft',
  kind: null,
  team: { id: 'team-1', name: null, organisation: null, region: null, deliveryModel: null },
  date: '2026-11-20',
  period: null,
  reviewers: [],
  sources: [],
  ratings: new Map(
    Object.entries(ratings).map(([id, one]) => [id, typeof one === 'number' ? rating({ score: one }) : one]),
  ),
  outcomes: null,
  strengths: [],
  actions: [],
  history: [],
  ...over,
});

/** The scorecard in English. */
export const score = (scored: Rubric, rated: Review, over: Partial<ScoreOptions> = {}): Scorecard =>
  scoreReview(scored, rated, {
    language: 'en',
    words,
    program: { name: 'ips-fidelity', version: '0.0.0-test' },
    findIdentifier: () => null,
    ...over,
  });
