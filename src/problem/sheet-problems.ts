/** What can be wrong in a filled-in sheet: the values of each problem, by its code. */

import type { Nothing } from './table-problems.ts';

export interface SheetProblemValues {
  'sheet/malformed': { readonly reason: 'quote' | 'ragged' };
  'sheet/missing-column': { readonly column: string };
  'sheet/duplicate-column': { readonly column: string };
  'sheet/no-rows': Nothing;
  'sheet/missing-team': Nothing;
  'sheet/missing-date': Nothing;
  'sheet/several-reviews': { readonly first: string; readonly other: string };
  'sheet/unknown-row': { readonly item: string; readonly suggestion: string | null };
  'sheet/missing-item': Nothing;
  'sheet/misplaced-cell': { readonly column: string; readonly item: string };
  'sheet/duplicate-row': { readonly item: string; readonly line: number };
  'sheet/not-a-number': { readonly written: string };
  'sheet/not-yes-or-no': { readonly written: string };
  'sheet/unknown-status': { readonly written: string };
  'sheet/malformed-date': { readonly written: string };
  'sheet/unknown-evidence': { readonly written: string; readonly known: readonly string[] };
}
