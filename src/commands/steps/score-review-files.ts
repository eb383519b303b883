/** Scores review files as the rows of a table. */

import { createOutput } from '../../batch/output-buffer.ts';
import type { Instrument } from '../../batch/roles.ts';
import { toInstrument } from '../../batch/roles.ts';
import type { LoadedFile } from '../../batch/score-reviews.ts';
import { OWN_COLUMNS, writeReviewTable } from '../../batch/score-reviews.ts';
import { openStore } from '../../batch/plain/open-store.ts';
import { createSeen, hashRow } from '../../batch/seen.ts';
import type { TableJob, TableResult } from '../../batch/table-job.ts';
import { openTable } from '../../batch/table-reader.ts';
import { Failure } from '../../problem/failure.ts';
import { lineAndColumn } from '../../problem/line-and-column.ts';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import { isError } from '../../problem/severity.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Context } from './context.ts';
import type { LoadedReview } from './load-review.ts';
import { loadReview } from './load-review.ts';

// A rejects file names lines and columns, as tables do.
const withLine = (found: Problem, { texts }: LoadedReview): Problem => {
  const { place } = found;
  const text = texts.get(place.file);
  if ('line' in place || text === undefined) return found;
  const { line, column } = lineAndColumn(text, place.start);
  return problem(found.code, { file: place.file, line, column }, found.values as never);
};

const load = async (
  path: string,
  rubric: string | undefined,
  context: Context,
): Promise<LoadedReview | Problem> => {
  const loaded = await loadReview(path, { rubric }, context);
  const wrong = loaded.problems.find(isError);
  if (wrong !== undefined) return withLine(wrong, loaded);
  if (loaded.review !== null && loaded.rubric !== null) return loaded;
  return problem('file/empty', { file: path, line: 1, column: 1 }, {});
};

/** Scores the reviews that can be; the others are rejected, each with its first problem. */
export const scoreReviewFiles = async (
  files: readonly string[],
  rubric: string | undefined,
  job: TableJob,
  context: Context,
): Promise<TableResult> => {
  const output = createOutput(job.write);
  const instruments = new Map<string, Instrument>();
  const instrumentOf = (one: Rubric): Instrument => {
    const key = `${one.id}@${one.version} ${one.fingerprint}`;
    const found = instruments.get(key) ?? toInstrument(one);
    instruments.set(key, found);
    return found;
  };
  const seen = createSeen(openStore().store);
  const loaded: LoadedFile[] = [];
  let rejected = 0;
  const reader = openTable({ ...job, read: () => 0 });
  job.rejects.open(
    { delimiter: ',', lineBreak: '\n', hasMark: false, heading: new TextEncoder().encode('file') },
    reader,
  );
  for (const file of files) {
    const reject = async (found: Problem): Promise<void> => {
      rejected += 1;
      await job.rejects.begin({ problem: found, heading: null });
      job.rejects.bytes(new TextEncoder().encode(file));
      job.rejects.end();
    };
    const found = await load(file, rubric, context);
    if ('code' in found) {
      await reject(found);
      continue;
    }
    const { review, rubric: own } = found;
    if (review === null || own === null) throw new Failure(file);
    const reviewer = review.reviewers.map(({ id }) => id).join('|');
    const key = { team: review.team.id, date: review.date, reviewer, rubric: own.id };
    const { a, b } = hashRow(key);
    if (seen.add(a, b)) {
      const place = { file, line: 1, column: 1 };
      await reject(
        problem('table/duplicate-row', place, { ...key, reviewer: reviewer === '' ? null : reviewer }),
      );
    } else loaded.push({ file, review, instrument: instrumentOf(own) });
  }
  const { words, language, record, format, dress, isRaw } = job;
  const manner = {
    format,
    dress,
    isRaw,
    delimiter: dress === 'comma' ? ';' : ',',
    lineBreak: dress === null ? '\n' : '\r\n',
    inputDelimiter: dress === 'comma' ? ';' : ',',
  } as const;
  writeReviewTable({ files: loaded, manner, words, language, output, record });
  output.flush();
  return {
    rows: loaded.length,
    rejected,
    blank: 0,
    problems: [],
    headings: OWN_COLUMNS,
    leftOut: [],
  };
};
