/** Scores a wide table with Polars, lazy with a streaming sink: node peer-polars.mjs <in> <out>. */

import pl from 'nodejs-polars';
import { bands, items, sections } from './tables.mjs';

const [input, output] = process.argv.slice(2);
const col = (name) => pl.col(name);
const lit = (value) => pl.lit(value);
const sum = (names) => names.map((name) => col(name).fillNull(0)).reduce((a, b) => a.plus(b));
const rated = (names) =>
  names.map((name) => col(name).isNotNull().cast(pl.Int64)).reduce((a, b) => a.plus(b));
const count = items.length;

const bandOf = (total) =>
  bands.slice(0, -1).reduceRight(
    (otherwise, { id, from }) =>
      pl
        .when(total.gtEq(lit(from)))
        .then(lit(id))
        .otherwise(otherwise),
    lit(bands.at(-1).id),
  );

pl.scanCSV(input)
  .withColumns(sum(items).alias('points'), rated(items).alias('rated'))
  .withColumns(
    col('points')
      .plus(lit(count).minus(col('rated')))
      .alias('lowest'),
    col('points')
      .plus(lit(count).minus(col('rated')).multiplyBy(5))
      .alias('highest'),
  )
  .withColumns(bandOf(col('lowest')).alias('low_band'), bandOf(col('highest')).alias('high_band'))
  .select(
    ...['team', 'date', 'reviewer', 'region', ...items].map(col),
    lit('bench@1.0.0').alias('fidelity_rubric'),
    col('points').multiplyBy(count).cast(pl.Float64).divideBy(col('rated')).alias('fidelity_score'),
    lit(5 * count).alias('fidelity_maximum'),
    col('points').multiplyBy(20).cast(pl.Float64).divideBy(col('rated')).alias('fidelity_percent'),
    col('points').cast(pl.Float64).divideBy(col('rated')).alias('fidelity_mean'),
    pl
      .when(col('low_band').eq(col('high_band')))
      .then(col('low_band'))
      .otherwise(lit(''))
      .alias('fidelity_band'),
    pl
      .when(col('low_band').eq(col('high_band')))
      .then(col('low_band'))
      .otherwise(pl.concatString([col('low_band'), col('high_band')], '|'))
      .alias('fidelity_possible_bands'),
    col('rated').eq(lit(count)).alias('fidelity_complete'),
    col('rated').alias('fidelity_rated'),
    lit(0).alias('fidelity_not_applicable'),
    lit(0).alias('fidelity_insufficient'),
    lit(count).minus(col('rated')).alias('fidelity_unrated'),
    col('lowest').alias('fidelity_lowest'),
    col('highest').alias('fidelity_highest'),
    ...sections.map(({ id, items: own }) => sum(own).alias(`section_${id}`)),
    pl
      .when(col('rated').lt(lit(count)))
      .then(lit('prorated'))
      .otherwise(lit(''))
      .alias('fidelity_warnings'),
  )
  .sinkCSV(output, {
    datetimeFormat: '%F',
    dateFormat: '%F',
    timeFormat: '%T',
    nullValue: '',
    lineTerminator: '\n',
    quoteChar: '"',
    separator: ',',
  })
  .collectSync('streaming');
