/** The columns that scoring adds to a table, in their order. */

import type { Rubric } from '../rubric/rubric.ts';

const BEFORE_SECTIONS = [
  'fidelity_rubric',
  'fidelity_score',
  'fidelity_maximum',
  'fidelity_percent',
  'fidelity_mean',
  'fidelity_band',
  'fidelity_possible_bands',
  'fidelity_complete',
  'fidelity_rated',
  'fidelity_not_applicable',
  'fidelity_insufficient',
  'fidelity_unrated',
  'fidelity_lowest',
  'fidelity_highest',
] as const;

const AFTER_SECTIONS = ['fidelity_warnings'] as const;

/** The columns that a file of rejected rows puts before each row. */
export const REJECT_COLUMNS = [
  'rejected_line',
  'rejected_column',
  'rejected_code',
  'rejected_reason',
] as const;

/** The ids of all sections, rubric by rubric, each once. */
export const sectionIds = (rubrics: readonly Rubric[]): readonly string[] => [
  ...new Set(rubrics.flatMap(({ sections }) => sections.map(({ id }) => id))),
];

export const fidelityColumns = (sections: readonly string[]): readonly string[] => [
  ...BEFORE_SECTIONS,
  ...sections.map((id) => `section_${id}`),
  ...AFTER_SECTIONS,
];

/**
 * Whether a column is a result of scoring or rejecting before, so that a new one takes its place.
 *
 * @param wasScored - The table has the column `fidelity_rubric`, so every `section_` column is a result.
 */
export const isResultColumn = (name: string, sections: readonly string[], wasScored: boolean): boolean =>
  [...BEFORE_SECTIONS, ...AFTER_SECTIONS, ...REJECT_COLUMNS].some((one) => one === name) ||
  (name.startsWith('section_') && (wasScored || sections.includes(name.slice('section_'.length))));
