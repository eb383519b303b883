/**
 * The three instruments by their numbers: what a reviewer finds in the published description of each and must get from
 * the program. Every expectation here is written out from DOMAIN.md and none is read from a rubric.
 */

import { describe, expect, it } from 'vitest';
import { PRINCIPLE_IDS } from '../../src/rubric/principle-ids.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { itemsOf } from '../../src/rubric/rubric.ts';
import { loadShippedRubric } from '../../src/rubric/shipped-rubrics.ts';
import type { InputValue } from '../../src/scoring/review.ts';
import type { Scorecard, ScoredItem } from '../../src/scoring/scorecard.ts';
import { answered, rating, review, score } from '../support/builders.ts';

const load = async (id: string): Promise<Rubric> => {
  const rubric = await loadShippedRubric(id);
  if (rubric === null) throw new Error(id);
  return rubric;
};
const ips25 = await load('ips-25');
const ninePrinciples = await load('ips-nine-principles');
const vocational = await load('ips-vocational-rehabilitation');
const RUBRICS = { 'ips-25': ips25, 'ips-nine-principles': ninePrinciples } as const;
type Name = keyof typeof RUBRICS;

const of = (rubric: Rubric) => ({ id: rubric.id, version: rubric.version, fingerprint: null, file: null });

/** The scorecard when the items, in the rubric's order, have these scores. */
const scoredWith = (rubric: Rubric, scores: readonly number[], date = '2026-08-31'): Scorecard => {
  const items = itemsOf(rubric);
  expect(items).toHaveLength(scores.length);
  const ratings = Object.fromEntries(items.map(({ item }, index) => [item.id, scores[index]!]));
  return score(rubric, review(ratings, { rubric: of(rubric), date }));
};

interface Given {
  readonly inputs?: Readonly<Record<string, InputValue>>;
  readonly caps?: Readonly<Record<string, boolean>>;
  readonly parts?: Readonly<Record<string, boolean>>;
}

/** One item alone, from what was found. Caps that are not named do not hold. */
const itemFrom = (rubric: Rubric, id: string, given: Given): ScoredItem => {
  const item = itemsOf(rubric).find((one) => one.item.id === id)!.item;
  const caps = { ...Object.fromEntries(item.caps.map((cap) => [cap.id, false])), ...given.caps };
  const inputs = new Map(Object.entries(given.inputs ?? {}));
  const rated = rating({ ...answered({ parts: given.parts ?? {}, caps }), inputs });
  const card = score(rubric, review({ [id]: rated }, { rubric: of(rubric) }));
  return card.items.find((one) => one.id === id)!;
};

/** A total of 25 items as two neighbouring levels: 73 is 23 threes and 2 twos. */
const spread = (total: number): readonly number[] => {
  const low = Math.floor(total / 25);
  return Array.from({ length: 25 }, (_, index) => (index < total - 25 * low ? low + 1 : low));
};

