/** Which bytes a cell can begin with that may have to be defused or trimmed. */

// Signs that a spreadsheet would run a cell for, white space, and the first bytes of white space and of full-width
// signs in UTF-8.
const SUSPICIOUS = [
  ...[0, 9, 10, 11, 12, 13, 32],
  ...['=', '@', '+', '-', '|', '%'].map((sign) => sign.charCodeAt(0)),
  ...[0xc2, 0xe1, 0xe2, 0xe3, 0xef],
];

/** By byte: 1 where a cell that begins with it has to be looked at closely. */
export const suspiciousFirst = (): Uint8Array => {
  const marks = new Uint8Array(256);
  for (const byte of SUSPICIOUS) marks[byte] = 1;
  return marks;
};
