/** The fingerprint of a rubric: two rubrics with the same one give every review the same score. */

import type { Item, Rubric } from './rubric.ts';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal; built in `world/`. */
export type Hash = (text: string) => string;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** JSON with the keys in one order, so that the same content is the same text. */
export const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
};

const byId = <One extends { readonly id: string }>(ones: readonly One[]): readonly One[] =>
  [...ones].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What scoring reads of an item. */
export const itemRead = ({ id, weight, notApplicable, measure, checklist, caps }: Item) => ({
  id,
  weight,
  notApplicable: notApplicable !== null,
  measure: measure && {
    compute: measure.compute,
    // In their order: the first is divided by the second.
    inputs: measure.inputs.map((input) => input.id),
    each: measure.each !== null,
    combine: measure.combine,
    better: measure.better,
    cuts: measure.cuts.map(({ score, at }) => [score, at]),
    small: measure.small && { below: measure.small.below, atMost: measure.small.atMost },
    whenEmpty: measure.whenEmpty,
  },
  checklist: checklist && {
    parts: checklist.parts.map((part) => part.id).sort(),
    levels: checklist.levels.map(({ score, parts }) => [score, parts]),
  },
  caps: byId(caps).map((cap) => ({ id: cap.id, atMost: cap.atMost })),
});

/**
 * The fingerprint of all that scoring reads: scale, method, bands, sections, items with weight, measure,
 * checklist, caps and whether they may be not applicable; no texts, no version, no order.
 */
export const fingerprintOf = (rubric: Omit<Rubric, 'fingerprint'>, hash: Hash): string =>
  hash(
    canonical({
      scale: { min: rubric.scale.min, max: rubric.scale.max },
      total: rubric.total,
      bands: byId(rubric.bands).map(({ id, from }) => ({ id, from })),
      sections: byId(rubric.sections).map(({ id, counted, items }) => ({
        id,
        counted,
        items: byId(items).map(itemRead),
      })),
    }),
  );

/** As much of a fingerprint as reports print and reviews name. */
export const shortFingerprint = (fingerprint: string): string => fingerprint.slice(0, 12);