describe('the totals of IPS-25', () => {
  it.each([
    [25, 'not-supported-employment', '2027-02-28'],
    [73, 'not-supported-employment', '2027-02-28'],
    [74, 'fair', '2027-02-28'],
    [99, 'fair', '2027-02-28'],
    [100, 'good', '2027-08-31'],
    [114, 'good', '2027-08-31'],
    [115, 'exemplary', '2027-08-31'],
    [125, 'exemplary', '2027-08-31'],
  ])('%i points: %s, and the next review by %s', (total, band, nextReview) => {
    const card = scoredWith(ips25, spread(total));
    expect(card.total).toMatchObject({ method: 'sum', score: total, maximum: 125, prorated: false });
    expect(card.total.mean).toBeCloseTo(total / 25, 10);
    expect(card.band?.id).toBe(band);
    expect(card.possibleBands.map(({ id }) => id)).toEqual([band]);
    expect(card.nextReview).toBe(nextReview);
    expect(card.complete).toBe(true);
  });

  it('are 25 for all ones, 100 for all fours and 115 for 15 fives and 10 fours', () => {
    expect(scoredWith(ips25, Array<number>(25).fill(1)).total.score).toBe(25);
    expect(scoredWith(ips25, Array<number>(25).fill(4)).total.score).toBe(100);
    const mixed = [...Array<number>(15).fill(5), ...Array<number>(10).fill(4)];
    expect(scoredWith(ips25, mixed)).toMatchObject({ total: { score: 115 }, band: { id: 'exemplary' } });
  });

  it('are 92, 80 and 59.2 percent of the maximum at the edges of the bands', () => {
    expect([115, 100, 74].map((total) => scoredWith(ips25, spread(total)).total.percent)).toEqual([
      92, 80, 59.2,
    ]);
  });

  it('are not settled while an item that could change the band is unrated', () => {
    const all = itemsOf(ips25).map(({ item }) => item.id);
    const but = (scores: readonly number[], left: number) =>
      score(
        ips25,
        review(Object.fromEntries(all.slice(left).map((id, index) => [id, scores[index]!])), {
          rubric: of(ips25),
        }),
      );
    const open = but(Array<number>(24).fill(4), 1);
    expect(open.total).toMatchObject({ lowest: 97, highest: 101, prorated: true });
    expect([open.band, open.complete]).toEqual([null, false]);
    expect(open.possibleBands.map(({ id }) => id)).toEqual(['fair', 'good']);
    // One has to come back in 6 months, the other in 12.
    expect(open.nextReview).toBeNull();
    expect(but(Array<number>(24).fill(5), 1)).toMatchObject({
      total: { lowest: 121 },
      band: { id: 'exemplary' },
    });
  });
});

describe('the form of IPS-25', () => {
  it('has sections of 3, 8 and 14 items with the maxima 15, 40 and 70', () => {
    const { sections } = scoredWith(ips25, Array<number>(25).fill(5));
    expect(sections.map(({ id, items, score: points, maximum }) => [id, items, points, maximum])).toEqual([
      ['staffing', 3, 15, 15],
      ['organization', 8, 40, 40],
      ['services', 14, 70, 70],
    ]);
  });

  it('numbers its items from 1 to 25, all of one weight, none ever left out', () => {
    const items = itemsOf(ips25);
    expect(items.map(({ item }) => item.number)).toEqual(
      Array.from({ length: 25 }, (_, at) => String(at + 1)),
    );
    for (const { item, section } of items) {
      expect([item.weight, item.notApplicable, section.counted], item.id).toEqual([1, null, true]);
      expect(
        item.anchors.map((anchor) => anchor.score),
        item.id,
      ).toEqual([1, 2, 3, 4, 5]);
    }
  });

  // DOMAIN.md, section 5: the principle of each item, and six that are structure.
  const MAPPING: Readonly<Record<string, number | null>> = {
    'caseload 1': null,
    'employment-staff 2': null,
    'generalists 3': null,
    'team-assignment 4': 8,
    'team-contact 5': 8,
    'rehabilitation-collaboration 6': 8,
    'vocational-unit 7': null,
    'supervisor 8': null,
    'zero-exclusion 9': 1,
    'agency-focus 10': 2,
    'executive-support 11': null,
    'work-incentives 12': 9,
    'disclosure 13': 7,
    'work-based-assessment 14': 3,
    'rapid-job-search 15': 4,
    'individualized-job-search 16': 3,
    'employer-contacts 17': 5,
    'contact-quality 18': 5,
    'job-diversity 19': 3,
    'employer-diversity 20': 5,
    'competitive-jobs 21': 2,
    'individualized-support 22': 6,
    'time-unlimited-support 23': 6,
    'community-services 24': 6,
    'outreach 25': 1,
  };

  it('maps its items to the nine principles', () => {
    const mapped = itemsOf(ips25).map(({ item }) => [
      `${item.id} ${item.number ?? ''}`,
      item.principle === null ? null : PRINCIPLE_IDS.indexOf(item.principle) + 1,
    ]);
    expect(Object.fromEntries(mapped)).toEqual(MAPPING);
  });

  it('covers eight principles whole and collaboration with the employer in part', () => {
    const { principles } = scoredWith(ips25, Array<number>(25).fill(3));
    expect(principles.map(({ rated }) => rated)).toEqual([2, 2, 3, 1, 3, 3, 1, 3, 1]);
    expect(principles.filter(({ coverage }) => coverage !== 'full')).toMatchObject([
      { id: 'employer-collaboration', coverage: 'partial' },
    ]);
  });
});

