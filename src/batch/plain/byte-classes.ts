/** What each byte is to a plain row: part of a cell, its end, or a sign that the reference must read the row. */

import { CR, LF, QUOTE } from '../bytes.ts';

export const CLASS = { cell: 0, delimiter: 1, lineFeed: 2, carriageReturn: 3, odd: 4 } as const;

/**
 * The class of each byte inside a cell.
 *
 * @param isAsciiOnly - Other bytes are of an encoding that has to be turned into UTF-8.
 */
export const cellClasses = (delimiter: number, isAsciiOnly: boolean): Uint8Array => {
  const classes = new Uint8Array(256);
  if (isAsciiOnly) classes.fill(CLASS.odd, 0x80);
  classes[0] = CLASS.odd;
  classes[QUOTE] = CLASS.odd;
  classes[CR] = CLASS.carriageReturn;
  classes[LF] = CLASS.lineFeed;
  classes[delimiter] = CLASS.delimiter;
  return classes;
};

/** The class of each byte inside a quoted cell, which its quote ends. */
export const insideQuotes = (isAsciiOnly: boolean): Uint8Array => {
  const classes = new Uint8Array(256);
  if (isAsciiOnly) classes.fill(CLASS.odd, 0x80);
  for (const byte of [0, CR, LF]) classes[byte] = CLASS.odd;
  classes[QUOTE] = CLASS.delimiter;
  return classes;
};

// Bytes that a cell which a spreadsheet would run can begin with: signs, white space, and the first bytes of
// white space and of full-width signs in UTF-8.
const SUSPICIOUS = [
  ...[0, 9, 10, 11, 12, 13, 32],
  ...['=', '@', '+', '-', '|', '%'].map((sign) => sign.charCodeAt(0)),
  ...[0xc2, 0xe1, 0xe2, 0xe3, 0xef],
];

/** Marks the first bytes of cells that may have to be defused or trimmed. */
export const suspiciousFirst = (): Uint8Array => {
  const marks = new Uint8Array(256);
  for (const byte of SUSPICIOUS) marks[byte] = 1;
  return marks;
};
