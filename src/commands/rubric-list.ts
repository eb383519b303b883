/** `rubric list`: the rubrics that come with the program. */

import type { ExitCode } from '../problem/failure.ts';
import { EXIT } from '../problem/failure.ts';
import { itemsOf } from '../rubric/rubric.ts';
import { loadShippedRubric, SHIPPED_RUBRIC_IDS } from '../rubric/shipped-rubrics.ts';
import type { Context } from './steps/context.ts';
import { rubricTitle } from './steps/find-rubric.ts';
import { writeOutput } from './steps/write-output.ts';

export const runRubricList = async (context: Context): Promise<ExitCode> => {
  const width = Math.max(...SHIPPED_RUBRIC_IDS.map((id) => id.length));
  const lines: string[] = [];
  for (const id of SHIPPED_RUBRIC_IDS) {
    const rubric = await loadShippedRubric(id);
    if (rubric === null) continue;
    const about = context.words.messages.rubricRow(itemsOf(rubric).length, rubric.version);
    lines.push(`${id.padEnd(width)}  ${rubricTitle(rubric, context)} (${about})`);
  }
  await writeOutput(`${lines.join('\n')}\n`, {}, context);
  return EXIT.done;
};
