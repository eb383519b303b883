/** Chooses the rubrics that a table is read with. */

import { toName } from './header.ts';
import type { Instrument } from './roles.ts';
import type { TableJob } from './table-job.ts';

/** All rubrics that rows can name where the table has a column `rubric`, else only the first. */
export const instrumentsOf = (
  headings: readonly string[],
  { instruments, map }: Pick<TableJob, 'instruments' | 'map'>,
): readonly Instrument[] => {
  const hasColumn = headings.some((heading) => toName(heading) === 'rubric') || map?.targets.has('rubric');
  return hasColumn === true ? instruments : instruments.slice(0, 1);
};
