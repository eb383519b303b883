/** Checks that a rubric's version follows from what changed since an older one. */

import type { Problem, VersionStep } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import type { Rubric } from './rubric.ts';
import type { RubricChange } from './rubric-change.ts';
import { neededStep } from './rubric-change.ts';

type Numbers = readonly [number, number, number];

const numbersOf = (version: string): Numbers => {
  const [major = 0, minor = 0, patch = 0] = version.split(/[-+]/u)[0]?.split('.').map(Number) ?? [];
  return [major, minor, patch];
};

const compare = (a: Numbers, b: Numbers): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** The least version that may follow an older one. */
export const leastVersion = (older: string, step: VersionStep): string => {
  const [major, minor, patch] = numbersOf(older);
  const next = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
  }[step];
  return next.join('.');
};

/**
 * What is wrong with the version of a rubric beside an older one.
 *
 * @param changes - From the older rubric to this one.
 */
export const checkVersion = (
  older: Rubric,
  rubric: Rubric,
  changes: readonly RubricChange[],
  placeOf: YamlSource['placeOf'],
): readonly Problem[] => {
  if (older.id !== rubric.id) {
    return [problem('rubric/other-rubric', placeOf(['id']), { id: rubric.id, older: older.id })];
  }
  const { version } = rubric;
  const place = placeOf(['version']);
  if (compare(numbersOf(version), numbersOf(older.version)) < 0) {
    return [problem('rubric/version-goes-back', place, { version, older: older.version })];
  }
  const needs = neededStep(changes);
  if (needs === null) return [];
  const least = leastVersion(older.version, needs);
  if (compare(numbersOf(version), numbersOf(least)) >= 0) return [];
  const count = changes.filter(({ step }) => step === needs).length;
  const values = { version, older: older.version, needs, least, changes: count };
  return [problem('rubric/version-too-low', place, values)];
};
