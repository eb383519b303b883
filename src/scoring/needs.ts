/** What an item needs to come one level higher: the cut in its unit, the missing parts, the cap to lift, or the anchor. */

import type { Fraction } from '../exact/fraction.ts';
import { compare, toFraction } from '../exact/fraction.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Item, Measure } from '../rubric/rubric.ts';
import type { ItemScore } from './item.ts';
import type { Rating } from './review.ts';
import type { Need } from './scorecard.ts';

// Levels may be left out of cuts, so the next level up can need the cut of one still higher.
const cutFor = (measure: Measure, target: number): number | null => {
  const reaching = measure.cuts.filter(({ score }) => score >= target);
  return reaching.at(-1)?.at ?? null;
};

const hasReached = (value: Fraction, at: number, { better }: Measure): boolean => {
  const difference = compare(value, toFraction(at));
  return better === 'lower' ? difference <= 0 : difference >= 0;
};

// Where scores are averaged, the mean of the values can meet the next cut while the mean of the scores does not.
const measureNeed = (measure: Measure, found: ItemScore, target: number, language: string): Need | null => {
  const at = cutFor(measure, target);
  const value = found.measured?.value;
  if (at === null || value == null || hasReached(value, at, measure)) return null;
  const unit = measure.unit === null ? null : inLanguage(measure.unit, language);
  return { kind: 'cut', better: measure.better, at, unit };
};

const partsNeed = (
  item: Item,
  rating: Rating,
  found: ItemScore,
  target: number,
  language: string,
): Need | null => {
  const needed = item.checklist?.levels.filter(({ score }) => score >= target).at(-1)?.parts;
  if (item.checklist === null || needed === undefined || found.partsMet === null) return null;
  const missing = item.checklist.parts.filter((part) => rating.parts.get(part.id) === false);
  return {
    kind: 'parts',
    count: needed - found.partsMet,
    of: missing.map(({ id, title }) => ({ id, title: inLanguage(title, language) })),
  };
};

const limitNeeds = (
  item: Item,
  rating: Rating,
  found: ItemScore,
  target: number,
  language: string,
): readonly Need[] => {
  const caps = item.caps
    .filter((cap) => cap.atMost < target && rating.caps.get(cap.id) === true)
    .map((cap): Need => ({ kind: 'cap', id: cap.id, title: inLanguage(cap.title, language) }));
  const small = item.measure?.small;
  return small?.atMost != null && small.atMost < target && found.isSmall
    ? [...caps, { kind: 'small', below: small.below }]
    : caps;
};

const anchorNeed = (item: Item, target: number, language: string): Need => ({
  kind: 'anchor',
  text: inLanguage(item.anchors.find(({ score }) => score === target)?.text ?? '', language),
});

/**
 * What must change for an item to be rated `target`. A rating that followed from numbers or parts names those;
 * a chosen or overruled one names the anchor of the level.
 */
export const needsFor = (
  item: Item,
  rating: Rating,
  found: ItemScore,
  target: number,
  language: string,
): readonly Need[] => {
  const limits = limitNeeds(item, rating, found, target, language);
  const isFollowed = found.reached !== null && !found.isOverruled;
  if (!isFollowed) return [anchorNeed(item, target, language), ...limits];
  if (found.reached >= target) return limits.length > 0 ? limits : [anchorNeed(item, target, language)];
  const own =
    item.measure === null
      ? partsNeed(item, rating, found, target, language)
      : measureNeed(item.measure, found, target, language);
  return [own ?? anchorNeed(item, target, language), ...limits];
};