/** At a cut, just better and just worse than it: what is measured in an item that is computed from one percentage. */
type Row = readonly [given: Given, expected: number];
type Table = Readonly<Record<string, readonly Row[]>>;

const percent = (part: string, whole: string, ...rows: readonly (readonly [number, number, number])[]) =>
  rows.map(([one, all, expected]): Row => [{ inputs: { [part]: one, [whole]: all } }, expected]);

const value = (id: string, ...rows: readonly (readonly [number, number])[]) =>
  rows.map(([found, expected]): Row => [{ inputs: { [id]: found } }, expected]);

/** A percentage on the cuts 90, 75, 50 and 25. */
const quarters = (part: string, whole: string) =>
  percent(
    part,
    whole,
    [1000, 1000, 5],
    [9001, 10_000, 5],
    [90, 100, 5],
    [8999, 10_000, 4],
    [7501, 10_000, 4],
    [75, 100, 4],
    [7499, 10_000, 3],
    [5001, 10_000, 3],
    [50, 100, 3],
    [4999, 10_000, 2],
    [2501, 10_000, 2],
    [25, 100, 2],
    [2499, 10_000, 1],
    [0, 100, 1],
  );

/** A percentage on the cuts 95, 85, 70 and 50. */
const high = (part: string, whole: string) =>
  percent(
    part,
    whole,
    [9501, 10_000, 5],
    [95, 100, 5],
    [9499, 10_000, 4],
    [8501, 10_000, 4],
    [85, 100, 4],
    [8499, 10_000, 3],
    [7001, 10_000, 3],
    [70, 100, 3],
    [6999, 10_000, 2],
    [5001, 10_000, 2],
    [50, 100, 2],
    [4999, 10_000, 1],
    [0, 100, 1],
  );

/** The share that is different: 85, 70, 60 and 50 percent. */
const diversity = percent(
  'different',
  'jobs',
  [20, 20, 5],
  [8501, 10_000, 5],
  [85, 100, 5],
  [8499, 10_000, 4],
  [7001, 10_000, 4],
  [70, 100, 4],
  [6999, 10_000, 3],
  [6001, 10_000, 3],
  [60, 100, 3],
  [5999, 10_000, 2],
  [5001, 10_000, 2],
  [50, 100, 2],
  [4999, 10_000, 1],
  [0, 100, 1],
);

const competitive = percent(
  'competitive',
  'jobs',
  [20, 20, 5],
  [9501, 10_000, 5],
  [95, 100, 5],
  [9499, 10_000, 4],
  [8501, 10_000, 4],
  [85, 100, 4],
  [8499, 10_000, 3],
  [7501, 10_000, 3],
  [75, 100, 3],
  [7499, 10_000, 2],
  [6501, 10_000, 2],
  [65, 100, 2],
  [6499, 10_000, 1],
  [0, 100, 1],
);

const caseload: readonly Row[] = [
  ...percent(
    'clients',
    'specialists',
    [0, 2, 5],
    [1999, 100, 5],
    [20, 1, 5],
    [2001, 100, 4],
    [2499, 100, 4],
    [50, 2, 4],
    [2501, 100, 3],
    [2999, 100, 3],
    [90, 3, 3],
    [3001, 100, 2],
    [3999, 100, 2],
    [100, 2.5, 2],
    [4001, 100, 1],
    [41, 1, 1],
  ),
  [{ inputs: { clients: 20, specialists: 1 } }, 5],
  [{ inputs: { clients: 20.01, specialists: 1 } }, 4],
  // 60 clients for 2.9 posts: 20.69, which rounded would still not be 20.
  [{ inputs: { clients: 60, specialists: 2.9 } }, 4],
];

