/** Reads the findings back from what the program printed: place, severity and code. */

const FINDING = /^(.+):(\d+):(\d+) (error|warning) ([a-z0-9/-]+) {2}/u;

export interface PrintedFinding {
  readonly file: string;
  readonly severity: string;
  /** As `line:column code`. */
  readonly at: string;
  readonly code: string;
}

export const findingsIn = (text: string): readonly PrintedFinding[] =>
  text.split('\n').flatMap((line): PrintedFinding[] => {
    const [, file, row, column, severity, code] = FINDING.exec(line) ?? [];
    if (file === undefined || severity === undefined || code === undefined) return [];
    return [{ file, severity, code, at: `${row ?? ''}:${column ?? ''} ${code}` }];
  });

/** Findings about files, as `line:column code`; warnings about the result have codes without a slash. */
export const problemsIn = (text: string): readonly string[] =>
  findingsIn(text)
    .filter(({ code }) => code.includes('/'))
    .map(({ at }) => at);
