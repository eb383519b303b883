/** Times batch scoring against DuckDB, Polars, csv-parse and `cat`, in turn and in one run, and prints ratios of medians. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { rubric, writeLong, writeMeasured, writeWide } from './tables.mjs';

const HERE = import.meta.dirname;
const BIN = join(HERE, '../../bin/ips-fidelity.js');
const FOLDER = join(tmpdir(), 'ips-fidelity-bench');
const OUT = join(FOLDER, 'out.csv');
// Certificates from the environment slow Node's own start and would flatter every ratio.
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

const chosen = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const runs = Number(process.argv.find((arg) => arg.startsWith('--runs='))?.slice(7) ?? 5);
const scale = Number(process.argv.find((arg) => arg.startsWith('--scale='))?.slice(8) ?? 1);
const million = Math.round(1_000_000 * scale);

mkdirSync(FOLDER, { recursive: true });
const file = (name, write) => {
  const path = join(FOLDER, name);
  if (!existsSync(path)) write(path);
  return path;
};
const wide = (rows, dress = {}) =>
  file(`wide-${rows}-${JSON.stringify(dress).length}.csv`, (path) => writeWide(path, rows, dress));
const plainRubric = file('bench.rubric.json', (path) => writeFileSync(path, JSON.stringify(rubric(false))));
const measuredRubric = file('bench-measures.rubric.json', (path) =>
  writeFileSync(path, JSON.stringify(rubric(true))),
);

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const timed = (command, args) => {
  rmSync(OUT, { force: true });
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`exit ${status}: ${command} ${args.join(' ')}\n${stderr}`);
  return milliseconds;
};

const own =
  (input, rules = plainRubric) =>
  () =>
    timed(process.execPath, [BIN, 'batch', input, '--rubric', rules, '--output', OUT, '--force']);
const peer =
  (name, ...args) =>
  () =>
    timed(process.execPath, [join(HERE, `peer-${name}.mjs`), ...args, OUT]);
const cat = (input) => () => timed('sh', ['-c', `cat "${input}" > "${OUT}"`]);

/** Runs the contestants in turn, so that a busy moment falls on all of them. */
const race = (contestants, count = runs) => {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let run = 0; run < count; run += 1) {
    for (const [name, start] of Object.entries(contestants)) times[name].push(start());
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
};

const say = (what, ratio, goal) => {
  console.log(`${what.padEnd(44)} ${ratio.toFixed(2).padStart(7)}   ${goal}`);
};

const peakOf = (input) => {
  const hook = join(FOLDER, 'peak.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));`,
  );
  const args = ['--require', hook, BIN, 'batch', input, '--rubric', plainRubric, '--output', OUT, '--force'];
  const { output } = spawnSync(process.execPath, args, {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3].toString()) * 1024;
};

