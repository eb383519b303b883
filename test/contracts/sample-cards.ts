/** Reviews of every kind that a reporter meets, and reviews whose every text is given, scored in each language. */

import type { Language } from '../../src/language/language.ts';
import { loadWords } from '../../src/language/load-words.ts';
import type { Words } from '../../src/language/en/words.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { itemsOf } from '../../src/rubric/rubric.ts';
import { loadShippedRubric } from '../../src/rubric/shipped-rubrics.ts';
import type { Rating, Review } from '../../src/scoring/review.ts';
import { EMPTY_RATING } from '../../src/scoring/review.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import { scoreReview } from '../../src/scoring/score-review.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import {
  checklist,
  item,
  measure,
  percentMeasure,
  rating,
  review,
  rubric,
  section,
} from '../support/builders.ts';

export const EVERYTHING: ReportOptions = {
  nextBand: true,
  withWarnings: true,
  excel: null,
  command: 'ips-fidelity score team.review.yaml --lang en',
};

export interface Spoken {
  readonly card: Scorecard;
  readonly words: Words;
}

/** The scorecard in a language. */
export const scoreIn = async (language: Language, scored: Rubric, rated: Review): Promise<Spoken> => {
  const words = await loadWords(language);
  const card = scoreReview(scored, rated, {
    language,
    words,
    program: { name: 'ips-fidelity', version: '0.0.0-test' },
    findIdentifier: () => null,
  });
  return { card, words };
};

const naturalRating = (rated: Rubric['sections'][number]['items'][number], at: number): Rating => {
  const inputs = (rated.measure?.inputs ?? []).map(({ id, min }, index): [string, number] => [
    id,
    (min ?? 0) + (index === 0 ? 3 + at : 40),
  ]);
  const parts = (rated.checklist?.parts ?? []).map(({ id }, index): [string, boolean] => [id, index % 3 < 2]);
  return {
    ...EMPTY_RATING,
    score: rated.measure === null && rated.checklist === null ? 2 + (at % 3) : null,
    inputs: new Map(inputs),
    parts: new Map(parts),
    caps: new Map(rated.caps.map(({ id }, index) => [id, (at + index) % 4 === 0])),
    evidence: [
      { source: 'talks', kind: null, sample: null, note: null, asOf: null },
      { source: null, kind: 'records', sample: 10, note: 'ten records', asOf: '2026-10-31' },
    ],
    observation: 'What was seen.\n\nAnd more of it.',
    recommendation: 'What to do.',
  };
};

const aroundRatings: Partial<Review> = {
  status: 'final',
  kind: 'external',
  team: {
    id: 'helsinki-1',
    name: 'Team One',
    organisation: 'HUS',
    region: 'Uusimaa',
    deliveryModel: 'health-care',
  },
  period: { from: '2026-05-01', to: '2026-10-31' },
  reviewers: [
    { id: 'av', name: 'A. V.', lead: true },
    { id: 'bw', name: null, lead: false },
  ],
  sources: [
    { id: 'talks', kind: 'interview', who: 'specialists', date: '2026-11-19', count: 3, note: 'all of them' },
    { id: 'paper', kind: 'documents', who: null, date: null, count: null, note: null },
  ],
  outcomes: {
    started: 763,
    employed: 348,
    period: { from: '2020-05-01', to: '2023-06-30' },
    definition: 'Register',
  },
  strengths: ['The team meets weekly.'],
  actions: [
    { item: null, action: 'Plan', owner: null, due: null, status: 'open' },
    { item: null, action: 'Train', owner: 'Leader', due: '2027-02-28', status: 'in-progress' },
  ],
};

