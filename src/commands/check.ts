/** `check <review…>`: whether reviews are valid, evidenced and free of identifiers. */

import type { ExitCode } from '../problem/failure.ts';
import type { Finding } from '../problem/finding.ts';
import { findIdentifier } from '../review/find-identifier.ts';
import { identifiersInFile } from '../review/identifiers-in-file.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { inLanguage, itemsOf } from '../rubric/rubric.ts';
import { scoreReview } from '../scoring/score-review.ts';
import type { Path } from '../source/yaml-source.ts';
import type { Context } from './steps/context.ts';
import { rubricLanguage } from './steps/find-rubric.ts';
import type { LoadedReview, ReviewOptions } from './steps/load-review.ts';
import { loadReview } from './steps/load-review.ts';
import type { CheckOptions } from './steps/run-check.ts';
import { runCheckOf } from './steps/run-check.ts';

export interface ReviewCheckOptions extends CheckOptions, Pick<ReviewOptions, 'rubric' | 'team' | 'date'> {}

const REVIEWS = '**/*.review.{yaml,yml,json}';

// That the rubric differs is a problem of the file as well, and an identifier is found in the file, both with the better place.
const isSaidElsewhere = (code: string, { source }: LoadedReview): boolean =>
  code === 'rubric-differs' || (code === 'possible-identifier' && source !== null);

const warningFindings = async (loaded: LoadedReview, context: Context): Promise<readonly Finding[]> => {
  const { review, rubric, placeOf } = loaded;
  if (review === null || rubric === null) return [];
  const language = await rubricLanguage(rubric, context);
  const { words, program } = context;
  const card = scoreReview(rubric, review, { language, words, program, findIdentifier });
  return card.warnings
    .filter(({ code }) => !isSaidElsewhere(code, loaded))
    .map(({ code, item, message }) => ({
      place: item === null ? placeOf(['ratings'], 'key') : placeOf(['ratings', item], 'key'),
      severity: 'warning',
      code,
      sentence: message,
    }));
};

// What the text that holds an identifier belongs to, as the reader calls it.
const whereOf = (path: Path, rubric: Rubric | null, { words, language }: Context): string => {
  const [top, id] = path.map(String);
  if (top === undefined) return '';
  if (top !== 'ratings' || id === undefined) {
    return (words.places as Readonly<Record<string, string | undefined>>)[top] ?? top;
  }
  const item = rubric === null ? undefined : itemsOf(rubric).find((one) => one.item.id === id)?.item;
  return item === undefined ? id : inLanguage(item.title, language);
};

const identifierFindings = (loaded: LoadedReview, context: Context): readonly Finding[] => {
  const { source, rubric } = loaded;
  if (source === null) return [];
  const { warnings, identifiers } = context.words;
  return identifiersInFile(source).map(({ kind, path, place }) => ({
    place,
    severity: 'warning',
    code: 'possible-identifier',
    sentence: warnings['possible-identifier']({
      where: whereOf(path, rubric, context),
      found: identifiers[kind],
    }),
  }));
};

/**
 * Checks review files and writes what was found in them.
 *
 * @returns 1 when a file has an error or there are too many warnings, else 0.
 * @throws Failure (2) when a file cannot be read.
 */
export const runCheck = (
  paths: readonly string[],
  options: ReviewCheckOptions,
  context: Context,
): Promise<ExitCode> => {
  const { rubric, team, date } = options;
  return runCheckOf(
    paths,
    {
      command: 'check',
      inFolders: REVIEWS,
      checkFile: async (path, shown) => {
        const loaded = await loadReview(path, { rubric, team, date, shown }, context);
        const findings = [
          ...(await warningFindings(loaded, context)),
          ...identifierFindings(loaded, context),
        ];
        return { problems: loaded.problems, findings, texts: loaded.texts };
      },
    },
    options,
    context,
  );
};
