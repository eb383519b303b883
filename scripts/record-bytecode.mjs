/** Runs the built program as its users do, and leaves beside each bundle the bytecode of what ran. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'ips-fidelity-'));

const RUNS = [
  ['--version'],
  ['--help'],
  ['score', 'examples/strong-team.review.yaml'],
  ['score', 'examples/unfinished-team.review.yaml', '--lang', 'fi'],
  ['score', 'examples/ips-25-first.review.yaml', '--lang', 'sv'],
  ['score', 'examples/vocational-rehabilitation.review.yaml', '--format', 'csv'],
  ['check', 'examples/unfinished-team.review.yaml'],
  ['rubric', 'check', 'rubrics/ips-nine-principles.rubric.yaml'],
  ['batch', 'examples/teams.csv', '--allow-rejects', '--output', join(folder, 'scored.csv')],
];

const root = join(import.meta.dirname, '..');
const { bundles, loadBundle } = createRequire(import.meta.url)('../bin/load-bundle.js');

process.chdir(root);
const { main } = loadBundle('./main.js');
const { createProcessWorld } = loadBundle('./world.js');
const quiet = { ...createProcessWorld(), env: {}, out: async () => null, err: async () => undefined };

try {
  for (const args of RUNS) {
    const code = await main(args, quiet);
    if (code !== 0) throw new Error(`ips-fidelity ${args.join(' ')} ended with ${code}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
for (const [name, { script }] of bundles) {
  writeFileSync(join(root, 'dist', `${name}.bytecode`), script.createCachedData());
}
