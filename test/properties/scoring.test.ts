/** What holds of every score: it agrees with a naive oracle, and with what a score ought to be. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Measure, Rubric, Scale } from '../../src/rubric/rubric.ts';
import { itemsOf } from '../../src/rubric/rubric.ts';
import type { Rating, Review } from '../../src/scoring/review.ts';
import type { Outcome, Scorecard } from '../../src/scoring/scorecard.ts';
import { rating, rubric as rebuilt, score } from '../support/builders.ts';
import type { Case } from './rubrics-and-reviews.ts';
import { anyCase } from './rubrics-and-reviews.ts';

const RUNS = { numRuns: 250 };

// The oracle: the meaning of a score written out plainly, on rational arithmetic of its own.

/** A ratio of whole numbers in lowest terms, the lower one positive. */
interface Ratio {
  readonly up: bigint;
  readonly down: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

const ratio = (up: bigint, down: bigint): Ratio => {
  const common = gcd(up, down) * (down < 0n ? -1n : 1n);
  return { up: up / common, down: down / common };
};

/** Every number in the cases has three decimals at most. */
const exactly = (value: number): Ratio => ratio(BigInt(Math.round(value * 1000)), 1000n);

const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.up * b.down + b.up * a.down, a.down * b.down);
const times = (a: Ratio, b: Ratio): Ratio => ratio(a.up * b.up, a.down * b.down);
const over = (a: Ratio, b: Ratio): Ratio => ratio(a.up * b.down, a.down * b.up);
const isAtLeast = (a: Ratio, b: Ratio): boolean => a.up * b.down >= b.up * a.down;
const total = (all: readonly Ratio[]): Ratio => all.reduce(plus, exactly(0));
const average = (all: readonly Ratio[]): Ratio => over(total(all), exactly(all.length));

/** Twelve significant digits, half up, of what is never negative. */
const written = (value: Ratio | null): number | null => {
  if (value === null) return null;
  if (value.up === 0n) return 0;
  let { up, down } = value;
  let exponent = 0;
  while (up < down * 10n ** 11n) [up, exponent] = [up * 10n, exponent - 1];
  while (up >= down * 10n ** 12n) [down, exponent] = [down * 10n, exponent + 1];
  return Number(`${String((2n * up + down) / (2n * down))}e${String(exponent)}`);
};

const best = (reached: readonly number[], { min }: Scale): number => Math.max(min, ...reached);

const levelBy = (measure: Measure, value: Ratio, scale: Scale): number =>
  best(
    measure.cuts
      .filter(({ at }) =>
        measure.better === 'higher' ? isAtLeast(value, exactly(at)) : isAtLeast(exactly(at), value),
      )
      .map((cut) => cut.score),
    scale,
  );

interface Reached {
  readonly level: number | null;
  readonly isEmpty: boolean;
  readonly denominator: Ratio | null;
}

const listOf = (given: number | readonly number[]): readonly Ratio[] => [given].flat().map(exactly);

const byMeasure = (measure: Measure, given: Rating, scale: Scale): Reached => {
  const nothing = { level: null, isEmpty: false, denominator: null };
  let values: readonly Ratio[];
  let denominator: Ratio | null = null;
  if (given.value !== null) values = listOf(given.value);
  else {
    const inputs = measure.inputs.map(({ id }) => given.inputs.get(id));
    const [first, second] = inputs;
    if (first === undefined || inputs.includes(undefined)) return nothing;
    values = listOf(first);
    if (second !== undefined) {
      const wholes = listOf(second);
      denominator = total(wholes);
      const hundred = exactly(measure.compute === 'percent' ? 100 : 1);
      values = values.flatMap((part, index) => {
        const whole = wholes[index]!;
        return whole.up === 0n ? [] : [times(hundred, over(part, whole))];
      });
    }
  }
  if (values.length === 0) return { level: null, isEmpty: true, denominator };
  if (measure.combine === 'mean-of-values') {
    return { level: levelBy(measure, average(values), scale), isEmpty: false, denominator };
  }
  const mean = average(values.map((value) => exactly(levelBy(measure, value, scale))));
  // The nearest level, the lower one of two.
  const whole = Number(mean.up / mean.down);
  const isOverHalf = !isAtLeast(exactly(whole + 0.5), mean);
  return { level: isOverHalf ? whole + 1 : whole, isEmpty: false, denominator };
};

