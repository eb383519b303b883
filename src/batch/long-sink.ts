/** Gathers the rows of a long table, one rating a row, to reviews, and scores them when all have come. */

import { nearest } from '../problem/nearest.ts';
import { problem } from '../problem/problem.ts';
import type { PlainRows } from './plain/plain-rows.ts';
import { openStore } from './plain/open-store.ts';
import { createPlainLong, tellItems } from './plain/plain-long.ts';
import { isError } from '../problem/severity.ts';
import type { SinkOptions } from './create-row-sink.ts';
import type { ReportColumn } from './header.ts';
import { columnOf } from './header.ts';
import { CODE, createLongRecords } from './long-records.ts';
import type { LongRecord } from './long-records.ts';
import type { ReportCell } from './read-cells.ts';
import type { RowHead } from './read-row-head.ts';
import { readRowHead } from './read-row-head.ts';
import type { RatingDraft } from './read-row.ts';
import { emptyDraft, readDetail, readRating, reviewOfRow } from './read-row.ts';
import type { Instrument } from './roles.ts';
import { columnNames, PLAIN_MANNER } from './roles.ts';
import { rowOptions } from './row-options.ts';
import type { RowSink } from './score-csv.ts';
import type { CellProblem } from './score-wide-row.ts';
import { keyOfHead } from './score-wide-row.ts';
import { checkRow } from './score-row.ts';
import { hashRow } from './seen.ts';
import type { Row } from './split-cells.ts';
import { finishLong } from './finish-long.ts';

const NOWHERE = { file: '', line: 1, column: 1 };

