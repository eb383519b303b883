/** The store of an interview: the review file, the report beside it, and the command that goes on with it. */

import type { Saying } from '../../interview/saying.ts';
import { chooseLanguage } from '../../language/language.ts';
import { loadReporter } from '../../report/reporters.ts';
import { findIdentifier } from '../../review/find-identifier.ts';
import { reviewOf } from '../../review/to-review.ts';
import { scoreReview } from '../../scoring/score-review.ts';
import { applyEdit } from '../../source/edit.ts';
import { relativeTo } from '../../world/beside-file.ts';
import type { Lock } from '../../world/lock-file.ts';
import type { FileStore } from '../../world/review-store.ts';
import type { ChosenRubric } from './ask-rubric.ts';
import { commandLine } from './command-line.ts';
import type { Talk } from './interview-options.ts';
import { writeReasonOf } from './write-output.ts';

const PLAIN_PATH = /^[\w@%+=:,./\\-]+$/u;

/** The command that goes on with a review. */
export const goOnCommand = (path: string, { context, options }: Talk): string => {
  const quoted = (word: string): string => (PLAIN_PATH.test(word) ? word : JSON.stringify(word));
  const own = (flag: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [flag, quoted(value)];
  return [
    'ips-fidelity review',
    quoted(path),
    ...own('--rubric', options.rubric),
    ...own('--previous', options.previous),
    ...(options.plain === true ? ['--plain'] : []),
    ...(chooseLanguage(null, context.world.env) === context.language ? [] : ['--lang', context.language]),
  ].join(' ');
};

/** The store of a review, with the report that it writes beside it. */
export const storeOf = (
  path: string,
  text: string | null,
  lock: Lock | null,
  { rubric, file }: ChosenRubric,
  saying: Saying,
  { context, conversation, options }: Talk,
): FileStore => {
  const { program, words } = context;
  const store = conversation.createStore({
    path,
    text,
    lock,
    reasonOf: (trouble) => writeReasonOf(trouble, context),
    renderReport: async (value) => {
      const render = await loadReporter('markdown');
      const review = reviewOf(value);
      const card = scoreReview(rubric, review, { language: saying.language, words, program, findIdentifier });
      return render(card, words, {
        nextBand: false,
        withWarnings: false,
        excel: null,
        command: commandLine(['score', store.path()], [['--rubric', options.rubric]], context.language),
      });
    },
  });
  return {
    ...store,
    // A rubric of one's own is named as seen from the review.
    create: (next, value, isProposed) =>
      store.create(
        next,
        file === null ? value : applyEdit(value, { path: ['rubric', 'file'], value: relativeTo(next, file) }),
        isProposed,
      ),
  };
};
