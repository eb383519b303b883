/** The fingerprint: the same whatever scoring does not read, another one for everything that it does. */

import { describe, expect, it } from 'vitest';
import { shortFingerprint } from '../../src/rubric/fingerprint.ts';
import type { Item, Measure, Rubric, Section } from '../../src/rubric/rubric.ts';
import { checklist, item, measure, percentMeasure, rubric, section } from '../support/builders.ts';

type Whole = Parameters<typeof rubric>[1];

const CAPS = [
  { id: 'untracked', title: 'Untracked', atMost: 4 },
  { id: 'guessed', title: 'Guessed', atMost: 2 },
];

const days = (over: Partial<Measure> = {}, of: Partial<Item> = {}): Item =>
  item('days', { measure: measure({ each: 'specialist', ...over }), caps: CAPS, ...of });
const share = (over: Partial<Measure> = {}): Item =>
  item('share', { measure: percentMeasure({ small: { below: 10, atMost: 3 }, ...over }) });
const parts = (over: Partial<ReturnType<typeof checklist>> = {}): Item =>
  item('parts', { checklist: { ...checklist(4), ...over } });
const plain = (over: Partial<Item> = {}): Item => item('plain', over);

interface Pieces {
  readonly first?: readonly Item[];
  readonly second?: readonly Item[];
  readonly firstSection?: Partial<Section>;
}

const built = (
  { first = [days(), share()], second = [parts(), plain()], firstSection = {} }: Pieces = {},
  over: Whole = {},
): Rubric => rubric([section('one', first, firstSection), section('two', second)], over);

const BASE = built();
const BANDS = BASE.bands;

