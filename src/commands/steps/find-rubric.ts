/** Finds a rubric: one that comes with the program by its id, or a file by its path. */

import { Failure } from '../../problem/failure.ts';
import { nearest } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { isError } from '../../problem/severity.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { inLanguage } from '../../rubric/rubric.ts';
import { loadShippedRubric, SHIPPED_RUBRIC_IDS } from '../../rubric/shipped-rubrics.ts';
import type { Context } from './context.ts';
import { readText } from './read-text.ts';

export interface FoundRubric {
  /** Null when the file has errors. */
  readonly rubric: Rubric | null;
  readonly problems: readonly Problem[];
  /** The file and its text, for the frames; null for a shipped rubric. */
  readonly file: string | null;
  readonly text: string | null;
}

type ParseRubric = (
  file: string,
  text: string,
) => { readonly rubric: Rubric | null; readonly problems: readonly Problem[] };

const looksLikePath = (name: string): boolean => /[\\/]|\.(?:ya?ml|json)$/iu.test(name) || name === '-';

const parseAnyRubric = async (
  file: string,
  text: string,
  { world }: Context,
): Promise<ReturnType<ParseRubric>> => {
  const { parseRubricQuickly } = await import('../../rubric/parse-rubric-quickly.ts');
  const rubric = parseRubricQuickly(text, world.hash);
  if (rubric !== null) return { rubric, problems: [] };
  const { parseRubric } = await import('../../rubric/parse-rubric.ts');
  return parseRubric(file, text, world.hash);
};

/**
 * A rubric by path.
 *
 * @param parse - Where the caller has a parser at hand already; absent: it is loaded.
 * @throws Failure when there is no such file.
 */
export const readRubric = async (
  path: string,
  context: Context,
  parse?: ParseRubric,
): Promise<FoundRubric> => {
  const { file, text, problems } = await readText(path, context);
  if (text === null) return { rubric: null, problems, file, text };
  const parsed = await (parse?.(file, text) ?? parseAnyRubric(file, text, context));
  // Advice, and which of it is meant to be ignored, is the business of `rubric check`.
  return { rubric: parsed.rubric, problems: [...problems, ...parsed.problems.filter(isError)], file, text };
};

/**
 * The rubric that the user named with `--rubric` or as an argument.
 *
 * @throws Failure when it is neither a shipped rubric nor a file.
 */
export const findRubric = async (
  name: string,
  context: Context,
  parse?: ParseRubric,
): Promise<FoundRubric> => {
  const shipped = await loadShippedRubric(name);
  if (shipped !== null) return { rubric: shipped, problems: [], file: null, text: null };
  if (looksLikePath(name)) return readRubric(name, context, parse);
  const say = context.words.messages;
  const suggestion = nearest(name, SHIPPED_RUBRIC_IDS);
  throw new Failure(say.unknownRubric(name), {
    hint: [
      ...(suggestion === null ? [] : [say.didYouMean(suggestion)]),
      say.unknownRubricHint(SHIPPED_RUBRIC_IDS),
    ].join(' '),
  });
};

/** The language to show a rubric's texts in, with a note where it lacks the reader's. */
export const rubricLanguage = async (rubric: Rubric, context: Context): Promise<string> => {
  const { language, words, world } = context;
  if (rubric.languages.includes(language)) return language;
  const shown = rubric.languages[0] ?? language;
  // A rubric of plain strings is the same in every language.
  if (typeof rubric.title !== 'string')
    await world.err(`${words.messages.rubricLanguage(language, shown)}\n`);
  return shown;
};

/** The title of a rubric in the reader's language. */
export const rubricTitle = (rubric: Rubric, { language }: Context): string =>
  inLanguage(rubric.title, language);
