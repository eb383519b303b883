/** Reads a review (a file or a filled-in sheet) with its rubric, and checks one against the other. */

import { nearest } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import { isError } from '../../problem/severity.ts';
import { checkReview } from '../../review/check-review.ts';
import type { PlaceOf } from '../../review/check-review.ts';
import { parseReview } from '../../review/parse-review.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { DEFAULT_RUBRIC_ID, loadShippedRubric, SHIPPED_RUBRIC_IDS } from '../../rubric/shipped-rubrics.ts';
import type { Review } from '../../scoring/review.ts';
import { LARGEST_FILE_MEGABYTES } from '../../source/decode-text.ts';
import { withLoneKey } from '../../source/likely-causes.ts';
import type { YamlSource } from '../../source/yaml-source.ts';
import { parseYaml } from '../../source/yaml-source.ts';
import { isTrouble } from '../../world/world.ts';
import { besideFile } from '../../world/beside-file.ts';
import type { Context } from './context.ts';
import type { FoundRubric } from './find-rubric.ts';
import { findRubric, readRubric } from './find-rubric.ts';
import type { NamedText } from './read-text.ts';
import { readText } from './read-text.ts';
import type { Texts } from './say-findings.ts';

export interface LoadedReview {
  /** Both null when there is an error in one of the files. */
  readonly review: Review | null;
  readonly rubric: Rubric | null;
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
  readonly texts: Texts;
  /** The `format` that the file says it has; null where it says none. */
  readonly format: string | null;
  readonly isSheet: boolean;
  /** The review as YAML; null for a sheet, or where it is no text. */
  readonly source: YamlSource | null;
}

export interface ReviewOptions {
  /** A rubric's id or path; absent: as the review says. */
  readonly rubric?: string | undefined;
  /** For a sheet that does not say them. */
  readonly team?: string | undefined;
  readonly date?: string | undefined;
  /** What the file is called: for standard input, and so that paths look alike in every format. */
  readonly shown?: string | undefined;
}

const isSheet = (path: string): boolean => /\.(?:csv|tsv)$/iu.test(path);

const withText = (texts: Texts, file: string | null, text: string | null): Texts =>
  file === null || text === null ? texts : new Map([...texts, [file, text]]);

const rubricOfReview = async (
  review: Review,
  path: string,
  options: ReviewOptions,
  placeOf: PlaceOf,
  context: Context,
): Promise<FoundRubric> => {
  if (options.rubric !== undefined) return findRubric(options.rubric, context);
  const { id, file } = review.rubric;
  if (file !== null) {
    const beside = besideFile(path, file);
    const found = await context.world.files.read(beside, LARGEST_FILE_MEGABYTES);
    if (!isTrouble(found) || found.trouble !== 'missing') return readRubric(beside, context);
    const missing = problem('review/missing-rubric-file', placeOf(['rubric', 'file']), { path: beside });
    return { rubric: null, problems: [missing], file: null, text: null };
  }
  const shipped = await loadShippedRubric(id);
  if (shipped !== null) return { rubric: shipped, problems: [], file: null, text: null };
  const values = { id, known: SHIPPED_RUBRIC_IDS, suggestion: nearest(id, SHIPPED_RUBRIC_IDS) };
  const unknown = problem('review/unknown-rubric', placeOf(['rubric', 'id']), values);
  return { rubric: null, problems: [unknown], file: null, text: null };
};

const loadSheet = async (
  source: NamedText,
  options: ReviewOptions,
  context: Context,
): Promise<LoadedReview> => {
  const found = await findRubric(options.rubric ?? DEFAULT_RUBRIC_ID, context);
  const { parseSheet } = await import('../../review/parse-sheet.ts');
  const { rubric } = found;
  const common = {
    format: null,
    isSheet: true,
    source: null,
    texts: withText(new Map(), found.file, found.text),
  };
  const nowhere: PlaceOf = () => ({ file: source.file, line: 1, column: 1 });
  if (rubric === null || source.text === null) {
    const problems = [...source.problems, ...found.problems];
    return { ...common, review: null, rubric: null, problems, placeOf: nowhere };
  }
  const { team = null, date = null } = options;
  const sheet = parseSheet(source.file, source.text, rubric, { team, date });
  const all = [
    ...source.problems,
    ...sheet.problems,
    ...checkReview(sheet.checkable, rubric, sheet.placeOf, sheet.isConsequence),
  ];
  const review = all.some(isError) ? null : sheet.review;
  return {
    ...common,
    review,
    rubric: review === null ? null : rubric,
    problems: all,
    placeOf: sheet.placeOf,
  };
};

/**
 * Loads a review with the rubric that it was rated with: by `--rubric`, by `file:` beside the review, or by its id
 * among the shipped ones.
 *
 * @param read - What the path holds, where the caller has read it already.
 * @throws Failure when a file cannot be read or `--rubric` names nothing.
 */
export const loadReview = async (
  path: string,
  options: ReviewOptions,
  context: Context,
  read?: NamedText,
): Promise<LoadedReview> => {
  // What stands beside standard input stands beside the file that it is said to be.
  const named = options.shown ?? path;
  const source = read ?? (await readText(path, context, options.shown));
  if (isSheet(named)) return loadSheet(source, options, context);
  const { file, text } = source;
  const nowhere: PlaceOf = () => ({ file, start: 0, end: 0 });
  const nothing = { review: null, rubric: null, isSheet: false };
  if (text === null) {
    return {
      ...nothing,
      problems: source.problems,
      placeOf: nowhere,
      texts: new Map(),
      format: null,
      source: null,
    };
  }
  const parsed = parseReview(parseYaml(file, text));
  const { placeOf, format, source: yaml } = parsed;
  const texts: Texts = new Map([[file, text]]);
  const problems = [...source.problems, ...parsed.problems];
  const { checkable } = parsed;
  if (checkable === null) return { ...nothing, problems, placeOf, texts, format, source: yaml };
  const found = await rubricOfReview(checkable, named, options, placeOf, context);
  const allTexts = withText(texts, found.file, found.text);
  if (found.rubric === null) {
    return {
      ...nothing,
      problems: [...problems, ...found.problems],
      placeOf,
      texts: allTexts,
      format,
      source: yaml,
    };
  }
  const further = checkReview(checkable, found.rubric, placeOf, parsed.isConsequence);
  const all = [...problems, ...further.map((one) => withLoneKey(text, one))];
  if (parsed.review === null || all.some(isError))
    return { ...nothing, problems: all, placeOf, texts: allTexts, format, source: yaml };
  return {
    review: parsed.review,
    rubric: found.rubric,
    problems: all,
    placeOf,
    texts: allTexts,
    format,
    isSheet: false,
    source: yaml,
  };
};
