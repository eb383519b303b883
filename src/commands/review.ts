/** `review [file]`: takes a reviewer through a team in the terminal, and keeps every answer. */

import { fileNameOf } from '../interview/answer-setup.ts';
import { loadInterviewWords } from '../language/load-interview-words.ts';
import type { Ending } from '../interview/run-interview.ts';
import { runInterview } from '../interview/run-interview.ts';
import type { Saying } from '../interview/saying.ts';
import { startAgain, startNew } from '../interview/start.ts';
import type { Around, State } from '../interview/state.ts';
import { telling } from '../interview/state.ts';
import type { ExitCode } from '../problem/failure.ts';
import { EXIT, Failure } from '../problem/failure.ts';
import { isError } from '../problem/severity.ts';
import { findIdentifier } from '../review/find-identifier.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Review } from '../scoring/review.ts';
import { LARGEST_FILE_MEGABYTES } from '../source/decode-text.ts';
import { parseYaml } from '../source/yaml-source.ts';
import type { Lock } from '../world/lock-file.ts';
import type { FileStore } from '../world/review-store.ts';
import type { Terminal } from '../world/terminal/open-terminal.ts';
import { isTrouble } from '../world/world.ts';
import type { ChosenRubric } from './steps/ask-rubric.ts';
import { askRubric, useRubric } from './steps/ask-rubric.ts';
import type { Context } from './steps/context.ts';
import { rubricLanguage } from './steps/find-rubric.ts';
import type { ReviewCommandOptions, Talk } from './steps/interview-options.ts';
import { givenFields, newReviewValue, refuseNewOnly } from './steps/interview-options.ts';
import { goOnCommand, storeOf } from './steps/interview-store.ts';
import { loadReview } from './steps/load-review.ts';
import { lockReview } from './steps/lock-review.ts';
import { sayProblems } from './steps/say-findings.ts';
import { writeReasonOf } from './steps/write-output.ts';

const loadPrevious = async (
  path: string,
  rubric: Rubric,
  { context, say, options }: Talk,
): Promise<Review> => {
  const loaded = await loadReview(path, { rubric: options.rubric }, context);
  const { review } = loaded;
  if (review === null) {
    await sayProblems(loaded.problems, loaded.texts, context);
    throw new Failure(say.cannotReview(path, loaded.problems.filter(isError).length), {
      hint: say.cannotReviewHint,
    });
  }
  if (review.rubric.id !== rubric.id) throw new Failure(say.otherRubric(path, review.rubric.id));
  return review;
};

const toSaying = async (rubric: Rubric, { context, say }: Talk): Promise<Saying> => ({
  words: context.words,
  say,
  language: await rubricLanguage(rubric, context),
});

// Gives the terminal back, and says where the answers are and how to go on.
const leave = async (
  ending: Ending,
  path: string | null,
  terminal: Terminal,
  talk: Talk,
): Promise<ExitCode> => {
  terminal.close();
  if (terminal.isGone()) return EXIT.interrupted;
  const { say, context } = talk;
  const rows = !ending.isSaved
    ? [say.trouble.lost]
    : path === null
      ? [say.nothingSaved]
      : [say.saved(path), say.goOn(goOnCommand(path, talk))];
  if (ending.how === 'interrupted') rows.unshift('');
  await context.world.err(`${rows.join('\n')}\n`);
  return ending.how === 'interrupted' ? EXIT.interrupted : EXIT.done;
};

interface Start {
  readonly state: State;
  readonly store: FileStore;
  readonly saying: Saying;
}

const aroundOf = async (rubric: Rubric, file: string | null, talk: Talk): Promise<Around> => ({
  rubric,
  today: talk.conversation.today(),
  findIdentifier,
  file,
  previous:
    talk.options.previous === undefined ? null : await loadPrevious(talk.options.previous, rubric, talk),
});

