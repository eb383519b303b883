/** Chooses the rubrics that a table is read with. */

import { toName } from './header.ts';
import type { Instrument } from './roles.ts';
import type { TableJob } from './table-job.ts';

/** Whether the rows of a table name their rubrics. */
export const hasRubricColumn = (headings: readonly string[], { map }: Pick<TableJob, 'map'>): boolean =>
  headings.some((heading) => toName(heading) === 'rubric') || map?.targets.has('rubric') === true;

/** All rubrics that rows can name where the table has a column `rubric`, else only the first. */
export const instrumentsOf = (
  headings: readonly string[],
  { instruments, map }: Pick<TableJob, 'instruments' | 'map'>,
): readonly Instrument[] => (hasRubricColumn(headings, { map }) ? instruments : instruments.slice(0, 1));
