/** Turns a rubric as written into the rubric that the program works with. */

import { fingerprintOf } from './fingerprint.ts';
import type { Hash } from './fingerprint.ts';
import type { Checklist, Item, Measure, Rubric, Section } from './rubric.ts';
import type { ItemWire, MeasureWire, RubricWire, SectionWire } from './rubric-wire.ts';

const byScoreDown = (map: Readonly<Record<string, number>>): readonly (readonly [number, number])[] =>
  Object.entries(map)
    .map(([level, value]) => [Number(level), value] as const)
    .sort(([a], [b]) => b - a);

const toMeasure = (wire: MeasureWire): Measure => ({
  compute: wire.compute,
  unit: wire.unit ?? null,
  inputs: wire.inputs.map((input) => ({
    id: input.id,
    title: input.title,
    unit: input.unit ?? null,
    min: input.min ?? null,
    max: input.max ?? null,
  })),
  each: wire.each ?? null,
  combine: wire.combine ?? 'mean-of-values',
  better: wire.better,
  cuts: byScoreDown(wire.cuts).map(([score, at]) => ({ score, at })),
  small: wire.small ? { below: wire.small.below, atMost: wire.small.atMost ?? null } : null,
  whenEmpty: wire.whenEmpty ?? 'insufficient',
});

const toChecklist = (wire: NonNullable<ItemWire['checklist']>): Checklist => ({
  parts: wire.parts.map(({ id, title }) => ({ id, title })),
  levels: byScoreDown(wire.levels).map(([score, parts]) => ({ score, parts })),
});

const toItem = (wire: ItemWire, section: SectionWire): Item => ({
  id: wire.id,
  number: wire.number ?? null,
  title: wire.title,
  question: wire.question,
  period: wire.period ?? null,
  principle: wire.principle === undefined ? (section.principle ?? null) : wire.principle,
  weight: wire.weight ?? 1,
  notApplicable: wire.notApplicable ?? null,
  evidence: wire.evidence
    ? { kinds: wire.evidence.kinds, atLeast: wire.evidence.atLeast ?? 1, ask: wire.evidence.ask ?? null }
    : null,
  anchors: Object.entries(wire.anchors)
    .map(([level, text]) => ({ score: Number(level), text }))
    .sort((a, b) => a.score - b.score),
  measure: wire.measure ? toMeasure(wire.measure) : null,
  checklist: wire.checklist ? toChecklist(wire.checklist) : null,
  caps: (wire.caps ?? []).map(({ id, title, atMost }) => ({ id, title, atMost })),
});

const toSection = (wire: SectionWire): Section => ({
  id: wire.id,
  title: wire.title,
  principle: wire.principle ?? null,
  counted: wire.counted ?? true,
  items: wire.items.map((item) => toItem(item, wire)),
});

/** The rubric of a file whose shape and rules hold. */
export const toRubric = (wire: RubricWire, hash: Hash): Rubric => {
  const rubric = {
    id: wire.id,
    version: wire.version,
    title: wire.title,
    notice: wire.notice ?? null,
    sources: (wire.sources ?? []).map(({ title, url }) => ({ title, url: url ?? null })),
    languages: wire.languages,
    scale: wire.scale,
    evidence: (wire.evidence ?? []).map(({ id, title }) => ({ id, title })),
    total: wire.scoring.total,
    bands: wire.bands.map((band) => ({
      id: band.id,
      title: band.title,
      from: band.from,
      reviewAgainAfterMonths: band.reviewAgainAfterMonths ?? null,
    })),
    partlyCovers: wire.partlyCovers ?? [],
    changes: (wire.changes ?? []).map(({ item, meaning, note }) => ({ item, meaning, note: note ?? null })),
    sections: wire.sections.map(toSection),
  };
  let fingerprint: string | null = null;
  return {
    ...rubric,
    // Only some reports and checks name it, and what computes it takes long to load.
    get fingerprint() {
      fingerprint ??= fingerprintOf(rubric, hash);
      return fingerprint;
    },
  };
};
