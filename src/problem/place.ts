/** Where in a user's file a problem is: offsets into its text, or a line and column from a streamed table. */

/** A stretch of a file's text, in UTF-16 code units; `start` 0 and `end` 0 mean the file as a whole. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A point in a table that is read as a stream; line and column are 1-based. */
export interface TablePoint {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Place = Span | TablePoint;

/** The place that means a whole file. */
export const wholeFile = (file: string): Span => ({ file, start: 0, end: 0 });
