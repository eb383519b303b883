/** `score <file>`: a review file or filled-in sheet in, a report out. */

import { toDecimal } from '../exact/decimal.ts';
import { compare, toFraction } from '../exact/fraction.ts';
import { EXIT } from '../problem/failure.ts';
import type { ExitCode } from '../problem/failure.ts';
import { visible } from '../problem/visible.ts';
import type { ReportFormat } from '../report/reporters.ts';
import { loadReporter } from '../report/reporters.ts';
import { findIdentifier } from '../review/find-identifier.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { scoreReview } from '../scoring/score-review.ts';
import type { Context } from './steps/context.ts';
import { rubricLanguage } from './steps/find-rubric.ts';
import type { ScorableReview } from './steps/load-quickly.ts';
import { loadQuickly } from './steps/load-quickly.ts';
import type { ReviewOptions } from './steps/load-review.ts';
import { readText } from './steps/read-text.ts';
import { commandLine } from './steps/command-line.ts';
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

// Most reviews have nothing wrong with them, and are scored in half the time when nobody asks what that could be.
const load = async (path: string, options: ReviewOptions, context: Context): Promise<ScorableReview> => {
  const source = await readText(path, context);
  const quick = await loadQuickly(source, options.rubric);
  if (quick !== null) return quick;
  const { loadScorable } = await import('./steps/load-scorable.ts');
  return loadScorable(path, source, options, context);
};

/**
 * Scores one review and writes its report.
 *
 * @returns 0, or 1 when the lowest possible total is under `failUnder` (the report is written all the same).
 * @throws Failure (2) when the review cannot be used or the report cannot be written.
 */
export const runScore = async (path: string, options: ScoreOptions, context: Context): Promise<ExitCode> => {
  const { words, world, program } = context;
  const { review, rubric } = await load(path, options, context);
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
