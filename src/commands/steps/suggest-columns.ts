/** Writes a column map that fits the heading of a table, to be checked and edited. */

import { loadCsvParser } from '../../batch/load-csv-parser.ts';
import { readHeading } from '../../batch/read-heading.ts';
import { renderColumnMap, suggestColumns } from '../../batch/suggest-columns.ts';
import type { TableJob } from '../../batch/table-job.ts';
import { openTable } from '../../batch/table-reader.ts';
import type { BatchWords } from '../../language/en/batch-words.ts';
import { Failure } from '../../problem/failure.ts';
import { quotedArgument } from './command-line.ts';
import type { BatchOptions } from './batch-options.ts';
import type { Context } from './context.ts';
import { sayProblems } from './say-findings.ts';
import { writeOutput } from './write-output.ts';

/** @throws Failure when the heading cannot be read. */
export const writeSuggestion = async (
  job: TableJob,
  options: BatchOptions,
  say: BatchWords,
  context: Context,
): Promise<void> => {
  const reader = openTable(job);
  reader.fill();
  const { row, problems } = readHeading(reader, job, await loadCsvParser());
  const [instrument] = job.instruments;
  if (row.cells.length === 0 || instrument === undefined || reader.problem !== null) {
    const found = reader.problem === null ? problems : [reader.problem];
    await sayProblems(found, new Map(), context);
    throw new Failure(say.cannotUse(job.file), { hint: say.cannotUseHint });
  }
  const suggestions = suggestColumns(row.cells, instrument);
  const { id, version } = instrument.rubric;
  const map = renderColumnMap(row.cells, suggestions, {
    ...say.mapComments,
    head: say.mapComments.head({ file: job.file, rubric: `${id}@${version}` }),
  });
  await writeOutput(map, options, context);
  const found = { file: quotedArgument(job.file), found: suggestions.length, columns: row.cells.length };
  await context.world.err(`${say.suggested(found)}\n`);
};
