/** Prints a scorecard's numbers for people: rounded half up, never across a band edge or a cut. */

import type { EdgeSide } from '../exact/decimal.ts';
import { asWritten, toDecimal } from '../exact/decimal.ts';
import { toFraction } from '../exact/fraction.ts';
import type { Words } from '../language/en/words.ts';
import type { Derivation, Scorecard, ScoredItem } from '../scoring/scorecard.ts';

const SCORE_DECIMALS = 2;
const PERCENT_DECIMALS = 1;

const trimmed = (written: string): string =>
  written.includes('.') ? written.replace(/\.?0+$/u, '') : written;

/** A score or mean with two decimals. */
export const scoreText = (
  value: number,
  words: Words,
  edges: readonly number[] = [],
  side: EdgeSide = 'from',
): string => words.decimal(toDecimal(toFraction(value), SCORE_DECIMALS, edges.map(toFraction), side));

/** A total: whole points of a plain sum as they are, everything else with two decimals. */
export const totalText = (value: number, { total, bands }: Scorecard, words: Words): string =>
  total.method === 'sum' && Number.isInteger(value)
    ? words.decimal(String(value))
    : scoreText(
        value,
        words,
        bands.map(({ from }) => from),
      );

/** A percentage with one decimal. */
export const percentText = (
  value: number,
  words: Words,
  edges: readonly number[] = [],
  side: EdgeSide = 'from',
): string => words.percent(toDecimal(toFraction(value), PERCENT_DECIMALS, edges.map(toFraction), side));

/** A number without a unit: at most two decimals, and none that are zero. */
export const plainText = (
  value: number,
  words: Words,
  edges: readonly number[] = [],
  side: EdgeSide = 'from',
): string =>
  words.decimal(trimmed(toDecimal(toFraction(value), SCORE_DECIMALS, edges.map(toFraction), side)));

/** On which side of a cut a value meets it. */
export const sideOf = (derivation: Pick<Derivation, 'better'> | null): EdgeSide =>
  derivation?.better === 'lower' ? 'up-to' : 'from';

/** A measured value in its item's unit, told apart from the item's cuts. */
export const measuredText = (
  value: number,
  item: Pick<ScoredItem, 'unit' | 'derivation'>,
  words: Words,
): string => {
  const edges = item.derivation?.cuts.map(({ at }) => at) ?? [];
  const side = sideOf(item.derivation);
  if (item.unit === '%') return percentText(value, words, edges, side);
  const number = plainText(value, words, edges, side);
  return item.unit === null ? number : `${number} ${item.unit}`;
};

/** A cut: the number as the rubric has it, with a percent sign where the unit is one. */
export const cutText = (at: number, unit: string | null, words: Words, withUnit: boolean): string => {
  const written = asWritten(toFraction(at));
  if (unit === '%') return words.percent(written);
  return withUnit && unit !== null ? `${words.decimal(written)} ${unit}` : words.decimal(written);
};
