/** The rule on anchors beside cuts: an anchor that names numbers names the one that the score follows from. */

import type { Path } from '../../source/yaml-source.ts';
import type { ItemWire } from '../rubric-wire.ts';
import { languagesWithOtherNumbers } from './anchor-numbers.ts';
import { numbersIn } from './numbers-in-text.ts';
import type { RuleInput } from './rule.ts';

interface Described {
  readonly cut: number;
  /** The level whose cut that is. */
  readonly cutLevel: string;
  /** The numbers of which an anchor about this cut names one. */
  readonly accepted: readonly number[];
}

// A share may be written as a percentage.
const written = (cut: number, item: ItemWire): readonly number[] =>
  item.measure?.compute === 'ratio' ? [cut, Number((cut * 100).toPrecision(12))] : [cut];

const numbersOfCaps = (item: ItemWire): readonly number[] => [
  ...(item.measure?.small === undefined ? [] : [item.measure.small.below]),
  ...(item.caps ?? []).flatMap(({ title }) =>
    Object.values(typeof title === 'string' ? [title] : title).flatMap((text) =>
      numbersIn(text, 'en').map(Number),
    ),
  ),
];

const describedBy = (item: ItemWire, level: number, lowest: number): Described | null => {
  const cuts = item.measure?.cuts ?? item.checklist?.levels ?? {};
  const own = cuts[String(level)];
  if (own !== undefined) return { cut: own, cutLevel: String(level), accepted: written(own, item) };
  // Beside the cut above, "fewer than 2" and "at most 1" say the same of the lowest level, and so does "none of 4 parts".
  const above = cuts[String(level + 1)];
  const parts = item.checklist === undefined ? [] : [item.checklist.parts.length];
  if (above !== undefined && level === lowest) {
    return {
      cut: above,
      cutLevel: String(level + 1),
      accepted: [above - 1, ...written(above, item), above + 1, ...parts],
    };
  }
  // A level that only a cap gives has no number of its own.
  const levels = [String(level + 1), String(level - 1), ...Object.keys(cuts)];
  const cutLevel = levels.find((one) => cuts[one] !== undefined);
  const nearest = cutLevel === undefined ? undefined : cuts[cutLevel];
  if (nearest === undefined || cutLevel === undefined) return null;
  const all = Object.values(cuts).flatMap((cut) => [cut - 1, ...written(cut, item), cut + 1]);
  return { cut: nearest, cutLevel, accepted: [...all, ...parts, ...numbersOfCaps(item)] };
};

/** The numbers that the anchor of a level names in the source language. */
export const numbersOfAnchor = (item: ItemWire, level: string, source: string): readonly number[] => {
  const text = item.anchors[level];
  const original = typeof text === 'string' ? text : text?.[source];
  return original === undefined ? [] : numbersIn(original, source).map(Number);
};

/** Warns of anchors that name other numbers than their cut; where two hang on one cut, of the higher one. */
export const checkAnchorsAndCuts = (
  { rubric, report, lineOf }: RuleInput,
  item: ItemWire,
  path: Path,
): void => {
  const [source = ''] = rubric.languages;
  const { min } = rubric.scale;
  const wrong = new Set<number>();
  for (const level of Object.keys(item.anchors)
    .map(Number)
    .sort((a, b) => b - a)) {
    const text = item.anchors[String(level)];
    const described = describedBy(item, level, min);
    if (text === undefined || described === null || wrong.has(level + 1)) continue;
    const original = typeof text === 'string' ? text : text[source];
    if (original === undefined) continue;
    const numbers = numbersIn(original, source);
    if (numbers.length === 0 || numbers.some((one) => described.accepted.includes(Number(one)))) continue;
    if (languagesWithOtherNumbers(text, source).length > 0) continue;
    if (level === min + 1) wrong.add(level);
    const place = [...path, 'anchors', String(level), ...(typeof text === 'string' ? [] : [source])];
    const { cut, cutLevel } = described;
    const isPartCount = item.measure === undefined;
    const line = lineOf([
      ...path,
      ...(isPartCount ? ['checklist', 'levels'] : ['measure', 'cuts']),
      cutLevel,
    ]);
    const values = { level: String(level), cut, cutLevel, line, isPartCount, numbers };
    report('rubric/anchor-not-like-cut', place, values);
  }
};
