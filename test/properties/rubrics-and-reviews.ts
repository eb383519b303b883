/** Random rubrics that are sound, and random reviews that fit them, for properties of scoring. */

import fc from 'fast-check';
import { PRINCIPLE_IDS } from '../../src/rubric/principle-ids.ts';
import type { Band, Cap, Checklist, Item, Measure, Rubric, Scale, Section } from '../../src/rubric/rubric.ts';
import type { Evidence, InputValue, Rating, Review } from '../../src/scoring/review.ts';
import { item, measure, rating, review, rubric, section } from '../support/builders.ts';

export interface Case {
  readonly rubric: Rubric;
  readonly review: Review;
}

type Method = Rubric['total'];

interface RatedItem {
  readonly item: Item;
  readonly rating: Rating;
}

const SCALES: readonly Scale[] = [
  { min: 1, max: 5 },
  { min: 0, max: 4 },
  { min: 1, max: 7 },
  { min: 0, max: 9 },
  { min: 2, max: 3 },
];

const anyLevel = ({ min, max }: Scale): fc.Arbitrary<number> => fc.integer({ min, max });

// Levels above the lowest, from the highest down, each with a threshold from a short list of steps.
const thresholds = (
  { min, max }: Scale,
  steps: readonly number[],
): fc.Arbitrary<readonly { readonly score: number; readonly at: number }[]> =>
  fc
    .integer({ min: 1, max: Math.min(max - min, steps.length) })
    .chain((count) =>
      fc.tuple(
        fc.uniqueArray(fc.integer({ min: min + 1, max }), { minLength: count, maxLength: count }),
        fc.uniqueArray(fc.constantFrom(...steps), { minLength: count, maxLength: count }),
      ),
    )
    .map(([levels, ats]) => {
      const down = [...ats].sort((a, b) => b - a);
      return [...levels].sort((a, b) => b - a).map((score, index) => ({ score, at: down[index] ?? 0 }));
    });

const steps = (count: number, size: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (index + 1) * size);

const CUT_STEPS = {
  value: steps(12, 0.25),
  ratio: steps(12, 0.25),
  percent: [...steps(10, 10), 33.3, 66.7, 12.5],
} as const;

const NAMED = {
  value: [{ id: 'number', title: 'Number', unit: null, min: 0, max: null }],
  ratio: [
    { id: 'part', title: 'Part', unit: null, min: 0, max: null },
    { id: 'whole', title: 'Whole', unit: null, min: 0, max: null },
  ],
} as const;

const anyMeasure = (scale: Scale): fc.Arbitrary<Measure> =>
  fc.constantFrom('value' as const, 'ratio' as const, 'percent' as const).chain((compute) =>
    fc
      .record({
        better: fc.constantFrom('lower' as const, 'higher' as const),
        combine: fc.constantFrom('mean-of-values' as const, 'mean-of-scores' as const),
        whenEmpty: fc.constantFrom('not-applicable' as const, 'lowest' as const, 'insufficient' as const),
        small: fc.option(
          fc.record({ below: fc.integer({ min: 1, max: 12 }), atMost: fc.option(anyLevel(scale)) }),
        ),
        rising: thresholds(scale, CUT_STEPS[compute]),
      })
      .map(({ better, combine, whenEmpty, small, rising }) => {
        const ats = rising.map(({ at }) => at);
        const inOrder = better === 'lower' ? [...ats].reverse() : ats;
        return measure({
          compute,
          better,
          combine,
          each: 'person',
          inputs: compute === 'value' ? NAMED.value : NAMED.ratio,
          cuts: rising.map(({ score }, index) => ({ score, at: inOrder[index] ?? 0 })),
          whenEmpty: compute === 'value' ? 'insufficient' : whenEmpty,
          small: compute === 'value' ? null : small,
        });
      }),
  );

const anyChecklist = (scale: Scale): fc.Arbitrary<Checklist> =>
  fc.integer({ min: 1, max: 5 }).chain((count) =>
    thresholds(scale, steps(count, 1)).map((levels) => ({
      parts: Array.from({ length: count }, (_, index) => ({ id: `part-${String(index)}`, title: 'Part' })),
      levels: levels.map(({ score, at }) => ({ score, parts: at })),
    })),
  );

const answersTo = (ids: readonly string[], unanswered: number): fc.Arbitrary<ReadonlyMap<string, boolean>> =>
  fc
    .tuple(...ids.map(() => fc.option(fc.boolean(), { freq: unanswered })))
    .map(
      (answers) => new Map(ids.flatMap((id, i) => (answers[i] == null ? [] : [[id, answers[i]] as const]))),
    );

