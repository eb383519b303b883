/** Changes one value in a YAML text and leaves every other byte as it is. */

import { parseDocument } from 'yaml';
import type { Edit } from './edit.ts';
import { cutsFor } from './splice/cuts-for.ts';
import type { Manner } from './yaml-text.ts';

/**
 * The text with one value changed; null where the layout leaves no way to change only that. The caller parses what
 * comes out and compares.
 */
export const spliceYaml = (text: string, edit: Edit, manner: Manner): string | null => {
  const document = parseDocument(text, {
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    version: '1.2',
    keepSourceTokens: true,
  });
  if (document.errors.length > 0) return null;
  const cuts = cutsFor({ text, document, manner }, edit);
  if (cuts === null) return null;
  // From the last to the first, so that the offsets before stay right; of two at one place the later is put first.
  return cuts
    .toReversed()
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
};
