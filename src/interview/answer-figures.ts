/** Replies about what a score follows from: numbers, parts of a checklist, caps. */

import type { Item } from '../rubric/rubric.ts';
import type { Edit } from '../source/edit.ts';
import type { ItemQuestion } from './question.ts';
import { readInputNumber, readPersonNumbers } from './read-number.ts';
import type { State } from './state.ts';
import { asking, positionOf, ratingOf, withEdits } from './state.ts';
import { decisionOf, isProposed, personsOf, stepAfter } from './steps.ts';
import type { Answer, StateTurn } from './turn.ts';
import { moved, refusing, remarking, saved } from './turn.ts';

const at = (item: string, ...path: readonly (string | number)[]): readonly (string | number)[] => [
  'ratings',
  item,
  ...path,
];

const onward =
  (question: ItemQuestion, isLeftEmpty = false) =>
  (state: State): State =>
    asking(state, stepAfter(state, question, isLeftEmpty));

// What follows from new figures is a proposal until it is accepted or overruled, also for whoever takes the file up again.
const proposing = (turn: StateTurn, id: string): StateTurn => {
  const { around, review, value } = turn.state;
  const rating = ratingOf(review, id);
  const isDecided = rating.score !== null || rating.status !== null || isProposed(value, id);
  const { item } = positionOf(around.rubric, id);
  if (turn.edits.length === 0 || isDecided || decisionOf(around.rubric, item, rating).kind !== 'accept')
    return turn;
  const open: Edit = { path: at(id, 'score'), value: null, isOpen: true };
  return { ...turn, state: withEdits(turn.state, [open]), edits: [...turn.edits, open] };
};

const answerPerson = (
  state: State,
  question: Extract<ItemQuestion, { kind: 'input' }>,
  item: Item,
  text: string,
): StateTurn => {
  const { measure } = item;
  const { person } = question;
  if (measure === null || person === null) return moved(state);
  const rating = ratingOf(state.review, item.id);
  const count = personsOf(rating);
  const keys = rating.value === null ? [...rating.inputs.keys()] : ['value'];
  const listOf = (key: string): readonly number[] => {
    const value = key === 'value' ? rating.value : rating.inputs.get(key);
    return typeof value === 'object' && value !== null ? value : [];
  };
  const listed = (key: string, list: readonly (number | null)[]): Edit => ({
    path: at(item.id, 'inputs', key),
    value: list.length === 0 ? null : list,
  });
  const isNew = person >= count;
  if (text === '') {
    if (!isNew) return moved(onward(question)(state));
    const end = asking(state, stepAfter(state, question, true));
    // The list ends here, so what kept it open goes.
    return count === 0
      ? moved(end)
      : saved(
          state,
          keys.map((key) => listed(key, listOf(key))),
          onward(question, true),
        );
  }
  if (text === '-') {
    if (isNew) return refusing(state, { code: 'not-a-number' });
    const gone = keys.map((key) =>
      listed(
        key,
        listOf(key).filter((_, index) => index !== person),
      ),
    );
    return saved(state, gone, (next) => asking(next, question));
  }
  const read = readPersonNumbers(text, measure);
  if (read.kind === 'refused') return refusing(state, read.refusal);
  const isAlone = read.kind === 'value';
  if (count > 0 && isAlone !== (rating.value !== null))
    return refusing(state, { code: 'counts-or-percentages' });
  const given: readonly (readonly [string, number])[] = isAlone
    ? [['value', read.value]]
    : measure.inputs.map(({ id }, index) => [id, read.numbers[index] ?? 0] as const);
  // An open list ends in a null until the reviewer says that there is nobody more.
  const edits = given.map(([key, number]) =>
    listed(
      key,
      isNew
        ? [...listOf(key), number, null]
        : listOf(key).map((one, index) => (index === person ? number : one)),
    ),
  );
  return saved(state, edits, onward(question));
};

const answerNumber: Answer<'input'> = (state, question, text) => {
  const { item } = positionOf(state.around.rubric, question.item);
  if (question.person !== null) return answerPerson(state, question, item, text);
  const { measure } = item;
  const input = measure?.inputs.find(({ id }) => id === question.input);
  if (measure === null || input === undefined) return moved(state);
  const rating = ratingOf(state.review, item.id);
  const isThere = rating.inputs.has(input.id) || rating.value !== null;
  if (text === '') return moved(onward(question, !isThere)(state));
  const others = measure.inputs.filter(({ id }) => id !== input.id && rating.inputs.has(id));
  const dropped = (keys: readonly string[]): readonly Edit[] =>
    keys.map((key) => ({ path: at(item.id, 'inputs', key), value: null }));
  if (text === '-') {
    if (!isThere) return remarking(state, { code: 'nothing-to-keep' });
    return saved(state, dropped(rating.value === null ? [input.id] : ['value']), onward(question, true));
  }
  const known = new Map(
    others.flatMap(({ id }) => {
      const value = rating.inputs.get(id);
      return typeof value === 'number' ? [[id, value] as const] : [];
    }),
  );
  const read = readInputNumber(text, measure, input, known);
  if (read.kind === 'refused') return refusing(state, read.refusal);
  if (read.kind === 'value') {
    const edits: readonly Edit[] = [
      ...dropped([...rating.inputs.keys()]),
      { path: at(item.id, 'inputs', 'value'), value: read.value },
    ];
    return saved(state, edits, onward(question));
  }
  const [number = 0] = read.numbers;
  const edits: readonly Edit[] = [
    ...(rating.value === null ? [] : dropped(['value'])),
    { path: at(item.id, 'inputs', input.id), value: number },
  ];
  return saved(state, edits, onward(question));
};

export const answerInput: Answer<'input'> = (state, question, text) =>
  proposing(answerNumber(state, question, text), question.item);

const answerYesOrNo = (
  state: State,
  question: Extract<ItemQuestion, { kind: 'part' | 'cap' }>,
  text: string,
): StateTurn => {
  if (text === '') return moved(onward(question)(state));
  if (text !== '1' && text !== '0') return refusing(state, { code: 'not-a-choice' });
  const path =
    question.kind === 'part'
      ? at(question.item, 'parts', question.part)
      : at(question.item, 'caps', question.cap);
  return proposing(saved(state, [{ path, value: text === '1' }], onward(question)), question.item);
};

export const answerPart: Answer<'part'> = answerYesOrNo;
export const answerCap: Answer<'cap'> = answerYesOrNo;