const anyNumber = fc.integer({ min: 0, max: 14 }).map((quarters) => quarters / 4);

/** A part and its whole: whole numbers, the whole sometimes 0. */
const anyShare = fc
  .integer({ min: 0, max: 12 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

const inputsOf = (numbers: readonly (readonly [string, InputValue])[]): Partial<Rating> => ({
  inputs: new Map(numbers),
});

const numbersFor = ({ compute }: Measure): fc.Arbitrary<Partial<Rating>> => {
  const alone = compute === 'percent' ? fc.integer({ min: 0, max: 1000 }).map((one) => one / 10) : anyNumber;
  const value = fc
    .oneof(alone, fc.array(alone, { minLength: 1, maxLength: 4 }))
    .map((given) => ({ value: given }));
  if (compute === 'value') {
    const one = fc.oneof(anyNumber, fc.array(anyNumber, { minLength: 1, maxLength: 4 }));
    return fc.oneof({ weight: 4, arbitrary: one.map((given) => inputsOf([['number', given]])) }, value);
  }
  const single = anyShare.map(([part, whole]) =>
    inputsOf([
      ['part', part],
      ['whole', whole],
    ]),
  );
  const each = fc.array(anyShare, { minLength: 1, maxLength: 4 }).map((shares) =>
    inputsOf([
      ['part', shares.map(([part]) => part)],
      ['whole', shares.map(([, whole]) => whole)],
    ]),
  );
  const incomplete = fc.integer({ min: 0, max: 9 }).map((part) => inputsOf([['part', part]]));
  return fc.oneof({ weight: 3, arbitrary: single }, { weight: 2, arbitrary: each }, value, incomplete);
};

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  source: fc.option(fc.constantFrom('talks', 'files')),
  kind: fc.option(fc.constantFrom('interview', 'records', 'other')),
  sample: fc.option(fc.integer({ min: 1, max: 20 })),
  note: fc.option(fc.constant('a note')),
  asOf: fc.option(fc.constantFrom('2026-01-31', '2026-10-31')),
});

const anyText = fc.option(fc.constantFrom('a text', 'another'));

const anyDecision = (scale: Scale, freq: number): fc.Arbitrary<Partial<Rating>> =>
  fc.oneof(
    { weight: freq, arbitrary: anyLevel(scale).map((score) => ({ score })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('not-applicable' as const, 'insufficient' as const)
        .map((status) => ({ status, reason: 'so' })),
    },
    { weight: 1, arbitrary: fc.constant({}) },
  );

const anyCaps = (scale: Scale): fc.Arbitrary<readonly Cap[]> =>
  fc
    .array(anyLevel(scale), { maxLength: 2 })
    .map((levels) => levels.map((atMost, i) => ({ id: `cap-${String(i)}`, title: 'Cap', atMost })));

const anyRatedItem = (id: string, scale: Scale): fc.Arbitrary<RatedItem> => {
  const means = fc.oneof(
    { weight: 3, arbitrary: fc.constant({ measure: null, checklist: null }) },
    { weight: 2, arbitrary: anyMeasure(scale).map((one) => ({ measure: one, checklist: null })) },
    { weight: 1, arbitrary: anyChecklist(scale).map((one) => ({ measure: null, checklist: one })) },
  );
  const made = fc
    .record({
      means,
      tenths: fc.oneof(fc.constant(10), fc.integer({ min: 1, max: 30 })),
      caps: anyCaps(scale),
      principle: fc.option(fc.constantFrom(...PRINCIPLE_IDS)),
      expected: fc.option(fc.integer({ min: 1, max: 3 })),
    })
    .map(({ means: by, tenths, caps, principle, expected }) =>
      item(id, {
        ...by,
        weight: tenths / 10,
        caps,
        principle,
        evidence:
          expected === null ? null : { kinds: ['interview', 'records'], atLeast: expected, ask: null },
        anchors: Array.from({ length: scale.max - scale.min + 1 }, (_, index) => ({
          score: scale.min + index,
          text: `Anchor ${String(scale.min + index)}`,
        })),
      }),
    );
  return made.chain((one) => {
    const isJudged = one.measure === null && one.checklist === null;
    return fc
      .record({
        numbers: one.measure === null ? fc.constant({}) : numbersFor(one.measure),
        parts: answersTo(one.checklist?.parts.map((part) => part.id) ?? [], 10),
        caps: answersTo(
          one.caps.map((cap) => cap.id),
          3,
        ),
        decision: isJudged
          ? anyDecision(scale, 8)
          : fc.oneof(
              { weight: 3, arbitrary: fc.constant({}) },
              { weight: 1, arbitrary: anyDecision(scale, 2) },
            ),
        evidence: fc.array(anyEvidence, { maxLength: 2 }),
        observation: anyText,
        recommendation: anyText,
      })
      .map(({ numbers, decision, ...rest }) => ({
        item: one,
        rating: rating({ ...rest, ...numbers, ...decision }),
      }));
  });
};

/** What the sum of the weights of all counted items is, in tenths. */
const tenthsOf = (sections: readonly Section[]): number =>
  sections
    .filter(({ counted }) => counted)
    .flatMap(({ items }) => items)
    .reduce((sum, { weight }) => sum + Math.round(weight * 10), 0);

const anyBands = (
  scale: Scale,
  method: Method,
  sections: readonly Section[],
): fc.Arbitrary<readonly Band[]> => {
  // Means in quarters and sums in tenths, so that totals often lie on an edge.
  const tenths = tenthsOf(sections);
  const [least, most, parts] =
    method === 'sum' ? [scale.min * tenths, scale.max * tenths, 10] : [scale.min * 4, scale.max * 4, 4];
  const months = fc.option(fc.constantFrom(6, 12));
  return fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: least + 1, max: Math.max(least + 1, most) }), { maxLength: 4 }),
      fc.array(months, { minLength: 5, maxLength: 5 }),
    )
    .map(([froms, ofBands]) =>
      [...froms.sort((a, b) => b - a), least].map((from, index) => ({
        id: `band-${String(index)}`,
        title: `Band ${String(index)}`,
        from: from / parts,
        reviewAgainAfterMonths: ofBands[index] ?? null,
      })),
    );
};