const employmentTime = (part: string) =>
  percent(
    part,
    'working_hours',
    [100, 100, 5],
    [9601, 10_000, 5],
    [96, 100, 5],
    [95.99, 100, 4],
    [9599, 10_000, 4],
    [9001, 10_000, 4],
    [90, 100, 4],
    [8999, 10_000, 3],
    [89.6, 100, 3],
    [7501, 10_000, 3],
    [75, 100, 3],
    [7499, 10_000, 2],
    [6001, 10_000, 2],
    [60, 100, 2],
    [5999, 10_000, 1],
    [0, 100, 1],
  );

const firstContact: readonly Row[] = [
  ...value(
    'mean_days',
    [0, 5],
    [29.99, 5],
    [30, 5],
    [30.01, 4],
    [59.99, 4],
    [60, 4],
    [60.01, 3],
    [149.99, 3],
    [150, 3],
    [150.01, 2],
    [269.99, 2],
    [270, 2],
    [270.01, 1],
    [271, 1],
  ),
  [{ inputs: { mean_days: 30 }, caps: { 'not-tracked': true } }, 4],
  [{ inputs: { mean_days: 12 }, caps: { 'not-tracked': true } }, 4],
  [{ inputs: { mean_days: 61 }, caps: { 'not-tracked': true } }, 3],
];

/** Contacts a week: each specialist's own score, then the mean of the scores, half down. */
const contacts: readonly Row[] = [
  ...value(
    'contacts_per_week',
    [6.01, 5],
    [6, 5],
    [5.99, 4],
    [5.01, 4],
    [5, 4],
    [4.99, 3],
    [4.01, 3],
    [4, 3],
    [3.99, 2],
    [2.01, 2],
    [2, 2],
    [1.99, 1],
    [0, 1],
  ).map(([{ inputs }, expected]): Row => [
    { inputs: { contacts_per_week: [inputs!['contacts_per_week'] as number] } },
    expected,
  ]),
  // A mean of 6 contacts, but of the scores 5 and 1.
  [{ inputs: { contacts_per_week: [12, 0] } }, 3],
  [{ inputs: { contacts_per_week: [6, 6, 6] } }, 5],
  // 5 and 4 make 4.5, 5 and 2 make 3.5: half goes down.
  [{ inputs: { contacts_per_week: [6, 5] } }, 4],
  [{ inputs: { contacts_per_week: [6, 2] } }, 3],
  // 5, 5 and 4 make 4.67.
  [{ inputs: { contacts_per_week: [7, 6, 5.5] } }, 5],
];

const capped = (inputs: Readonly<Record<string, InputValue>>, cap: string, expected: number): Row => [
  { inputs, caps: { [cap]: true } },
  expected,
];

const shares = (...pairs: readonly (readonly [number, number])[]): Given => ({
  inputs: {
    community_hours: pairs.map(([outside]) => outside),
    scheduled_hours: pairs.map(([, all]) => all),
  },
});

const communityTime: readonly Row[] = [
  ...(
    [
      [[100, 100], 5],
      [[6501, 10_000], 5],
      [[65, 100], 5],
      [[6499, 10_000], 4],
      [[5001, 10_000], 4],
      [[50, 100], 4],
      [[4999, 10_000], 3],
      [[4001, 10_000], 3],
      [[40, 100], 3],
      [[3999, 10_000], 2],
      [[3001, 10_000], 2],
      [[30, 100], 2],
      [[2999, 10_000], 1],
      [[0, 100], 1],
    ] as const
  ).map(([pair, expected]): Row => [shares(pair), expected]),
  // 80 % and 20 %, together half: the scores 5 and 1.
  [shares([80, 100], [20, 100]), 3],
  // Part-time weighs as much as full-time: 5 and 4 make 4.5, half down.
  [shares([65, 100], [25, 50]), 4],
];

