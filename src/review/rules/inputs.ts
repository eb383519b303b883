/** Rules on a measure's numbers: known inputs, within their limits, parts not above their whole, lists in step. */

import { nearest } from '../../problem/nearest.ts';
import type { ReportProblem } from '../../rubric/report-problem.ts';
import type { Item, Measure } from '../../rubric/rubric.ts';
import type { InputValue, Rating } from '../../scoring/review.ts';

const toList = (value: InputValue): readonly number[] => (typeof value === 'number' ? [value] : value);

interface Limits {
  readonly min: number | null;
  readonly max: number | null;
}

// The computed value alone: a percentage is 0 to 100, a value has its input's limits, a quotient cannot be negative.
const limitsOfValue = (measure: Measure): Limits => {
  if (measure.compute === 'percent') return { min: 0, max: 100 };
  const [input] = measure.inputs;
  return measure.compute === 'value'
    ? { min: input?.min ?? null, max: input?.max ?? null }
    : { min: 0, max: null };
};

const placeIn = (
  path: readonly string[],
  id: string,
  value: InputValue,
  index: number,
): readonly (string | number)[] =>
  typeof value === 'number' ? [...path, 'inputs', id] : [...path, 'inputs', id, index];

const checkPartOfWhole = (
  measure: Measure,
  rating: Rating,
  path: readonly string[],
  report: ReportProblem,
): boolean => {
  const [partInput, wholeInput] = measure.inputs;
  if (measure.compute !== 'percent' || partInput === undefined || wholeInput === undefined) return true;
  const part = rating.inputs.get(partInput.id);
  const whole = rating.inputs.get(wholeInput.id);
  if (part === undefined || whole === undefined) return true;
  let isRight = true;
  const wholes = toList(whole);
  for (const [index, one] of toList(part).entries()) {
    const all = wholes[index];
    if (all === undefined || one <= all) continue;
    report('review/part-over-whole', placeIn(path, partInput.id, part, index), {
      part: one,
      partInput: partInput.id,
      whole: all,
      wholeInput: wholeInput.id,
    });
    isRight = false;
  }
  return isRight;
};

const checkLists = (
  measure: Measure,
  rating: Rating,
  path: readonly string[],
  report: ReportProblem,
): boolean => {
  const given = [...rating.inputs, ...(rating.value === null ? [] : [['value', rating.value] as const])];
  const lists = given.filter(([, value]) => typeof value !== 'number');
  if (lists.length === 0) return true;
  if (measure.each === null) {
    for (const [input] of lists) report('review/list-not-expected', [...path, 'inputs', input], { input });
    return false;
  }
  const lengths = new Set(given.map(([, value]) => (typeof value === 'number' ? -1 : value.length)));
  if (lengths.size === 1) return true;
  report('review/list-lengths-differ', [...path, 'inputs'], { inputs: given.map(([input]) => input) }, 'key');
  return false;
};

const checkLimits = (
  measure: Measure,
  rating: Rating,
  path: readonly string[],
  report: ReportProblem,
): boolean => {
  let isRight = true;
  const check = (input: string, value: InputValue, { min, max }: Limits): void => {
    for (const [index, one] of toList(value).entries()) {
      if ((min === null || one >= min) && (max === null || one <= max)) continue;
      report('review/number-out-of-range', placeIn(path, input, value, index), {
        value: one,
        input,
        min,
        max,
      });
      isRight = false;
    }
  };
  for (const input of measure.inputs) {
    const value = rating.inputs.get(input.id);
    if (value === undefined) continue;
    // What a quotient is made of is counted, so it is not negative even where the rubric sets no limit.
    const least = measure.compute === 'value' ? input.min : (input.min ?? 0);
    check(input.id, value, { min: least, max: input.max });
  }
  if (rating.value !== null) check('value', rating.value, limitsOfValue(measure));
  return isRight;
};

/** Checks the numbers of one rating. @returns Whether a score may be computed from them. */
export const checkInputs = (
  item: Item,
  rating: Rating,
  path: readonly string[],
  report: ReportProblem,
): boolean => {
  const { measure } = item;
  if (rating.value === null && rating.inputs.size === 0 && rating.blank.inputs.length === 0) return true;
  const known = measure?.inputs.map(({ id }) => id) ?? [];
  let isRight = true;
  const blank = rating.blank.inputs.filter((input) => input !== 'value' || measure === null);
  const given = [
    ...rating.inputs.keys(),
    ...blank,
    ...(measure === null && rating.value !== null ? ['value'] : []),
  ];
  for (const input of given) {
    if (known.includes(input)) continue;
    const values = { input, item: item.id, known, suggestion: nearest(input, known) };
    report('review/unknown-input', [...path, 'inputs', input], values, 'key');
    isRight = false;
  }
  if (measure === null) return isRight;
  if (rating.value !== null && rating.inputs.size > 0) {
    report('review/value-and-inputs', [...path, 'inputs', 'value'], {}, 'key');
    isRight = false;
  }
  const checks = [checkLists, checkLimits, checkPartOfWhole].map((check) =>
    check(measure, rating, path, report),
  );
  return isRight && checks.every(Boolean);
};
