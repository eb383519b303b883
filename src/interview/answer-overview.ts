/** Replies at the overview and in the list of items: where to go, the report, the status. */

import { itemsOf } from '../rubric/rubric.ts';
import { scoreItem } from '../scoring/item.ts';
import { asking, pushed, ratingOf, telling } from './state.ts';
import type { State } from './state.ts';
import { arriving } from './steps.ts';
import type { Answer, StateTurn } from './turn.ts';
import { moved, refusing, remarking, returning, saved } from './turn.ts';

export const answerGo: Answer<'go'> = (state, _question, text) => {
  if (text === '') return returning(state);
  if (text === 'overview') return moved(arriving(state, Number.POSITIVE_INFINITY));
  const index = itemsOf(state.around.rubric).findIndex(({ item }) => `item:${item.id}` === text);
  return index === -1 ? refusing(state, { code: 'not-a-choice' }) : moved(arriving(state, index));
};

/** How many counted items keep a review from being final. */
export const missingOf = ({ around, review }: State): number =>
  itemsOf(around.rubric).filter(({ section, item }) => {
    const { outcome } = scoreItem(item, ratingOf(review, item.id), around.rubric.scale);
    return section.counted && (outcome === 'unrated' || outcome === 'insufficient');
  }).length;

const settingStatus = (state: State, status: 'draft' | 'provisional' | 'final'): StateTurn => {
  const missing = status === 'final' ? missingOf(state) : 0;
  if (missing > 0) return remarking(state, { code: 'incomplete', missing });
  const edits = state.review.status === status ? [] : [{ path: ['status'], value: status }];
  return saved(state, edits, (next) =>
    telling(asking(next, { kind: 'overview' }), { code: 'status', status }),
  );
};

export const answerOverview: Answer<'overview'> = (state, _question, text) => {
  switch (text) {
    case 'm':
      return moved(asking(state, state.question), { kind: 'report', replace: false });
    case 'w':
      return remarking(state, { code: 'warnings' });
    case 'd':
      return settingStatus(state, 'draft');
    case 'p':
      return settingStatus(state, 'provisional');
    case 'f':
      return settingStatus(state, 'final');
    case '':
      return moved(pushed(state, { kind: 'go' }));
    default:
      return refusing(state, { code: 'not-a-choice' });
  }
};

export const answerReplaceReport: Answer<'replace-report'> = (state, { path }, text) => {
  const back = asking(state, { kind: 'overview' });
  if (text === '1') return moved(back, { kind: 'report', replace: true });
  return text === '0' || text === ''
    ? moved(telling(back, { code: 'report-kept', path }))
    : refusing(state, { code: 'not-a-choice' });
};