const teams: readonly Row[] = [
  capped({ from_teams: 95, clients: 100 }, 'many-or-no-teams', 2),
  capped({ from_teams: 95, clients: 100 }, 'separate-programme', 1),
];

const IPS_25: Table = {
  caseload,
  'employment-staff': employmentTime('employment_hours'),
  // Level 2 starts at 0 %; only a separate programme is a 1.
  'team-assignment': [
    ...percent(
      'from_teams',
      'clients',
      [100, 100, 5],
      [9001, 10_000, 5],
      [90, 100, 5],
      [8999, 10_000, 4],
      [7501, 10_000, 4],
      [75, 100, 4],
      [7499, 10_000, 3],
      [5001, 10_000, 3],
      [50, 100, 3],
      [4999, 10_000, 2],
      [1, 100, 2],
      [0, 100, 2],
    ),
    ...teams,
  ],
  'rapid-job-search': firstContact,
  'individualized-job-search': [
    ...quarters('matching', 'contacts'),
    capped({ matching: 95, contacts: 100 }, 'not-by-plan', 4),
    capped({ matching: 60, contacts: 100 }, 'not-by-plan', 3),
  ],
  'employer-contacts': [
    ...contacts,
    capped({ contacts_per_week: [8, 7] }, 'log-monthly', 3),
    capped({ contacts_per_week: [8, 7] }, 'no-log', 2),
    capped({ contacts_per_week: [1, 1] }, 'no-log', 1),
  ],
  'contact-quality': [
    ...[1, 2, 3, 4, 5].map((level): Row => [{ inputs: { level: [level] } }, level]),
    [{ inputs: { level: [5, 1] } }, 3],
    [{ inputs: { level: [5, 4] } }, 4],
    [{ inputs: { level: [5, 5, 4] } }, 5],
    [{ inputs: { level: [4, 3, 3] } }, 3],
  ],
  'job-diversity': diversity,
  'employer-diversity': diversity,
  // A share of fewer than 10 current jobs is a 1.
  'competitive-jobs': [...competitive, ...percent('competitive', 'jobs', [10, 10, 5], [9, 9, 1], [1, 1, 1])],
  'community-services': communityTime,
};

const NINE_PRINCIPLES: Table = {
  'places-offered': [
    ...high('offered', 'requests'),
    capped({ offered: 100, requests: 100 }, 'written-readiness-rule', 1),
    capped({ offered: 100, requests: 100 }, 'informal-screening', 3),
  ],
  'referral-sources': value('sources', [6, 5], [5, 5], [4, 4], [3, 3], [2, 2], [1, 1], [0, 1]),
  // Few jobs are flagged there, and lower no score.
  'competitive-jobs': [...competitive, ...percent('competitive', 'jobs', [9, 9, 5])],
  'no-stepping-stones': percent(
    'stepped_first',
    'clients',
    [0, 100, 5],
    [499, 10_000, 5],
    [5, 100, 5],
    [501, 10_000, 4],
    [999, 10_000, 4],
    [10, 100, 4],
    [1001, 10_000, 3],
    [1999, 10_000, 3],
    [20, 100, 3],
    [2001, 10_000, 2],
    [3499, 10_000, 2],
    [35, 100, 2],
    [3501, 10_000, 1],
    [100, 100, 1],
  ),
  'contacts-match-preferences': quarters('matching', 'contacts'),
  'vocational-profile': quarters('with_profile', 'sampled'),
  'job-diversity': diversity,
  'first-employer-contact': firstContact,
  'within-30-days': percent(
    'contacted',
    'started',
    [8001, 10_000, 5],
    [80, 100, 5],
    [7999, 10_000, 4],
    [6501, 10_000, 4],
    [65, 100, 4],
    [6499, 10_000, 3],
    [5001, 10_000, 3],
    [50, 100, 3],
    [4999, 10_000, 2],
    [3001, 10_000, 2],
    [30, 100, 2],
    [2999, 10_000, 1],
    [0, 100, 1],
  ),
  'first-meeting': value(
    'median_days',
    [0, 5],
    [6.99, 5],
    [7, 5],
    [7.01, 4],
    [13.99, 4],
    [14, 4],
    [14.01, 3],
    [29.99, 3],
    [30, 3],
    [30.01, 2],
    [59.99, 2],
    [60, 2],
    [60.01, 1],
  ),
  'employer-contacts': [...contacts, capped({ contacts_per_week: [8, 7] }, 'no-log', 2)],
  'employer-diversity': diversity,
  'contact-schedule': [
    ...quarters('full_schedule', 'job_starts'),
    capped({ full_schedule: 100, job_starts: 100 }, 'written-time-limit', 1),
  ],
  'varied-support': quarters('with_varied_support', 'workers'),
  'community-time': communityTime,
  'consent-recorded': high('recorded', 'workers'),
  'employer-contact': quarters('contacted', 'consented'),
  'team-caseload': [...quarters('from_teams', 'clients'), ...teams],
  'benefits-offered': quarters('offered', 'job_starts'),
  'benefits-at-changes': quarters('offered_again', 'changes'),
  caseload,
  'employment-time': employmentTime('employment_hours'),
};

