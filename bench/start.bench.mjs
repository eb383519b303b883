/** Times the program's start against `node -e 0`, in turn and in one run, and prints the median ratios. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const RUNS = 25;
const BIN = join(import.meta.dirname, '../bin/ips-fidelity.js');
const example = (name) => join(import.meta.dirname, `../examples/${name}.review.yaml`);

// Certificates from the environment triple Node's own start and would flatter every ratio.
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

const CASES = [
  { name: '--version', args: [BIN, '--version'], limit: 1.4 },
  { name: '--help', args: [BIN, '--help'], limit: 1.7 },
  { name: 'score, 1 KB', args: [BIN, 'score', example('finnish-try-outs-2020-2023')], limit: 2.2 },
  { name: 'score, 7 KB', args: [BIN, 'score', example('unfinished-team')], limit: 2.2 },
  { name: 'score, 20 KB', args: [BIN, 'score', example('strong-team')], limit: 2.2 },
];

const PEAK = `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));`;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const timed = (args) => {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'ignore'] });
  if (status !== 0) throw new Error(`exit ${status}: ${args.join(' ')}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const peakOf = (args) => {
  const hook = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${PEAK}`)}`;
  const { output } = spawnSync(process.execPath, ['--import', hook, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3].toString()) / 1024;
};

const report = (name, ratio, limit, detail) => {
  console.log(
    `${name.padEnd(22)} ${ratio.toFixed(2).padStart(5)} × node -e 0   (at most ${limit})   ${detail}`,
  );
};

console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, medians of ${RUNS}`);
for (const { name, args, limit } of CASES) {
  const pairs = Array.from({ length: RUNS }, () => ({ own: timed(args), node: timed(['-e', '0']) }));
  const own = median(pairs.map((pair) => pair.own));
  const node = median(pairs.map((pair) => pair.node));
  report(name, own / node, limit, `${own.toFixed(0)} ms, node ${node.toFixed(0)} ms`);
}
const peaks = Array.from({ length: 5 }, () => ({
  own: peakOf(CASES.at(-1).args),
  node: peakOf(['-e', '0']),
}));
const own = median(peaks.map((peak) => peak.own));
const node = median(peaks.map((peak) => peak.node));
report('score, peak memory', own / node, 1.5, `${own.toFixed(0)} MB, node ${node.toFixed(0)} MB`);
console.log(
  `program ${JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version}`,
);
