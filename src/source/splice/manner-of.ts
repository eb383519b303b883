/** Tells how a YAML text is written. */

import type { Manner } from '../yaml-text.ts';

const stepOf = (text: string): number => {
  const indents = [...text.matchAll(/^( +)[^\s#-]/gmu)].map(([, spaces = '']) => spaces.length);
  const least = Math.min(...indents, 8);
  return least >= 1 && least <= 8 && indents.length > 0 ? least : 2;
};

/** How a text is written: its line ending, its indentation, and whether it is JSON. */
export const mannerOf = (text: string): Manner => ({
  eol: text.includes('\r\n') ? '\r\n' : '\n',
  step: stepOf(text),
  isJson: /^\s*\{\s*"/u.test(text),
});
