/** Finds where new lines go. */

import type { Cut, Sheet } from './cut.ts';
import { lineEnd } from './positions.ts';

/** Where a new line goes after what ends at an offset: past the rest of its line, or at once when the line is over. */
export const insertion = ({ text, manner }: Sheet, end: number, lines: readonly string[]): Cut => {
  const isLineOver = end > 0 && text[end - 1] === '\n';
  const at = isLineOver ? end : lineEnd(text, end);
  const body = lines.join(manner.eol);
  return { start: at, end: at, text: isLineOver ? body + manner.eol : manner.eol + body };
};
