/** The formats that findings can be written in, each loaded only when it is used. */

import type { CheckWords } from '../language/en/check-words.ts';
import type { Explanations } from '../language/en/explanations.ts';
import type { Palette } from '../problem/finding.ts';
import type { Severity } from '../problem/problem.ts';
import type { CheckResult } from './check-result.ts';

/** What a format may need beside the result. */
export interface FormatManner {
  readonly words: CheckWords;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly palette: Palette;
  /** The text of a file that was read, for the frames. */
  readonly textOf: (file: string) => string | null;
  /** The width of the terminal that the text goes to; null where it goes elsewhere. */
  readonly width: number | null;
  /** Why each rule is there, for formats that carry the rules with them. */
  readonly explanations: Explanations | null;
}

/** Findings as text; pure. */
export type FindingsFormat = (result: CheckResult, manner: FormatManner) => string;

const FORMATS = {
  pretty: async () => (await import('./pretty.ts')).renderPretty,
  json: async () => (await import('./json.ts')).renderJson,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  github: async () => (await import('./github.ts')).renderGithub,
  junit: async () => (await import('./junit.ts')).renderJunit,
} as const satisfies Readonly<Record<string, () => Promise<FindingsFormat>>>;

export type FindingsFormatName = keyof typeof FORMATS;

export const FINDINGS_FORMATS = Object.keys(FORMATS) as readonly FindingsFormatName[];

export const loadFindingsFormat = (name: FindingsFormatName): Promise<FindingsFormat> => FORMATS[name]();
