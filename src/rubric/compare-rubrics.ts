/** Compares two versions of a rubric: every change, with what it asks of the version. */

import { canonical, itemRead } from './fingerprint.ts';
import type { Item, Rubric, Section, Text } from './rubric.ts';
import { itemsOf } from './rubric.ts';
import type { RubricChange, ScoringChangeKind } from './rubric-change.ts';
import type { NamedText } from './texts-of-rubric.ts';
import { textsOfRubric } from './texts-of-rubric.ts';

type Json = Parameters<typeof canonical>[0];

const scoring = (
  kind: ScoringChangeKind,
  id: string | null,
  before: Json = null,
  after: Json = null,
): readonly RubricChange[] => {
  const [a, b] = [canonical(before), canonical(after)];
  const shown = (value: Json, text: string): string | null =>
    value === null ? null : typeof value === 'string' ? value : text;
  return [{ kind, step: 'major', id, part: null, before: shown(before, a), after: shown(after, b) }];
};

const differing = (
  kind: ScoringChangeKind,
  id: string | null,
  before: Json,
  after: Json,
): readonly RubricChange[] =>
  canonical(before) === canonical(after) ? [] : scoring(kind, id, before, after);

const compareItem = (before: Item, after: Item): readonly RubricChange[] => {
  const [a, b] = [itemRead(before), itemRead(after)];
  const { id } = after;
  return [
    ...differing('item-weight', id, a.weight, b.weight),
    ...differing('item-not-applicable', id, a.notApplicable, b.notApplicable),
    ...differing('item-measure', id, a.measure, b.measure),
    ...differing('item-checklist', id, a.checklist, b.checklist),
    ...differing('item-caps', id, a.caps, b.caps),
  ];
};

const byId = <One extends { readonly id: string }>(ones: readonly One[]): ReadonlyMap<string, One> =>
  new Map(ones.map((one) => [one.id, one] as const));

const compareSections = (before: Rubric, after: Rubric): readonly RubricChange[] => {
  const [old, now] = [byId<Section>(before.sections), byId<Section>(after.sections)];
  return [
    ...[...old.keys()].filter((id) => !now.has(id)).flatMap((id) => scoring('section-removed', id)),
    ...[...now.values()].flatMap(({ id, counted }) => {
      const was = old.get(id);
      return was === undefined
        ? scoring('section-added', id)
        : differing('section-counted', id, was.counted, counted);
    }),
  ];
};

const compareItems = (before: Rubric, after: Rubric): readonly RubricChange[] => {
  const place = (rubric: Rubric) =>
    new Map(itemsOf(rubric).map(({ item, section }) => [item.id, { item, section: section.id }] as const));
  const [old, now] = [place(before), place(after)];
  return [
    ...[...old.keys()].filter((id) => !now.has(id)).flatMap((id) => scoring('item-removed', id)),
    ...[...now].flatMap(([id, { item, section }]) => {
      const was = old.get(id);
      if (was === undefined) return scoring('item-added', id);
      return [...differing('item-moved', id, was.section, section), ...compareItem(was.item, item)];
    }),
  ];
};

const textIn = (text: Text | null, language: string): string | null =>
  text === null ? null : typeof text === 'string' ? text : (text[language] ?? null);

// The meaning of an anchor or question is what its source language says, unless `changes` says that it stayed.
const toTextChange = (
  named: NamedText,
  language: string,
  before: string | null,
  after: string | null,
  around: { readonly source: string; readonly same: ReadonlySet<string> },
): RubricChange => {
  const kind = named.part === 'question' ? 'question' : named.part.startsWith('anchors.') ? 'anchor' : null;
  const isPlain = typeof named.text === 'string' || named.text === null;
  const part = isPlain ? named.part : `${named.part} (${language})`;
  const common = { id: named.id, part, before, after };
  if (kind === null || language !== around.source) return { kind: 'wording', step: 'patch', ...common };
  return { kind, step: around.same.has(named.id ?? '') ? 'patch' : 'major', ...common };
};

const compareTexts = (before: Rubric, after: Rubric): readonly RubricChange[] => {
  const [source = ''] = before.languages;
  const same = new Set(after.changes.filter(({ meaning }) => meaning === 'same').map(({ item }) => item));
  const key = ({ id, part }: NamedText): string => JSON.stringify([id, part]);
  const old = new Map(textsOfRubric(before).map((one) => [key(one), one] as const));
  const now = new Map(textsOfRubric(after).map((one) => [key(one), one] as const));
  const shared = after.languages.filter((language) => before.languages.includes(language));
  const owners = (rubric: Rubric): ReadonlySet<string | null> =>
    new Set([null, ...rubric.sections.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)])]);
  const [oldOwners, nowOwners] = [owners(before), owners(after)];
  return [...new Map([...old, ...now])].flatMap(([name, named]) => {
    // What was added or removed whole is said once.
    if (!oldOwners.has(named.id) || !nowOwners.has(named.id)) return [];
    const [was, is] = [old.get(name)?.text ?? null, now.get(name)?.text ?? null];
    const isPlain = [was, is].every((text) => text === null || typeof text === 'string');
    const languages = isPlain ? [source] : shared;
    return languages.flatMap((language) => {
      const [a, b] = [textIn(was, language), textIn(is, language)];
      return a === b ? [] : [toTextChange({ ...named, text: is ?? was }, language, a, b, { source, same })];
    });
  });
};

const compareLanguages = (before: Rubric, after: Rubric): readonly RubricChange[] => {
  const change = (kind: 'language-added' | 'language-removed', id: string): RubricChange => ({
    kind,
    step: 'minor',
    id,
    part: null,
    before: null,
    after: null,
  });
  return [
    ...after.languages
      .filter((id) => !before.languages.includes(id))
      .map((id) => change('language-added', id)),
    ...before.languages
      .filter((id) => !after.languages.includes(id))
      .map((id) => change('language-removed', id)),
  ];
};

const compareOrder = (before: Rubric, after: Rubric): readonly RubricChange[] => {
  const order = (rubric: Rubric): readonly string[] =>
    rubric.sections.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
  const [old, now] = [order(before), order(after)];
  const stayed = old.filter((id) => now.includes(id));
  const isSame = now.filter((id) => old.includes(id)).every((id, index) => id === stayed[index]);
  const nothing = { id: null, part: null, before: null, after: null };
  return isSame ? [] : [{ kind: 'order', step: 'patch', ...nothing }];
};

/** Every change from one rubric to another: what scoring reads first, then texts. */
export const compareRubrics = (before: Rubric, after: Rubric): readonly RubricChange[] => {
  const bands = (rubric: Rubric): Json => rubric.bands.map(({ id, from }) => ({ id, from }));
  return [
    ...differing('scale', null, { ...before.scale }, { ...after.scale }),
    ...differing('total', null, before.total, after.total),
    ...differing('bands', null, bands(before), bands(after)),
    ...compareSections(before, after),
    ...compareItems(before, after),
    ...compareLanguages(before, after),
    ...compareTexts(before, after),
    ...compareOrder(before, after),
  ];
};
