/** `batch <table>`: an exported table in, the same table with scores out. */

import { scoreCsv } from '../batch/score-csv.ts';
import type { SummaryRow } from '../batch/summary/records.ts';
import { toSummaryRow } from '../batch/summary/records.ts';
import type { Instrument } from '../batch/roles.ts';
import type { TableJob, TableResult } from '../batch/table-job.ts';
import type { BatchWords } from '../language/en/batch-words.ts';
import { loadBatchWords } from '../language/load-batch-words.ts';
import { EXIT, Failure } from '../problem/failure.ts';
import type { ExitCode } from '../problem/failure.ts';
import type { Problem } from '../problem/problem.ts';
import type { BatchOptions } from './steps/batch-options.ts';
import type { BatchOutputs } from './steps/batch-outputs.ts';
import { openOutputs } from './steps/batch-outputs.ts';
import { batchInstruments, otherInstruments } from './steps/batch-rubrics.ts';
import type { BatchSource } from './steps/batch-source.ts';
import { findSource } from './steps/batch-source.ts';
import { commandLine } from './steps/command-line.ts';
import type { Context } from './steps/context.ts';
import { readColumnMap } from './steps/read-column-map.ts';
import { findingsText, sayProblems } from './steps/say-findings.ts';
import { showProgress } from './steps/show-progress.ts';

/** A table of up to so many bytes is scored before optimised code could help. */
const SHORT_TABLE = 512 * 1024;

const sayRejected = async (
  { list }: BatchOutputs,
  result: TableResult,
  options: BatchOptions,
  say: BatchWords,
  context: Context,
): Promise<void> => {
  const { world } = context;
  if (result.rejected === 0) return;
  if (options.rejects !== undefined) {
    await world.err(`${say.rejectsIn(options.rejects)}\n`);
    return;
  }
  await world.err(await findingsText(list.findings(), new Map(), 'err', context));
  const more = list.count() - list.findings().length;
  if (more > 0) await world.err(`${say.moreRejected(more)}\n`);
};

const cannotScore = (
  source: BatchSource,
  result: TableResult,
  options: BatchOptions,
  say: BatchWords,
): Failure => {
  const file = source.kind === 'reviews' ? '' : source.file;
  const isStrange = result.problems.some(({ code }) =>
    ['table/no-ratings', 'table/missing-column'].includes(code),
  );
  const command = commandLine(
    ['batch', file],
    [
      ['--rubric', options.rubric[0]],
      ['--suggest-columns', true],
    ],
    null,
  );
  return new Failure(say.cannotUse(file), {
    hint: isStrange && options.columns === undefined ? say.noRatingsHint(command) : say.cannotUseHint,
  });
};

const writeSummary = async (
  rows: readonly SummaryRow[],
  outputs: BatchOutputs,
  options: BatchOptions,
  context: Context,
): Promise<void> => {
  const { renderSummary } = await import('../batch/summary/render-summary.ts');
  const { loadBatchSummaryWords } = await import('../language/load-batch-summary-words.ts');
  const { words, language } = context;
  outputs.writeSummary(
    renderSummary(rows, {
      words,
      say: await loadBatchSummaryWords(language),
      language,
      by: options.by ?? null,
      hasGroups: options.by !== undefined,
      allRows: options.allRows === true,
      poolOutcomes: options.poolOutcomes === true,
      minGroup: options.minGroup,
      minCount: options.minCount,
    }),
  );
};

/**
 * Scores a table.
 *
 * @returns 0, or 1 when rows were rejected and that was not allowed.
 * @throws Failure (2) when the table cannot be scored at all or the result cannot be written.
 */
