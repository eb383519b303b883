/** The columns that scoring adds, as SQL expressions over a table with a column an item. */

import { bands, items, sections } from './tables.mjs';

const q = (name) => `"${name}"`;
const total = (names) => names.map((name) => `COALESCE(${q(name)}, 0)`).join(' + ');
const rated = (names) => names.map((name) => `(${q(name)} IS NOT NULL)::INT`).join(' + ');

const bandCase = (expression) =>
  `CASE ${bands
    .slice(0, -1)
    .map(({ id, from }) => `WHEN ${expression} >= ${from} THEN '${id}'`)
    .join(' ')} ELSE '${bands.at(-1).id}' END`;

const bandIndex = (expression) =>
  `CASE ${bands
    .slice(0, -1)
    .map(({ from }, index) => `WHEN ${expression} >= ${from} THEN ${bands.length - 1 - index}`)
    .join(' ')} ELSE 0 END`;

const least = (index) =>
  `list_slice(['${[...bands]
    .reverse()
    .map(({ id }) => id)
    .join("','")}'], ${index})`;

/** A query that adds the columns to `source`, a table or subquery with the ratings as numbers. */
export const scoredQuery = (source, keep) => `
  WITH sums AS (SELECT *, ${total(items)} AS points, ${rated(items)} AS rated FROM ${source}),
  limits AS (SELECT *, points + (${items.length} - rated) AS lowest, points + 5 * (${items.length} - rated) AS highest FROM sums),
  placed AS (SELECT *, ${bandIndex('lowest')} AS from_band, ${bandIndex('highest')} AS to_band FROM limits)
  SELECT ${keep.map(q).join(', ')},
    'bench@1.0.0' AS fidelity_rubric,
    points * ${items.length}.0 / NULLIF(rated, 0) AS fidelity_score,
    ${5 * items.length} AS fidelity_maximum,
    points * 100.0 / NULLIF(rated * 5, 0) AS fidelity_percent,
    points * 1.0 / NULLIF(rated, 0) AS fidelity_mean,
    CASE WHEN from_band = to_band THEN ${bandCase('lowest')} END AS fidelity_band,
    CASE WHEN from_band = to_band THEN ${bandCase('lowest')}
         ELSE array_to_string(${least('from_band + 1, to_band + 1')}, '|') END AS fidelity_possible_bands,
    rated = ${items.length} AS fidelity_complete,
    rated AS fidelity_rated, 0 AS fidelity_not_applicable, 0 AS fidelity_insufficient,
    ${items.length} - rated AS fidelity_unrated, lowest AS fidelity_lowest, highest AS fidelity_highest,
    ${sections.map(({ id, items: own }) => `${total(own)} AS section_${id}`).join(', ')},
    CASE WHEN rated < ${items.length} THEN 'prorated' ELSE '' END AS fidelity_warnings
  FROM placed`;
