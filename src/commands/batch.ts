/** `batch <table>`: an exported table in, the same table with scores out. */

import { createRejectFile } from '../batch/rejects.ts';
import type { RejectFile } from '../batch/rejects.ts';
import { scoreCsv } from '../batch/score-csv.ts';
import type { TableJob, TableResult } from '../batch/table-job.ts';
import type { TableReader } from '../batch/table-reader.ts';
import { loadBatchWords } from '../language/load-batch-words.ts';
import { EXIT, Failure } from '../problem/failure.ts';
import type { ExitCode } from '../problem/failure.ts';
import type { Problem } from '../problem/problem.ts';
import type { BatchOptions } from './steps/batch-options.ts';
import { batchInstruments } from './steps/batch-rubrics.ts';
import { createRejectList, sayRejection } from './steps/collect-rejects.ts';
import type { Context } from './steps/context.ts';
import { readColumnMap } from './steps/read-column-map.ts';
import { findingsText, sayProblems } from './steps/say-findings.ts';
import { showProgress } from './steps/show-progress.ts';
import type { OpenedOutput } from './steps/table-streams.ts';
import { openInput, openOutput } from './steps/table-streams.ts';

const say = async (text: string, { world }: Context): Promise<void> => {
  if (text !== '') await world.err(text);
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
  const [path = '-'] = paths;
  const batchWords = await loadBatchWords(language);
  const tables = await world.tables();
  const file = path === '-' ? '<stdin>' : path;
  const instruments = await batchInstruments(options.rubric, true, context);
  const map = options.columns === undefined ? null : await readColumnMap(options.columns, context);
  const { input, read } = await openInput(path, context);
  const opened: OpenedOutput[] = [];
  const open = async (target: string): Promise<OpenedOutput> => {
    const one = await openOutput(target, options.force === true, context);
    opened.push(one);
    return one;
  };
  const list = createRejectList(context);
  const problems: Problem[] = [];
  let reader: TableReader | null = null;
  const progress = showProgress(input.size, tables, batchWords, context);
  try {
    const out = await open(options.output ?? '-');
    const rejectOut = options.rejects === undefined ? null : await open(options.rejects);
    const rejectFile: RejectFile | null =
      rejectOut === null
        ? null
        : createRejectFile(rejectOut.write, sayRejection(context), () => reader?.encoding ?? null);
    const job: TableJob = {
      file,
      read,
      write: out.write,
      tests: tables,
      breathe: progress.breathe,
      rejects: {
        open: (layout, opening) => {
          reader = opening;
          rejectFile?.open(layout);
        },
        begin: async (rejection) => {
          await list.add(rejection);
          await rejectFile?.begin(rejection);
        },
        bytes: (bytes) => {
          rejectFile?.bytes(bytes);
        },
        end: () => {
          rejectFile?.end();
        },
      },
      warn: (found) => {
        problems.push(found);
      },
      record: null,
      instruments,
      map,
      encoding: options.encoding ?? null,
      delimiter: options.delimiter ?? null,
      shape: options.shape ?? null,
      na: options.na ?? null,
      format: options.format ?? 'csv',
      dress: options.excel === true ? (language === 'en' ? 'point' : 'comma') : null,
      isRaw: options.raw === true,
      words,
      language,
    };
    const result: TableResult = await scoreCsv(job);
    await progress.clear();
    await sayProblems([...problems, ...result.problems], new Map(), context);
    if (result.problems.length > 0) {
      throw new Failure(batchWords.cannotUse(file), { hint: batchWords.cannotUseHint });
    }
    rejectFile?.close();
    for (const one of opened) one.finish();
    opened.length = 0;
    if (options.rejects === undefined) {
      await say(await findingsText(list.findings(), new Map(), 'err', context), context);
      const more = list.count() - list.findings().length;
      if (more > 0) await say(`${batchWords.moreRejected(more)}\n`, context);
    } else if (result.rejected > 0) await say(`${batchWords.rejectsIn(options.rejects)}\n`, context);
    if (result.leftOut.length > 0) await say(`${batchWords.droppedColumns(result.leftOut)}\n`, context);
    await say(`${batchWords.scored(result)}\n`, context);
    if (options.output !== undefined && options.output !== '-')
      await say(`${words.messages.savedTo(options.output)}\n`, context);
    return result.rejected > 0 && options.allowRejects !== true ? EXIT.checkSaidNo : EXIT.done;
  } finally {
    await progress.clear();
    for (const one of opened) one.output.abandon();
    input.close();
  }
};