describe.each([
  ['ips-25', IPS_25],
  ['ips-nine-principles', NINE_PRINCIPLES],
] as const)('the thresholds of %s', (name, table: Table) => {
  const rubric = RUBRICS[name];
  const rows = Object.entries(table).flatMap(([id, given]) => given.map((row) => [id, ...row] as const));

  it('are all in the table', () => {
    const measured = itemsOf(rubric).filter(({ item }) => item.measure !== null);
    expect(measured.map(({ item }) => item.id).sort()).toEqual(Object.keys(table).sort());
    const caps = rows.flatMap(([id, { caps }]) => Object.keys(caps ?? {}).map((cap) => `${id} ${cap}`));
    const ofRubric = measured.flatMap(({ item }) => item.caps.map((cap) => `${item.id} ${cap.id}`));
    expect([...new Set(caps)].sort()).toEqual(ofRubric.sort());
  });

  it.each(rows)('%s: %j is a %i', (id, given, expected) => {
    const { outcome, score: found, computed, overruled } = itemFrom(rubric, id, given);
    expect({ outcome, found, computed, overruled }).toEqual({
      outcome: 'rated',
      found: expected,
      computed: expected,
      overruled: false,
    });
  });
});

describe('an empty denominator', () => {
  it.each([
    ['ips-25', 'job-diversity', { different: 0, jobs: 0 }, 'insufficient'],
    ['ips-25', 'employer-diversity', { different: 0, jobs: 0 }, 'insufficient'],
    ['ips-nine-principles', 'places-offered', { offered: 0, requests: 0 }, 'insufficient'],
    ['ips-nine-principles', 'job-diversity', { different: 0, jobs: 0 }, 'not-applicable'],
    ['ips-nine-principles', 'employer-diversity', { different: 0, jobs: 0 }, 'not-applicable'],
    ['ips-nine-principles', 'contact-schedule', { full_schedule: 0, job_starts: 0 }, 'not-applicable'],
    ['ips-nine-principles', 'consent-recorded', { recorded: 0, workers: 0 }, 'not-applicable'],
    ['ips-nine-principles', 'employer-contact', { contacted: 0, consented: 0 }, 'not-applicable'],
    ['ips-nine-principles', 'benefits-at-changes', { offered_again: 0, changes: 0 }, 'not-applicable'],
  ] as const)('%s, %s: %j is %s', (name, id, inputs, outcome) => {
    expect(itemFrom(RUBRICS[name], id, { inputs })).toMatchObject({ outcome, score: null });
  });

  it.each(['ips-25', 'ips-nine-principles'] as const)(
    '%s: no job at all is a 1 among competitive jobs',
    (name) => {
      const found = itemFrom(RUBRICS[name], 'competitive-jobs', { inputs: { competitive: 0, jobs: 0 } });
      expect(found).toMatchObject({ outcome: 'rated', score: 1 });
    },
  );
});

