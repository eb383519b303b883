/** What `batch` is told on the command line. */

import type { Shape } from '../../batch/header.ts';
import type { Encoding } from '../../batch/encodings.ts';
import type { OutputOptions } from './write-output.ts';

export interface BatchOptions extends OutputOptions {
  /** Ids or paths; the first is for rows that name none. */
  readonly rubric: readonly string[];
  readonly format?: 'csv' | 'jsonl' | undefined;
  readonly excel?: boolean | undefined;
  readonly raw?: boolean | undefined;
  readonly delimiter?: string | undefined;
  readonly encoding?: Encoding | undefined;
  readonly shape?: Shape | undefined;
  readonly columns?: string | undefined;
  readonly suggestColumns?: boolean | undefined;
  readonly na?: 'not-applicable' | 'unrated' | undefined;
  readonly rejects?: string | undefined;
  readonly allowRejects?: boolean | undefined;
  readonly summary?: string | undefined;
  readonly by?: string | undefined;
  readonly allRows?: boolean | undefined;
  readonly poolOutcomes?: boolean | undefined;
  readonly minGroup: number;
  readonly minCount: number;
}
