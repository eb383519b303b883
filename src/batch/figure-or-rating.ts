/** Tells whether a column that fits an item holds its ratings or the figures that its ratings follow from. */

import { toCellNumber } from '../review/cell-words.ts';
import type { Item, Scale, Text } from '../rubric/rubric.ts';
import { isPercentage } from './read-row.ts';
import { plain } from './plain-text.ts';

/** One way of taking a column. */
export interface Taken {
  readonly target: string;
  readonly as: 'percent' | 'fraction' | null;
}

/** How a column is best taken, and why. */
export interface Reading extends Taken {
  /** A cell that cannot be a rating, or the unit that the heading names; null where nothing needs saying. */
  readonly because:
    { readonly kind: 'cell' | 'unit'; readonly written: string } | { readonly kind: 'nothing-seen' } | null;
  /** The other way, where it may be that one. */
  readonly instead: Taken | null;
}

// Words for units in the three languages, beside those of the rubric.
const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...['percent', 'per cent', 'pct', 'prosentti', 'prosenttia', 'prosenttiosuus', 'pros', 'procent'],
  ...['days', 'päivää', 'päiviä', 'päivinä', 'pv', 'vrk', 'dagar', 'dgr'],
  ...['weeks', 'viikkoa', 'viikossa', 'veckor', 'veckan'],
  ...['number', 'count', 'lkm', 'lukumäärä', 'kpl', 'antal'],
]);

const LEAST_OF_UNIT = 3;
const MOST_RATINGS = 0.9;

const wordsOf = (text: Text | null): readonly string[] =>
  (text === null ? [] : typeof text === 'string' ? [text] : Object.values(text)).flatMap((one) =>
    plain(one).split(' '),
  );

// A word of the heading that names a unit; those of the item's own title say nothing.
const unitIn = (heading: string, item: Item): string | null => {
  if (heading.includes('%')) return '%';
  const titles = new Set(wordsOf(item.title));
  const [first] = wordsOf(item.measure?.unit ?? null).filter((word) => word.length >= LEAST_OF_UNIT);
  const units = new Set([...UNIT_WORDS, ...(first === undefined ? [] : [first])]);
  return wordsOf(heading).find((word) => units.has(word) && !titles.has(word)) ?? null;
};

interface Seen {
  readonly written: string;
  readonly value: number;
}

// The numbers of a column; codes for what is missing are mostly below zero.
const numbersIn = (cells: readonly string[]): readonly Seen[] =>
  cells.flatMap((cell) => {
    const written = cell.trim();
    const value = toCellNumber(written.replace(/\s*%$/u, ''));
    return value === null || value < 0 ? [] : [{ written, value }];
  });

const asOf = (item: Item, seen: readonly Seen[]): Taken['as'] => {
  if (!isPercentage(item, 'value')) return null;
  const isFraction =
    seen.some(({ value }) => !Number.isInteger(value)) &&
    seen.every(({ written, value }) => value <= 1 && !written.endsWith('%'));
  return isFraction ? 'fraction' : 'percent';
};

/**
 * How a column whose heading fits an item is best taken.
 *
 * @param cells - What its first rows hold.
 */
export const figureOrRating = (
  heading: string,
  cells: readonly string[],
  item: Item,
  { min, max }: Scale,
): Reading => {
  const rating: Taken = { target: item.id, as: null };
  if (item.measure === null) return { ...rating, because: null, instead: null };
  const seen = numbersIn(cells);
  const figure: Taken = { target: `${item.id}.value`, as: asOf(item, seen) };
  const isRating = ({ written, value }: Seen): boolean =>
    Number.isInteger(value) && value >= min && value <= max && !written.endsWith('%');
  const odd = seen.filter((one) => !isRating(one));
  const unit = unitIn(heading, item);
  const [first] = odd;
  if (first !== undefined) {
    const because = { kind: 'cell', written: first.written } as const;
    // Among many ratings, a few that are off the scale are more likely slips.
    if (unit === null && odd.length <= (1 - MOST_RATINGS) * seen.length) {
      return { ...rating, because, instead: figure };
    }
    const isSure = unit !== null || 2 * odd.length >= seen.length;
    return { ...figure, because, instead: isSure ? null : rating };
  }
  if (unit !== null) return { ...figure, because: { kind: 'unit', written: unit }, instead: rating };
  const isNamedByIt = heading.trim() === item.id;
  if (seen.length === 0 && !isNamedByIt) {
    return { ...rating, because: { kind: 'nothing-seen' }, instead: figure };
  }
  return { ...rating, because: null, instead: null };
};
