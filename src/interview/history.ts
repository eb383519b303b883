/** Changes after the draft: each one says why, and goes into the review's history. */

import { scoreItem } from '../scoring/item.ts';
import type { Edit } from '../source/edit.ts';
import type { State } from './state.ts';
import { positionOf, ratingOf, withEdits } from './state.ts';
import type { StateTurn } from './turn.ts';

const DECIDING: ReadonlySet<string> = new Set(['score', 'status', 'inputs', 'parts', 'caps']);

/** Whether an edit touches what an outcome follows from; notes and evidence do not. */
export const isRatingEdit = ({ path }: Edit): boolean =>
  path[0] === 'ratings' && DECIDING.has(String(path[2]));

const outcomeOf = (state: State, id: string): number | string | null => {
  const { rubric } = state.around;
  const { item } = positionOf(rubric, id);
  const { outcome, score } = scoreItem(item, ratingOf(state.review, id), rubric.scale);
  return score ?? (outcome === 'unrated' ? null : outcome);
};

/**
 * A turn with its change in the history: a new entry with the reason, or, without one, the last entry brought up to date.
 *
 * @param before - The state that the change starts from.
 */
export const recorded = (before: State, item: string, turn: StateTurn, reason: string | null): StateTurn => {
  const { review, around } = before;
  const to = outcomeOf(withEdits(before, turn.edits), item);
  const index =
    reason === null ? (before.changing?.index ?? review.history.length - 1) : review.history.length;
  // Of several reviewers nobody is said to have made the change.
  const by = review.reviewers.length === 1 ? review.reviewers[0]?.id : undefined;
  const from = outcomeOf(before, item);
  const edit: Edit =
    reason === null
      ? { path: ['history', index, 'to'], value: to }
      : {
          path: ['history', index],
          value: {
            at: around.today,
            ...(by === undefined ? {} : { by }),
            item,
            ...(from === null ? {} : { from }),
            ...(to === null ? {} : { to }),
            reason,
          },
        };
  // The item may have been left with this answer; while it is not, further changes belong to the same entry.
  const isStill = 'item' in turn.state.question && turn.state.question.item === item;
  const changing = isStill ? { item, index } : null;
  const state = withEdits(turn.state, [edit]);
  return { state: { ...state, changing }, edits: [...turn.edits, edit], effect: turn.effect };
};
