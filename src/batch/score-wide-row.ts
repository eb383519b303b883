/** Scores one wide row: cells in, the values that scoring adds or what is wrong with the row out. */

import type { Cell } from '../report/csv-cells.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { isError } from '../problem/severity.ts';
import type { Figures } from '../scoring/figures.ts';
import type { Header, ReportColumn } from './header.ts';
import { columnOf } from './header.ts';
import type { RowHead, RowOptions } from './read-row-head.ts';
import { readRowHead } from './read-row-head.ts';
import { readWideRatings, reviewOfRow } from './read-row.ts';
import type { ColumnOfPath, RowScoring } from './score-row.ts';
import { checkRow, scoreRow } from './score-row.ts';
import type { RowKey, Seen } from './seen.ts';
import { hashRow } from './seen.ts';

/** A problem of a row and the column that it is about. */
export interface CellProblem {
  readonly column: number;
  readonly problem: Problem;
}

export interface ScoredCells {
  readonly head: RowHead;
  readonly figures: Figures;
  readonly values: readonly Cell[];
}

/** Where a review's paths stand in a wide row. */
const wideColumnOf =
  (header: Header): ColumnOfPath =>
  (path) => {
    const [first, item, key, detail] = path.map(String);
    const { columns } = header;
    if (first === 'date') return columnOf(header, 'date');
    if (first === 'outcomes') return columnOf(header, item === 'started' ? 'started' : 'employed');
    if (first !== 'ratings' || item === undefined) return columnOf(header, 'team');
    const names = [`${item}.${detail ?? ''}`, `${item}.${key ?? ''}`, item];
    for (const name of names) {
      const found = columns.get(name);
      if (found !== undefined) return found;
    }
    return Math.max(
      0,
      header.roles.findIndex((roles) => roles.some((role) => 'item' in role && role.item === item)),
    );
  };

/** What makes two rows of a table the same review. */
export const keyOfHead = (head: RowHead, header: Header): RowKey => ({
  team: head.team,
  date: head.date,
  reviewer: head.reviewer ?? '',
  rubric: columnOf(header, 'rubric') === -1 ? null : head.instrument.rubric.id,
});

const NOWHERE = { file: '', line: 1, column: 1 };

/** Builds the scorer of a table's wide rows. A row with problems leaves no trace in `seen`. */
export const createWideScorer = (
  header: Header,
  options: RowOptions,
  scoring: RowScoring,
  seen: Seen,
): ((cells: readonly string[]) => ScoredCells | readonly CellProblem[]) => {
  const columnOfPath = wideColumnOf(header);
  return (cells) => {
    const problems: CellProblem[] = [];
    const report: ReportColumn = (code, column, values) => {
      problems.push({ column, problem: problem(code, NOWHERE, values) });
    };
    const head = readRowHead(cells, header, options, report);
    if (head === null) return problems;
    const ratings = readWideRatings(cells, header, head.instrument, options, report);
    if (problems.length > 0) return problems;
    const { rubric } = head.instrument;
    const review = reviewOfRow(head, ratings);
    const { errors, withoutReason } = checkRow(review, rubric, columnOfPath);
    const wrong = errors.filter((one) => isError(one.problem));
    if (wrong.length > 0) return wrong;
    const { a, b } = hashRow(keyOfHead(head, header));
    if (seen.add(a, b)) {
      const { team, date, reviewer } = head;
      report('table/duplicate-row', columnOf(header, 'team'), { team, date, reviewer });
      return problems;
    }
    return { head, ...scoreRow(rubric, review, withoutReason, scoring) };
  };
};
