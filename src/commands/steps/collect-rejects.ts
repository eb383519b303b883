/** Tells the reader of rejected rows: the first ones one by one, then how many there were. */

import type { Rejection, SayRejection } from '../../batch/rejects.ts';
import { loadSentences } from '../../language/load-sentences.ts';
import { toFinding } from '../../problem/finding.ts';
import type { Finding } from '../../problem/finding.ts';
import type { Context } from './context.ts';

const MOST_SHOWN = 20;

/** What is wrong with a row, said with the heading of the column it is about. */
export const rejectionFinding = async (
  { problem, heading }: Rejection,
  context: Context,
): Promise<Finding> => {
  const found = toFinding(problem, await loadSentences(context.language));
  return heading === null || heading.trim() === ''
    ? found
    : { ...found, sentence: `${heading.trim()}: ${found.sentence}` };
};

/** The sentence of a rejection, for a file of rejected rows. */
export const sayRejection =
  (context: Context): SayRejection =>
  async (rejection) => {
    const { place, code, sentence } = await rejectionFinding(rejection, context);
    const { line, column } = 'line' in place ? place : { line: 1, column: 1 };
    return { line, column, code, sentence };
  };

export interface RejectList {
  readonly add: (rejection: Rejection) => Promise<void>;
  readonly findings: () => readonly Finding[];
  readonly count: () => number;
}

export const createRejectList = (context: Context): RejectList => {
  const findings: Finding[] = [];
  let count = 0;
  return {
    add: async (rejection) => {
      count += 1;
      if (findings.length < MOST_SHOWN) findings.push(await rejectionFinding(rejection, context));
    },
    findings: () => findings,
    count: () => count,
  };
};