describe('few jobs', () => {
  const warned = (name: Name, id: string, inputs: Readonly<Record<string, number>>): readonly string[] =>
    score(
      RUBRICS[name],
      review({ [id]: rating({ inputs: new Map(Object.entries(inputs)) }) }, { rubric: of(RUBRICS[name]) }),
    )
      .warnings.filter(({ item }) => item === id)
      .map(({ code }) => code);

  it.each([
    ['ips-25', 'job-diversity'],
    ['ips-25', 'employer-diversity'],
    ['ips-nine-principles', 'job-diversity'],
    ['ips-nine-principles', 'employer-diversity'],
  ] as const)('%s: %s is flagged under 10 and scored all the same', (name, id) => {
    expect(itemFrom(RUBRICS[name], id, { inputs: { different: 9, jobs: 9 } }).score).toBe(5);
    expect(warned(name, id, { different: 9, jobs: 9 })).toContain('small-sample');
    expect(warned(name, id, { different: 10, jobs: 10 })).not.toContain('small-sample');
  });

  it.each([
    ['ips-25', 'competitive-jobs'],
    ['ips-nine-principles', 'competitive-jobs'],
  ] as const)('%s: %s is flagged under 10', (name, id) => {
    expect(warned(name, id, { competitive: 9, jobs: 9 })).toContain('small-sample');
    expect(warned(name, id, { competitive: 10, jobs: 10 })).not.toContain('small-sample');
  });
});

describe('the parts that are counted', () => {
  /** From no part to all of them. */
  const BY_PARTS: readonly (readonly [Name, string, readonly number[]])[] = [
    ['ips-25', 'generalists', [1, 3, 3, 3, 3, 4, 5]],
    ['ips-25', 'team-contact', [1, 1, 2, 3, 4, 5]],
    ['ips-25', 'supervisor', [1, 1, 2, 3, 4, 5]],
    ['ips-25', 'agency-focus', [1, 1, 2, 3, 4, 5]],
    ['ips-25', 'executive-support', [1, 1, 2, 3, 4, 5]],
    ['ips-25', 'disclosure', [1, 2, 3, 4, 5]],
    ['ips-25', 'outreach', [1, 1, 1, 2, 3, 4, 5]],
    ['ips-nine-principles', 'outreach-before-closing', [1, 1, 1, 2, 3, 4, 5]],
    ['ips-nine-principles', 'agency-promotion', [1, 1, 2, 3, 4, 5]],
    ['ips-nine-principles', 'disclosure', [1, 2, 3, 4, 5]],
    ['ips-nine-principles', 'team-contact', [1, 1, 2, 3, 4, 5]],
    ['ips-nine-principles', 'generalists', [1, 3, 3, 3, 3, 4, 5]],
    ['ips-nine-principles', 'supervisor', [1, 1, 2, 3, 4, 5]],
    ['ips-nine-principles', 'executive-support', [1, 1, 2, 3, 4, 5]],
  ];

  it.each(BY_PARTS)('%s: %s', (name, id, expected) => {
    const rubric = RUBRICS[name];
    const parts = itemsOf(rubric).find(({ item }) => item.id === id)!.item.checklist!.parts;
    expect(parts).toHaveLength(expected.length - 1);
    const scores = expected.map((_, met) => {
      const answers = Object.fromEntries(parts.map((part, at) => [part.id, at < met]));
      return itemFrom(rubric, id, { parts: answers }).score;
    });
    expect(scores).toEqual(expected);
  });

  it('are not in any other item of the two rubrics', () => {
    for (const name of ['ips-25', 'ips-nine-principles'] as const) {
      const counted = itemsOf(RUBRICS[name]).filter(({ item }) => item.checklist !== null);
      const here = BY_PARTS.filter(([one]) => one === name).map(([, id]) => id);
      expect(counted.map(({ item }) => item.id).sort()).toEqual([...here].sort());
    }
  });

  it.each(['ips-25', 'ips-nine-principles'] as const)('%s: referring vocational work out is a 2', (name) => {
    const parts = { intake: true, engagement: true, assessment: false, 'job-search': false };
    const rest = { 'job-coaching': false, 'follow-along': false };
    const referred = { parts: { ...parts, ...rest }, caps: { 'refers-work-out': true } };
    expect(itemFrom(RUBRICS[name], 'generalists', referred).score).toBe(2);
  });
});

