/** How fast `rubric check` is: beside an empty node, beside two well-known validators, and for many files at once. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medians } from './time.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const MANY = 500;
const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/ips-fidelity.js');
const nine = join(root, 'rubrics/ips-nine-principles.rubric.yaml');

// The first sections of the nine-principle rubric, as many as make 32 KB; the other principles are declared as partly covered.
const shortRubric = (text) => {
  const parts = text.split(/(?=^ {2}- id: .*\n {4}title:)/mu);
  const at = parts.findIndex((part) => part.includes('principle:') && part.includes('items:'));
  const head = parts.slice(0, at).join('');
  let body = '';
  const left = [];
  for (const section of parts.slice(at)) {
    if (body === '' || head.length + body.length + section.length <= 34_000) body += section;
    else left.push(/principle: (\S+)/u.exec(section)?.[1]);
  }
  const principles = [...new Set(left.filter((one) => one !== undefined))];
  return head.replace(/^sections:$/mu, `partlyCovers: [${principles.join(', ')}]\nsections:`) + body;
};

const show = (name, value, limit, isGood) =>
  console.log(`${isGood ? 'ok  ' : 'MISS'} ${name.padEnd(58)} ${value.toFixed(2).padStart(6)}  (${limit})`);

const folder = await mkdtemp(join(tmpdir(), 'ips-fidelity-bench-'));
try {
  const short = join(folder, 'short.rubric.yaml');
  const schema = join(folder, 'rubric.schema.json');
  await writeFile(short, shortRubric(await readFile(nine, 'utf8')));
  const printed = spawnSync(process.execPath, [bin, 'rubric', 'schema'], { encoding: 'utf8' });
  await writeFile(schema, printed.stdout);
  await mkdir(join(folder, 'many'));
  const text = await readFile(short, 'utf8');
  for (let i = 0; i < MANY; i += 1) await writeFile(join(folder, 'many', `${i}.rubric.yaml`), text);
  const shape = {
    given: '$',
    severity: 'error',
    then: { function: 'schema', functionOptions: { schema: JSON.parse(printed.stdout) } },
  };
  await writeFile(join(folder, 'ruleset.json'), JSON.stringify({ rules: { shape } }));

  const check = (...files) => ({ args: [bin, 'rubric', 'check', ...files] });
  const peer = (name, ...args) => ({ args: [join(import.meta.dirname, 'node_modules', name), ...args] });
  const isInstalled = existsSync(join(import.meta.dirname, 'node_modules/ajv-cli'));
  const times = medians(
    {
      empty: { args: ['-e', '0'] },
      short: check(short),
      nine: check(nine),
      ...(isInstalled
        ? {
            ajv: peer('ajv-cli/dist/index.js', 'validate', '--strict=false', '-s', schema, '-d', short),
            spectral: peer(
              '@stoplight/spectral-cli/dist/index.js',
              'lint',
              '--ruleset',
              join(folder, 'ruleset.json'),
              short,
            ),
          }
        : {}),
    },
    ROUNDS,
  );
  const many = medians({ many: check(join(folder, 'many')) }, 1).many;
  for (const [name, time] of Object.entries({ ...times, many }))
    console.log(`     ${name.padEnd(10)} ${time.toFixed(0).padStart(6)} ms`);
  console.log(`     short.rubric.yaml has ${(text.length / 1024).toFixed(0)} KB`);
  const of = (a, b) => times[a] / times[b];
  show('32 KB, times an empty node', of('short', 'empty'), 'at most 3.8', of('short', 'empty') <= 3.8);
  show('nine principles, times an empty node', of('nine', 'empty'), 'at most 6', of('nine', 'empty') <= 6);
  const share = many / MANY / times.short;
  show(`one of ${MANY} files, of one alone`, share, 'at most 0.10', share <= 0.1);
  if (isInstalled) {
    show('times as fast as ajv-cli', of('ajv', 'short'), 'at least 1.7', of('ajv', 'short') >= 1.7);
    show('times as fast as spectral', of('spectral', 'short'), 'at least 5', of('spectral', 'short') >= 5);
  } else console.log('     for the peers, once: npm ci --prefix bench');
} finally {
  await rm(folder, { recursive: true });
}
