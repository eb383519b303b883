/** Conversations for tests: a small rubric with every kind of item, and reviewers that answer by themselves. */

import { answer } from '../../src/interview/answer.ts';
import type { Question, Reply } from '../../src/interview/question.ts';
import { startAgain } from '../../src/interview/start.ts';
import type { Around, State } from '../../src/interview/state.ts';
import { findIdentifier } from '../../src/review/find-identifier.ts';
import { renderNewReview } from '../../src/review/render-new-review.ts';
import type { ReviewText } from '../../src/review/splice-review.ts';
import { openReviewText, spliceReview } from '../../src/review/splice-review.ts';
import type { Plain } from '../../src/source/yaml-source.ts';
import { checklist, item, measure, percentMeasure, rubric, section } from './builders.ts';

const cap = { id: 'cap', title: 'Cap', atMost: 2 };

export const interviewRubric = rubric([
  section('first', [
    item('anchors'),
    item('days', { measure: measure(), caps: [cap] }),
    item('share', { measure: percentMeasure({ whenEmpty: 'not-applicable' }), notApplicable: null }),
  ]),
  section('second', [
    item('parts', { checklist: checklist(3) }),
    item('each', { measure: measure({ each: 'employment specialist', combine: 'mean-of-scores' }) }),
    item('hours', { measure: percentMeasure({ each: 'employment specialist' }), caps: [cap] }),
    item('capped', { caps: [cap] }),
  ]),
]);

export const around = (over: Partial<Around> = {}): Around => ({
  rubric: interviewRubric,
  today: '2026-11-20',
  findIdentifier,
  file: null,
  previous: null,
  ...over,
});

export const emptyReview = (over: Readonly<Record<string, Plain>> = {}): Plain => ({
  format: 'ips-review/1',
  rubric: { id: 'test-rubric' },
  status: 'draft',
  kind: 'external',
  team: { id: 't', organisation: 'o', region: 'r', deliveryModel: 'health-care' },
  date: '2026-11-20',
  period: { from: '2026-05-01', to: '2026-10-31' },
  reviewers: [{ id: 'av' }],
  ratings: null,
  ...over,
});

/** A conversation together with the text of its file, saved after each answer as the program does it. */
export interface Session {
  readonly state: State;
  readonly file: ReviewText;
}

export const open = (value: Plain, over: Partial<Around> = {}): Session => {
  const file = openReviewText(renderNewReview(value))!;
  return { state: startAgain(around(over), file.value), file };
};

/** What a program that was killed finds when it is started again. */
export const resumed = ({ file, state }: Session): Session => {
  const again = openReviewText(file.text)!;
  return { state: startAgain(state.around, again.value), file: again };
};

export const said = (session: Session, reply: Reply): Session => {
  const turn = answer(session.state, reply);
  const file = spliceReview(session.file, turn.edits);
  if (file === null) throw new Error('an answer could not be saved');
  return { state: turn.state, file };
};

/** A reply as a reviewer types it: `:b` a command, one key a choice, anything else text. */
export const toReply = (text: string): Reply => {
  if (/^:.$/u.test(text)) return { kind: 'text', text };
  return { kind: 'text', text };
};

export const type = (session: Session, ...texts: readonly string[]): Session =>
  texts.reduce((now, text) => said(now, toReply(text)), session);

export const nameOf = (question: Question): string =>
  [
    question.kind,
    ...Object.values(question)
      .slice(1)
      .filter((one) => typeof one === 'string' || typeof one === 'number'),
  ].join(' ');
