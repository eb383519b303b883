/** Reads the values of options: one of a list, a number, a day. */

import type { Words } from '../language/en/words.ts';
import { Failure } from '../problem/failure.ts';
import { findUnsafeCharacter } from '../problem/visible.ts';
import { isCalendarDay } from '../scoring/next-review.ts';

const bad = (flag: string, value: string, hint: string, words: Words): Failure =>
  new Failure(words.messages.options.badValue(flag, value), { hint });

/** A value that is one of a list. @throws Failure that names them all. */
export const oneOf =
  <Value extends string>(flag: string, allowed: readonly Value[], words: Words) =>
  (value: string): Value => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw bad(flag, value, words.messages.options.allowed(allowed), words);
    return found;
  };

/** A decimal number, with a point or a comma. */
export const aNumber =
  (flag: string, words: Words) =>
  (value: string): number => {
    if (!/^-?\d{1,12}(?:[.,]\d{1,12})?$/u.test(value))
      throw bad(flag, value, words.messages.options.aNumber, words);
    return Number(value.replace(',', '.'));
  };

/** A text with something in it that a terminal can be shown. */
export const aText =
  (flag: string, words: Words) =>
  (value: string): string => {
    if (value.trim() === '' || findUnsafeCharacter(value) !== null) {
      throw bad(flag, value, words.messages.options.aText, words);
    }
    return value;
  };

/** A day of the calendar as 2026-11-20. */
export const aDay =
  (flag: string, words: Words) =>
  (value: string): string => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value) && isCalendarDay(value);
    if (!isDay) throw bad(flag, value, words.messages.options.aDay, words);
    return value;
  };
