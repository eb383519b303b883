/** A review as scoring reads it: every absent value `null`, every rating in its long form. */

export type ReviewStatus = 'draft' | 'provisional' | 'final';
export const REVIEW_KINDS = ['external', 'guided', 'peer', 'self'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];
export const DELIVERY_MODELS = ['health-care', 'employment-services'] as const;
export type DeliveryModel = (typeof DELIVERY_MODELS)[number];

/** Dates are ISO days (`2026-11-20`) all through. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface Team {
  readonly id: string;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly region: string | null;
  readonly deliveryModel: DeliveryModel | null;
}

export interface Reviewer {
  readonly id: string;
  readonly name: string | null;
  readonly lead: boolean;
}

export interface ReviewSource {
  readonly id: string;
  readonly kind: string;
  readonly who: string | null;
  readonly date: string | null;
  readonly count: number | null;
  readonly note: string | null;
}

export interface Evidence {
  readonly source: string | null;
  readonly kind: string | null;
  /** How many records or people were looked at, where not all were; null: all, or not said. */
  readonly sample: number | null;
  readonly note: string | null;
  readonly asOf: string | null;
}

/** A number, or one for each person where the measure says so. */
export type InputValue = number | readonly number[];

export interface Rating {
  readonly score: number | null;
  readonly status: 'not-applicable' | 'insufficient' | null;
  readonly reason: string | null;
  /** By input id. */
  readonly inputs: ReadonlyMap<string, InputValue>;
  /** The computed number given as it is, without its inputs. */
  readonly value: InputValue | null;
  /** By part id; a part that is not there is not answered. */
  readonly parts: ReadonlyMap<string, boolean>;
  /** By cap id; a cap that is not there is not answered. */
  readonly caps: ReadonlyMap<string, boolean>;
  /** Ids that are named with nothing behind them: they answer nothing, but have to be known all the same. */
  readonly blank: {
    readonly inputs: readonly string[];
    readonly parts: readonly string[];
    readonly caps: readonly string[];
  };
  readonly evidence: readonly Evidence[];
  readonly observation: string | null;
  readonly recommendation: string | null;
}

export interface Outcomes {
  readonly started: number | null;
  readonly employed: number | null;
  readonly period: Period | null;
  readonly definition: string | null;
}

export interface Action {
  readonly item: string | null;
  readonly action: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly status: 'open' | 'in-progress' | 'done' | 'dropped';
}

export interface HistoryEntry {
  readonly at: string;
  readonly by: string | null;
  readonly item: string;
  readonly from: number | string | null;
  readonly to: number | string | null;
  readonly reason: string;
}

export interface Review {
  readonly rubric: {
    readonly id: string;
    readonly version: string | null;
    readonly fingerprint: string | null;
    readonly file: string | null;
  };
  readonly status: ReviewStatus;
  readonly kind: ReviewKind | null;
  readonly team: Team;
  readonly date: string;
  readonly period: Period | null;
  readonly reviewers: readonly Reviewer[];
  readonly sources: readonly ReviewSource[];
  /** By item id. */
  readonly ratings: ReadonlyMap<string, Rating>;
  readonly outcomes: Outcomes | null;
  readonly strengths: readonly string[];
  readonly actions: readonly Action[];
  readonly history: readonly HistoryEntry[];
}

/** The rating of an item that nobody has looked at. */
export const EMPTY_RATING: Rating = {
  score: null,
  status: null,
  reason: null,
  inputs: new Map(),
  value: null,
  parts: new Map(),
  caps: new Map(),
  blank: { inputs: [], parts: [], caps: [] },
  evidence: [],
  observation: null,
  recommendation: null,
};
