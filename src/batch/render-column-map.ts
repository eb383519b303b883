/** Writes suggestions as a column map to be checked and edited, with comments that say why. */

import type { BatchWords } from '../language/en/batch-words.ts';
import type { Scale } from '../rubric/rubric.ts';
import type { Reading, Taken } from './figure-or-rating.ts';
import type { Suggestion } from './suggest-columns.ts';

/** What the comments of a suggested map say. */
export type MapWords = Omit<BatchWords['mapComments'], 'head'> & { readonly head: string };

const lineOf = (heading: string, { target, as }: Taken): string =>
  as === null
    ? `${target}: ${JSON.stringify(heading)}`
    : `${target}: { column: ${JSON.stringify(heading)}, as: ${as} }`;

const reasonOf = (
  { target, because }: Reading,
  { min, max }: Pick<Scale, 'min' | 'max'>,
  say: MapWords,
): string | null => {
  switch (because?.kind) {
    case 'cell':
      return target.endsWith('.value')
        ? say.cellIsFigure({ written: because.written, min, max })
        : say.cellIsOdd({ written: because.written, min, max });
    case 'unit':
      return say.headingIsFigure(because.written);
    case 'nothing-seen':
      return say.nothingSeen;
    case undefined:
      return null;
  }
};

const linesOf = (
  { heading, reading }: Suggestion,
  scale: Pick<Scale, 'min' | 'max'>,
  say: MapWords,
): readonly string[] => {
  const reason = reasonOf(reading, scale, say);
  const { instead } = reading;
  return [
    ...(reason === null ? [] : [`  # ${reason}`]),
    `  ${lineOf(heading, reading)}`,
    ...(instead === null
      ? []
      : [
          `  # ${instead.target.endsWith('.value') ? say.ifFigures : say.ifRatings}`,
          `  # ${lineOf(heading, instead)}`,
        ]),
  ];
};

/** The codes that a map may have to give a meaning to, where none were seen. */
const USUAL_CODES = ['-99', '-88'] as const;

/**
 * The map.
 *
 * @param codes - What was seen in the rows and looks like a code for something that is missing.
 */
export const renderColumnMap = (
  headings: readonly string[],
  suggestions: readonly Suggestion[],
  codes: readonly string[],
  scale: Pick<Scale, 'min' | 'max'>,
  say: MapWords,
): string => {
  const known = new Set(suggestions.map(({ heading }) => heading));
  const rest = headings.filter((heading) => !known.has(heading) && heading.trim() !== '');
  const missing = (['team', 'date'] as const).filter(
    (name) => !suggestions.some(({ reading }) => reading.target === name),
  );
  const shown = codes.length === 0 ? USUAL_CODES : codes;
  const meanings = shown.map(
    (code, index) =>
      `${JSON.stringify(code)}: ${codes.length === 0 && index === 1 ? 'not-applicable' : 'unrated'}`,
  );
  return [
    `# ${say.head}`,
    'format: ips-columns/1',
    `# ${codes.length === 0 ? say.codes : say.codesSeen}`,
    `# values: { ${meanings.join(', ')} }`,
    'columns:',
    ...suggestions.flatMap((one) => linesOf(one, scale, say)),
    ...(missing.length === 0 ? [] : [`  # ${say.missing}`, ...missing.map((name) => `  # ${name}: "…"`)]),
    ...(rest.length === 0 ? [] : [`# ${say.unknown}`, ...rest.map((one) => `#   ${JSON.stringify(one)}`)]),
    '',
  ].join('\n');
};
