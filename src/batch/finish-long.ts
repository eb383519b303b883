/** Scores the reviews that a long table was gathered to and writes one row for each, in the order of their first rows. */

import type { Problem } from '../problem/problem.ts';
import { isError } from '../problem/severity.ts';
import { fidelityColumns, sectionIds } from './fidelity-columns.ts';
import type { SinkOptions } from './create-row-sink.ts';
import type { LongRecord, LongRecords } from './long-records.ts';
import { CODE } from './long-records.ts';
import type { RatingDraft } from './read-row.ts';
import { emptyDraft, reviewOfRow } from './read-row.ts';
import type { Instrument } from './roles.ts';
import type { CheckedRow, RowScoring } from './score-row.ts';
import { problemAt } from './problem-at.ts';
import { checkRow, scoreRow } from './score-row.ts';
import type { Row } from './split-cells.ts';
import { placeOfCell } from './split-cells.ts';
import { columnOf } from './header.ts';
import type { Core } from './plain/open-core.ts';
import { createPlainFinish } from './plain/plain-finish.ts';
import { csvLine, jsonLine, quoted } from './write-row.ts';

export interface LongFinish extends SinkOptions {
  /** What writes reviews that are nothing but scores; null where it cannot. */
  readonly core: Core | null;
  readonly records: LongRecords;
  readonly itemIds: ReadonlyMap<Instrument, readonly string[]>;
  /** The columns that belong to a review rather than to one of its ratings. */
  readonly ofReview: readonly number[];
  /** Those of them that differ between the rows of a review. */
  readonly varying: ReadonlySet<number>;
  readonly holdsCap: (cap: string) => boolean;
}

/** A row that turns out wrong only together with others. */
export interface LateRejection {
  readonly problem: Problem;
  readonly row: Row;
  readonly bytes: Uint8Array;
}

const toRatings = (
  records: LongRecords,
  record: number,
  ids: readonly string[],
): ReadonlyMap<string, RatingDraft> => {
  const ratings = new Map<string, RatingDraft>();
  ids.forEach((id, item) => {
    const code = records.code(record, item);
    if (code === CODE.nothing) return;
    const full = code === CODE.full ? records.findFull(record, item) : null;
    if (full !== null) ratings.set(id, full.draft);
    else {
      const draft = emptyDraft();
      if (code === CODE.notApplicable) draft.status = 'not-applicable';
      else draft.score = code - 1;
      ratings.set(id, draft);
    }
  });
  return ratings;
};

/** Writes the scored reviews. @returns rows that were found wrong only now. */
export const finishLong = (given: LongFinish): readonly LateRejection[] => {
  const { job, header, manner, output, records, itemIds, ofReview, varying } = given;
  const late: LateRejection[] = [];
  const used = records.rubrics();
  const known = job.instruments.map(({ rubric }) => rubric).filter((rubric) => used.has(rubric));
  const scoring: RowScoring = {
    words: job.words,
    language: job.language,
    sections: sectionIds(known),
    holdsCap: given.holdsCap,
  };
  const added = fidelityColumns(scoring.sections);
  const own = ofReview.flatMap((column, place) => {
    // Team, date and reviewer may be written in several ways and still be the same.
    const isKey = header.roles[column]?.some((role) => role.kind === 'common') === true;
    return varying.has(column) && !isKey ? [] : [{ column, place, heading: header.headings[column] ?? '' }];
  });
  if (manner.format === 'csv') {
    const heading = own.map(({ heading: text }) => ({ text, raw: quoted(text, manner.delimiter) }));
    output.text(csvLine(heading, added, manner));
  }

  const keptOf = (record: number): LongRecord => {
    const kept = records.head(record);
    if (kept === null) throw new RangeError('no such record');
    return kept;
  };

  // Drops the ratings that are wrong, until the review is right.
  const checkAll = (record: number): { ratings: ReadonlyMap<string, RatingDraft>; checked: CheckedRow } => {
    const { head } = keptOf(record);
    const ids = itemIds.get(head.instrument) ?? [];
    for (;;) {
      const ratings = toRatings(records, record, ids);
      const wrong = new Map<string, Problem>();
      const checked = checkRow(reviewOfRow(head, ratings), head.instrument.rubric, () => 0);
      const errors = checked.errors.filter((one) => isError(one.problem));
      if (errors.length === 0) return { ratings, checked };
      // Each rating is checked alone to find out which one is meant.
      for (const [id, draft] of ratings) {
        const alone = checkRow(reviewOfRow(head, new Map([[id, draft]])), head.instrument.rubric, () => 0);
        const first = alone.errors.find((one) => isError(one.problem));
        if (first !== undefined) wrong.set(id, first.problem);
      }
      if (wrong.size === 0) return { ratings, checked };
      for (const [id, found] of wrong) {
        const item = ids.indexOf(id);
        for (const { row, bytes } of records.findFull(record, item)?.rows ?? []) {
          const place = placeOfCell(job.file, row, columnOf(header, 'score'));
          late.push({ problem: problemAt(found, place), row, bytes });
        }
        records.drop(record, item);
      }
    }
  };

  // Reviews of nothing but scores are written from their codes.
  const plain = given.core === null ? null : createPlainFinish({ ...given, core: given.core, scoring });
  const places = own.map(({ place }) => place);
  const writeRow = (record: number): void => {
    const kept = keptOf(record);
    if (plain?.write(record, kept, places) === true) return;
    const { ratings, checked } = checkAll(record);
    const { head } = kept;
    const { rubric } = head.instrument;
    const review = reviewOfRow(head, ratings);
    const { values, figures } = scoreRow(rubric, review, checked.withoutReason, scoring);
    if (manner.format === 'csv') {
      const cells = own.map(({ place }) => ({ text: kept.passed[place] ?? '', raw: kept.raw[place] ?? '' }));
      output.text(csvLine(cells, values, manner));
    } else {
      output.text(
        jsonLine([
          ...own.map(({ heading, place }) => [heading, JSON.stringify(kept.passed[place] ?? '')] as const),
          ...added.map((name, index) => [name, JSON.stringify(values[index] ?? null)] as const),
        ]),
      );
    }
    job.record?.({
      head,
      figures,
      cellOf: (heading) => {
        const found = own.find((one) => one.heading.trim() === heading.trim());
        return found === undefined ? null : (kept.passed[found.place] ?? null);
      },
    });
  };
  const count = records.count();
  for (let record = 0; record < count; record += 1) {
    record = plain?.writeFrom(record, count) ?? record;
    if (record < count) writeRow(record);
  }
  return late;
};
