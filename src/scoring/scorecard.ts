/** The scorecard: the computed result of one review, format `ips-scorecard/1`, and all that a report ever sees. */

import type { PrincipleId } from '../rubric/principle-ids.ts';
import type {
  Action,
  HistoryEntry,
  InputValue,
  Period,
  ReviewKind,
  ReviewStatus,
  Reviewer,
  Team,
} from './review.ts';

export const SCORECARD_FORMAT = 'ips-scorecard/1';

/**
 * - `rated`: a whole number on the scale;
 * - `not-applicable`: leaves the denominator;
 * - `insufficient`: looked for and not found;
 * - `unrated`: nothing given that a score follows from.
 */
export type Outcome = 'rated' | 'not-applicable' | 'insufficient' | 'unrated';

/** What an item needs to come one level higher. */
export type Need =
  /** The computed value must be at least or at most so much, in the item's unit. */
  | {
      readonly kind: 'cut';
      readonly better: 'lower' | 'higher';
      readonly at: number;
      readonly unit: string | null;
    }
  /** So many more of these parts must be met. */
  | {
      readonly kind: 'parts';
      readonly count: number;
      readonly of: readonly { readonly id: string; readonly title: string }[];
    }
  /** This circumstance must no longer hold. */
  | { readonly kind: 'cap'; readonly id: string; readonly title: string }
  /** The denominator must be at least so large. */
  | { readonly kind: 'small'; readonly below: number }
  /** Practice must match this anchor. */
  | { readonly kind: 'anchor'; readonly text: string };

export interface Named {
  readonly id: string;
  readonly title: string;
}

/** How far a proportion from a sample can be trusted: a Wilson 95 % interval in percent, and the scores it spans. */
export interface SampleInterval {
  readonly size: number;
  readonly low: number;
  readonly high: number;
  readonly lowestScore: number;
  readonly highestScore: number;
}

/** How a computed score followed from the numbers or parts that were given. */
export interface Derivation {
  readonly kind: 'measure' | 'checklist';
  /** Cuts from the highest score down; empty for a checklist. */
  readonly cuts: readonly { readonly score: number; readonly at: number }[];
  readonly better: 'lower' | 'higher' | null;
  /** Numbers of parts from the highest score down; empty for a measure. */
  readonly levels: readonly { readonly score: number; readonly parts: number }[];
  readonly partsMet: number | null;
  /** The score before caps; null where nothing could be computed. */
  readonly reached: number | null;
  /** Whom a list has one number for; null where the measure takes no lists. */
  readonly each: string | null;
  readonly combine: 'mean-of-values' | 'mean-of-scores' | null;
  /** One value for each person, and what each was scored; empty where single numbers were given. */
  readonly values: readonly number[];
  readonly scores: readonly number[];
  /** How many people had a denominator of 0 and so nothing to measure. */
  readonly leftOut: number;
  readonly denominator: number | null;
  /** What a denominator of 0 meant, where it was 0. */
  readonly whenEmpty: 'not-applicable' | 'lowest' | 'insufficient' | null;
  /** Denominators under this are small; null where the rubric sets no such limit. */
  readonly smallBelow: number | null;
  readonly isSmall: boolean;
  /** The highest score that caps and a small denominator allow; null where none holds. */
  readonly limit: number | null;
  readonly interval: SampleInterval | null;
}

export interface ScoredItem {
  readonly id: string;
  readonly number: string | null;
  readonly section: string;
  readonly principle: PrincipleId | null;
  readonly title: string;
  readonly question: string;
  readonly period: string | null;
  readonly weight: number;
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly computed: number | null;
  readonly overruled: boolean;
  readonly value: number | null;
  readonly unit: string | null;
  readonly inputs: readonly {
    readonly id: string;
    readonly title: string;
    readonly unit: string | null;
    readonly value: InputValue | null;
  }[];
  readonly parts: readonly { readonly id: string; readonly title: string; readonly answer: boolean | null }[];
  readonly caps: readonly {
    readonly id: string;
    readonly title: string;
    readonly atMost: number;
    readonly answer: boolean | null;
  }[];
  readonly anchor: string | null;
  readonly anchors: Readonly<Record<string, string>>;
  readonly derivation: Derivation | null;
  /** What the next level needs; null unless rated below the top of the scale. */
  readonly next: { readonly score: number; readonly needs: readonly Need[] } | null;
  readonly reason: string | null;
  readonly evidence: readonly {
    readonly source: string | null;
    readonly kind: string | null;
    readonly kindTitle: string | null;
    readonly sample: number | null;
    readonly note: string | null;
    readonly asOf: string | null;
  }[];
  readonly observation: string | null;
  readonly recommendation: string | null;
}