const PARTS = {
  wide: () => {
    const input = wide(million);
    console.log(`\nwide, ${million} rows of 25 ratings, ${(statSync(input).size / 1e6).toFixed(0)} MB`);
    const times = race({
      own: own(input),
      duckdb: peer('duckdb', 'wide', input),
      polars: peer('polars', input),
    });
    const copies = race({ own: own(input), cat: cat(input) }, 3 * runs);
    const streams = race({ 'csv-parse': peer('csv-parse', input) }, Math.min(2, runs));
    console.log({ ...times, ...streams }, copies);
    say('times as fast as DuckDB', times.duckdb / times.own, 'at least 3');
    say('times as fast as Polars', times.polars / times.own, 'at least 1.5');
    say('times as fast as csv-parse', streams['csv-parse'] / times.own, 'at least 15');
    say('times the time of cat', copies.own / copies.cat, 'at most 10');
  },
  dress: () => {
    const times = race({
      plain: own(wide(million)),
      crlf: own(wide(million, { lineBreak: '\r\n' })),
      quoted: own(wide(million, { isQuoted: true })),
    });
    console.log('\ndress of exports', times);
    say('CRLF to plain', times.crlf / times.plain, 'at most 2');
    say('every cell quoted to plain', times.quoted / times.plain, 'at most 2');
  },
  growth: () => {
    const sizes = [1000, 100_000, 1_000_000, 5_000_000].map((rows) =>
      Math.max(1000, Math.round(rows * scale)),
    );
    const raced = (some, count) =>
      race(Object.fromEntries(some.map((rows) => [rows, own(wide(rows))])), count);
    // What a hundred thousand rows take is little beside the start, so it takes more runs to tell.
    const times = { ...raced(sizes.slice(2), runs), ...raced(sizes.slice(0, 2), 5 * runs) };
    const [least, ...others] = sizes;
    const perRow = others.map((rows) => ((times[rows] - times[least]) * 1e6) / (rows - least));
    console.log(
      '\ngrowth, ns a row',
      Object.fromEntries(others.map((rows, at) => [rows, Math.round(perRow[at])])),
    );
    say('most to least time a row', Math.max(...perRow) / Math.min(...perRow), 'at most 1.25');
    const peaks = sizes.map((rows) => peakOf(wide(rows)));
    console.log('peak MB', Object.fromEntries(sizes.map((rows, at) => [rows, Math.round(peaks[at] / 1e6)])));
    say('peak MB at a million rows', peaks[2] / 1e6, 'at most 90');
    say('bytes a row, up to five million', (peaks[3] - peaks[2]) / (sizes[3] - sizes[2]), 'at most 24');
  },
  small: () => {
    const times = race({ own: own(wide(1000)), node: () => timed(process.execPath, ['-e', '0']) }, 25);
    const shipped = file('nine-principles.csv', (path) => {
      const text = readFileSync(join(HERE, '../../rubrics/ips-nine-principles.rubric.yaml'), 'utf8');
      const ids = [...text.matchAll(/^ {6}- id: (\S+)$/gmu)].map(([, id]) => id);
      const rows = Array.from({ length: 1000 }, (_, row) =>
        [`team-${row}`, '2026-01-01', ...ids.map((_id, item) => 1 + ((row + item * row) % 5))].join(','),
      );
      writeFileSync(path, [['team', 'date', ...ids].join(','), ...rows, ''].join('\n'));
    });
    const nine = race(
      {
        own: () => timed(process.execPath, [BIN, 'batch', shipped, '--output', OUT, '--force']),
        node: () => timed(process.execPath, ['-e', '0']),
      },
      25,
    );
    console.log('\n1,000 rows', times, nine);
    say('1,000 rows, own rubric, to node -e 0', times.own / times.node, '(parses a rubric file)');
    say('1,000 rows to node -e 0', nine.own / nine.node, 'at most 2.2');
  },
  long: () => {
    const teams = Math.round(200_000 * scale);
    for (const isShuffled of [false, true]) {
      const input = file(`long-${teams}-${isShuffled}.csv`, (path) => writeLong(path, teams, isShuffled));
      const times = race({ own: own(input), duckdb: peer('duckdb', 'long', input) }, Math.min(3, runs));
      console.log(`\nlong, ${teams * 25} rows${isShuffled ? ', shuffled' : ''}`, times);
      say('times as fast as DuckDB', times.duckdb / times.own, isShuffled ? 'at least 0.4' : 'at least 1.5');
    }
  },
  measures: () => {
    const input = file(`measured-${million}.csv`, (path) => writeMeasured(path, million));
    const times = race(
      { own: own(input, measuredRubric), duckdb: peer('duckdb', 'measured', input) },
      Math.min(3, runs),
    );
    console.log(`\nwith measures and text, ${million} rows`, times);
    say('times as fast as DuckDB', times.duckdb / times.own, 'more than 1');
  },
};

const { version } = JSON.parse(readFileSync(join(HERE, '../../package.json'), 'utf8'));
console.log(
  `ips-fidelity ${version}, node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, load ${loadavg()[0].toFixed(1)}, medians of ${runs}`,
);
for (const [name, run] of Object.entries(PARTS)) if (chosen.length === 0 || chosen.includes(name)) run();
rmSync(OUT, { force: true });
