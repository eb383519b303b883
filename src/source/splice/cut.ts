/** What splicing works on: a parsed text, where in it a value hangs, and the cuts that change it. */

import type { Document, Node, Pair } from 'yaml';
import type { Manner } from '../yaml-text.ts';

/** Bytes to take away and the text to put there. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text that is changed, as parsed, and how it is written. */
export interface Sheet {
  readonly text: string;
  readonly document: Document;
  readonly manner: Manner;
}

/** Where a value hangs: its pair, or its place in a list, and whether it is inside `{}` or `[]`. */
export interface Hook {
  readonly pair: Pair | null;
  readonly node: Node | null;
  readonly isInFlow: boolean;
  /** The column that the value's own key or dash stands in. */
  readonly column: number;
}
