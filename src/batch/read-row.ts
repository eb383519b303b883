/** Turns a row's cells into the review that they are: the reference for every faster way of reading them. */

import type { Item } from '../rubric/rubric.ts';
import type { InputValue, Rating, Review } from '../scoring/review.ts';
import { EMPTY_RATING } from '../scoring/review.ts';
import type { Header, ReportColumn } from './header.ts';
import type { CellOptions, ReportCell } from './read-cells.ts';
import { meaningOf, toAnswerCell, toNumbersCell, toRatingCell, toStatusCell } from './read-cells.ts';
import type { RowHead, RowOptions } from './read-row-head.ts';
import type { Instrument, Role } from './roles.ts';

/** A rating as it is put together from cells. */
export interface RatingDraft {
  score: number | null;
  status: Rating['status'];
  reason: string | null;
  value: InputValue | null;
  inputs: ReadonlyMap<string, InputValue>;
  parts: ReadonlyMap<string, boolean>;
  caps: ReadonlyMap<string, boolean>;
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

export const emptyDraft = (): RatingDraft => ({
  score: null,
  status: null,
  reason: null,
  value: null,
  inputs: NONE,
  parts: NONE,
  caps: NONE,
});

const isPercentSign = (text: unknown): boolean =>
  text === '%' ||
  (typeof text === 'object' && text !== null && Object.values(text).every((one) => one === '%'));

/** Whether a number of an item is a percentage, which exports write in two ways. */
export const isPercentage = ({ measure }: Item, id: string): boolean => {
  if (measure === null) return false;
  if (id === 'value') return measure.compute === 'percent' || isPercentSign(measure.unit);
  const input = measure.inputs.find((one) => one.id === id);
  return (
    input !== undefined && isPercentSign(input.unit ?? (measure.compute === 'value' ? measure.unit : null))
  );
};

/** Puts what a cell says of an item's input, part or cap into its rating. @returns false for no detail of the item. */
export const readDetail = (
  draft: RatingDraft,
  item: Item,
  id: string,
  cell: string,
  manner: Role['manner'],
  options: CellOptions,
  report: ReportCell,
): boolean => {
  const isInput =
    item.measure !== null && (id === 'value' || item.measure.inputs.some((one) => one.id === id));
  const isPart = item.checklist?.parts.some((part) => part.id === id) === true;
  if (!isInput && !isPart && !item.caps.some((cap) => cap.id === id)) return false;
  const meant = meaningOf(cell, manner, options, report);
  // A number or an answer that is not applicable is not given.
  if (meant === null || meant === 'not-applicable') return true;
  if (isInput) {
    const numbers = toNumbersCell(meant, manner, isPercentage(item, id), options, report);
    if (numbers === null) return true;
    if (id === 'value') draft.value = numbers;
    else draft.inputs = new Map(draft.inputs).set(id, numbers);
    return true;
  }
  const answer = toAnswerCell(meant, report);
  if (answer === null) return true;
  if (isPart) draft.parts = new Map(draft.parts).set(id, answer);
  else draft.caps = new Map(draft.caps).set(id, answer);
  return true;
};

/** Puts a score, status or reason into a rating. */
export const readRating = (
  draft: RatingDraft,
  key: 'score' | 'status' | 'reason',
  cell: string,
  scale: { readonly min: number; readonly max: number },
  manner: Role['manner'],
  options: CellOptions,
  report: ReportCell,
): void => {
  if (key === 'reason') {
    draft.reason = cell.trim() === '' ? null : cell.trim();
    return;
  }
  const meant = meaningOf(cell, manner, options, report);
  if (meant === null) return;
  if (key === 'status') draft.status = toStatusCell(meant, report) ?? draft.status;
  else {
    const { score, status } = toRatingCell(meant, { min: scale.min, max: scale.max }, options, report);
    draft.score = score;
    draft.status = status ?? draft.status;
  }
};

/** The review that a head and ratings make. */
export const reviewOfRow = (head: RowHead, ratings: ReadonlyMap<string, RatingDraft>): Review => {
  const { team, date, reviewer, instrument, started, employed } = head;
  return {
    rubric: { id: instrument.rubric.id, version: null, fingerprint: null, file: null },
    status: 'draft',
    kind: null,
    team: { id: team, name: null, organisation: null, region: null, deliveryModel: null },
    date,
    period: null,
    reviewers: reviewer === null || reviewer === '' ? [] : [{ id: reviewer, name: null, lead: true }],
    sources: [],
    ratings: new Map([...ratings].map(([id, draft]) => [id, { ...EMPTY_RATING, ...draft }])),
    outcomes:
      started === null && employed === null ? null : { started, employed, period: null, definition: null },
    strengths: [],
    actions: [],
    history: [],
  };
};

/** The ratings of a wide row. */
export const readWideRatings = (
  cells: readonly string[],
  header: Header,
  instrument: Instrument,
  options: RowOptions,
  report: ReportColumn,
): ReadonlyMap<string, RatingDraft> => {
  const ratings = new Map<string, RatingDraft>();
  header.roles.forEach((roles, index) => {
    const cell = cells[index] ?? '';
    if (roles.length === 0 || cell.trim() === '') return;
    const tell: ReportCell = (code, values) => {
      report(code, index, values);
    };
    for (const role of roles) {
      if (role.kind !== 'rating' && role.kind !== 'detail') continue;
      const item = instrument.items.get(role.item);
      const draft = ratings.get(role.item) ?? emptyDraft();
      const { rubric } = instrument;
      let isKnown = item !== undefined;
      if (item !== undefined && role.kind === 'rating') {
        readRating(draft, role.key, cell, rubric.scale, role.manner, options, tell);
      } else if (item !== undefined && role.kind === 'detail') {
        isKnown = readDetail(draft, item, role.id, cell, role.manner, options, tell);
      }
      if (isKnown) ratings.set(role.item, draft);
      else if (meaningOf(cell, role.manner, { ...options, na: 'unrated' }, tell) !== null) {
        report('table/other-rubric', index, { item: role.item, rubric: rubric.id });
      }
    }
  });
  return ratings;
};