const anyAround = fc.record({
  status: fc.constantFrom('draft' as const, 'provisional' as const, 'final' as const),
  kind: fc.option(fc.constantFrom('external' as const, 'self' as const)),
  date: fc.constantFrom('2026-08-31', '2027-08-31', '2026-11-20'),
  period: fc.option(fc.constant({ from: '2026-05-01', to: '2026-10-31' })),
  reviewers: fc.constantFrom([], [{ id: 'av', name: null, lead: true }]),
  sources: fc.constantFrom(
    [],
    [{ id: 'talks', kind: 'interview', who: null, date: null, count: 3, note: null }],
  ),
  outcomes: fc.option(
    fc.record({
      started: fc.option(fc.integer({ min: 0, max: 400 })),
      employed: fc.constant(0),
      period: fc.constant(null),
      definition: anyText,
    }),
  ),
  strengths: fc.constantFrom([], ['good']),
  actions: fc.constantFrom(
    [],
    [{ item: null, action: 'do', owner: null, due: null, status: 'open' as const }],
  ),
  history: fc.constantFrom(
    [],
    [{ at: '2026-11-21', by: null, item: 's0i0', from: 3, to: null, reason: 'so' }],
  ),
});

/** A rubric of one to four sections, and a review of it with everything that a reviewer may leave open. */
export const anyCase = (methods: readonly Method[] = ['sum', 'mean-of-sections']): fc.Arbitrary<Case> =>
  fc.tuple(fc.constantFrom(...SCALES), fc.constantFrom(...methods)).chain(([scale, method]) => {
    const anySection = (s: number) =>
      fc.integer({ min: 1, max: 4 }).chain((count) =>
        fc.record({
          counted: s === 0 ? fc.constant(true) : fc.oneof(fc.constant(true), fc.boolean()),
          rated: fc.tuple(
            ...Array.from({ length: count }, (_, i) => anyRatedItem(`s${String(s)}i${String(i)}`, scale)),
          ),
        }),
      );
    return fc
      .integer({ min: 1, max: 4 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, s) => anySection(s))))
      .chain((parts) => {
        const sections = parts.map(({ counted, rated }, s) =>
          section(
            `s${String(s)}`,
            rated.map((one) => one.item),
            { counted },
          ),
        );
        const ratings = Object.fromEntries(
          parts.flatMap(({ rated }) => rated.map((one) => [one.item.id, one.rating] as const)),
        );
        return fc
          .record({
            bands: anyBands(scale, method, sections),
            partlyCovers: fc.subarray([...PRINCIPLE_IDS]),
            around: anyAround,
          })
          .map(({ bands, partlyCovers, around }) => ({
            rubric: rubric(sections, { scale, total: method, bands, partlyCovers }),
            review: review(ratings, around),
          }));
      });
  });
