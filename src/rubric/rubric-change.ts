/** What can change from one version of a rubric to the next, and how far the version must rise for it. */

import type { VersionStep } from '../problem/problem.ts';

/** Changes of what scoring reads. */
export type ScoringChangeKind =
  | 'scale'
  | 'total'
  | 'bands'
  | 'section-added'
  | 'section-removed'
  | 'section-counted'
  | 'item-added'
  | 'item-removed'
  | 'item-moved'
  | 'item-weight'
  | 'item-not-applicable'
  | 'item-measure'
  | 'item-checklist'
  | 'item-caps';

export type ChangeKind =
  ScoringChangeKind | 'anchor' | 'question' | 'language-added' | 'language-removed' | 'wording' | 'order';

export interface RubricChange {
  readonly kind: ChangeKind;
  readonly step: VersionStep;
  /** The section or item that changed, or the language; null for the rubric as a whole. */
  readonly id: string | null;
  /** What of it: `anchors.5 (en)`, `title (fi)`; null where the kind says it. */
  readonly part: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

const HEIGHT: Readonly<Record<VersionStep, number>> = { patch: 0, minor: 1, major: 2 };

/** The greatest step that any of the changes asks for; null without changes. */
export const neededStep = (changes: readonly RubricChange[]): VersionStep | null =>
  changes.reduce<VersionStep | null>(
    (most, { step }) => (most === null || HEIGHT[step] > HEIGHT[most] ? step : most),
    null,
  );
