/** Finds the items of a heading that plain rows can be scored from the numbers of, in whole numbers and so exactly. */

import { toFraction } from '../../exact/fraction.ts';
import type { Item, Rubric } from '../../rubric/rubric.ts';
import type { Header } from '../header.ts';
import { isPercentage } from '../read-row.ts';
import type { Instrument } from '../roles.ts';
import { AMOUNT_SCALE, MOST_WHOLE_DIGITS } from './core/layout.ts';

const MOST_CUT_SCALE = 100;

/** An item that is scored from one number, or from two of which the first is divided by the second. */
export interface PlainMeasure {
  readonly item: string;
  readonly section: number;
  /** The columns of its numbers. */
  readonly columns: readonly number[];
  readonly isLower: boolean;
  /** By what the dividend is multiplied: 100 for a percentage. */
  readonly factor: number;
  /** Limits of each number, times `AMOUNT_SCALE`. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** A divisor under this is left to the reference. */
  readonly below: number;
  /** A dividend over its divisor is wrong. */
  readonly isPart: boolean;
  /** From the highest score down; the cut times `cutScale`. */
  readonly cuts: readonly { readonly score: number; readonly at: number }[];
  readonly cutScale: number;
}

const scaled = (value: number | null, otherwise: number): number =>
  value === null ? otherwise : Math.round(value * AMOUNT_SCALE);

const scaleOfCuts = (cuts: readonly { readonly at: number }[]): number | null => {
  for (let scale = 1; scale <= MOST_CUT_SCALE; scale *= 10) {
    const isWhole = cuts.every(({ at }) => {
      const { numerator, denominator } = toFraction(at);
      return (numerator * BigInt(scale)) % denominator === 0n;
    });
    if (isWhole) return scale;
  }
  return null;
};

const toPlainMeasure = (item: Item, section: number, header: Header): PlainMeasure | null => {
  const { measure } = item;
  if (measure === null || measure.inputs.length > 2) return null;
  const ids = measure.inputs.map(({ id }) => id);
  const columns = ids.map((id) => header.columns.get(`${item.id}.${id}`) ?? -1);
  const cutScale = scaleOfCuts(measure.cuts);
  const limits = measure.inputs.flatMap(({ min, max }) => [min ?? 0, max ?? 0]);
  const isFine = limits.every((limit) => Number.isInteger(limit * AMOUNT_SCALE));
  const largest = Math.max(...measure.cuts.map(({ at }) => Math.abs(at))) * MOST_CUT_SCALE;
  const isExact = largest * 10 ** MOST_WHOLE_DIGITS * AMOUNT_SCALE < Number.MAX_SAFE_INTEGER;
  if (columns.includes(-1) || cutScale === null || !isFine || !isExact) return null;
  if (ids.some((id) => isPercentage(item, id))) return null;
  // A column that feeds two items, or has codes of its own, is read by the reference.
  const isOdd = columns.some((column) => {
    const roles = header.roles[column] ?? [];
    return roles.length !== 1 || roles.some(({ manner }) => manner.as !== null || manner.values.size > 0);
  });
  if (isOdd) return null;
  const isQuotient = measure.compute !== 'value';
  return {
    item: item.id,
    section,
    columns,
    isLower: measure.better === 'lower',
    factor: measure.compute === 'percent' ? 100 : 1,
    least: measure.inputs.map(({ min }) => Math.max(0, scaled(min, 0))),
    most: measure.inputs.map(({ max }) => scaled(max, Number.MAX_SAFE_INTEGER)),
    below: isQuotient ? Math.max(1, Math.ceil(scaled(measure.small?.below ?? null, 1))) : 0,
    isPart: measure.compute === 'percent',
    cuts: measure.cuts.map(({ score, at }) => ({ score, at: Math.round(at * cutScale) })),
    cutScale,
  };
};

/** The items of a heading whose numbers plain rows can be scored from. */
export const plainMeasures = (
  rubric: Rubric,
  { items }: Instrument,
  header: Header,
): readonly PlainMeasure[] =>
  rubric.sections.flatMap((section, index) =>
    section.items.flatMap(({ id }) => {
      const item = items.get(id);
      return item === undefined ? [] : (toPlainMeasure(item, index, header) ?? []);
    }),
  );
