/** The words of `batch` in English. Their type is the contract for the other languages. */

export const batchWords = {
  scored: (v: { rows: number; rejected: number; blank: number }) =>
    [
      `${v.rows === 1 ? '1 row' : `${String(v.rows)} rows`} scored`,
      ...(v.rejected === 0 ? [] : [`${String(v.rejected)} rejected`]),
      ...(v.blank === 0 ? [] : [`${String(v.blank)} empty passed over`]),
    ].join(', ') + '.',
  moreRejected: (count: number) =>
    `… and ${String(count)} more rejected ${count === 1 ? 'row' : 'rows'}; --rejects <file> writes them all.`,
  rejectsIn: (file: string) => `Rejected rows, with line, column and reason: ${file}`,
  progress: (v: { rows: string; percent: number | null }) =>
    v.percent === null ? `${v.rows} rows` : `${v.rows} rows, ${String(v.percent)} %`,
  droppedColumns: (columns: readonly string[]) =>
    `Left out, as they differ between the rows of one review: ${columns.join(', ')}.`,
  cannotUse: (file: string) => `${file} cannot be scored`,
  cannotUseMap: (file: string) => `The column map ${file} cannot be used`,
  cannotUseHint: 'Put right what is listed above and run the command again.',
  noRatingsHint: (command: string) => `See which columns fit the rubric with: ${command}`,
  oneTable: 'batch reads one table, or review files',
  oneTableHint: 'Run it once for each table.',
  nothingFound: (folder: string) => `There are no review files in ${folder}`,
  nothingFoundHint: 'Review files end in .review.yaml, .yaml, .yml or .json.',
  sameFile: 'Two outputs have the same file',
  mapComments: {
    head: (v: { file: string; rubric: string }) =>
      `Suggested from the heading of ${v.file} for ${v.rubric}. Check every line; strike those that are wrong.`,
    codes: 'What codes of the export mean in every column; take away the # and edit:',
    codesSeen:
      'Codes that stand in the first rows. Say what they mean, and take away the #; until then such rows are rejected:',
    cellIsFigure: (v: { written: string; min: number; max: number }) =>
      `Figures, from which the score follows: ${v.written} is no rating from ${String(v.min)} to ${String(v.max)}.`,
    cellIsOdd: (v: { written: string; min: number; max: number }) =>
      `Mostly ratings, though ${v.written} is none from ${String(v.min)} to ${String(v.max)}; such rows are rejected.`,
    headingIsFigure: (unit: string) => `Figures, from which the score follows: the heading says “${unit}”.`,
    nothingSeen: 'The first rows hold no number here, so that it may be either.',
    ifFigures: 'If these are figures, take this line instead:',
    ifRatings: 'If these are ratings, take this line instead:',
    unknown: 'Not recognised, so passed on as they are:',
    missing: 'Required, and not found in the heading:',
  },
  noSuchColumn: (column: string) => `The table has no column ${column}`,
  noSuchColumnHint: (columns: readonly string[]) => `It has: ${columns.join(', ')}.`,
  suggested: (v: { command: string; found: number; columns: number }) =>
    `${String(v.found)} of ${String(v.columns)} columns recognised. Check the map, then: ${v.command} --columns <map>`,
};

/** What every language has to say about tables. */
export type BatchWords = typeof batchWords;
