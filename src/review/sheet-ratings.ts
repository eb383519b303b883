/** Reads the rows of a filled-in sheet to ratings: one row an item, input, part or cap. */

import { nearest } from '../problem/nearest.ts';
import type { TablePoint } from '../problem/place.ts';
import type { Item, Rubric } from '../rubric/rubric.ts';
import { itemsOf } from '../rubric/rubric.ts';
import type { Evidence, InputValue, Rating } from '../scoring/review.ts';
import { EMPTY_RATING } from '../scoring/review.ts';
import { toCellAnswer, toCellNumber, toCellStatus } from './cell-words.ts';
import type { ReportCell, Row } from './sheet-rows.ts';
import { placeKey } from './sheet-rows.ts';

interface Draft {
  readonly inputs: Map<string, InputValue>;
  readonly parts: Map<string, boolean>;
  readonly caps: Map<string, boolean>;
  value: InputValue | null;
  rating: Rating;
}

interface Reading {
  readonly items: ReadonlyMap<string, Item>;
  readonly kinds: readonly string[];
  readonly places: Map<string, TablePoint>;
  readonly drafts: Map<string, Draft>;
  /** Items of which an entry stands in a row where it is not read. */
  readonly misplaced: Set<string>;
  readonly report: ReportCell;
}

// The columns that a reviewer fills in.
const ENTRIES = ['status', 'score', 'reason', 'observation', 'recommendation', 'evidence'] as const;

const orNull = (text: string): string | null => (text === '' ? null : text);

const emptyDraft = (): Draft => ({
  inputs: new Map(),
  parts: new Map(),
  caps: new Map(),
  value: null,
  rating: EMPTY_RATING,
});

const toNumbers = (row: Row, report: ReportCell): InputValue | null => {
  const written = row.text('score');
  const numbers = written.split('|').map(toCellNumber);
  if (numbers.includes(null)) {
    report('sheet/not-a-number', row.place('score'), { written });
    return null;
  }
  const known = numbers.filter((one) => one !== null);
  return written.includes('|') ? known : (known[0] ?? null);
};

const toEvidence = (row: Row, { kinds, report }: Reading): readonly Evidence[] =>
  row
    .text('evidence')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .flatMap((one): Evidence[] => {
      const [word = '', ...rest] = one.split(':');
      const kind = word.trim().toLowerCase();
      if (!kinds.includes(kind)) {
        report('sheet/unknown-evidence', row.place('evidence'), { written: one, known: kinds });
        return [];
      }
      return [{ source: null, kind, sample: null, note: orNull(rest.join(':').trim()), asOf: null }];
    });

const readItemRow = (row: Row, draft: Draft, reading: Reading): void => {
  const { report } = reading;
  const status = row.text('status');
  const score = row.text('score');
  const parsed = status === '' ? null : toCellStatus(status);
  if (status !== '' && parsed === null)
    report('sheet/unknown-status', row.place('status'), { written: status });
  const number = score === '' ? null : toCellNumber(score);
  if (score !== '' && number === null) report('sheet/not-a-number', row.place('score'), { written: score });
  draft.rating = {
    ...EMPTY_RATING,
    status: parsed,
    score: number,
    reason: orNull(row.text('reason')),
    evidence: toEvidence(row, reading),
    observation: orNull(row.text('observation')),
    recommendation: orNull(row.text('recommendation')),
  };
};

const readAnswer = (row: Row, into: Map<string, boolean>, id: string, report: ReportCell): void => {
  const answer = toCellAnswer(row.text('score'));
  if (answer === null) report('sheet/not-yes-or-no', row.place('score'), { written: row.text('score') });
  else into.set(id, answer);
};

type DetailKey = 'inputs' | 'parts' | 'caps';

/** The key of a rating under which a detail stands; null when the item has no such input, part or cap. */
const keyOfDetail = (item: Item, id: string): DetailKey | null => {
  const { measure, checklist, caps } = item;
  if (measure !== null && (id === 'value' || measure.inputs.some((input) => input.id === id)))
    return 'inputs';
  if (checklist?.parts.some((part) => part.id === id) === true) return 'parts';
  return caps.some((cap) => cap.id === id) ? 'caps' : null;
};

