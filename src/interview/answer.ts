/** The conversation as a state machine: a state and a reply make the next state, and say what is to be saved before it is shown. */

import { itemsOf } from '../rubric/rubric.ts';
import type { Edit } from '../source/edit.ts';
import { answerCap, answerInput, answerPart } from './answer-figures.ts';
import { answerAccept, answerRating, answerReason } from './answer-item.ts';
import {
  answerEvidence,
  answerEvidenceCited,
  answerEvidenceNote,
  answerEvidenceSample,
  answerNote,
} from './answer-notes.ts';
import { answerGo, answerOverview, answerReplaceReport } from './answer-overview.ts';
import { answerSetup, beforeSetup } from './answer-setup.ts';
import {
  answerSourceCount,
  answerSourceDate,
  answerSourceKind,
  answerSourceNote,
  answerSources,
  answerSourceWho,
} from './answer-sources.ts';
import { isRatingEdit, recorded } from './history.ts';
import type { Command, ItemQuestion, Question, Reply } from './question.ts';
import { COMMANDS } from './question.ts';
import type { State } from './state.ts';
import { asking, itemOf, popped, positionOf, pushed } from './state.ts';
import { arriving, stepBefore } from './steps.ts';
import type { Answer, StateTurn } from './turn.ts';
import { moved, refusing, remarking, returning } from './turn.ts';

const answerIdentifier: Answer<'identifier'> = (state, { text }, choice) => {
  const below = popped(state);
  if (choice === '1') return answerChecked(below, text);
  return choice === '0' || choice === '' ? moved(below) : refusing(state, { code: 'not-a-choice' });
};

const answerWhy: Answer<'why'> = (state, { item, reply }, text) => {
  if (text === '') return refusing(state, { code: 'empty' });
  return recorded(state, item, answerReply(popped(state), reply), text);
};

const ANSWERS: { readonly [Kind in Question['kind']]: Answer<Kind> } = {
  setup: answerSetup,
  input: answerInput,
  part: answerPart,
  cap: answerCap,
  rating: answerRating,
  accept: answerAccept,
  reason: answerReason,
  note: answerNote,
  evidence: answerEvidence,
  'evidence-cited': answerEvidenceCited,
  'evidence-sample': answerEvidenceSample,
  'evidence-note': answerEvidenceNote,
  sources: answerSources,
  'source-kind': answerSourceKind,
  'source-who': answerSourceWho,
  'source-date': answerSourceDate,
  'source-count': answerSourceCount,
  'source-note': answerSourceNote,
  go: answerGo,
  overview: answerOverview,
  'replace-report': answerReplaceReport,
  identifier: answerIdentifier,
  why: answerWhy,
};

/** The questions that are answered in words, in which an identifier could stand. */
const PROSE: ReadonlySet<Question['kind']> = new Set([
  'reason',
  'note',
  'evidence-note',
  'source-who',
  'source-note',
  'why',
]);

const ITEM_KINDS: ReadonlySet<Question['kind']> = new Set(['input', 'part', 'cap', 'rating', 'accept']);

export const isItemQuestion = (question: Question): question is ItemQuestion => ITEM_KINDS.has(question.kind);

const BASE: readonly Command[] = ['b', '?', 'q'];

/** The commands that a question takes, in the order in which they are shown. */
export const commandsOf = (question: Question): readonly Command[] => {
  if (isItemQuestion(question)) return COMMANDS;
  if (question.kind === 'overview') return ['g', 'o', 'b', '?', 'q'];
  return BASE;
};

const answerChecked = (state: State, text: string): StateTurn => {
  const { question } = state;
  // Each kind of question goes to the answer of its own kind, which the table holds but a lookup forgets.
  return (ANSWERS[question.kind] as Answer<Question['kind']>)(state, question, text);
};

const back = (state: State): StateTurn => {
  const { question } = state;
  if (question.kind === 'source-date')
    return moved(asking(state, { kind: 'source-who', index: question.index }));
  if (question.kind === 'source-count')
    return moved(asking(state, { kind: 'source-date', index: question.index }));
  if (state.below.length > 0) return returning(state);
  if (question.kind === 'setup') {
    const before = beforeSetup(state, question.field);
    return before === null ? remarking(state, { code: 'first-question' }) : moved(before);
  }
  if (isItemQuestion(question)) {
    const before = stepBefore(state, question);
    return before === null ? remarking(state, { code: 'first-question' }) : moved(before);
  }
  const last = itemsOf(state.around.rubric).length - 1;
  return moved({ ...arriving(state, last), home: 'order' });
};

