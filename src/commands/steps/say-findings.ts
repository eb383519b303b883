/** Shows what was found in the user's files, with place, code and the lines they are about. */

import { loadSentences } from '../../language/load-sentences.ts';
import type { Finding } from '../../problem/finding.ts';
import { inOrder, renderFindings, toFinding } from '../../problem/finding.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Context } from './context.ts';

/** The text of each file that was read, for the frames. */
export type Texts = ReadonlyMap<string, string>;

/** Problems in the words of the reader's language. */
export const toFindings = async (
  problems: readonly Problem[],
  context: Context,
): Promise<readonly Finding[]> => {
  if (problems.length === 0) return [];
  const sentences = await loadSentences(context.language);
  return problems.map((found) => toFinding(found, sentences));
};

/** The findings as text for a stream, in the order of their places; empty for none. */
export const findingsText = async (
  findings: readonly Finding[],
  texts: Texts,
  stream: 'out' | 'err',
  context: Context,
): Promise<string> => {
  if (findings.length === 0) return '';
  const palette = await context.world.paletteOf(stream, context.isColourWanted);
  const manner = {
    severities: context.words.severities,
    palette,
    textOf: (file: string) => texts.get(file) ?? null,
    width: context.world.widthOf(stream),
  };
  return renderFindings(inOrder(findings), manner);
};

/** Shows problems on standard error. */
export const sayProblems = async (
  problems: readonly Problem[],
  texts: Texts,
  context: Context,
): Promise<void> => {
  const text = await findingsText(await toFindings(problems, context), texts, 'err', context);
  if (text !== '') await context.world.err(text);
};
