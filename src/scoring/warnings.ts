/** What a reader of the result should know about how it came about, by stable code. */

import { asWritten } from '../exact/decimal.ts';
import type { Fraction } from '../exact/fraction.ts';
import { toFraction } from '../exact/fraction.ts';
import type { Words } from '../language/en/words.ts';
import { shortFingerprint } from '../rubric/fingerprint.ts';
import type { Item, Rubric } from '../rubric/rubric.ts';
import { inLanguage, itemsOf } from '../rubric/rubric.ts';
import type { ItemScore } from './item.ts';
import type { Rating, Review } from './review.ts';
import type { Warning, WarningCode } from './scorecard.ts';

/** The kinds of personal identifiers that are looked for. */
export type IdentifierKind = keyof Words['identifiers'];

/** The kind of identifier that a text seems to hold, or null; built in `review/`. */
export type FindIdentifier = (text: string) => IdentifierKind | null;

const FEWEST_FOR_ALL_SAME = 5;

interface Scored {
  readonly item: Item;
  readonly isCounted: boolean;
  readonly rating: Rating;
  readonly found: ItemScore;
}

interface Circumstances {
  readonly review: Review;
  readonly language: string;
  readonly words: Words;
  readonly findIdentifier: FindIdentifier;
}

const plain = (value: number | Fraction): string =>
  asWritten(typeof value === 'number' ? toFraction(value) : value);

/** The kinds of evidence that a rating cites, each once. */
export const citedKinds = (rating: Rating, review: Review): ReadonlySet<string> => {
  const kindOf = new Map(review.sources.map((source) => [source.id, source.kind] as const));
  const kinds = rating.evidence.map(
    ({ kind, source }) => kind ?? (source === null ? undefined : kindOf.get(source)),
  );
  return new Set(kinds.filter((kind) => kind !== undefined));
};

const warningsOfRating = (scored: Scored, around: Circumstances): readonly Warning[] => {
  const { item, rating, found } = scored;
  const { review, words, language } = around;
  const say = words.warnings;
  const title = inLanguage(item.title, language);
  const warnings: Warning[] = [];
  const warn = (code: WarningCode, message: string): void => {
    warnings.push({ code, item: item.id, message });
  };
  if (rating.evidence.length === 0) warn('no-evidence', say['no-evidence']({ item: title }));
  else {
    const cited = citedKinds(rating, review).size;
    const expected = item.evidence?.atLeast ?? 0;
    if (cited < expected) warn('few-kinds', say['few-kinds']({ item: title, cited, expected }));
  }
  if (found.isOverruled && found.score !== null) {
    const { score, computed, limit } = found;
    warn('overruled', say.overruled({ item: title, score, computed, limit }));
  }
  for (const cap of item.caps) {
    if (rating.caps.has(cap.id)) continue;
    warn(
      'cap-not-considered',
      say['cap-not-considered']({ item: title, cap: inLanguage(cap.title, language) }),
    );
  }
  const denominator = found.measured?.denominator ?? null;
  const below = item.measure?.small?.below;
  if (found.isSmall && !found.isByEmpty && denominator !== null && below !== undefined) {
    warn(
      'small-sample',
      say['small-sample']({
        item: title,
        denominator: words.decimal(plain(denominator)),
        below: words.decimal(plain(below)),
      }),
    );
  }
  if (item.measure?.compute === 'percent' && rating.value !== null) {
    warn('sample-unknown', say['sample-unknown']({ item: title }));
  }
  return warnings;
};

const oldFigures = (
  { item, rating }: Scored,
  { review, words, language }: Circumstances,
): readonly Warning[] => {
  const from = review.period?.from;
  if (from === undefined) return [];
  const old = rating.evidence.filter(({ asOf }) => asOf !== null && asOf < from);
  return old.map(({ asOf }) => ({
    code: 'old-figure',
    item: item.id,
    message: words.warnings['old-figure']({ item: inLanguage(item.title, language), asOf: asOf ?? '', from }),
  }));
};

