/** Scores a review with its rubric: the pure function from which every report and export follows. */

import { toNumber } from '../exact/decimal.ts';
import type { Fraction } from '../exact/fraction.ts';
import { divide, multiply, toFraction } from '../exact/fraction.ts';
import type { Words } from '../language/en/words.ts';
import { PRINCIPLE_IDS } from '../rubric/principle-ids.ts';
import type { Band, Rubric } from '../rubric/rubric.ts';
import { inLanguage, itemsOf } from '../rubric/rubric.ts';
import { computeFigures } from './figures.ts';
import { scoreItem } from './item.ts';
import { needsFor } from './needs.ts';
import { findNextBand } from './next-band.ts';
import { addMonths } from './next-review.ts';
import type { Outcomes, Review } from './review.ts';
import { EMPTY_RATING } from './review.ts';
import type { Named, Scorecard, ScoredOutcomes, ScoredSection, Total } from './scorecard.ts';
import { SCORECARD_FORMAT } from './scorecard.ts';
import { kindTitle, toScoredItem } from './scored-item.ts';
import type { Scores } from './total.ts';
import { meanOfItems, scoreSection } from './total.ts';
import type { FindIdentifier } from './warnings.ts';
import { findWarnings } from './warnings.ts';
import { wilson } from './wilson.ts';

export interface ScoreOptions {
  /** The language of titles and messages; one that the rubric lacks falls back to its first. */
  readonly language: string;
  readonly words: Words;
  readonly program: { readonly name: string; readonly version: string };
  readonly findIdentifier: FindIdentifier;
}

const numberOrNull = (value: Fraction | undefined): number | null =>
  value === undefined ? null : toNumber(value);

const sectionsOf = (rubric: Rubric, scores: Scores, language: string): readonly ScoredSection[] =>
  rubric.sections.map((section) => {
    const found = scoreSection(section, scores, rubric.scale.max);
    return {
      id: section.id,
      title: inLanguage(section.title, language),
      principle: section.principle,
      counted: section.counted,
      score: numberOrNull(found?.score),
      maximum: numberOrNull(found?.maximum),
      mean: numberOrNull(found?.mean),
      percent: numberOrNull(found?.percent),
      rated: found?.rated ?? 0,
      items: section.items.length,
    };
  });

const principlesOf = (rubric: Rubric, scores: Scores, words: Words): Scorecard['principles'] =>
  PRINCIPLE_IDS.map((id) => {
    const items = itemsOf(rubric).flatMap(({ item }) => (item.principle === id ? [item] : []));
    const found = meanOfItems(items, scores);
    const isPartial = rubric.partlyCovers.includes(id);
    return {
      id,
      title: words.principles[id],
      coverage: isPartial ? 'partial' : items.length === 0 ? 'none' : 'full',
      mean: numberOrNull(found?.mean),
      rated: found?.rated ?? 0,
    };
  });

const outcomesOf = (outcomes: Outcomes | null): ScoredOutcomes | null => {
  if (outcomes === null) return null;
  const { started, employed, period, definition } = outcomes;
  if (started === null || employed === null || started === 0) {
    return { started, employed, rate: null, low: null, high: null, period, definition };
  }
  const rate = toNumber(multiply(toFraction(100), divide(toFraction(employed), toFraction(started))));
  const { low, high } = wilson(employed, started);
  return {
    started,
    employed,
    rate,
    low: toNumber(toFraction(low)),
    high: toNumber(toFraction(high)),
    period,
    definition,
  };
};

const nextReviewOf = (date: string, possible: readonly Band[]): string | null => {
  const months = new Set(possible.map((band) => band.reviewAgainAfterMonths));
  const [only] = months;
  return months.size === 1 && only != null ? addMonths(date, only) : null;
};

/**
 * Computes the scorecard of a review.
 *
 * @param review - Checked against the rubric: items, inputs, parts and caps are known and scores are on the scale.
 * @returns Everything that a report shows. The same input gives the same result.
 */
export const scoreReview = (rubric: Rubric, review: Review, options: ScoreOptions): Scorecard => {
  const { language, words, program, findIdentifier } = options;
  const say = (text: Parameters<typeof inLanguage>[0]): string => inLanguage(text, language);
  const { founds, scores, counts, total, lowest, highest, possible, isProrated } = computeFigures(
    rubric,
    review,
  );
  const named = ({ id, title }: Band): Named => ({ id, title: say(title) });
  const next = findNextBand(rubric, scores);
  const scoredTotal: Total = {
    method: rubric.total,
    score: numberOrNull(total?.score),
    maximum: numberOrNull(total?.maximum),
    percent: numberOrNull(total?.percent),
    mean: numberOrNull(total?.mean),
    lowest: numberOrNull(lowest?.score),
    highest: numberOrNull(highest?.score),
    prorated: isProrated,
  };
  // Steps raise an item one level at a time, so what is needed is worked out for the level of each step.
  const needsAt = (id: string, to: number) => {
    const item = itemsOf(rubric).find((one) => one.item.id === id)?.item;
    const found = founds.get(id);
    return item === undefined || found === undefined
      ? []
      : needsFor(item, found.rating, found.found, to, language);
  };

  return {
    format: SCORECARD_FORMAT,
    program: { name: program.name, version: program.version },
    language,
    rubric: {
      id: rubric.id,
      version: rubric.version,
      fingerprint: rubric.fingerprint,
      title: say(rubric.title),
      notice: rubric.notice === null ? null : say(rubric.notice),
      sources: rubric.sources.map(({ title, url }) => ({ title: say(title), url })),
    },
    team: review.team,
    date: review.date,
    period: review.period,
    kind: review.kind,
    status: review.status,
    reviewers: review.reviewers,
    sources: review.sources.map(({ id, kind, who, date, count, note }) => ({
      id,
      kind,
      kindTitle: kindTitle(rubric, kind, language),
      who,
      date,
      count,
      note,
    })),
    scale: { min: rubric.scale.min, max: rubric.scale.max },
    bands: rubric.bands.map((band) => ({ ...named(band), from: band.from })),
    counts,
    complete: counts.unrated + counts.insufficient === 0,
    total: scoredTotal,
    band: possible.length === 1 && possible[0] !== undefined ? named(possible[0]) : null,
    possibleBands: possible.map(named),
    sections: sectionsOf(rubric, scores, language),
    principles: principlesOf(rubric, scores, words),
    items: itemsOf(rubric).map(({ section, item }) => {
      const { rating, found } = founds.get(item.id) ?? {
        rating: EMPTY_RATING,
        found: scoreItem(item, EMPTY_RATING, rubric.scale),
      };
      return toScoredItem({ rubric, section, item, rating, found, review, language });
    }),
    nextBand:
      next === null
        ? null
        : {
            ...named(next.band),
            from: next.band.from,
            missing: toNumber(next.missing),
            steps: next.steps.map(({ item, from, to, gain }) => ({
              item,
              from,
              to,
              gain: toNumber(gain),
              needs: needsAt(item, to),
            })),
          },
    outcomes: outcomesOf(review.outcomes),
    nextReview: nextReviewOf(review.date, possible),
    strengths: review.strengths,
    actions: review.actions,
    history: review.history,
    warnings: findWarnings(rubric, founds, {
      review,
      language,
      words,
      findIdentifier,
      prorated: isProrated ? { rated: counts.rated, items: counts.items } : null,
    }),
  };
};