const byChecklist = ({ checklist }: Item, given: Rating, scale: Scale): number | null => {
  if (checklist === null || checklist.parts.some(({ id }) => !given.parts.has(id))) return null;
  const met = checklist.parts.filter(({ id }) => given.parts.get(id) === true).length;
  return best(
    checklist.levels.filter(({ parts }) => parts <= met).map((level) => level.score),
    scale,
  );
};

interface Expected {
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly computed: number | null;
  readonly overruled: boolean;
}

const expectedOf = (item: Item, given: Rating, scale: Scale): Expected => {
  const { measure } = item;
  const measured = measure === null ? null : byMeasure(measure, given, scale);
  const limits = item.caps.filter(({ id }) => given.caps.get(id) === true).map(({ atMost }) => atMost);
  const small = measure?.small ?? null;
  const denominator = measured?.denominator ?? null;
  if (small?.atMost != null && denominator !== null && !isAtLeast(denominator, exactly(small.below))) {
    limits.push(small.atMost);
  }
  const limit = Math.min(scale.max, ...limits);
  const level = measured?.level ?? byChecklist(item, given, scale);
  const computed = level === null ? null : Math.min(level, limit);
  if (given.score !== null) {
    const overruled = computed === null ? given.score > limit : given.score !== computed;
    return { outcome: 'rated', score: given.score, computed, overruled };
  }
  const other = { score: null, computed, overruled: false };
  if (given.status !== null) return { outcome: given.status, ...other };
  if (computed !== null) return { outcome: 'rated', score: computed, computed, overruled: false };
  if (measure === null || measured?.isEmpty !== true) return { outcome: 'unrated', ...other };
  if (measure.whenEmpty === 'lowest') return { outcome: 'rated', ...other, score: scale.min };
  return { outcome: measure.whenEmpty, ...other };
};

/** A score for each item, null for one that has none. */
type Scores = ReadonlyMap<string, number | null>;

interface Weighed {
  readonly weight: Ratio;
  readonly score: Ratio;
}

const weighed = (items: readonly Item[], scores: Scores): readonly Weighed[] =>
  items.flatMap(({ id, weight }) => {
    const one = scores.get(id) ?? null;
    return one === null ? [] : [{ weight: exactly(weight), score: exactly(one) }];
  });

const points = (all: readonly Weighed[]): Ratio =>
  total(all.map(({ weight, score: one }) => times(weight, one)));
const weights = (all: readonly Weighed[]): Ratio => total(all.map(({ weight }) => weight));
const meanOf = (all: readonly Weighed[]): Ratio | null =>
  all.length === 0 ? null : over(points(all), weights(all));

const totalOf = (rubric: Rubric, scores: Scores) => {
  const counted = rubric.sections.filter((section) => section.counted);
  const items = counted.flatMap((section) => section.items);
  const mean = meanOf(weighed(items, scores));
  const max = exactly(rubric.scale.max);
  const all = total(items.map(({ weight }) => exactly(weight)));
  const maximum = rubric.total === 'sum' ? times(max, all) : max;
  if (mean === null) return { score: null, maximum: null, mean: null, percent: null };
  const means = counted.flatMap((section) => meanOf(weighed(section.items, scores)) ?? []);
  const found = rubric.total === 'sum' ? times(mean, all) : average(means);
  return { score: found, maximum, mean, percent: over(times(exactly(100), found), maximum) };
};

const bandOf = (rubric: Rubric, found: Ratio): number =>
  rubric.bands.findIndex(({ from }) => isAtLeast(found, exactly(from)));