// Read once the lock is held, so that nothing comes between reading and writing.
const startExisting = async (path: string, lock: Lock, talk: Talk): Promise<Start> => {
  const { context, say, options, conversation } = talk;
  const text = await conversation.readWhole(path);
  const loaded = await loadReview(path, { rubric: options.rubric }, context);
  await sayProblems(loaded.problems, loaded.texts, context);
  const { review, rubric } = loaded;
  if (review === null || rubric === null || text === null) {
    const errors = loaded.problems.filter(isError).length;
    throw new Failure(say.cannotReview(path, errors), { hint: say.cannotReviewHint });
  }
  const saying = await toSaying(rubric, talk);
  const { value } = parseYaml(path, text.replace(/^\ufeff/u, ''));
  const store = storeOf(path, text, lock, { rubric, file: null }, saying, talk);
  return { state: startAgain(await aroundOf(rubric, path, talk), value), store, saying };
};

const startFresh = async (path: string | undefined, chosen: ChosenRubric, talk: Talk): Promise<Start> => {
  const { options, context } = talk;
  const { rubric } = chosen;
  const around = await aroundOf(rubric, path ?? null, talk);
  const saying = await toSaying(rubric, talk);
  const value = newReviewValue(rubric, around.today, talk);
  const store = storeOf(path ?? '', null, null, chosen, saying, talk);
  const given = givenFields(path, options);
  if (options.team === undefined) return { state: startNew(around, value, given), store, saying };
  // As soon as the team is known there is a file.
  const isProposed = path === undefined;
  const file = path ?? fileNameOf(options.team, options.date ?? around.today);
  const trouble = await store.create(file, value, isProposed);
  if (trouble === null) {
    const state = startNew(around, value, given, { path: store.path(), isProposed });
    const isTaken = store.path() !== file;
    return { state: isTaken ? telling(state, { code: 'file-taken', path: file }) : state, store, saying };
  }
  const reason =
    trouble.kind === 'failed'
      ? trouble.reason
      : writeReasonOf({ trouble: 'exists', detail: 'EEXIST' }, context);
  throw new Failure(context.words.messages.cannotWrite(file, reason));
};

const converse = async (
  path: string | undefined,
  lock: Lock | null,
  terminal: Terminal,
  talk: Talk,
): Promise<ExitCode> => {
  let start: Start;
  if (path !== undefined && lock !== null) start = await startExisting(path, lock, talk);
  else {
    const { rubric } = talk.options;
    const chosen = rubric === undefined ? await askRubric(terminal, talk) : await useRubric(rubric, talk);
    if (chosen === 'quit' || chosen === 'interrupted') {
      return leave({ how: chosen, isSaved: true }, null, terminal, talk);
    }
    start = await startFresh(path, chosen, talk);
  }
  const { state, store, saying } = start;
  try {
    const ending = await runInterview(state, { prompter: terminal.prompter, store }, saying);
    terminal.close();
    await store.release();
    return await leave(ending, store.isCreated() ? store.path() : null, terminal, talk);
  } finally {
    await store.release();
  }
};

/**
 * Interviews a reviewer about a team.
 *
 * @param path - The review; one that is there is taken up where it was left.
 * @returns 0 when the reviewer quits, 130 when the conversation was interrupted; all answers are saved in both.
 * @throws Failure (2) without a terminal, for a file that cannot be used, or one that somebody else is working on.
 */
export const runReview = async (
  path: string | undefined,
  options: ReviewCommandOptions,
  context: Context,
): Promise<ExitCode> => {
  const { world, language } = context;
  const say = await loadInterviewWords(language);
  const conversation = options.input ? await world.converse() : null;
  if (conversation === null || path === '-') throw new Failure(say.noTerminal, { hint: say.noTerminalHint });
  const talk: Talk = { context, say, conversation, options };
  if (path !== undefined && /\.(?:csv|tsv)$/iu.test(path)) throw new Failure(say.needsFile(path));
  const there = path === undefined ? null : await world.files.read(path, LARGEST_FILE_MEGABYTES);
  const isThere = there !== null && !(isTrouble(there) && there.trouble === 'missing');
  if (path !== undefined && isThere) refuseNewOnly(path, talk);
  const lock = path !== undefined && isThere ? await lockReview(path, talk) : null;
  const isPlain = options.plain === true || world.env['TERM'] === 'dumb';
  const palette = await world.paletteOf('err', context.isColourWanted);
  const terminal = await conversation.openTerminal(isPlain, palette);
  try {
    return await converse(path, lock, terminal, talk);
  } finally {
    terminal.close();
    await lock?.release();
  }
};