export const runBatch = async (
  paths: readonly string[],
  options: BatchOptions,
  context: Context,
): Promise<ExitCode> => {
  const { world, words, language } = context;
  const say = await loadBatchWords(language);
  const named = await batchInstruments(options.rubric, context);
  const map = options.columns === undefined ? null : await readColumnMap(options.columns, context);
  const source = await findSource(paths, say, context);
  const loadOthers = (): Promise<readonly Instrument[]> => otherInstruments(named);
  // The heading of a table shows whether its rows name rubrics; elsewhere any row may.
  const instruments = source.kind === 'csv' ? named : [...named, ...(await loadOthers())];
  const tables = await world.tables();
  const isTable = source.kind !== 'reviews';
  if (!isTable || source.opened.input.size === null || source.opened.input.size > SHORT_TABLE) {
    world.expectLongRun();
  }
  const progress = showProgress(isTable ? source.opened.input.size : null, tables, say, context);
  const warnings: Problem[] = [];
  const summaryRows: SummaryRow[] = [];
  const jobFor = (outputs: Pick<BatchOutputs, 'table' | 'rejects'> | null): TableJob => ({
    file: isTable ? source.file : '',
    size: isTable ? source.opened.input.size : null,
    read: isTable ? source.read : () => 0,
    write: outputs?.table.write ?? (() => true),
    tests: tables,
    breathe: progress.breathe,
    rejects: outputs?.rejects ?? {
      open: () => undefined,
      begin: () => Promise.resolve(),
      bytes: () => undefined,
      end: () => undefined,
    },
    warn: (found) => {
      warnings.push(found);
    },
    record:
      options.summary === undefined
        ? null
        : (record) => {
            summaryRows.push(toSummaryRow(record, options.by ?? null));
          },
    instruments,
    loadOthers: source.kind === 'csv' ? loadOthers : undefined,
    map,
    encoding: options.encoding ?? null,
    delimiter: options.delimiter ?? null,
    shape: options.shape ?? null,
    na: options.na ?? null,
    format: options.format ?? (source.kind === 'jsonl' && options.excel !== true ? 'jsonl' : 'csv'),
    dress: options.excel === true ? (language === 'en' ? 'point' : 'comma') : null,
    isRaw: options.raw === true,
    words,
    language,
  });
  try {
    if (options.suggestColumns === true) {
      if (source.kind !== 'csv')
        throw new Failure(words.messages.options.goesWith('--suggest-columns', '<table.csv>'));
      const { writeSuggestion } = await import('./steps/suggest-columns.ts');
      await writeSuggestion(jobFor(null), options, say, context);
      return EXIT.done;
    }
    const outputs = await openOutputs(options, say, context);
    try {
      const job = jobFor(outputs);
      const result = isTable
        ? source.kind === 'csv'
          ? await scoreCsv(job)
          : await (await import('../batch/score-json-lines.ts')).scoreJsonLines(job)
        : await (
            await import('./steps/score-review-files.ts')
          ).scoreReviewFiles(source.files, options.rubric[0], job, context);
      await progress.clear();
      await sayProblems([...warnings, ...result.problems], new Map(), context);
      if (result.problems.length > 0) throw cannotScore(source, result, options, say);
      const { by } = options;
      if (by !== undefined && !result.headings.some((heading) => heading.trim() === by.trim())) {
        throw new Failure(say.noSuchColumn(by), { hint: say.noSuchColumnHint(result.headings) });
      }
      if (options.summary !== undefined) await writeSummary(summaryRows, outputs, options, context);
      outputs.finish();
      await sayRejected(outputs, result, options, say, context);
      if (result.leftOut.length > 0) await world.err(`${say.droppedColumns(result.leftOut)}\n`);
      await world.err(`${say.scored(result)}\n`);
      for (const saved of [options.output, options.summary]) {
        if (saved !== undefined && saved !== '-') await world.err(`${words.messages.savedTo(saved)}\n`);
      }
      return result.rejected > 0 && options.allowRejects !== true ? EXIT.checkSaidNo : EXIT.done;
    } finally {
      outputs.abandon();
    }
  } finally {
    await progress.clear();
    if (isTable) source.opened.input.close();
  }
};