describe('a fingerprint', () => {
  it('is a SHA-256 in hexadecimal, of which reports print twelve characters', () => {
    expect(BASE.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
    expect(shortFingerprint(BASE.fingerprint)).toBe(BASE.fingerprint.slice(0, 12));
  });

  it('is the same when built again', () => {
    expect(built().fingerprint).toBe(BASE.fingerprint);
  });
});

describe('the fingerprint stays the same', () => {
  it.each<[string, Rubric]>([
    ['items in another order', built({ first: [share(), days()], second: [plain(), parts()] })],
    ['sections in another order', rubric([...BASE.sections].reverse())],
    ['bands in another order', built({}, { bands: [...BANDS].reverse() })],
    [
      'parts in another order',
      built({ second: [parts({ parts: [...checklist(4).parts].reverse() }), plain()] }),
    ],
    ['caps in another order', built({ first: [days({}, { caps: [...CAPS].reverse() }), share()] })],
    [
      'another id, version, title and notice',
      built({}, { id: 'b', version: '9.0.0', title: 'B', notice: 'B' }),
    ],
    ['other languages', built({}, { languages: ['fi'], title: { fi: 'Toinen' } })],
    [
      'other sources, evidence and changes',
      built(
        {},
        {
          sources: [{ title: 'S', url: null }],
          evidence: [],
          changes: [{ item: 'plain', meaning: 'clarified', note: null }],
          partlyCovers: ['open-to-all'],
        },
      ),
    ],
    [
      'other titles and months of the bands',
      built({}, { bands: BANDS.map((band) => ({ ...band, title: 'T', reviewAgainAfterMonths: 1 })) }),
    ],
    [
      'another title and principle of a section',
      built({ firstSection: { title: 'T', principle: 'open-to-all' } }),
    ],
    [
      'other texts of an item',
      built({
        second: [
          parts({ parts: checklist(4).parts.map(({ id }) => ({ id, title: 'T' })) }),
          plain({
            number: '7',
            title: 'T',
            question: 'Q',
            period: 'P',
            notApplicable: 'Another reason',
            principle: 'open-to-all',
            anchors: [],
            evidence: { kinds: ['records'], atLeast: 1, ask: 'A' },
          }),
        ],
      }),
    ],
    [
      'other texts and limits of a measure',
      built({
        first: [
          days(
            {
              unit: 'weeks',
              each: 'person',
              inputs: [{ id: 'days', title: 'T', unit: null, min: 1, max: 2 }],
            },
            { caps: CAPS.map((cap) => ({ ...cap, title: 'T' })) },
          ),
          share(),
        ],
      }),
    ],
    ['a weight written otherwise', built({ second: [parts(), plain({ weight: Number('1.0') })] })],
  ])('with %s', (_, other) => {
    expect(other.fingerprint).toBe(BASE.fingerprint);
  });
});

describe('the fingerprint changes', () => {
  const cutsWith = (score: number, at: number) =>
    measure().cuts.map((cut) => (cut.score === score ? { score, at } : cut));

  it.each<[string, Rubric]>([
    ['the scale', built({}, { scale: { min: 1, max: 6 } })],
    ['the least of the scale', built({}, { scale: { min: 0, max: 5 } })],
    ['the method', built({}, { total: 'sum' })],
    [
      'where a band begins',
      built({}, { bands: BANDS.map((band) => ({ ...band, from: band.from === 3.5 ? 3.6 : band.from })) }),
    ],
    [
      'the id of a band',
      built({}, { bands: BANDS.map((band) => ({ ...band, id: band.id === 'early' ? 'first' : band.id })) }),
    ],
    ['a band less', built({}, { bands: BANDS.filter(({ id }) => id !== 'partial') })],
    ['whether a section is counted', built({ firstSection: { counted: false } })],
    ['the id of a section', built({ firstSection: { id: 'three' } })],
    ['an item in another section', built({ first: [days()], second: [share(), parts(), plain()] })],
    ['an item less', built({ second: [parts()] })],
    ['the id of an item', built({ second: [parts(), item('plainer')] })],
    ['a weight', built({ second: [parts(), plain({ weight: 1.5 })] })],
    ['whether not applicable is allowed', built({ second: [parts(), plain({ notApplicable: null })] })],
    ['a cut', built({ first: [days({ cuts: cutsWith(4, 61) }), share()] })],
    ['the level of a cut', built({ first: [days({ cuts: measure().cuts.slice(1) }), share()] })],
    ['which way is better', built({ first: [days({ better: 'higher' }), share()] })],
    ['how a list is combined', built({ first: [days({ combine: 'mean-of-scores' }), share()] })],
    ['what is computed', built({ first: [days(), share({ compute: 'ratio' })] })],
    [
      'the order of inputs',
      built({ first: [days(), share({ inputs: [...percentMeasure().inputs].reverse() })] }),
    ],
    ['what an empty denominator means', built({ first: [days(), share({ whenEmpty: 'lowest' })] })],
    ['what is small', built({ first: [days(), share({ small: { below: 11, atMost: 3 } })] })],
    ['how far small limits', built({ first: [days(), share({ small: { below: 10, atMost: null } })] })],
    ['whether anything is small', built({ first: [days(), share({ small: null })] })],
    [
      'how far a cap limits',
      built({ first: [days({}, { caps: CAPS.map((cap) => ({ ...cap, atMost: 3 })) }), share()] }),
    ],
    [
      'the id of a cap',
      built({ first: [days({}, { caps: CAPS.map((cap) => ({ ...cap, id: `${cap.id}2` })) }), share()] }),
    ],
    ['a cap less', built({ first: [days({}, { caps: CAPS.slice(1) }), share()] })],
    ['a part more', built({ second: [parts({ parts: checklist(5).parts }), plain()] })],
    [
      'how many parts a level needs',
      built({
        second: [
          parts({ levels: checklist(4).levels.map(({ score }) => ({ score, parts: score - 1 })) }),
          plain(),
        ],
      }),
    ],
    ['a checklist instead of judgement', built({ second: [parts(), plain({ checklist: checklist(2) })] })],
    ['judgement instead of a measure', built({ first: [item('days', { caps: CAPS }), share()] })],
  ])('with %s', (_, other) => {
    expect(other.fingerprint).not.toBe(BASE.fingerprint);
  });
});