export interface ScoredSection {
  readonly id: string;
  readonly title: string;
  readonly principle: PrincipleId | null;
  readonly counted: boolean;
  readonly score: number | null;
  readonly maximum: number | null;
  readonly mean: number | null;
  readonly percent: number | null;
  readonly rated: number;
  readonly items: number;
}

export interface Step {
  readonly item: string;
  readonly from: number;
  readonly to: number;
  /** How much the total gains by this step. */
  readonly gain: number;
  readonly needs: readonly Need[];
}

/** Stable codes of what a reader of the result should know about how it came about. */
export type WarningCode =
  | 'no-evidence'
  | 'few-kinds'
  | 'overruled'
  | 'cap-not-considered'
  | 'small-sample'
  | 'sample-unknown'
  | 'all-same-score'
  | 'old-figure'
  | 'possible-identifier'
  | 'rubric-differs'
  | 'prorated'
  | 'reason-missing';

export interface Warning {
  readonly code: WarningCode;
  readonly item: string | null;
  readonly message: string;
}

export interface ScoredOutcomes {
  readonly started: number | null;
  readonly employed: number | null;
  /** Percent, with its Wilson 95 % interval. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly period: Period | null;
  readonly definition: string | null;
}

export interface Counts {
  readonly items: number;
  readonly rated: number;
  readonly notApplicable: number;
  readonly insufficient: number;
  readonly unrated: number;
}

export interface Total {
  readonly method: 'sum' | 'mean-of-sections';
  readonly score: number | null;
  readonly maximum: number | null;
  readonly percent: number | null;
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly prorated: boolean;
}

export interface Scorecard {
  readonly format: typeof SCORECARD_FORMAT;
  readonly program: { readonly name: string; readonly version: string };
  readonly language: string;
  readonly rubric: {
    readonly id: string;
    readonly version: string;
    readonly fingerprint: string;
    readonly title: string;
    readonly notice: string | null;
    readonly sources: readonly { readonly title: string; readonly url: string | null }[];
  };
  readonly team: Team;
  readonly date: string;
  readonly period: Period | null;
  readonly kind: ReviewKind | null;
  readonly status: ReviewStatus;
  readonly reviewers: readonly Reviewer[];
  readonly sources: readonly {
    readonly id: string;
    readonly kind: string;
    readonly kindTitle: string;
    readonly who: string | null;
    readonly date: string | null;
    readonly count: number | null;
    readonly note: string | null;
  }[];
  readonly scale: { readonly min: number; readonly max: number };
  /** All bands, from the highest to the lowest. */
  readonly bands: readonly { readonly id: string; readonly title: string; readonly from: number }[];
  /** Of the counted items. */
  readonly counts: Counts;
  readonly complete: boolean;
  readonly total: Total;
  readonly band: Named | null;
  /** From low to high. */
  readonly possibleBands: readonly Named[];
  readonly sections: readonly ScoredSection[];
  readonly principles: readonly {
    readonly id: PrincipleId;
    readonly title: string;
    readonly coverage: 'full' | 'partial' | 'none';
    readonly mean: number | null;
    readonly rated: number;
  }[];
  readonly items: readonly ScoredItem[];
  readonly nextBand: {
    readonly id: string;
    readonly title: string;
    readonly from: number;
    readonly missing: number;
    readonly steps: readonly Step[];
  } | null;
  readonly outcomes: ScoredOutcomes | null;
  readonly nextReview: string | null;
  readonly strengths: readonly string[];
  readonly actions: readonly Action[];
  readonly history: readonly HistoryEntry[];
  readonly warnings: readonly Warning[];
}