/** All that the oracle has to say of a scorecard. */
const oracle = ({ rubric, review }: Case) => {
  const items = itemsOf(rubric).map(({ item, section }) => ({
    id: item.id,
    isCounted: section.counted,
    ...expectedOf(item, review.ratings.get(item.id) ?? rating(), rubric.scale),
  }));
  const scores: Scores = new Map(items.map(({ id, score: one }) => [id, one]));
  const filledWith = (level: number): Scores =>
    new Map(items.map((one) => [one.id, one.score ?? (one.outcome === 'not-applicable' ? null : level)]));
  const now = totalOf(rubric, scores);
  const lowest = totalOf(rubric, filledWith(rubric.scale.min)).score;
  const highest = totalOf(rubric, filledWith(rubric.scale.max)).score;
  const possible =
    lowest === null || highest === null
      ? []
      : rubric.bands
          .filter((_, index) => index >= bandOf(rubric, highest) && index <= bandOf(rubric, lowest))
          .map(({ id }) => id)
          .reverse();
  const counted = items.filter((one) => one.isCounted);
  const countOf = (outcome: Outcome) => counted.filter((one) => one.outcome === outcome).length;
  const counts = {
    items: counted.length,
    rated: countOf('rated'),
    notApplicable: countOf('not-applicable'),
    insufficient: countOf('insufficient'),
    unrated: countOf('unrated'),
  };
  return {
    items: items.map(({ id, outcome, score: one, computed, overruled }) => ({
      id,
      outcome,
      score: one,
      computed,
      overruled,
    })),
    counts,
    complete: counts.insufficient === 0 && counts.unrated === 0,
    total: {
      method: rubric.total,
      score: written(now.score),
      maximum: written(now.maximum),
      percent: written(now.percent),
      mean: written(now.mean),
      lowest: written(lowest),
      highest: written(highest),
      prorated: rubric.total === 'sum' && now.score !== null && counts.rated < counts.items,
    },
    band: possible.length === 1 ? possible[0] : undefined,
    possibleBands: possible,
    sections: rubric.sections.map((section) => {
      const all = weighed(section.items, scores);
      const isRated = all.length > 0;
      const maximum = times(weights(all), exactly(rubric.scale.max));
      return {
        id: section.id,
        score: isRated ? written(points(all)) : null,
        maximum: isRated ? written(maximum) : null,
        mean: written(meanOf(all)),
        percent: isRated ? written(over(times(exactly(100), points(all)), maximum)) : null,
        rated: all.length,
        items: section.items.length,
      };
    }),
    principles: score(rubric, review).principles.map(({ id }) => {
      const mapped = itemsOf(rubric).flatMap(({ item }) => (item.principle === id ? [item] : []));
      return { id, mean: written(meanOf(weighed(mapped, scores))), rated: weighed(mapped, scores).length };
    }),
  };
};

/** The same of a scorecard. */
const saidBy = (card: Scorecard) => ({
  items: card.items.map(({ id, outcome, score: one, computed, overruled }) => ({
    id,
    outcome,
    score: one,
    computed,
    overruled,
  })),
  counts: card.counts,
  complete: card.complete,
  total: card.total,
  band: card.band?.id,
  possibleBands: card.possibleBands.map(({ id }) => id),
  sections: card.sections.map(({ id, score: points_, maximum, mean, percent, rated, items }) => ({
    id,
    score: points_,
    maximum,
    mean,
    percent,
    rated,
    items,
  })),
  principles: card.principles.map(({ id, mean, rated }) => ({ id, mean, rated })),
});

const scored = ({ rubric, review }: Case): Scorecard => score(rubric, review);

const scoresOf = (card: Scorecard): Scores => new Map(card.items.map((item) => [item.id, item.score]));

const withRating = (review: Review, id: string, over_: Partial<Rating>): Review => ({
  ...review,
  ratings: new Map(review.ratings).set(id, { ...(review.ratings.get(id) ?? rating()), ...over_ }),
});

const withScores = (review: Review, scores: Iterable<readonly [string, number]>): Review => {
  let raised = review;
  for (const [id, one] of scores) raised = withRating(raised, id, { score: one, status: null });
  return raised;
};

