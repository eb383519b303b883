/** The files that `batch` writes: they are put in their places together, or not at all. */

import type { RejectFile } from '../../batch/rejects.ts';
import { createRejectFile } from '../../batch/rejects.ts';
import type { TableJob } from '../../batch/table-job.ts';
import type { TableReader } from '../../batch/table-reader.ts';
import type { BatchWords } from '../../language/en/batch-words.ts';
import { Failure } from '../../problem/failure.ts';
import type { BatchOptions } from './batch-options.ts';
import type { RejectList } from './collect-rejects.ts';
import { createRejectList, sayRejection } from './collect-rejects.ts';
import type { Context } from './context.ts';
import type { OpenedOutput } from './table-streams.ts';
import { openOutput } from './table-streams.ts';

export interface BatchOutputs {
  readonly table: OpenedOutput;
  readonly rejects: TableJob['rejects'];
  readonly list: RejectList;
  readonly writeSummary: (text: string) => void;
  readonly finish: () => void;
  /** Takes away what was not finished. */
  readonly abandon: () => void;
}

/** @throws Failure when a file cannot be written or two outputs have the same one. */
export const openOutputs = async (
  options: BatchOptions,
  say: BatchWords,
  context: Context,
): Promise<BatchOutputs> => {
  const targets = [options.output, options.rejects, options.summary].filter((one) => one !== undefined);
  if (new Set(targets).size < targets.length) throw new Failure(say.sameFile);
  const open: OpenedOutput[] = [];
  const opening = async (path: string): Promise<OpenedOutput> => {
    const one = await openOutput(path, options.force === true, context);
    open.push(one);
    return one;
  };
  const abandon = (): void => {
    for (const one of open) one.output.abandon();
    open.length = 0;
  };
  try {
    const table = await opening(options.output ?? '-');
    const rejectOut = options.rejects === undefined ? null : await opening(options.rejects);
    const summaryOut = options.summary === undefined ? null : await opening(options.summary);
    const list = createRejectList(context);
    let reader: TableReader | null = null;
    const file: RejectFile | null =
      rejectOut === null
        ? null
        : createRejectFile(rejectOut.write, sayRejection(context), () => reader?.encoding ?? null);
    return {
      table,
      list,
      rejects: {
        open: (layout, given) => {
          reader = given;
          file?.open(layout);
        },
        begin: async (rejection) => {
          await list.add(rejection);
          await file?.begin(rejection);
        },
        bytes: (bytes) => {
          file?.bytes(bytes);
        },
        end: () => {
          file?.end();
        },
      },
      writeSummary: (text) => {
        summaryOut?.write(new TextEncoder().encode(text));
      },
      finish: () => {
        file?.close();
        for (const one of open.splice(0)) one.finish();
      },
      abandon,
    };
  } catch (error) {
    abandon();
    throw error;
  }
};