const identifiersIn = (
  texts: readonly (string | null)[],
  where: string,
  item: string | null,
  { findIdentifier, words }: Circumstances,
): readonly Warning[] => {
  const found = new Set(texts.flatMap((text) => (text === null ? [] : (findIdentifier(text) ?? []))));
  return [...found].map((kind) => ({
    code: 'possible-identifier',
    item,
    message: words.warnings['possible-identifier']({ where, found: words.identifiers[kind] }),
  }));
};

const identifiersAround = (around: Circumstances): readonly Warning[] => {
  const { review, words } = around;
  const { places } = words;
  return [
    ...identifiersIn(
      [review.team.id, review.team.name, review.team.organisation, review.team.region],
      places.team,
      null,
      around,
    ),
    ...identifiersIn(
      review.reviewers.map(({ name }) => name),
      places.reviewers,
      null,
      around,
    ),
    ...identifiersIn(
      review.sources.flatMap(({ who, note }) => [who, note]),
      places.sources,
      null,
      around,
    ),
    ...identifiersIn([review.outcomes?.definition ?? null], places.outcomes, null, around),
    ...identifiersIn(review.strengths, places.strengths, null, around),
    ...identifiersIn(
      review.actions.flatMap(({ action, owner }) => [action, owner]),
      places.actions,
      null,
      around,
    ),
    ...identifiersIn(
      review.history.map(({ reason }) => reason),
      places.history,
      null,
      around,
    ),
  ];
};

const rubricDiffers = (rubric: Rubric, { review, words }: Circumstances): readonly Warning[] => {
  const { version, fingerprint } = review.rubric;
  const warnings: Warning[] = [];
  const warn = (what: 'version' | 'fingerprint', inReview: string, inRubric: string): void => {
    warnings.push({
      code: 'rubric-differs',
      item: null,
      message: words.warnings['rubric-differs']({ what, inReview, inRubric }),
    });
  };
  if (version !== null && version !== rubric.version) warn('version', version, rubric.version);
  if (fingerprint !== null && !rubric.fingerprint.startsWith(fingerprint)) {
    warn('fingerprint', shortFingerprint(fingerprint), shortFingerprint(rubric.fingerprint));
  }
  return warnings;
};

const allSame = (scored: readonly Scored[], { words }: Circumstances): readonly Warning[] => {
  let score: number | null = null;
  let count = 0;
  for (const { isCounted, found } of scored) {
    if (!isCounted || found.score === null) continue;
    if (score !== null && found.score !== score) return [];
    ({ score } = found);
    count += 1;
  }
  if (score === null || count < FEWEST_FOR_ALL_SAME) return [];
  const message = words.warnings['all-same-score']({ count, score });
  return [{ code: 'all-same-score', item: null, message }];
};

/** All warnings about a scored review: first those about the whole, then item by item in the rubric's order. */
export const findWarnings = (
  rubric: Rubric,
  founds: ReadonlyMap<string, { readonly rating: Rating; readonly found: ItemScore }>,
  around: Circumstances & { readonly prorated: { readonly rated: number; readonly items: number } | null },
): readonly Warning[] => {
  const { words, language, prorated } = around;
  const scored: Scored[] = [];
  for (const { section, item } of itemsOf(rubric)) {
    const one = founds.get(item.id);
    if (one === undefined) continue;
    scored.push({ item, isCounted: section.counted, rating: one.rating, found: one.found });
  }
  const ofItems: Warning[] = [];
  for (const one of scored) {
    const { rating, item, found } = one;
    if (found.outcome === 'rated') ofItems.push(...warningsOfRating(one, around));
    if (rating.evidence.length > 0) ofItems.push(...oldFigures(one, around));
    const texts = [
      rating.reason,
      rating.observation,
      rating.recommendation,
      ...rating.evidence.map(({ note }) => note),
    ];
    if (texts.every((text) => text === null)) continue;
    ofItems.push(...identifiersIn(texts, inLanguage(item.title, language), item.id, around));
  }
  return [
    ...rubricDiffers(rubric, around),
    ...(prorated === null
      ? []
      : [{ code: 'prorated', item: null, message: words.warnings.prorated(prorated) } as const]),
    ...allSame(scored, around),
    ...identifiersAround(around),
    ...ofItems,
  ];
};