const skip = (state: State, item: string): StateTurn => {
  const { index } = positionOf(state.around.rubric, item);
  return moved(arriving(state, state.home === 'overview' ? Number.POSITIVE_INFINITY : index + 1));
};

const obey = (state: State, command: Command): StateTurn => {
  const { question } = state;
  const item = itemOf(question);
  if (!commandsOf(question).includes(command)) return refusing(state, { code: 'unknown-command' });
  switch (command) {
    case 'b':
      return back(state);
    case 'g':
      return moved(pushed(state, { kind: 'go' }));
    case 'o':
      return moved(pushed(state, { kind: 'sources' }));
    case '?':
      return remarking(state, { code: 'help' });
    case 'q':
      return moved(state, { kind: 'quit' });
    default:
  }
  if (item === null) return refusing(state, { code: 'unknown-command' });
  switch (command) {
    case 's':
      return skip(state, item);
    case 'n':
      return moved(pushed(state, { kind: 'note', item, field: 'observation' }));
    case 'r':
      return moved(pushed(state, { kind: 'note', item, field: 'recommendation' }));
    case 'e':
      return moved(pushed(state, { kind: 'evidence', item }));
    case 'x': {
      const isAllowed = positionOf(state.around.rubric, item).item.notApplicable !== null;
      return isAllowed
        ? moved(pushed(state, { kind: 'reason', item, why: 'not-applicable', score: null }))
        : remarking(state, { code: 'not-applicable-never' });
    }
    case 'i':
      return moved(pushed(state, { kind: 'reason', item, why: 'insufficient', score: null }));
  }
};

/** The command in a text of its own: `:b`, also with a full-width or doubled colon. */
const commandIn = (text: string): Command | 'unknown' | null => {
  const match = /^:\s*(\S)\s*$/u.exec(text);
  if (match === null) return null;
  return COMMANDS.find((command) => command === match[1]?.toLowerCase()) ?? 'unknown';
};

// Tabs are spaces and other control characters nothing: a review holds none.
const clean = (text: string): string =>
  text
    .replace(/\t/gu, ' ')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/^\n+|\n+$/gu, '');

const answerReply = (state: State, reply: Reply): StateTurn => {
  if (reply.kind === 'command') return obey(state, reply.command);
  if (reply.kind === 'choice') return answerChecked(state, reply.value);
  const isNote = state.question.kind === 'note' || state.question.kind === 'source-note';
  const cleaned = clean(reply.text);
  const text = isNote ? cleaned : cleaned.replace(/\s*\n\s*/gu, ' ').trim();
  const command = commandIn(text);
  if (command === 'unknown') return refusing(state, { code: 'unknown-command' });
  if (command !== null) return obey(state, command);
  const found = PROSE.has(state.question.kind) ? state.around.findIdentifier(text) : null;
  if (found !== null) return moved(pushed(state, { kind: 'identifier', found, text }));
  return answerChecked(state, text);
};

const touchedItem = (edits: readonly Edit[]): string | null => {
  const path = edits.find(isRatingEdit)?.path;
  return path === undefined ? null : String(path[1]);
};

/**
 * What a reply leads to. Pure: the same state and reply make the same turn, and nothing is saved yet.
 */
export const answer = (state: State, reply: Reply): StateTurn => {
  const turn = answerReply(state, reply);
  const item = touchedItem(turn.edits);
  const isRecorded = turn.edits.some(({ path }) => path[0] === 'history');
  if (state.review.status === 'draft' || item === null || isRecorded) return turn;
  if (state.changing?.item === item) return recorded(state, item, turn, null);
  // Who gives a reason for the rating has said why it changes.
  if (state.question.kind === 'reason' && reply.kind === 'text')
    return recorded(state, item, turn, reply.text.trim());
  return moved(pushed(state, { kind: 'why', item, reply }));
};
