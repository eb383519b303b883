/** What the problems of tables and of column maps say of their case. */

/** For a problem that has nothing to add to its code. */
export type Nothing = Readonly<Record<string, never>>;

export interface TableProblemValues {
  'table/mixed-encoding': Nothing;
  'table/no-rows': Nothing;
  'table/missing-column': { readonly column: string };
  'table/duplicate-column': { readonly column: string };
  'table/duplicate-heading': { readonly heading: string };
  'table/empty-heading': Nothing;
  'table/unknown-detail': { readonly column: string; readonly suggestion: string | null };
  'table/no-ratings': { readonly rubric: string };
  'table/ambiguous-shape': Nothing;
  'table/ragged-row': { readonly found: number; readonly expected: number };
  'table/stray-quote': Nothing;
  'table/lone-carriage-return': Nothing;
  'table/row-too-large': { readonly limit: number };
  'table/missing-team': Nothing;
  'table/missing-date': Nothing;
  'table/malformed-date': { readonly written: string };
  'table/not-a-rating': { readonly written: string; readonly min: number; readonly max: number };
  'table/bare-na': Nothing;
  'table/not-a-number': { readonly written: string };
  'table/decimal-comma': { readonly written: string };
  'table/not-yes-or-no': { readonly written: string };
  'table/unknown-status': { readonly written: string };
  'table/percent-or-fraction': { readonly written: string };
  'table/not-a-percentage': { readonly written: string; readonly as: 'percent' | 'fraction' };
  'table/not-a-count': { readonly written: string };
  'table/duplicate-row': {
    readonly team: string;
    readonly date: string;
    readonly reviewer: string | null;
  };
  'table/unknown-rubric': {
    readonly written: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  'table/other-rubric': { readonly item: string; readonly rubric: string };
  'table/duplicate-rating': { readonly item: string };
  'table/different-outcome': { readonly column: string };
  'table/not-json': Nothing;
  'table/nested-value': { readonly key: string };
  'table/new-key': { readonly key: string };
}

export interface ColumnMapProblemValues {
  'columns/not-a-map': Nothing;
  'columns/unknown-key': { readonly key: string; readonly suggestion: string | null };
  'columns/unknown-target': { readonly target: string; readonly suggestion: string | null };
  'columns/missing-heading': { readonly heading: string; readonly suggestion: string | null };
  'columns/malformed': { readonly key: string; readonly expected: 'column' | 'as' | 'values' | 'columns' };
}