describe('the vocational rehabilitation rubric', () => {
  const PREREQUISITES = ['own-wish', 'care-and-timing', 'coach-skill', 'network', 'livelihood'];
  const WORKPLACE = [
    'small-steps',
    'quick-response',
    'immediate-supervisor',
    'open-dialogue',
    'occupational-health',
  ];

  it('has the five prerequisites and then the five things a workplace can do, of two or three items each', () => {
    expect(vocational.sections.map(({ id }) => id)).toEqual([...PREREQUISITES, ...WORKPLACE]);
    for (const [at, { id, items, counted }] of vocational.sections.entries()) {
      expect([2, 3], id).toContain(items.length);
      expect(counted, id).toBe(true);
      expect(items.map(({ number }) => number)).toEqual(
        items.map((_, index) => `${String(at + 1)}.${String(index + 1)}`),
      );
    }
  });

  it('gives every item its anchors and says what to look at', () => {
    for (const { item } of itemsOf(vocational)) {
      expect(
        item.anchors.map((anchor) => anchor.score),
        item.id,
      ).toEqual([1, 2, 3, 4, 5]);
      expect(item.evidence?.kinds.length, item.id).toBeGreaterThan(0);
      expect([item.evidence?.ask, item.period], item.id).not.toContain(null);
      expect(item.weight, item.id).toBe(1);
    }
  });

  it('takes the mean of its sections, so that a section of two weighs as much as one of three', () => {
    const scores = vocational.sections.flatMap(({ items }) => items.map(() => (items.length === 2 ? 5 : 1)));
    const ofTwo = vocational.sections.filter(({ items }) => items.length === 2).length;
    const { total } = scoredWith(vocational, scores);
    expect([total.method, total.maximum]).toEqual(['mean-of-sections', 5]);
    expect(total.score).toBeCloseTo((5 * ofTwo + (10 - ofTwo)) / 10, 10);
    expect(total.score).not.toBeCloseTo(total.mean!, 2);
  });

  it('touches each of the nine principles with an item, or declares it as partly covered', () => {
    const mapped = new Set(itemsOf(vocational).map(({ item }) => item.principle));
    for (const id of PRINCIPLE_IDS) {
      expect(mapped.has(id) || vocational.partlyCovers.includes(id), id).toBe(true);
    }
  });

  it('has no band of the name or of the edges of IPS-25', () => {
    const names = new Set(ips25.bands.map(({ id }) => id));
    expect(vocational.bands.filter(({ id }) => names.has(id))).toEqual([]);
    expect(vocational.bands.map(({ from }) => from)).toEqual([4.5, 3.5, 2.5, 1]);
  });

  it('says in each language that it is not validated, and that 4.29 is never compared with it', () => {
    const notice = vocational.notice as Readonly<Record<string, string>>;
    expect(notice['en']).toMatch(/not been validated.*4\.29.*never be compared/su);
    expect(notice['fi']).toMatch(/ei ole validoitu.*4,29.*ei saa koskaan verrata/su);
    expect(notice['sv']).toMatch(/inte.*validera.*4,29.*aldrig/su);
  });
});
