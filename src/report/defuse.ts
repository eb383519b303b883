/** Keeps spreadsheets from running cells as formulas. */

const RUNS = /^[\s\u0000]*[=@+\-\t\r|%\uff1d\uff20\uff0b\uff0d]/u;
const NUMBER_OR_PHONE = /^[+-]?[\d\s.,()/-]*\d[\d\s.,()/-]*%?$/u;

/** A text that a spreadsheet would run as a formula, behind an apostrophe; numbers and phone numbers as they are. */
export const defuse = (text: string): string =>
  RUNS.test(text) && !NUMBER_OR_PHONE.test(text) ? `'${text}` : text;