const byId = <One extends { readonly id: string }>(all: readonly One[]): readonly One[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

const shuffled = <One>(all: readonly One[]): fc.Arbitrary<One[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });

describe('a score', () => {
  it('agrees with the naive oracle', () => {
    fc.assert(
      fc.property(anyCase(), (one) => {
        expect(saidBy(scored(one))).toEqual(oracle(one));
      }),
      { numRuns: 600 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyCase(), (one) => {
        expect(scored(one)).toEqual(scored(one));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the order of sections, items and ratings', () => {
  const reordered = anyCase().chain((one) =>
    fc
      .record({
        sections: fc.tuple(
          ...one.rubric.sections.map((section) =>
            shuffled(section.items).map((items) => ({ ...section, items })),
          ),
        ),
        ratings: shuffled([...one.review.ratings]),
      })
      .chain(({ sections, ratings }) =>
        shuffled(sections).map((inOrder) => ({
          one,
          other: {
            rubric: rebuilt(inOrder, { ...one.rubric, sections: inOrder }),
            review: { ...one.review, ratings: new Map(ratings) },
          },
        })),
      ),
  );

  it('changes nothing in what they come to', () => {
    fc.assert(
      fc.property(reordered, ({ one, other }) => {
        const [a, b] = [scored(one), scored(other)];
        expect(b.total).toEqual(a.total);
        expect(b.counts).toEqual(a.counts);
        expect(b.complete).toBe(a.complete);
        expect(b.band).toEqual(a.band);
        expect(b.possibleBands).toEqual(a.possibleBands);
        expect(b.principles).toEqual(a.principles);
        expect(b.nextReview).toBe(a.nextReview);
        expect(b.nextBand?.id).toBe(a.nextBand?.id);
        expect(b.nextBand?.missing).toBe(a.nextBand?.missing);
        expect(b.nextBand?.steps.length).toBe(a.nextBand?.steps.length);
        expect(byId(b.sections)).toEqual(byId(a.sections));
        expect(byId(b.items)).toEqual(byId(a.items));
        expect(b.rubric.fingerprint).toBe(a.rubric.fingerprint);
      }),
      RUNS,
    );
  });
});

describe('scaling all weights', () => {
  it('changes no mean, percent or band of a mean-of-sections rubric', () => {
    fc.assert(
      fc.property(anyCase(['mean-of-sections']), fc.integer({ min: 2, max: 9 }), (one, factor) => {
        const sections = one.rubric.sections.map((section) => ({
          ...section,
          // Weights are tenths; the product is written out, not multiplied in doubles.
          items: section.items.map((item) => ({
            ...item,
            weight: (Math.round(item.weight * 10) * factor) / 10,
          })),
        }));
        const a = scored(one);
        const b = scored({ ...one, rubric: rebuilt(sections, { ...one.rubric, sections }) });
        const shares = (card: Scorecard) => card.sections.map(({ mean, percent }) => ({ mean, percent }));
        expect(b.total).toEqual(a.total);
        expect(b.band).toEqual(a.band);
        expect(b.possibleBands).toEqual(a.possibleBands);
        expect(shares(b)).toEqual(shares(a));
        expect(b.principles).toEqual(a.principles);
        expect(b.nextBand).toEqual(a.nextBand);
      }),
      RUNS,
    );
  });
});

describe('raising a score', () => {
  it('never lowers a total, nor what it can become, nor its band', () => {
    fc.assert(
      fc.property(anyCase(), fc.nat(), fc.nat(), (one, which, by) => {
        const { max } = one.rubric.scale;
        const before = scored(one);
        const below = before.items.filter((item) => item.score !== null && item.score < max);
        fc.pre(below.length > 0);
        const chosen = below[which % below.length]!;
        const from = chosen.score ?? max;
        const raised = from + 1 + (by % (max - from));
        const after = scored({ ...one, review: withScores(one.review, [[chosen.id, raised]]) });
        for (const key of ['score', 'mean', 'percent', 'lowest', 'highest'] as const) {
          expect(after.total[key] ?? 0).toBeGreaterThanOrEqual(before.total[key] ?? 0);
        }
        const rank = (id: string | undefined) => one.rubric.bands.findIndex((band) => band.id === id);
        expect(rank(after.possibleBands[0]?.id)).toBeLessThanOrEqual(rank(before.possibleBands[0]?.id));
        expect(rank(after.possibleBands.at(-1)?.id)).toBeLessThanOrEqual(
          rank(before.possibleBands.at(-1)?.id),
        );
      }),
      RUNS,
    );
  });
});

describe('what is still missing', () => {
  const filled = anyCase().chain((one) => {
    const missing = scored(one).items.filter(
      ({ outcome }) => outcome === 'unrated' || outcome === 'insufficient',
    );
    const { min, max } = one.rubric.scale;
    const anyEnd = fc.oneof({ weight: 5, arbitrary: fc.integer({ min, max }) }, fc.constant(null));
    return fc.tuple(...missing.map(() => anyEnd)).map((ends) => ({
      one,
      // Null: it turns out not to be applicable.
      review: missing.reduce((review, { id }, index) => {
        const end = ends[index] ?? null;
        return end === null
          ? withRating(review, id, { score: null, status: 'not-applicable', reason: 'nobody' })
          : withRating(review, id, { score: end, status: null });
      }, one.review),
    }));
  });

  it('can take the total no lower than lowest and no higher than highest', () => {
    fc.assert(
      fc.property(filled, ({ one, review }) => {
        const open = scored(one);
        const closed = score(one.rubric, review);
        expect(closed.complete).toBe(true);
        expect(closed.total.lowest).toBe(closed.total.score);
        expect(closed.total.highest).toBe(closed.total.score);
        if (open.total.score !== null) {
          expect(open.total.score).toBeGreaterThanOrEqual(open.total.lowest ?? Number.NaN);
          expect(open.total.score).toBeLessThanOrEqual(open.total.highest ?? Number.NaN);
        }
        if (closed.total.score === null) return;
        expect(closed.total.score).toBeGreaterThanOrEqual(open.total.lowest ?? Number.NaN);
        expect(closed.total.score).toBeLessThanOrEqual(open.total.highest ?? Number.NaN);
        expect(closed.band).not.toBeNull();
        expect(open.possibleBands).toContainEqual(closed.band);
      }),
      RUNS,
    );
  });
});

describe('the steps to the next band', () => {
  it('lead into it, and not one of them too many', () => {
    fc.assert(
      fc.property(anyCase(), (one) => {
        const card = scored(one);
        const { nextBand } = card;
        fc.pre(nextBand !== null);
        const counted = new Set(card.sections.filter((section) => section.counted).map(({ id }) => id));
        const scores = new Map<string, number>();
        const now = new Map(card.items.map((item) => [item.id, item]));
        for (const { item, from, to, needs } of nextBand.steps) {
          expect(now.get(item)?.outcome).toBe('rated');
          expect(counted.has(now.get(item)?.section ?? '')).toBe(true);
          expect(from).toBe(scores.get(item) ?? now.get(item)?.score);
          expect(to).toBe(from + 1);
          expect(to).toBeLessThanOrEqual(one.rubric.scale.max);
          expect(needs.length).toBeGreaterThan(0);
          scores.set(item, to);
        }
        const reached = totalOf(one.rubric, scoresOf(score(one.rubric, withScores(one.review, scores))));
        expect(isAtLeast(reached.score!, exactly(nextBand.from))).toBe(true);
        const last = nextBand.steps.at(-1)!;
        scores.set(last.item, last.from);
        const short = totalOf(one.rubric, scoresOf(score(one.rubric, withScores(one.review, scores))));
        expect(isAtLeast(short.score!, exactly(nextBand.from))).toBe(false);
      }),
      RUNS,
    );
  });

  it('are the largest gains, then the lowest scores, then the first in the rubric', () => {
    fc.assert(
      fc.property(anyCase(), (one) => {
        const card = scored(one);
        fc.pre(card.nextBand !== null);
        const scores = new Map(scoresOf(card));
        const counted = one.rubric.sections.filter((section) => section.counted);
        const items = counted.flatMap((section) => section.items);
        for (const step of card.nextBand.steps) {
          const candidates = items.flatMap(({ id }, order) => {
            const from = scores.get(id) ?? one.rubric.scale.max;
            if (from === one.rubric.scale.max) return [];
            const after = totalOf(one.rubric, new Map(scores).set(id, from + 1)).score!;
            return [{ id, from, order, after }];
          });
          const [first] = candidates.sort((a, b) =>
            isAtLeast(a.after, b.after) && isAtLeast(b.after, a.after)
              ? a.from - b.from || a.order - b.order
              : isAtLeast(a.after, b.after)
                ? -1
                : 1,
          );
          expect({ item: step.item, from: step.from }).toEqual({ item: first?.id, from: first?.from });
          scores.set(step.item, step.to);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Every key that the format `ips-scorecard/1` is documented to have, by where it stands; `[]` is each entry of a list. */
const SCORECARD_KEYS: Readonly<Record<string, string>> = {
  '': `format program language rubric team date period kind status reviewers sources counts complete total band
    possibleBands sections principles items nextBand outcomes nextReview strengths actions history warnings`,
  program: 'name version',
  rubric: 'id version fingerprint title notice sources',
  'rubric.sources[]': 'title url',
  team: 'id name organisation region deliveryModel',
  'reviewers[]': 'id name lead',
  'sources[]': 'id kind who date count note',
  counts: 'items rated notApplicable insufficient unrated',
  total: 'method score maximum percent mean lowest highest prorated',
  band: 'id title',
  'possibleBands[]': 'id title',
  'sections[]': 'id title principle counted score maximum mean percent rated items',
  'principles[]': 'id title coverage mean rated',
  'items[]': `id number section principle title question period weight outcome score computed overruled value unit
    inputs parts caps anchor anchors reason evidence observation recommendation`,
  'items[].inputs[]': 'id title unit value',
  'items[].parts[]': 'id title answer',
  'items[].caps[]': 'id title atMost answer',
  nextBand: 'id title from missing steps',
  'nextBand.steps[]': 'item from to gain needs',
  'nextBand.steps[].needs[]': 'kind',
  outcomes: 'started employed rate low high period definition',
  'warnings[]': 'code item message',
};

const get = (value: unknown, key: string): unknown =>
  key === '' ? value : (value as Readonly<Record<string, unknown>>)[key];

/** All that stands at a path; what is null has nothing in it. */
const standingAt = (card: Scorecard, path: string): readonly unknown[] =>
  path.split('.').reduce<readonly unknown[]>(
    (values, step) => {
      const under = values.map((value) => get(value, step.replace('[]', ''))).filter((one) => one !== null);
      return step.endsWith('[]') ? under.flatMap((one) => one as readonly unknown[]) : under;
    },
    [card],
  );

/** The documented keys that a scorecard lacks; null is there, undefined is not. */
const lackedBy = (card: Scorecard): readonly string[] =>
  Object.entries(SCORECARD_KEYS).flatMap(([path, names]) =>
    standingAt(card, path).flatMap((value) =>
      names
        .split(/\s+/u)
        .filter((name) => get(value, name) === undefined)
        .map((name) => `${path}.${name}`),
    ),
  );

/** The paths at which a value is undefined, at any depth. */
const undefinedIn = (value: unknown, path = ''): readonly string[] => {
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => undefinedIn(one, `${path}.${key}`));
};

describe('a scorecard', () => {
  it('has every key, and nothing that is undefined', () => {
    fc.assert(
      fc.property(anyCase(), (one) => {
        const card = scored(one);
        expect(lackedBy(card)).toEqual([]);
        expect(undefinedIn(card)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('comes back from JSON as it went', () => {
    fc.assert(
      fc.property(anyCase(), (one) => {
        const card = scored(one);
        expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
      }),
      RUNS,
    );
  });
});
