/** `score <file>`: a review file or filled-in sheet in, a report out. */

import { toDecimal } from '../exact/decimal.ts';
import { compare, toFraction } from '../exact/fraction.ts';
import { EXIT, Failure } from '../problem/failure.ts';
import type { ExitCode } from '../problem/failure.ts';
import { visible } from '../problem/visible.ts';
import { isError } from '../problem/severity.ts';
import type { ReportFormat } from '../report/reporters.ts';
import { loadReporter } from '../report/reporters.ts';
import { findIdentifier } from '../review/find-identifier.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { scoreReview } from '../scoring/score-review.ts';
import type { Context } from './steps/context.ts';
import { rubricLanguage } from './steps/find-rubric.ts';
import type { LoadedReview, ReviewOptions } from './steps/load-review.ts';
import { loadReview } from './steps/load-review.ts';
import { commandLine } from './steps/command-line.ts';
import { sayProblems } from './steps/say-findings.ts';
import type { OutputOptions } from './steps/write-output.ts';
import { writeOutput } from './steps/write-output.ts';

export interface ScoreOptions extends ReviewOptions, OutputOptions {
  readonly format: ReportFormat;
  readonly excel?: boolean | undefined;
  readonly nextBand?: boolean | undefined;
  readonly withWarnings?: boolean | undefined;
  /** Exit 1 when the lowest possible total is under this. */
  readonly failUnder?: number | undefined;
}

const cannotScore = (path: string, loaded: LoadedReview, { words }: Context): Failure => {
  const say = words.messages;
  if (loaded.format?.startsWith('ips-rubric/') === true) {
    return new Failure(say.notAReview(path), { hint: say.notAReviewHint(path) });
  }
  if (loaded.problems.some(({ code }) => code === 'sheet/several-reviews')) {
    return new Failure(say.reviewHasErrors(path, 1), { hint: say.severalReviewsHint });
  }
  const errors = loaded.problems.filter(isError);
  const elsewhere = errors.find(({ place }) => place.file !== (path === '-' ? '<stdin>' : path))?.place.file;
  if (elsewhere !== undefined && errors.every(({ place }) => place.file === elsewhere)) {
    return new Failure(say.rubricHasErrors(elsewhere, errors.length), { hint: say.reviewHasErrorsHint });
  }
  const count = errors.length;
  return new Failure(say.reviewHasErrors(path, count), { hint: say.reviewHasErrorsHint });
};

const sayWarnings = async (
  path: string,
  card: Scorecard,
  options: ScoreOptions,
  context: Context,
): Promise<void> => {
  const count = card.warnings.length;
  if (count === 0 || (options.withWarnings === true && options.format === 'markdown')) return;
  const { rubric, team, date } = options;
  const flags = [
    ['--rubric', rubric],
    ['--team', team],
    ['--date', date],
  ] as const;
  const command = commandLine(['check', path], flags, null, 'as-given');
  await context.world.err(`${visible(context.words.messages.warningsCount(count, command))}\n`);
};

const isUnder = (lowest: number | null, limit: number): boolean =>
  lowest === null || compare(toFraction(lowest), toFraction(limit)) < 0;

/**
 * Scores one review and writes its report.
 *
 * @returns 0, or 1 when the lowest possible total is under `failUnder` (the report is written all the same).
 * @throws Failure (2) when the review cannot be used or the report cannot be written.
 */
export const runScore = async (path: string, options: ScoreOptions, context: Context): Promise<ExitCode> => {
  const { words, world, program } = context;
  const loaded = await loadReview(path, options, context);
  const { review, rubric } = loaded;
  if (loaded.format?.startsWith('ips-rubric/') !== true)
    await sayProblems(loaded.problems, loaded.texts, context);
  if (review === null || rubric === null) throw cannotScore(path, loaded, context);
  const language = await rubricLanguage(rubric, context);
  const card = scoreReview(rubric, review, { language, words, program, findIdentifier });
  const report = await loadReporter(options.format);
  const text = report(card, words, {
    nextBand: options.nextBand === true,
    withWarnings: options.withWarnings === true,
    excel: options.excel === true ? (context.language === 'en' ? 'point' : 'comma') : null,
    command: commandLine(
      ['score', path],
      [
        ['--rubric', options.rubric],
        ['--team', options.team],
        ['--date', options.date],
        ['--next-band', options.nextBand],
        ['--with-warnings', options.withWarnings],
      ],
      context.language,
    ),
  });
  await writeOutput(text, options, context);
  await sayWarnings(path, card, options, context);
  const { failUnder } = options;
  if (failUnder === undefined || !isUnder(card.total.lowest, failUnder)) return EXIT.done;
  const { lowest } = card.total;
  const shown = (value: number): string =>
    words.decimal(toDecimal(toFraction(value), 2, [toFraction(failUnder)]));
  await world.err(`${words.messages.failUnder(lowest === null ? null : shown(lowest), shown(failUnder))}\n`);
  return EXIT.checkSaidNo;
};
