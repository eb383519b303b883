/** Scores a wide table with csv-parse and csv-stringify as streams: node peer-csv-parse.mjs <in> <out>. */

import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import { bands, items, sections } from './tables.mjs';

const [input, output] = process.argv.slice(2);
const bandIndex = (total) => bands.findIndex(({ from }) => total >= from);

const score = (row) => {
  const means = {};
  let points = 0;
  let rated = 0;
  for (const { id, items: own } of sections) {
    let sum = 0;
    for (const item of own) {
      if (row[item] === '') continue;
      sum += Number(row[item]);
      rated += 1;
    }
    means[`section_${id}`] = sum;
    points += sum;
  }
  const lowest = points + (items.length - rated);
  const highest = points + 5 * (items.length - rated);
  const [from, to] = [bandIndex(highest), bandIndex(lowest)];
  const possible = bands.slice(from, to + 1).reverse();
  return {
    ...row,
    fidelity_rubric: 'bench@1.0.0',
    fidelity_score: (points / rated) * items.length,
    fidelity_maximum: 5 * items.length,
    fidelity_percent: (points / rated) * 20,
    fidelity_mean: points / rated,
    fidelity_band: possible.length === 1 ? possible[0].id : '',
    fidelity_possible_bands: possible.map(({ id }) => id).join('|'),
    fidelity_complete: String(rated === items.length),
    fidelity_rated: rated,
    fidelity_not_applicable: 0,
    fidelity_insufficient: 0,
    fidelity_unrated: items.length - rated,
    fidelity_lowest: lowest,
    fidelity_highest: highest,
    ...means,
    fidelity_warnings: rated < items.length ? 'prorated' : '',
  };
};

await pipeline(
  createReadStream(input, { highWaterMark: 1 << 19 }),
  parse({ columns: true }),
  new Transform({
    objectMode: true,
    transform: (row, _, done) => done(null, score(row)),
  }),
  stringify({ header: true }),
  createWriteStream(output, { highWaterMark: 1 << 19 }),
);
