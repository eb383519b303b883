/** What a rule about rubrics is given: the rubric as written, where it may be looked at, and how a finding is told. */

import type { Path } from '../../source/yaml-source.ts';
import type { ReportProblem } from '../report-problem.ts';
import type { FoundText } from '../texts-of.ts';
import type { ItemWire, RubricWire, SectionWire } from '../rubric-wire.ts';

export interface RuleInput {
  /** As written. Only what is sound has the shape that the type says. */
  readonly rubric: RubricWire;
  /** Every text for people in it. */
  readonly texts: readonly FoundText[];
  readonly report: ReportProblem;
  /** The line that a path stands on. */
  readonly lineOf: (path: Path) => number;
  /** Whether the shape of everything at and under a path is right; a rule reads nothing else. */
  readonly isSound: (path: Path) => boolean;
}

export type RubricRule = (input: RuleInput) => void;

const beginsWith = (path: Path, start: Path): boolean =>
  start.length <= path.length && start.every((key, index) => String(key) === String(path[index]));

/** The test for what is sound, from the paths whose shape is wrong. */
export const soundnessOf =
  (broken: readonly Path[]) =>
  (path: Path): boolean =>
    !broken.some((one) => beginsWith(one, path) || beginsWith(path, one));

interface FoundSection {
  readonly section: SectionWire;
  readonly path: Path;
}

interface FoundItem extends FoundSection {
  readonly item: ItemWire;
}

// What stands above a broken value can still be walked through; what stands under one cannot.
const isWalkable = (value: unknown): boolean => typeof value === 'object' && value !== null;

const isList = (value: unknown): boolean => Array.isArray(value);

/** The sections in which all of the keys are sound. */
export const sectionsWith = (
  { rubric, isSound }: RuleInput,
  keys: readonly string[],
): readonly FoundSection[] => {
  if (!isList(rubric.sections)) return [];
  return rubric.sections.flatMap((section, s) => {
    const path = ['sections', s];
    const isUsable = isWalkable(section) && keys.every((key) => isSound([...path, key]));
    return isUsable ? [{ section, path }] : [];
  });
};

/** The items of which all of the keys are sound. */
export const itemsWith = (input: RuleInput, keys: readonly string[]): readonly FoundItem[] =>
  sectionsWith(input, []).flatMap(({ section, path: above }) => {
    if (!isList(section.items)) return [];
    return section.items.flatMap((item, i) => {
      const path = [...above, 'items', i];
      const isUsable = isWalkable(item) && keys.every((key) => input.isSound([...path, key]));
      return isUsable ? [{ section, item, path }] : [];
    });
  });
