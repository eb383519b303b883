/** What it would take to reach the next band: the one-level steps with the largest gain, one after the other. */

import type { Fraction } from '../exact/fraction.ts';
import { compare, subtract, toFraction } from '../exact/fraction.ts';
import type { Band, Rubric } from '../rubric/rubric.ts';
import type { Scores } from './total.ts';
import { bandIndexOf, countedSections, scoreTotal } from './total.ts';

export interface ExactStep {
  readonly item: string;
  readonly from: number;
  readonly to: number;
  readonly gain: Fraction;
}

export interface ExactNextBand {
  readonly band: Band;
  readonly missing: Fraction;
  readonly steps: readonly ExactStep[];
}

const gainOf = (rubric: Rubric, scores: Scores, item: string, total: Fraction): Fraction => {
  const raised = new Map(scores).set(item, (scores.get(item) ?? 0) + 1);
  return subtract(scoreTotal(rubric, raised)?.score ?? total, total);
};

/**
 * The band above the one that holds the total, and the steps to it: repeatedly the rated, counted item whose next
 * level gains the total most (on a tie the lowest score, then the rubric's order), one level a step.
 *
 * @returns null for the highest band, or where nothing is rated.
 */
export const findNextBand = (rubric: Rubric, scores: Scores): ExactNextBand | null => {
  const start = scoreTotal(rubric, scores)?.score;
  if (start === undefined) return null;
  const band = rubric.bands[bandIndexOf(rubric, start) - 1];
  if (band === undefined) return null;
  const goal = toFraction(band.from);
  const items = countedSections(rubric).flatMap((section) => section.items.map(({ id }) => id));
  // A level up gains the same at every level, so the gains are found once.
  const gains = new Map(
    items.filter((id) => scores.has(id)).map((id) => [id, gainOf(rubric, scores, id, start)] as const),
  );
  const current = new Map(scores);
  const steps: ExactStep[] = [];
  let total = start;
  while (compare(total, goal) < 0) {
    let best: { item: string; from: number; gain: Fraction } | null = null;
    for (const [item, gain] of gains) {
      const from = current.get(item) ?? rubric.scale.max;
      if (from >= rubric.scale.max) continue;
      const order = best === null ? 1 : compare(gain, best.gain);
      if (best === null || order > 0 || (order === 0 && from < best.from)) best = { item, from, gain };
    }
    if (best === null) break;
    current.set(best.item, best.from + 1);
    steps.push({ item: best.item, from: best.from, to: best.from + 1, gain: best.gain });
    total = scoreTotal(rubric, current)?.score ?? goal;
  }
  return { band, missing: subtract(goal, start), steps };
};