const readDetailRow = (
  row: Row,
  item: Item,
  id: string,
  key: DetailKey,
  draft: Draft,
  { report, misplaced }: Reading,
): void => {
  for (const column of ENTRIES) {
    if (column === 'score' || row.text(column) === '') continue;
    report('sheet/misplaced-cell', row.place(column), { column, item: item.id });
    misplaced.add(item.id);
  }
  if (row.text('score') === '') return;
  if (key !== 'inputs') {
    readAnswer(row, draft[key], id, report);
    return;
  }
  const numbers = toNumbers(row, report);
  if (numbers === null) return;
  if (id === 'value') draft.value = numbers;
  else draft.inputs.set(id, numbers);
};

const knownRows = (items: ReadonlyMap<string, Item>): readonly string[] =>
  [...items.values()].flatMap((item) => [
    item.id,
    ...(item.measure?.inputs ?? []).map(({ id }) => `${item.id}.${id}`),
    ...(item.checklist?.parts ?? []).map(({ id }) => `${item.id}.${id}`),
    ...item.caps.map(({ id }) => `${item.id}.${id}`),
  ]);

const readRow = (row: Row, isOther: boolean, reading: Reading): void => {
  const { items, places, drafts, report } = reading;
  const name = row.text('item').toLowerCase();
  if (name === '') {
    if (ENTRIES.some((column) => row.text(column) !== ''))
      report('sheet/missing-item', row.place('item'), {});
    return;
  }
  const dot = name.indexOf('.');
  const itemId = dot === -1 ? name : name.slice(0, dot);
  const detail = dot === -1 ? null : name.slice(dot + 1);
  const item = items.get(itemId);
  const key = item === undefined || detail === null ? null : keyOfDetail(item, detail);
  if (item === undefined || (detail !== null && key === null)) {
    const suggestion = nearest(name, knownRows(items));
    report('sheet/unknown-row', row.place('item'), { item: name, suggestion });
    return;
  }
  const before = isOther ? undefined : places.get(name);
  if (before !== undefined)
    report('sheet/duplicate-row', row.place('item'), { item: name, line: before.line });
  // What does not count is read all the same, for what is wrong in its own cells.
  const counts = !isOther && before === undefined;
  const draft = (counts ? drafts.get(itemId) : undefined) ?? emptyDraft();
  if (detail === null || key === null) readItemRow(row, draft, reading);
  else readDetailRow(row, item, detail, key, draft, reading);
  if (!counts) return;
  drafts.set(itemId, draft);
  places.set(name, row.place('item'));
  if (key !== null && detail !== null) {
    places.set(placeKey(['ratings', itemId, key, detail]), row.place('score'));
    return;
  }
  places.set(placeKey(['ratings', itemId]), row.place('item'));
  for (const column of ['score', 'status', 'reason', 'evidence'] as const) {
    places.set(placeKey(['ratings', itemId, column]), row.place(column));
  }
};

export interface SheetRatings {
  readonly ratings: ReadonlyMap<string, Rating>;
  /** Items of which an entry stands in a row where it is not read: what they lack may be that entry. */
  readonly misplaced: ReadonlySet<string>;
}

/**
 * Reads every row.
 *
 * @param others - Rows about another review: they are looked at, but count for nothing.
 * @param places - Is told where each path of a rating stands.
 */
export const readRatings = (
  rows: readonly Row[],
  others: ReadonlySet<Row>,
  rubric: Rubric,
  places: Map<string, TablePoint>,
  report: ReportCell,
): SheetRatings => {
  const reading: Reading = {
    items: new Map(itemsOf(rubric).map(({ item }) => [item.id, item] as const)),
    kinds: rubric.evidence.map(({ id }) => id),
    places,
    drafts: new Map(),
    misplaced: new Set(),
    report,
  };
  for (const row of rows) readRow(row, others.has(row), reading);
  const ratings = new Map(
    [...reading.drafts].map(([id, { rating, ...details }]) => [id, { ...rating, ...details }] as const),
  );
  return { ratings, misplaced: reading.misplaced };
};
