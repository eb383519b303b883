/** `check <review…>`: whether reviews are valid, evidenced and free of identifiers. */

import type { Finding } from '../problem/finding.ts';
import { EXIT, isFailure } from '../problem/failure.ts';
import type { ExitCode, Failure } from '../problem/failure.ts';
import { findIdentifier } from '../review/find-identifier.ts';
import { scoreReview } from '../scoring/score-review.ts';
import type { Context } from './steps/context.ts';
import { rubricLanguage } from './steps/find-rubric.ts';
import type { LoadedReview, ReviewOptions } from './steps/load-review.ts';
import { loadReview } from './steps/load-review.ts';
import { findingsText, toFindings } from './steps/say-findings.ts';
import { writeOutput } from './steps/write-output.ts';

// That the rubric differs is a problem of the file as well, with the better place.
const warningFindings = async (loaded: LoadedReview, context: Context): Promise<readonly Finding[]> => {
  const { review, rubric, placeOf } = loaded;
  if (review === null || rubric === null) return [];
  const language = await rubricLanguage(rubric, context);
  const { words, program } = context;
  const card = scoreReview(rubric, review, { language, words, program, findIdentifier });
  return card.warnings
    .filter(({ code }) => code !== 'rubric-differs')
    .map(({ code, item, message }) => ({
      place: item === null ? placeOf(['ratings'], 'key') : placeOf(['ratings', item], 'key'),
      severity: 'warning',
      code,
      sentence: message,
    }));
};

/**
 * Checks review files and prints what was found in them.
 *
 * @returns 1 when a file has an error, 0 when there are at most warnings.
 * @throws Failure (2) when a file cannot be read.
 */
export const runCheck = async (
  paths: readonly string[],
  options: ReviewOptions,
  context: Context,
): Promise<ExitCode> => {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  let failure: Failure | null = null;
  for (const path of paths) {
    try {
      const loaded = await loadReview(path, options, context);
      for (const [file, text] of loaded.texts) texts.set(file, text);
      findings.push(
        ...(await toFindings(loaded.problems, context)),
        ...(await warningFindings(loaded, context)),
      );
    } catch (error) {
      if (!isFailure(error)) throw error;
      failure ??= error;
    }
  }
  await writeOutput(await findingsText(findings, texts, 'out', context), {}, context);
  const count = (severity: string): number => findings.filter((found) => found.severity === severity).length;
  // What could be checked is told before what could not be read.
  if (failure !== null) throw failure;
  const errors = count('error');
  const summary = { files: paths.length, errors, warnings: count('warning') };
  await context.world.err(`${context.words.messages.checked(summary)}\n`);
  return errors > 0 ? EXIT.checkSaidNo : EXIT.done;
};
