/** A rubric as the program works with it: every default filled in, `null` for what is not there. */

import type { PrincipleId } from './principle-ids.ts';

/** Text for people: the same in every language, or one for each language of the rubric. */
export type Text = string | Readonly<Record<string, string>>;

export interface Scale {
  readonly min: number;
  readonly max: number;
}

export interface Input {
  readonly id: string;
  readonly title: Text;
  readonly unit: Text | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** The most (lower is better) or the least (higher is better) value that reaches a score. */
export interface Cut {
  readonly score: number;
  readonly at: number;
}

export interface Measure {
  readonly compute: 'value' | 'ratio' | 'percent';
  readonly unit: Text | null;
  /** One for `value`, two (dividend and divisor) for `ratio` and `percent`. */
  readonly inputs: readonly Input[];
  readonly each: Text | null;
  readonly combine: 'mean-of-values' | 'mean-of-scores';
  readonly better: 'lower' | 'higher';
  /** From the highest score down. */
  readonly cuts: readonly Cut[];
  readonly small: { readonly below: number; readonly atMost: number | null } | null;
  readonly whenEmpty: 'not-applicable' | 'lowest' | 'insufficient';
}

export interface Part {
  readonly id: string;
  readonly title: Text;
}

export interface Checklist {
  readonly parts: readonly Part[];
  /** The least number of parts that reaches a score, from the highest score down. */
  readonly levels: readonly { readonly score: number; readonly parts: number }[];
}

export interface Cap {
  readonly id: string;
  readonly title: Text;
  readonly atMost: number;
}

export interface Item {
  readonly id: string;
  readonly number: string | null;
  readonly title: Text;
  readonly question: Text;
  readonly period: Text | null;
  readonly principle: PrincipleId | null;
  readonly weight: number;
  /** When the item may be rated as not applicable; null: never. */
  readonly notApplicable: Text | null;
  readonly evidence: {
    readonly kinds: readonly string[];
    readonly atLeast: number;
    readonly ask: Text | null;
  } | null;
  /** By level, from the lowest to the highest of the scale. */
  readonly anchors: readonly { readonly score: number; readonly text: Text }[];
  readonly measure: Measure | null;
  readonly checklist: Checklist | null;
  readonly caps: readonly Cap[];
}

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly principle: PrincipleId | null;
  readonly counted: boolean;
  readonly items: readonly Item[];
}

export interface Band {
  readonly id: string;
  readonly title: Text;
  readonly from: number;
  readonly reviewAgainAfterMonths: number | null;
}

export interface EvidenceKind {
  readonly id: string;
  readonly title: Text;
}

export interface Rubric {
  readonly id: string;
  readonly version: string;
  /** SHA-256, in hexadecimal, of all that scoring reads. */
  readonly fingerprint: string;
  readonly title: Text;
  readonly notice: Text | null;
  readonly sources: readonly { readonly title: Text; readonly url: string | null }[];
  readonly languages: readonly string[];
  readonly scale: Scale;
  readonly evidence: readonly EvidenceKind[];
  readonly total: 'sum' | 'mean-of-sections';
  /** From the highest to the lowest. */
  readonly bands: readonly Band[];
  readonly partlyCovers: readonly PrincipleId[];
  readonly changes: readonly {
    readonly item: string;
    readonly meaning: 'same' | 'clarified' | 'changed';
    readonly note: Text | null;
  }[];
  readonly sections: readonly Section[];
}

/** The text in a language, or in the first one it has where it lacks that. */
export const inLanguage = (text: Text, language: string): string =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');

interface Placed {
  readonly section: Section;
  readonly item: Item;
}

// Tables ask for the items of one rubric a thousand times for each row.
const placedItems = new WeakMap<Rubric, readonly Placed[]>();
const itemsById = new WeakMap<Rubric, ReadonlyMap<string, Item>>();

/** All items of a rubric in their order, each with its section. */
export const itemsOf = (rubric: Rubric): readonly Placed[] => {
  const known = placedItems.get(rubric);
  if (known !== undefined) return known;
  const placed = rubric.sections.flatMap((section) => section.items.map((item) => ({ section, item })));
  placedItems.set(rubric, placed);
  return placed;
};

/** The items of a rubric by id, in their order. */
export const itemMapOf = (rubric: Rubric): ReadonlyMap<string, Item> => {
  const known = itemsById.get(rubric);
  if (known !== undefined) return known;
  const items = new Map(itemsOf(rubric).map(({ item }) => [item.id, item] as const));
  itemsById.set(rubric, items);
  return items;
};
