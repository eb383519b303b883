/** Suggests which heading of an export is which column: by ids, titles in all languages, item numbers and REDCap's checkboxes. */

import leven from 'leven';
import type { Item, Text } from '../rubric/rubric.ts';
import { COMMON_NAMES } from './common-names.ts';
import type { Reading } from './figure-or-rating.ts';
import { figureOrRating } from './figure-or-rating.ts';
import { plain } from './plain-text.ts';
import type { Instrument } from './roles.ts';
import { COMMON_COLUMNS, detailsOf } from './roles.ts';

export interface Suggestion {
  readonly heading: string;
  readonly reading: Reading;
}

const inAllLanguages = (text: Text): readonly string[] =>
  (typeof text === 'string' ? [text] : Object.values(text)).map(plain);

interface Candidate {
  readonly target: string;
  readonly names: readonly string[];
  readonly item: Item | null;
}

const candidatesOf = ({ items }: Instrument): readonly Candidate[] => {
  const common = COMMON_COLUMNS.map((target) => ({
    target,
    names: COMMON_NAMES[target].map(plain),
    item: null,
  }));
  const all = [...items.values()];
  const ofItems = all.map((item) => ({
    target: item.id,
    names: [plain(item.id), ...inAllLanguages(item.title)],
    item,
  }));
  const titlesOf = (item: Item, id: string): readonly string[] => {
    const found = [...(item.measure?.inputs ?? []), ...(item.checklist?.parts ?? []), ...item.caps].find(
      (one) => one.id === id,
    );
    return found === undefined ? [] : inAllLanguages(found.title);
  };
  const details = all.flatMap((item) =>
    [...detailsOf(item), 'status', 'reason'].map((id) => ({
      target: `${item.id}.${id}`,
      names: [plain(`${item.id} ${id}`), ...titlesOf(item, id)],
      item,
    })),
  );
  return [...common, ...ofItems, ...details];
};

const NUMBER =
  /^(?:q|item|k|kriteeri|kriterium|krit|nr|no|kohta|punkt)?[\s._-]*(c?\d{1,2}(?:[._]\d{1,2})?)(?![\d])/iu;

const byNumber = (heading: string, { items }: Instrument): Item | null => {
  const written = NUMBER.exec(heading.trim())?.[1]?.replace('_', '.').toLowerCase();
  if (written === undefined) return null;
  return [...items.values()].find(({ number }) => number?.toLowerCase() === written) ?? null;
};

const LEAST_OF_TITLE = 8;

// How well a name fits, from 3 (the same) down; 0 does not fit.
const fit = (heading: string, name: string): number => {
  if (heading === name) return 3;
  if (name.length < LEAST_OF_TITLE || heading.length < LEAST_OF_TITLE) return 0;
  if (heading.includes(name) || name.startsWith(heading)) return 2;
  return leven(heading, name, { maxDistance: 4 }) <= Math.min(3, Math.floor(name.length / 6)) ? 1 : 0;
};

// What numbers the rows of an export names the team only where nothing else does.
const LAST_RESORTS: ReadonlySet<string> = new Set(['record id']);
const LAST_FIT = 0.5;

interface Match {
  readonly index: number;
  readonly target: string;
  readonly fit: number;
}

const CHECKBOX = /^(.*?)___(\d+)$/u;

// REDCap writes a checkbox field as one column a choice: field___1, field___2, …
const checkboxes = (headings: readonly string[], itemOf: (text: string) => Item | null): readonly Match[] => {
  const fields = new Map<string, { index: number; code: number }[]>();
  headings.forEach((heading, index) => {
    const [, field = '', code = ''] = CHECKBOX.exec(heading.trim()) ?? [];
    if (field === '') return;
    fields.set(field, [...(fields.get(field) ?? []), { index, code: Number(code) }]);
  });
  return [...fields].flatMap(([field, boxes]) => {
    const parts = itemOf(field)?.checklist?.parts ?? [];
    const item = itemOf(field);
    if (item === null || parts.length === 0) return [];
    const sorted = [...boxes].sort((a, b) => a.code - b.code);
    return sorted.flatMap(({ index }, place): Match[] => {
      const part = parts[place];
      return part === undefined || sorted.length !== parts.length
        ? []
        : [{ index, target: `${item.id}.${part.id}`, fit: 3 }];
    });
  });
};

/**
 * The suggestions in the order of the headings, the best for each column once.
 *
 * @param cellsOf - What the first rows hold in a column.
 */
export const suggestColumns = (
  headings: readonly string[],
  instrument: Instrument,
  cellsOf: (column: number) => readonly string[],
): readonly Suggestion[] => {
  const candidates = candidatesOf(instrument);
  const matches: Match[] = [];
  const unique = new Map<string, number>();
  for (const { names } of candidates) {
    for (const name of new Set(names)) unique.set(name, (unique.get(name) ?? 0) + 1);
  }
  const itemOf = (text: string): Item | null => {
    const name = plain(text);
    const found = candidates.find(
      (one) => one.item?.id === one.target && one.names.some((known) => fit(name, known) >= 2),
    );
    return found?.item ?? byNumber(text, instrument);
  };
  matches.push(...checkboxes(headings, itemOf));
  headings.forEach((heading, index) => {
    if (CHECKBOX.test(heading.trim())) return;
    const name = plain(heading);
    if (name === '') return;
    for (const { target, names } of candidates) {
      // The title of a part such as "clients" says nothing where several items have one.
      const known = Math.max(...names.map((one) => ((unique.get(one) ?? 0) > 1 ? 0 : fit(name, one))));
      // A heading that is the column's own name needs no guessing.
      const best = heading.trim() === target ? Infinity : known;
      const isLastResort = best > 0 && LAST_RESORTS.has(name);
      if (best > 0) matches.push({ index, target, fit: isLastResort ? LAST_FIT : best });
    }
    const numbered = byNumber(heading, instrument);
    if (numbered !== null) matches.push({ index, target: numbered.id, fit: 2.5 });
  });
  matches.sort((a, b) => (a.fit === b.fit ? a.index - b.index : b.fit - a.fit));
  const taken = new Map<number, Suggestion>();
  const targets = new Set<string>();
  for (const { index, target } of matches) {
    if (taken.has(index) || targets.has(target)) continue;
    const heading = headings[index] ?? '';
    const item = instrument.items.get(target);
    const reading =
      item === undefined
        ? { target, as: null, because: null, instead: null }
        : figureOrRating(heading, cellsOf(index), item, instrument.rubric.scale);
    if (targets.has(reading.target)) continue;
    targets.add(target);
    targets.add(reading.target);
    taken.set(index, { heading, reading });
  }
  return [...taken].sort(([a], [b]) => a - b).map(([, suggestion]) => suggestion);
};
