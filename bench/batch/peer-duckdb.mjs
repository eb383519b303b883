/** Scores a table with DuckDB, all threads: node peer-duckdb.mjs <wide|long|measured> <in> <out>. */

import { DuckDBInstance } from '@duckdb/node-api';
import { scoredQuery } from './sql.mjs';
import { items, measured } from './tables.mjs';

const [kind, input, output] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'true' });
const connection = await instance.connect();

const types = (names, type) => names.map((name) => `'${name}': '${type}'`).join(', ');

const sourceOf = {
  wide: () => ({
    source: `read_csv('${input}', header = true, columns = {'team': 'VARCHAR', 'date': 'DATE', 'reviewer': 'VARCHAR', 'region': 'VARCHAR', ${types(items, 'TINYINT')}})`,
    keep: ['team', 'date', 'reviewer', 'region', ...items],
  }),
  long: () => ({
    source: `(SELECT team, date, ${items.map((item) => `max(score) FILTER (WHERE item = '${item}') AS "${item}"`).join(', ')}
      FROM read_csv('${input}', header = true, columns = {'team': 'VARCHAR', 'date': 'DATE', 'item': 'VARCHAR', 'score': 'TINYINT'}) GROUP BY team, date)`,
    keep: ['team', 'date'],
  }),
  measured: () => {
    const columns = items.flatMap((item) =>
      measured.includes(item) ? [`${item}.part`, `${item}.whole`] : [item],
    );
    const level = (item) =>
      `CASE WHEN 100 * "${item}.part" >= 90 * "${item}.whole" THEN 5 WHEN 100 * "${item}.part" >= 75 * "${item}.whole" THEN 4 WHEN 100 * "${item}.part" >= 50 * "${item}.whole" THEN 3 WHEN 100 * "${item}.part" >= 25 * "${item}.whole" THEN 2 ELSE 1 END AS "${item}"`;
    return {
      source: `(SELECT *, ${measured.map(level).join(', ')} FROM read_csv('${input}', header = true, columns = {'team': 'VARCHAR', 'date': 'DATE', 'note': 'VARCHAR', ${types(columns, 'INTEGER')}}))`,
      keep: ['team', 'date', 'note', ...columns],
    };
  },
};
const { source, keep } = sourceOf[kind]();
await connection.run(`COPY (${scoredQuery(source, keep)}) TO '${output}' (HEADER, DELIMITER ',')`);