/** Every item of a rubric rated from natural figures, but for those left out. */
export const naturalReview = (scored: Rubric, leaveOut: readonly string[] = []): Review => ({
  ...review({}),
  ...aroundRatings,
  rubric: { id: scored.id, version: scored.version, fingerprint: scored.fingerprint, file: null },
  ratings: new Map(
    itemsOf(scored).flatMap(({ item: one }, index) =>
      leaveOut.includes(one.id) ? [] : [[one.id, naturalRating(one, index)] as const],
    ),
  ),
  history: [
    {
      at: '2026-12-01',
      by: 'av',
      item: itemsOf(scored)[0]?.item.id ?? '',
      from: 3,
      to: 'insufficient',
      reason: 'Seen',
    },
  ],
});

const three = (id: string) => [1, 2, 3].map((n) => item(`${id}-${String(n)}`));
const sums = rubric([section('a', three('a')), section('b', three('b'), { counted: false })], {
  total: 'sum',
  bands: [
    { id: 'good', title: 'Good', from: 11, reviewAgainAfterMonths: null },
    { id: 'poor', title: 'Poor', from: 3, reviewAgainAfterMonths: null },
  ],
});
const means = rubric([section('a', three('a')), section('b', three('b'))]);
const notApplicable = rating({ status: 'not-applicable', reason: 'nobody' });
const insufficient = rating({ status: 'insufficient', reason: 'no records' });

const hostile = (place: string): string =>
  `=1+1 | ${place} \\ <b>*b*</b> \`c\` [a](https://example.org) ![i](i.png) &amp; ~~s~~ _u_`;

/** Pairs of rubric and review by what they are about. */
export const sampleReviews = async (): Promise<ReadonlyMap<string, readonly [Rubric, Review]>> => {
  const shipped = await loadShippedRubric('ips-nine-principles');
  if (shipped === null) throw new Error('the shipped rubric is gone');
  return new Map<string, readonly [Rubric, Review]>([
    ['the shipped rubric, complete', [shipped, naturalReview(shipped)]],
    [
      'the shipped rubric, unfinished',
      [shipped, naturalReview(shipped, ['places-offered', 'vocational-unit'])],
    ],
    [
      'the shipped rubric, nothing rated',
      [shipped, review({}, { rubric: { ...review({}).rubric, id: shipped.id } })],
    ],
    ['nothing but a team and a date', [means, review({})]],
    ['means, complete', [means, review({ 'a-1': 5, 'a-2': 4, 'a-3': 4, 'b-1': 2, 'b-2': 3, 'b-3': 3 })]],
    [
      'means, insufficient',
      [means, review({ 'a-1': 5, 'a-2': insufficient, 'b-1': 2, 'b-2': notApplicable })],
    ],
    [
      'all not applicable',
      [
        means,
        review(Object.fromEntries([...three('a'), ...three('b')].map(({ id }) => [id, notApplicable]))),
      ],
    ],
    ['sum, complete', [sums, review({ 'a-1': 5, 'a-2': 4, 'a-3': 3, 'b-1': 1 })]],
    ['sum, prorated', [sums, review({ 'a-1': 5, 'a-2': 4, 'a-3': notApplicable })]],
    ['sum, unfinished', [sums, review({ 'a-1': 5 })]],
    ['the top of the scale', [sums, review({ 'a-1': 5, 'a-2': 5, 'a-3': 5 })]],
    [
      'hostile texts',
      reviewOfTexts({ short: hostile, name: hostile, entry: hostile, title: hostile, long: hostile }),
    ],
  ]);
};

/** Texts for every place of a review and of its rubric. */
export interface Texts {
  /** For texts of one line: names, notes, titles. */
  readonly short: (place: string) => string;
  /** For texts of one line that end a heading, such as the team's name. */
  readonly name: (place: string) => string;
  /** For texts of one line that begin an entry of a list, such as the parts of a checklist. */
  readonly entry: (place: string) => string;
  /** For texts of one line that do both: the titles of items. */
  readonly title: (place: string) => string;
  /** For texts of several lines. */
  readonly long: (place: string) => string;
}

