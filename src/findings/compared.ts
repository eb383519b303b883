/** How a rubric compares with an older state of it, as every format shows it. */

import type { CheckWords } from '../language/en/check-words.ts';
import type { Span } from '../problem/place.ts';
import type { VersionStep } from '../problem/problem.ts';
import { leastVersion } from '../rubric/check-version.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricChange } from '../rubric/rubric-change.ts';
import { neededStep } from '../rubric/rubric-change.ts';

export interface Compared {
  readonly older: Pick<Rubric, 'id' | 'version' | 'fingerprint'>;
  readonly newer: Pick<Rubric, 'id' | 'version' | 'fingerprint'>;
  /** The version of the newer one. */
  readonly place: Span;
  readonly changes: readonly RubricChange[];
  /** How far the version must rise, and to what at least; null where nothing changed or the two are different rubrics. */
  readonly needs: { readonly step: VersionStep; readonly least: string } | null;
}

const stateOf = ({ id, version, fingerprint }: Rubric): Compared['older'] => ({ id, version, fingerprint });

/** @param changes - From the older rubric to the newer one. */
export const toCompared = (
  older: Rubric,
  newer: Rubric,
  changes: readonly RubricChange[],
  place: Span,
): Compared => {
  const step = older.id === newer.id ? neededStep(changes) : null;
  return {
    older: stateOf(older),
    newer: stateOf(newer),
    place,
    changes,
    needs: step === null ? null : { step, least: leastVersion(older.version, step) },
  };
};

/** A change in words: `the cuts of job-match`. */
export const changeText = ({ kind, id, part }: RubricChange, words: CheckWords): string =>
  words.changes[kind]({ id: id ?? '', part: part ?? '' });

/** The changes as lines under a heading: since which version, then each with what it asks for. */
export const changeLines = (
  { older, changes }: Compared,
  words: CheckWords,
): { readonly head: string; readonly lines: readonly string[] } => ({
  head: changes.length === 0 ? words.noChanges(older.version) : words.changesSince(older.version),
  lines: changes.map((change) => `${words.steps[change.step]}: ${changeText(change, words)}`),
});
