/** Says how an item's score follows from its numbers, parts and caps. */

import type { Words } from '../language/en/words.ts';
import type { Derivation, ScoredItem } from '../scoring/scorecard.ts';
import { cutText, measuredText, percentText, plainText, scoreText, sideOf } from './figures.ts';

type Say = Words['report']['follows'];

// Between which cuts a level lies, as the rubric compares: at most and more than, or at least and under.
const rangeText = (score: number, { cuts, better }: Derivation, item: ScoredItem, words: Words): string => {
  const say = words.report.follows;
  const text = (at: number): string => cutText(at, item.unit, words, false);
  const own = cuts.find((cut) => cut.score === score)?.at;
  const above = cuts.filter((cut) => cut.score > score).at(-1)?.at;
  if (better === 'lower') {
    if (own === undefined) return above === undefined ? '' : say.moreThan(text(above));
    return above === undefined ? say.atMost(text(own)) : say.moreThanAtMost(text(above), text(own));
  }
  if (own === undefined) return above === undefined ? '' : say.under(text(above));
  return above === undefined ? say.atLeast(text(own)) : say.atLeastUnder(text(own), text(above));
};

// A value that is its own only input would be said twice.
const inputsText = (item: ScoredItem, words: Words): string =>
  (item.inputs.length > 1 ? item.inputs : [])
    .flatMap(({ title, value }) =>
      typeof value === 'number' ? [`${title}: ${plainText(value, words)}`] : [],
    )
    .join('; ');

const measuredLine = (item: ScoredItem, derivation: Derivation, words: Words): string => {
  const say = words.report.follows;
  const { value } = item;
  const { reached, values, scores, each } = derivation;
  if (value === null || reached === null) return '';
  if (values.length === 0 || each === null) {
    return `${measuredText(value, item, words)}: ${say.gives(rangeText(reached, derivation, item, words), reached)}`;
  }
  const isByScores = derivation.combine === 'mean-of-scores';
  const ofEach = values.map((one, index) => {
    const shown = measuredText(one, { unit: item.unit === '%' ? '%' : null, derivation }, words);
    return isByScores ? say.scored(shown, scores[index] ?? reached) : shown;
  });
  const leftOut = derivation.leftOut === 0 ? '' : ` (${say.leftOut(derivation.leftOut)})`;
  const list = say.each(each, ofEach) + leftOut;
  if (!isByScores) {
    const mean = say.meanOfValues(measuredText(value, item, words));
    return `${list}; ${mean}: ${say.gives(rangeText(reached, derivation, item, words), reached)}`;
  }
  const sum = scores.reduce((total, score) => total + score, 0);
  const isHalf = (2 * sum) % scores.length === 0 && (2 * sum) % (2 * scores.length) !== 0;
  return `${list}; ${say.meanOfScores(scoreText(sum / scores.length, words), reached, isHalf)}`;
};

const partsLine = (item: ScoredItem, { partsMet, reached }: Derivation, say: Say): string =>
  partsMet === null || reached === null ? '' : say.gives(say.partsMet(partsMet, item.parts.length), reached);

const smallLine = (derivation: Derivation, words: Words): string => {
  const { isSmall, denominator, smallBelow, limit } = derivation;
  if (!isSmall || denominator === null || smallBelow === null) return '';
  const say = words.report.follows;
  const rests = [plainText(denominator, words, [smallBelow]), plainText(smallBelow, words)] as const;
  return limit === null ? say.small(...rests) : say.smallLimit(...rests, limit);
};

const intervalLine = ({ interval, cuts, better }: Derivation, words: Words): string => {
  if (interval === null) return '';
  const say = words.report.follows;
  const edges = cuts.map(({ at }) => at);
  const side = sideOf({ better });
  const { size, lowestScore, highestScore } = interval;
  const low = percentText(interval.low, words, edges, side);
  const high = percentText(interval.high, words, edges, side);
  const spans =
    lowestScore === highestScore ? say.spansOne(lowestScore) : say.spans(lowestScore, highestScore);
  return `${say.interval({ size, low, high })}, ${spans}`;
};

// What was given though no score follows from it: figures that are not complete, or that a status overrides.
const givenText = (item: ScoredItem, words: Words): readonly string[] => {
  const { report } = words;
  const figures = item.inputs.flatMap(({ title, value }) => {
    if (value === null) return [];
    const numbers = (typeof value === 'number' ? [value] : value).map((one) => plainText(one, words));
    return [`${title}: ${numbers.join('; ')}`];
  });
  const value = item.value !== null && figures.length === 0 ? [measuredText(item.value, item, words)] : [];
  const caps = item.caps.flatMap(({ title, answer }) =>
    answer === null ? [] : [`${title}: ${answer ? report.yes : report.no}`],
  );
  return [...figures, ...value, ...caps];
};

// Whether a denominator of 0 decided, and not the reviewer in spite of it.
const isByEmpty = ({ outcome, score, anchors, derivation }: ScoredItem): boolean => {
  if (derivation?.whenEmpty == null) return false;
  if (derivation.whenEmpty !== 'lowest') return outcome === derivation.whenEmpty;
  return score === Math.min(...Object.keys(anchors).map(Number));
};

const emptyText = (
  item: ScoredItem,
  whenEmpty: NonNullable<Derivation['whenEmpty']>,
  words: Words,
): string => (isByEmpty(item) ? words.report.follows.empty[whenEmpty] : '');

const ratedText = (item: ScoredItem, words: Words): readonly string[] => {
  const say = words.report.follows;
  const { derivation, computed, score } = item;
  const rows: string[] = [];
  if (derivation !== null) {
    const inputs = inputsText(item, words);
    const how =
      derivation.whenEmpty !== null
        ? emptyText(item, derivation.whenEmpty, words)
        : derivation.kind === 'checklist'
          ? partsLine(item, derivation, say)
          : measuredLine(item, derivation, words);
    const small = derivation.whenEmpty === null ? smallLine(derivation, words) : '';
    rows.push([inputs, how, small].filter((text) => text !== '').join('; '), intervalLine(derivation, words));
  }
  const caps = item.caps.filter(({ answer }) => answer === true);
  rows.push(...caps.map(({ title, atMost }) => say.limit(title, atMost)));
  if (item.overruled && score !== null) {
    const limit = derivation?.limit ?? Math.min(...caps.map(({ atMost }) => atMost));
    rows.push(computed === null ? say.overLimit(limit, score) : say.overruled(computed, score));
  } else if (score !== null && computed === null && !isByEmpty(item)) {
    rows.push(say.chosen);
  }
  return rows;
};

export interface DerivationText {
  /** Whether a score, or an outcome, follows from what is told; if not, it is only what was given so far. */
  readonly isFollowing: boolean;
  readonly rows: readonly string[];
}

/**
 * How the score follows, as sentences without the last point: the numbers and the cut they reach, caps that hold,
 * small numbers, the interval of a sample, and what the reviewer decided beside it. No rows where nothing is known.
 */
export const derivationText = (item: ScoredItem, words: Words): DerivationText => {
  const isFollowing = item.outcome === 'rated' || isByEmpty(item);
  const rows = isFollowing ? ratedText(item, words) : givenText(item, words);
  return {
    isFollowing,
    rows: rows.filter((text) => text !== '').map((text) => text.charAt(0).toUpperCase() + text.slice(1)),
  };
};
