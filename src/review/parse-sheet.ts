/** Reads a review from a sheet that was filled in with a spreadsheet program: one row an item, input, part or cap. */

import { nearest } from '../problem/nearest.ts';
import type { TablePoint } from '../problem/place.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { hasErrors } from '../problem/severity.ts';
import type { Item, Rubric } from '../rubric/rubric.ts';
import { itemsOf } from '../rubric/rubric.ts';
import type { Evidence, InputValue, Rating, Review } from '../scoring/review.ts';
import { EMPTY_RATING } from '../scoring/review.ts';
import { parseCsv } from '../source/csv-source.ts';
import { toCellAnswer, toCellNumber, toCellStatus } from './cell-words.ts';
import type { PlaceOf } from './check-review.ts';
import { readHead } from './sheet-head.ts';
import type { ReportCell, Row } from './sheet-rows.ts';
import { placeKey, toRows } from './sheet-rows.ts';

export interface ParsedSheet {
  readonly review: Review | null;
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
}

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
  readonly report: ReportCell;
}

// The columns that a reviewer fills in.
const ENTRIES = ['status', 'score', 'reason', 'observation', 'recommendation', 'evidence'] as const;

const orNull = (text: string): string | null => (text === '' ? null : text);

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

// Returns the key of the rating that the row is about, or null when the item has no such input, part or cap.
const readDetailRow = (
  row: Row,
  item: Item,
  id: string,
  draft: Draft,
  report: ReportCell,
): 'inputs' | 'parts' | 'caps' | null => {
  const isInput = item.measure?.inputs.some((input) => input.id === id) === true;
  const isValue = id === 'value' && item.measure !== null;
  const isPart = item.checklist?.parts.some((part) => part.id === id) === true;
  const isCap = item.caps.some((cap) => cap.id === id);
  if (!isInput && !isValue && !isPart && !isCap) return null;
  const key = isInput || isValue ? 'inputs' : isPart ? 'parts' : 'caps';
  for (const column of ENTRIES) {
    if (column === 'score' || row.text(column) === '') continue;
    report('sheet/misplaced-cell', row.place(column), { column, item: item.id });
  }
  if (row.text('score') === '') return key;
  if (isPart) readAnswer(row, draft.parts, id, report);
  else if (isCap) readAnswer(row, draft.caps, id, report);
  else {
    const numbers = toNumbers(row, report);
    if (isValue) draft.value = numbers;
    else if (numbers !== null) draft.inputs.set(id, numbers);
  }
  return key;
};

const knownRows = (items: ReadonlyMap<string, Item>): readonly string[] =>
  [...items.values()].flatMap((item) => [
    item.id,
    ...(item.measure?.inputs ?? []).map(({ id }) => `${item.id}.${id}`),
    ...(item.checklist?.parts ?? []).map(({ id }) => `${item.id}.${id}`),
    ...item.caps.map(({ id }) => `${item.id}.${id}`),
  ]);

const readRow = (row: Row, reading: Reading): void => {
  const { items, places, drafts, report } = reading;
  const name = row.text('item').toLowerCase();
  if (name === '') {
    if (ENTRIES.some((column) => row.text(column) !== ''))
      report('sheet/missing-item', row.place('item'), {});
    return;
  }
  const dot = name.indexOf('.');
  const itemId = dot === -1 ? name : name.slice(0, dot);
  const detail = dot === -1 ? undefined : name.slice(dot + 1);
  const item = items.get(itemId);
  const draft = drafts.get(itemId) ?? {
    inputs: new Map(),
    parts: new Map(),
    caps: new Map(),
    value: null,
    rating: EMPTY_RATING,
  };
  const key =
    item === undefined || detail === undefined ? null : readDetailRow(row, item, detail, draft, report);
  if (item === undefined || (detail !== undefined && key === null)) {
    report('sheet/unknown-row', row.place('item'), {
      item: name,
      suggestion: nearest(name, knownRows(items)),
    });
    return;
  }
  const before = places.get(name);
  if (before !== undefined) {
    report('sheet/duplicate-row', row.place('item'), { item: name, line: before.line });
    return;
  }
  places.set(name, row.place('item'));
  drafts.set(itemId, draft);
  if (detail === undefined || key === null) {
    readItemRow(row, draft, reading);
    places.set(placeKey(['ratings', itemId]), row.place('item'));
    for (const column of ['score', 'status', 'reason', 'evidence'] as const) {
      places.set(placeKey(['ratings', itemId, column]), row.place(column));
    }
  } else {
    places.set(placeKey(['ratings', itemId, key, detail]), row.place('score'));
  }
};

/**
 * Parses a sheet as `form --format csv` makes it, filled in. Never throws.
 *
 * @param given - Team and date from the command line, for a sheet that does not say them.
 */
export const parseSheet = (
  file: string,
  text: string,
  rubric: Rubric,
  given: { readonly team: string | null; readonly date: string | null },
): ParsedSheet => {
  const table = parseCsv(file, text);
  const problems: Problem[] = [...table.problems];
  const report: ReportCell = (code, place, values) => {
    problems.push(problem(code, place, values));
  };
  const reading: Reading = {
    items: new Map(itemsOf(rubric).map(({ item }) => [item.id, item] as const)),
    kinds: rubric.evidence.map(({ id }) => id),
    places: new Map(),
    drafts: new Map(),
    report,
  };
  const start: TablePoint = { file, line: 1, column: 1 };
  if (text.trim() === '') report('file/empty', start, {});
  const rows = hasErrors(problems) ? [] : toRows(file, table.rows, report);
  const head = hasErrors(problems) ? null : readHead(rows, given, reading.places, report);
  for (const row of rows) readRow(row, reading);
  const placeOf: PlaceOf = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const place = reading.places.get(placeKey(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return start;
  };
  if (head === null || hasErrors(problems)) return { review: null, problems, placeOf };
  const ratings = new Map(
    [...reading.drafts].map(([id, { rating, inputs, parts, caps, value }]) => [
      id,
      { ...rating, inputs, parts, caps, value },
    ]),
  );
  const review: Review = {
    rubric: { id: rubric.id, version: null, fingerprint: null, file: null },
    status: 'draft',
    kind: null,
    team: { id: head.team, name: null, organisation: null, region: null, deliveryModel: null },
    date: head.date,
    period: null,
    reviewers: [],
    sources: [],
    ratings,
    outcomes: null,
    strengths: [],
    actions: [],
    history: [],
  };
  return { review, problems, placeOf };
};
