/** Writes a column map that fits the heading of a table, to be checked and edited. */

import { loadCsvParser } from '../../batch/load-csv-parser.ts';
import { readHeading } from '../../batch/read-heading.ts';
import { renderColumnMap } from '../../batch/render-column-map.ts';
import { COMMON_COLUMNS } from '../../batch/roles.ts';
import { codesIn, sampleRows } from '../../batch/sample-rows.ts';
import { suggestColumns } from '../../batch/suggest-columns.ts';
import type { TableJob } from '../../batch/table-job.ts';
import { openTable } from '../../batch/table-reader.ts';
import type { BatchWords } from '../../language/en/batch-words.ts';
import { Failure } from '../../problem/failure.ts';
import { commandLine } from './command-line.ts';
import type { BatchOptions } from './batch-options.ts';
import type { Context } from './context.ts';
import { sayProblems } from './say-findings.ts';
import { writeOutput } from './write-output.ts';

const isCommon = (target: string): boolean => COMMON_COLUMNS.some((name) => name === target);

/** @throws Failure when the heading cannot be read. */
export const writeSuggestion = async (
  job: TableJob,
  options: BatchOptions,
  say: BatchWords,
  context: Context,
): Promise<void> => {
  const reader = openTable(job);
  reader.fill();
  const parse = await loadCsvParser();
  const { row, problems, delimiter } = readHeading(reader, job, parse);
  const [instrument] = job.instruments;
  if (row.cells.length === 0 || instrument === undefined || reader.problem !== null) {
    const found = reader.problem === null ? problems : [reader.problem];
    await sayProblems(found, new Map(), context);
    throw new Failure(say.cannotUse(job.file), { hint: say.cannotUseHint });
  }
  const rows = sampleRows(reader, delimiter, row.cells.length, parse);
  const cellsOf = (column: number): readonly string[] => rows.map((cells) => cells[column] ?? '');
  const suggestions = suggestColumns(row.cells, instrument, cellsOf);
  // Codes stand where ratings and figures do; elsewhere a number below zero may be one.
  const codes = codesIn(
    row.cells.flatMap((heading, column) =>
      suggestions.some((one) => one.heading === heading && !isCommon(one.reading.target))
        ? cellsOf(column)
        : [],
    ),
  );
  const { id, version, scale } = instrument.rubric;
  const map = renderColumnMap(row.cells, suggestions, codes, scale, {
    ...say.mapComments,
    head: say.mapComments.head({ file: job.file, rubric: `${id}@${version}` }),
  });
  await writeOutput(map, options, context);
  const command = commandLine(
    ['batch', job.file],
    options.rubric.map((rubric) => ['--rubric', rubric] as const),
    null,
    'as-given',
  );
  const found = { command, found: suggestions.length, columns: row.cells.length };
  await context.world.err(`${say.suggested(found)}\n`);
};
