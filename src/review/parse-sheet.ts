/** Reads a review from a sheet that was filled in with a spreadsheet program. */

import type { TablePoint } from '../problem/place.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { hasErrors } from '../problem/severity.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Review } from '../scoring/review.ts';
import { parseCsv } from '../source/csv-source.ts';
import type { Path } from '../source/yaml-source.ts';
import type { PlaceOf } from './check-review.ts';
import type { GivenHead } from './sheet-head.ts';
import { readHead } from './sheet-head.ts';
import { readRatings } from './sheet-ratings.ts';
import type { ReportCell } from './sheet-rows.ts';
import { placeKey, toRows } from './sheet-rows.ts';

export interface ParsedSheet {
  /** Null when anything about the sheet is wrong. */
  readonly review: Review | null;
  /** What of the review can be checked against its rubric. */
  readonly checkable: Review;
  /** Whether a problem found in `checkable` may only follow from what is wrong with the sheet. */
  readonly isConsequence: (found: Problem, path: Path) => boolean;
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
}

// Stand in for what the sheet does not say, while the rest is checked; nothing is ever said about these.
const STAND_IN = { team: 'unknown', date: '2000-01-01' } as const;

/**
 * Parses a sheet as `form --format csv` makes it, filled in. Never throws.
 *
 * @param given - Team and date from the command line, for a sheet that does not say them.
 */
export const parseSheet = (file: string, text: string, rubric: Rubric, given: GivenHead): ParsedSheet => {
  const table = parseCsv(file, text);
  const problems: Problem[] = [...table.problems];
  const at = ({ line, column }: TablePoint): string => `${String(line)}:${String(column)}`;
  // What else is wrong with a cell that holds a control character mostly follows from it.
  const told = new Set(table.problems.flatMap(({ place }) => ('line' in place ? [at(place)] : [])));
  const report: ReportCell = (code, place, values) => {
    if (!told.has(at(place))) problems.push(problem(code, place, values));
  };
  const start: TablePoint = { file, line: 1, column: 1 };
  const isEmpty = text.trim() === '';
  if (isEmpty) report('file/empty', start, {});
  const places = new Map<string, TablePoint>();
  const sheet = toRows(file, isEmpty ? { rows: [], problems: [] } : table, report);
  const head = readHead(sheet, given, places, report);
  const { ratings, misplaced } = readRatings(sheet.rows, head.others, rubric, places, report);
  const checkable: Review = {
    rubric: { id: rubric.id, version: null, fingerprint: null, file: null },
    status: 'draft',
    kind: null,
    team: {
      id: head.team ?? STAND_IN.team,
      name: null,
      organisation: null,
      region: null,
      deliveryModel: null,
    },
    date: head.date ?? STAND_IN.date,
    period: null,
    reviewers: [],
    sources: [],
    ratings,
    outcomes: null,
    strengths: [],
    actions: [],
    history: [],
  };
  return {
    review: head.team === null || head.date === null || hasErrors(problems) ? null : checkable,
    checkable,
    isConsequence: (found, [key, item]) =>
      found.code === 'review/missing-reason' &&
      key === 'ratings' &&
      (sheet.lost.has('reason') || misplaced.has(String(item))),
    problems,
    placeOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const place = places.get(placeKey(path.slice(0, length)));
        if (place !== undefined) return place;
      }
      return start;
    },
  };
};