/** A rubric and a review with a text in every place that takes one, so that every part of a report is there. */
export const reviewOfTexts = ({ short, name, entry, title, long }: Texts): readonly [Rubric, Review] => {
  const anchors = (id: string) =>
    [1, 2, 3, 4, 5].map((score) => ({ score, text: short(`anchor ${String(score)} of ${id}`) }));
  const one = (id: string, over: Parameters<typeof item>[1]) =>
    item(id, {
      title: title(`title of ${id}`),
      question: short(`question of ${id}`),
      period: short(`period of ${id}`),
      anchors: anchors(id),
      ...over,
    });
  const cap = { id: 'cap', title: entry('cap'), atMost: 3 };
  const share = percentMeasure({
    inputs: [
      { id: 'part', title: entry('part'), unit: short('unit of part'), min: 0, max: null },
      { id: 'whole', title: short('whole'), unit: null, min: 0, max: null },
    ],
    small: { below: 10, atMost: 1 },
  });
  const perPerson = measure({
    unit: `per ${short('unit')}`,
    each: short('person'),
    combine: 'mean-of-scores',
  });
  const parts = checklist(3);
  const scored = rubric(
    [
      section(
        'a',
        [
          one('share', { measure: share, caps: [cap] }),
          one('each', { measure: perPerson, number: '1.1' }),
          one('parts', {
            checklist: {
              ...parts,
              parts: parts.parts.map(({ id }) => ({ id, title: entry(`part ${id}`) })),
            },
          }),
          one('chosen', {}),
        ],
        { title: short('section a') },
      ),
      section('b', [one('lacking', {}), one('top', { number: '2.1' })], { title: short('section b') }),
      section('c', [one('aside', {})], { title: short('section c'), counted: false }),
    ],
    {
      title: short('rubric'),
      notice: long('notice'),
      sources: [
        { title: entry('rubric source'), url: null },
        { title: entry('other rubric source'), url: 'https://example.org/a_b' },
      ],
      evidence: ['interview', 'records'].map((id) => ({ id, title: entry(`kind ${id}`) })),
      bands: [
        { id: 'high', title: name('high band'), from: 4.9, reviewAgainAfterMonths: 12 },
        { id: 'low', title: short('low band'), from: 1, reviewAgainAfterMonths: 12 },
      ],
    },
  );
  const said = (id: string, over: Partial<Rating>): Rating =>
    rating({
      reason: long(`reason of ${id}`),
      evidence: [
        { source: 'talks', kind: null, sample: 5, note: short(`note of ${id}`), asOf: '2026-10-01' },
      ],
      observation: long(`observation of ${id}`),
      recommendation: long(`recommendation of ${id}`),
      ...over,
    });
  const rated = review(
    {
      share: said('share', {
        inputs: new Map([
          ['part', 4],
          ['whole', 8],
        ]),
        caps: new Map([['cap', true]]),
      }),
      each: said('each', { inputs: new Map([['days', [20, 100]]]) }),
      parts: said('parts', {
        parts: new Map([
          ['a', true],
          ['b', false],
          ['c', false],
        ]),
      }),
      chosen: said('chosen', { score: 3 }),
      lacking: said('lacking', { status: 'insufficient' }),
      top: said('top', { score: 5 }),
      aside: said('aside', { score: 2 }),
    },
    {
      ...aroundRatings,
      team: {
        id: short('team id'),
        name: name('team'),
        organisation: short('organisation'),
        region: short('region'),
        deliveryModel: null,
      },
      reviewers: [{ id: 'av', name: short('reviewer'), lead: true }],
      sources: [
        {
          id: 'talks',
          kind: 'interview',
          who: short('who'),
          date: '2026-11-19',
          count: 3,
          note: short('note of source'),
        },
      ],
      outcomes: { started: 20, employed: 7, period: null, definition: short('definition') },
      strengths: [short('strength')],
      actions: [
        { item: 'chosen', action: short('action'), owner: short('owner'), due: '2027-02-28', status: 'open' },
      ],
      history: [
        {
          at: '2026-12-01',
          by: 'av',
          item: 'chosen',
          from: short('score before'),
          to: 3,
          reason: short('reason of change'),
        },
      ],
    },
  );
  return [scored, rated];
};
