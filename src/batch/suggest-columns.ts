/** Suggests which heading of an export is which column: by ids, titles in all languages, item numbers and REDCap's checkboxes. */

import leven from 'leven';
import type { Item, Text } from '../rubric/rubric.ts';
import type { Instrument } from './roles.ts';
import { COMMON_COLUMNS, detailsOf } from './roles.ts';

export interface Suggestion {
  readonly target: string;
  readonly heading: string;
  readonly as: 'percent' | null;
}

// What exports in the three languages call the columns that every table has.
const COMMON_NAMES: Readonly<Record<(typeof COMMON_COLUMNS)[number], readonly string[]>> = {
  team: [
    'team',
    'team id',
    'teamid',
    'team name',
    'tiimi',
    'tiimin nimi',
    'tiimi id',
    'teamets namn',
    'record id',
    'site',
    'palvelu',
    'yksikkö',
    'toimipiste',
    'enhet',
    'service',
    'tjänst',
  ],
  date: [
    'date',
    'review date',
    'visit date',
    'päivä',
    'pvm',
    'päivämäärä',
    'arviointipäivä',
    'arvioinnin päivä',
    'arviointipvm',
    'datum',
    'bedömningsdatum',
    'bedömningsdag',
    'dag',
  ],
  reviewer: ['reviewer', 'rater', 'assessor', 'arvioija', 'arvioijat', 'bedömare', 'bedömaren'],
  rubric: ['rubric', 'instrument', 'kriteeristö', 'kriterier', 'scale'],
  started: [
    'started',
    'clients started',
    'aloittaneet',
    'aloittaneita',
    'aloittanut',
    'startade',
    'påbörjade',
    'började',
  ],
  employed: [
    'employed',
    'clients employed',
    'työllistyneet',
    'työllistyneitä',
    'työllistynyt',
    'sysselsatta',
    'fick arbete',
    'anställda',
  ],
};

/** A heading or title as it is compared: words of letters and digits. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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

/** The suggestions in the order of the headings, the best for each column once. */
export const suggestColumns = (
  headings: readonly string[],
  instrument: Instrument,
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
      if (best > 0) matches.push({ index, target, fit: best });
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
    // A percent sign in the heading of an item that is a percentage: the figure rather than the score.
    const isFigure = heading.includes('%') && item?.measure?.compute === 'percent';
    const named = isFigure ? `${target}.value` : target;
    if (targets.has(named)) continue;
    targets.add(named);
    taken.set(index, { target: named, heading, as: isFigure ? 'percent' : null });
  }
  return [...taken].sort(([a], [b]) => a - b).map(([, suggestion]) => suggestion);
};

/** What the comments of a suggested map say. */
export interface MapWords {
  readonly head: string;
  readonly codes: string;
  readonly unknown: string;
  readonly missing: string;
}

/** The suggestions as a column map to be checked and edited. */
export const renderColumnMap = (
  headings: readonly string[],
  suggestions: readonly Suggestion[],
  say: MapWords,
): string => {
  const known = new Set(suggestions.map(({ heading }) => heading));
  const rest = headings.filter((heading) => !known.has(heading) && heading.trim() !== '');
  const missing = (['team', 'date'] as const).filter(
    (name) => !suggestions.some(({ target }) => target === name),
  );
  const lines = suggestions.map(({ target, heading, as }) =>
    as === null
      ? `  ${target}: ${JSON.stringify(heading)}`
      : `  ${target}: { column: ${JSON.stringify(heading)}, as: ${as} }`,
  );
  return [
    `# ${say.head}`,
    'format: ips-columns/1',
    `# ${say.codes}`,
    '# values: { "-99": unrated, "-88": not-applicable }',
    'columns:',
    ...lines,
    ...(missing.length === 0 ? [] : [`  # ${say.missing}`, ...missing.map((name) => `  # ${name}: "…"`)]),
    ...(rest.length === 0 ? [] : [`# ${say.unknown}`, ...rest.map((one) => `#   ${JSON.stringify(one)}`)]),
    '',
  ].join('\n');
};
