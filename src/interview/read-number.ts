/** Reads the numbers that a reviewer types, with a decimal comma or point, and refuses impossible ones. */

import type { Input, Measure } from '../rubric/rubric.ts';
import { toCellNumber } from '../review/cell-words.ts';
import type { Refusal } from './question.ts';

/** What was typed for a measure: a number for each input, or the computed number alone. */
export type TypedNumber =
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const refused = (refusal: Refusal): TypedNumber => ({ kind: 'refused', refusal });

const toNumber = (text: string): number | null => toCellNumber(text.replace(/[\s\u00a0\u202f]/gu, ''));

const isWithin = (value: number, min: number | null, max: number | null): boolean =>
  (min === null || value >= min) && (max === null || value <= max);

/** The limits of an input; what a quotient is made of is never negative. */
export const limitsOf = (
  { min, max }: Input,
  { compute }: Measure,
): { readonly min: number | null; readonly max: number | null } => ({
  min: compute === 'value' ? min : (min ?? 0),
  max,
});

const readValue = (text: string, { compute }: Measure): TypedNumber => {
  const value = toNumber(text);
  if (value === null) return refused({ code: 'not-a-number' });
  const max = compute === 'percent' ? 100 : null;
  return isWithin(value, 0, max) ? { kind: 'value', value } : refused({ code: 'out-of-range', min: 0, max });
};

const checkShare = (numbers: readonly number[], { compute }: Measure): Refusal | null => {
  const [part, whole] = numbers;
  if (compute !== 'percent' || part === undefined || whole === undefined || part <= whole) return null;
  return { code: 'part-over-whole', part, whole };
};

/** One input's number. `92%`, or `=18,5` for a ratio, is the computed number alone. */
export const readInputNumber = (
  text: string,
  measure: Measure,
  input: Input,
  others: ReadonlyMap<string, number>,
): TypedNumber => {
  const written = text.trim();
  const isAlone =
    measure.compute !== 'value' &&
    (written.startsWith('=') || (measure.compute === 'percent' && written.endsWith('%')));
  if (isAlone) return readValue(written.replace(/^=|%$/gu, ''), measure);
  const number = toNumber(written);
  if (number === null) return refused({ code: 'not-a-number' });
  const limits = limitsOf(input, measure);
  if (!isWithin(number, limits.min, limits.max)) return refused({ code: 'out-of-range', ...limits });
  const all = measure.inputs.map(({ id }) => (id === input.id ? number : (others.get(id) ?? Number.NaN)));
  const share = all.some(Number.isNaN) ? null : checkShare(all, measure);
  return share === null ? { kind: 'numbers', numbers: [number] } : refused(share);
};

/** One person's numbers: `6`, or `26/40` where the measure divides, or `65%`. */
export const readPersonNumbers = (text: string, measure: Measure): TypedNumber => {
  const [first] = measure.inputs;
  if (measure.inputs.length === 1 && first !== undefined)
    return readInputNumber(text, measure, first, new Map());
  const written = text.trim();
  if (/^=|%$/u.test(written)) return readValue(written.replace(/^=|%$/gu, ''), measure);
  const numbers = written.split(/\s*[/;]\s*|\s+/u).map(toNumber);
  if (numbers.some((one) => one === null)) return refused({ code: 'not-a-number' });
  if (numbers.length !== measure.inputs.length) return refused({ code: 'two-numbers' });
  const known = numbers.filter((one) => one !== null);
  for (const [index, input] of measure.inputs.entries()) {
    const limits = limitsOf(input, measure);
    if (!isWithin(known[index] ?? 0, limits.min, limits.max))
      return refused({ code: 'out-of-range', ...limits });
  }
  const share = checkShare(known, measure);
  return share === null ? { kind: 'numbers', numbers: known } : refused(share);
};