export const createLongSink = (options: SinkOptions): RowSink => {
  const { job, header, manner } = options;
  const cells = rowOptions(job, manner.inputDelimiter !== ',');
  const itemIds = new Map(job.instruments.map((one) => [one, [...one.items.keys()]] as const));
  const widest = Math.max(...[...itemIds.values()].map((ids) => ids.length));
  const heldCaps = new Set<string>();
  const at = {
    item: columnOf(header, 'item'),
    score: columnOf(header, 'score'),
    status: columnOf(header, 'status'),
    reason: columnOf(header, 'reason'),
  };
  // What belongs to a review rather than to one of its ratings.
  const ofReview = header.headings
    .map((_, column) => column)
    .filter((column) => !header.dropped.has(column) && !Object.values(at).includes(column));
  const { core, store } = openStore(job.isPlainPathOff);
  const records = createLongRecords({
    store,
    core,
    items: widest,
    delimiter: manner.inputDelimiter ?? '',
    headOf: (passed) => {
      const texts = header.headings.map((_, column) => passed[ofReview.indexOf(column)] ?? '');
      const head = readRowHead(texts, header, cells, () => undefined);
      if (head === null) throw new RangeError('the head of a plain row is wrong');
      return head;
    },
  });
  const plainCore = core !== null && tellItems(core, cells.instrument.rubric) ? core : null;
  const varying = new Set<number>();
  let count = 0;

  const mannerAt = (column: number) => header.roles[column]?.[0]?.manner ?? PLAIN_MANNER;

  const mergeHead = (record: LongRecord, head: RowHead, row: Row, report: ReportColumn): boolean => {
    const { started, employed } = record.head;
    const isOther = (before: number | null, now: number | null): boolean =>
      before !== null && now !== null && before !== now;
    for (const name of ['started', 'employed'] as const) {
      if (!isOther(record.head[name], head[name])) continue;
      report('table/different-outcome', columnOf(header, name), { column: name });
      return false;
    }
    const merged = { started: started ?? head.started, employed: employed ?? head.employed };
    if (merged.started !== null && merged.employed !== null && merged.employed > merged.started) {
      const values = { employed: merged.employed, started: merged.started };
      report('review/employed-over-started', columnOf(header, 'employed'), values);
      return false;
    }
    record.head = { ...record.head, ...merged };
    ofReview.forEach((column, place) => {
      if ((row.cells[column] ?? '') !== (record.passed[place] ?? '')) varying.add(column);
    });
    return true;
  };

  const readItem = (
    row: Row,
    instrument: Instrument,
    report: ReportColumn,
  ): { readonly id: string; readonly detail: string | null; readonly draft: RatingDraft } | null => {
    const written = (row.cells[at.item] ?? '').trim();
    const manner = mannerAt(at.item);
    const name = (manner.values.get(written) ?? written).toLowerCase();
    const [id = '', ...rest] = name.split('.');
    const detail = rest.length === 0 ? null : rest.join('.');
    const item = instrument.items.get(id);
    const unknown = (): null => {
      report('table/unknown-detail', at.item, {
        column: written,
        suggestion: nearest(name, columnNames(instrument)),
      });
      return null;
    };
    if (item === undefined) {
      report('review/unknown-item', at.item, {
        item: written,
        suggestion: nearest(name, [...instrument.items.keys()]),
      });
      return null;
    }
    const draft = emptyDraft();
    const tellAt =
      (column: number): ReportCell =>
      (code, values) => {
        report(code, column, values);
      };
    const { scale } = instrument.rubric;
    const cell = (column: number): string => (column === -1 ? '' : (row.cells[column] ?? ''));
    const rate = (key: 'score' | 'status' | 'reason', column: number): void => {
      if (column !== -1 && cell(column).trim() !== '')
        readRating(draft, key, cell(column), scale, mannerAt(column), cells, tellAt(column));
    };
    if (detail === 'status' || detail === 'reason') {
      rate(detail, at.score);
    } else if (detail === null) {
      rate('score', at.score);
      rate('status', at.status);
      rate('reason', at.reason);
    } else {
      const tell = tellAt(at.score);
      if (!readDetail(draft, item, detail, cell(at.score), mannerAt(at.score), cells, tell)) return unknown();
      if (item.caps.some((cap) => cap.id === detail)) heldCaps.add(`${id}.${detail}`);
    }
    return { id, detail, draft };
  };

  // The score of a rating that says nothing else; null for any other.
  const plainScore = ({ score, status, reason }: RatingDraft): number | null =>
    status === null && reason === null ? score : null;

  const merge = (into: RatingDraft, from: RatingDraft): void => {
    into.score = from.score ?? into.score;
    into.status = from.status ?? into.status;
    into.reason = from.reason ?? into.reason;
    into.value = from.value ?? into.value;
    into.inputs = new Map([...into.inputs, ...from.inputs]);
    into.parts = new Map([...into.parts, ...from.parts]);
    into.caps = new Map([...into.caps, ...from.caps]);
  };

  const row = (given: Row): readonly CellProblem[] => {
    const problems: CellProblem[] = [];
    const report: ReportColumn = (code, column, values) => {
      problems.push({ column: Math.max(0, column), problem: problem(code, NOWHERE, values) });
    };
    const head = readRowHead(given.cells, header, cells, report);
    if (head === null || problems.length > 0) return problems;
    const read = readItem(given, head.instrument, report);
    if (read === null || problems.length > 0) return problems;
    const { id, detail, draft } = read;
    // Alone, a rating must be right by the rules of every review; how it goes with others is seen at the end.
    const own = reviewOfRow(head, new Map([[id, draft]]));
    const checked = checkRow(own, head.instrument.rubric, (path) =>
      path[0] === 'date'
        ? columnOf(header, 'date')
        : path[0] === 'outcomes'
          ? columnOf(header, 'employed')
          : path[2] === 'status' && at.status !== -1 && draft.score === null
            ? at.status
            : at.score,
    );
    const wrong = checked.errors.filter((one) => isError(one.problem));
    if (wrong.length > 0) return wrong;
    const record = records.numberOf(hashRow(keyOfHead(head, header)));
    const known = records.head(record);
    if (known === null) {
      records.setHead(record, {
        head,
        passed: ofReview.map((column) => given.cells[column] ?? ''),
        raw: ofReview.map((column) => given.raw[column] ?? ''),
      });
    } else if (!mergeHead(known, head, given, report)) return problems;
    const item = itemIds.get(head.instrument)?.indexOf(id) ?? -1;
    const before = records.code(record, item);
    const key = detail ?? 'score';
    const full = before === CODE.full ? records.findFull(record, item) : null;
    const isTaken = full === null ? before !== CODE.nothing && key === 'score' : full.keys.has(key);
    if (isTaken) {
      report('table/duplicate-rating', at.item, { item: (given.cells[at.item] ?? '').trim() });
      return problems;
    }
    count += 1;
    if (before === CODE.nothing && detail === null) {
      const plain = plainScore(draft);
      if (plain !== null) {
        records.setCode(record, item, plain + 1);
        return [];
      }
      const { score, status, reason } = draft;
      // A row that says nothing leaves the item unrated; saying so twice is no double.
      if (score === null && status === null && reason === null) return [];
      if (score === null && status === 'not-applicable' && reason === null) {
        records.setCode(record, item, CODE.notApplicable);
        return [];
      }
    }
    const rating = records.full(record, item);
    if (before > CODE.nothing && before < CODE.notApplicable) rating.draft.score = before - 1;
    if (before === CODE.notApplicable) rating.draft.status = 'not-applicable';
    if (before !== CODE.nothing && before !== CODE.full) rating.keys.add('score');
    merge(rating.draft, draft);
    rating.keys.add(key);
    rating.rows.push({ row: given, bytes: new TextEncoder().encode(given.text) });
    return [];
  };

  const createPlain = (): PlainRows | null => {
    const delimiter = manner.inputDelimiter ?? '';
    const { rubric } = cells.instrument;
    if (plainCore === null || !(delimiter.charCodeAt(0) < 127)) return null;
    return createPlainLong({ core: plainCore, header, rubric, delimiter });
  };
  const plain = createPlain();

  return {
    plain: plain?.run ?? null,
    prepare: () => Promise.resolve(),
    row,
    finish: () =>
      finishLong({
        ...options,
        core: plainCore,
        records,
        itemIds,
        ofReview,
        varying,
        holdsCap: (cap) => heldCaps.has(cap),
      }),
    leftOut: () =>
      [...varying]
        .filter((column) => header.roles[column]?.some((role) => role.kind === 'common') !== true)
        .map((column) => header.headings[column] ?? ''),
    count: () => count + (plain?.count() ?? 0),
  };
};
