/** Lays out what the reviewer sees: what there is to tell, the item's page where it is new, and the prompt. */

import { itemsOf } from '../rubric/rubric.ts';
import { plainText } from '../report/figures.ts';
import { commandsOf, isItemQuestion } from './answer.ts';
import { itemBody, itemHead, itemHeading, itemPage } from './item-screen.ts';
import { warningLines } from './overview-screen.ts';
import type { Notice, Refusal } from './question.ts';
import { COMMANDS } from './question.ts';
import type { Saying } from './saying.ts';
import { cardOf, outcomeText, titleOf } from './saying.ts';
import type { Line, Screen } from './screen.ts';
import { line } from './screen.ts';
import { sideBody } from './side-screen.ts';
import type { State } from './state.ts';
import { positionOf, ratingOf } from './state.ts';
import { isWaiting } from './steps.ts';

const refusalText = (refusal: Refusal, { say, words }: Saying): string => {
  const number = (value: number): string => plainText(value, words);
  const orNull = (value: number | null): string | null => (value === null ? null : number(value));
  switch (refusal.code) {
    case 'out-of-range':
      return say.refusals.range(orNull(refusal.min), orNull(refusal.max));
    case 'part-over-whole':
      return say.refusals['part-over-whole'](number(refusal.part), number(refusal.whole));
    default:
      return say.refusals[refusal.code];
  }
};

const helpLines = ({ around }: State, { say }: Saying): readonly Line[] => {
  const { min, max } = around.rubric.scale;
  return [
    line(say.help.title, 'strong'),
    line(`  ${say.help.digits(min, max)}`, 'plain', '    '),
    ...COMMANDS.map((command) => line(`  ${command} ${say.help[command]}`, 'plain', '    ')),
    line(say.help.colon, 'quiet'),
    line(say.help.saved, 'quiet'),
  ];
};

const noticeLines = (state: State, notice: Notice, saying: Saying): readonly Line[] => {
  const { say, words } = saying;
  const { notices } = say;
  switch (notice.code) {
    case 'help':
      return helpLines(state, saying);
    case 'first-question':
      return [line(notices.firstQuestion, 'quiet')];
    case 'how-far': {
      const items = itemsOf(state.around.rubric);
      const waiting = items.filter(({ item }) => isWaiting(state, item)).length;
      return [line(notices.howFar(items.length - waiting, items.length), 'strong')];
    }
    case 'rated': {
      const title = titleOf(positionOf(state.around.rubric, notice.item).item, saying);
      return [line(notices.rated(title, outcomeText(state, state.review, notice.item, saying)), 'strong')];
    }
    case 'previous': {
      const { previous } = state.around;
      if (previous === null) return [];
      const note = ratingOf(previous, notice.item).observation ?? ratingOf(previous, notice.item).reason;
      const what = outcomeText(state, previous, notice.item, saying);
      return [
        line(
          notices.previous(note === null ? what : `${what} · ${note.replace(/\s*\n\s*/gu, ' / ')}`),
          'quiet',
          '  ',
        ),
      ];
    }
    case 'not-applicable-never':
      return [line(notices.neverNotApplicable, 'warning')];
    case 'nothing-to-keep':
      return [line(notices.nothingToKeep, 'warning')];
    case 'incomplete':
      return [line(notices.incomplete(notice.missing), 'warning')];
    case 'status':
      return [line(notices.status(words.report.statuses[notice.status]), 'strong')];
    case 'kept-in':
      return [line(notices.keptIn(notice.path), 'quiet')];
    case 'file-taken':
      return [line(notices.fileTaken(notice.path), 'warning')];
    case 'created':
      return [line(notices.created(notice.path), 'strong')];
    case 'file-exists':
      return [line(notices.fileExists(notice.path), 'warning')];
    case 'file-failed':
      return [line(notices.fileFailed(notice.path, notice.reason), 'warning')];
    case 'report-written':
      return [line(notices.reportWritten(notice.path), 'strong')];
    case 'report-kept':
      return [line(notices.reportKept(notice.path), 'warning')];
    case 'warnings':
      return warningLines(cardOf(state, saying));
    case 'refused':
      return [line(refusalText(notice.refusal, saying), 'warning')];
  }
};

// After these the question stands as it did, and is not to push what is told off the screen.
const REMARKS: ReadonlySet<Notice['code']> = new Set([
  'refused',
  'incomplete',
  'status',
  'report-written',
  'file-failed',
  'first-question',
  'not-applicable-never',
  'nothing-to-keep',
  'report-kept',
  'warnings',
]);

/** The screen of a state. */
export const screenOf = (state: State, saying: Saying): Screen => {
  const { question } = state;
  const { say } = saying;
  const told = state.notices.flatMap((notice) => noticeLines(state, notice, saying));
  const isHelpOnOverview = question.kind === 'overview' && state.notices.some(({ code }) => code === 'help');
  const isRetry = isHelpOnOverview || state.notices.some(({ code }) => REMARKS.has(code));
  const isOfItem = isItemQuestion(question);
  const head = !isOfItem || isRetry ? [] : state.isFresh ? itemPage(state, question.item, saying) : [];
  const shortHead =
    isOfItem && !state.isFresh && !isRetry && question.kind === 'rating'
      ? itemHead(state, question.item, saying)
      : [];
  const body = isOfItem ? itemBody(state, question, saying) : sideBody(state, question, saying);
  return {
    lines: [...told, ...head, ...shortHead, ...(isRetry ? [] : body.lines)],
    heading:
      head.length > 0 && isOfItem
        ? { texts: itemHeading(state, question.item, saying), at: told.length + head.length }
        : null,
    hints: body.hints ?? [],
    label: body.label,
    prompt: body.prompt,
    commands: commandsOf(question).map((command) => ({
      command,
      label: say.keys.full[command],
      short: say.keys.short[command],
    })),
    words: { enter: say.enter, question: say.question, wrongKey: say.refusals['not-a-choice'] },
  };
};
