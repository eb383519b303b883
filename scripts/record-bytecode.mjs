/**
 * Runs the built program as its users do, and leaves beside each bundle the bytecode of what ran. What ran often is
 * compiled further at every later start, so the shortest runs have a process of their own, the first (`short`).
 */

import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { clearTimeout, setTimeout } from 'node:timers';

const root = join(import.meta.dirname, '..');
const { bundles, loadBundle } = createRequire(import.meta.url)('../bin/load-bundle.js');

process.chdir(root);
const { main } = loadBundle('./main.js');
const { createProcessWorld } = loadBundle('./world.js');

const world = { ...createProcessWorld(), env: {}, err: async () => undefined };

/** Runs the program, and returns what it prints. */
const run = async (...args) => {
  let printed = '';
  const out = async (text) => {
    printed += text;
    return null;
  };
  const code = await main(args, { ...world, out });
  if (code !== 0) throw new Error(`ips-fidelity ${args.join(' ')} ended with ${code}`);
  return printed;
};

// Somebody at a terminal, who presses a key whenever nothing has been drawn for a while.
const review = async (path, keys) => {
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    unref: () => stdin,
  });
  // What is drawn on standard error must not end it.
  const stderr = Object.assign(new PassThrough(), { _isStdio: true, isTTY: true, columns: 80, rows: 24 });
  Object.defineProperty(process, 'stdin', { value: stdin });
  Object.defineProperty(process, 'stderr', { value: stderr });
  const left = [...keys];
  const press = () => {
    const key = left.shift();
    // On a slow machine a key may come too early and be lost; whoever hangs up ends the review in any case.
    if (key === undefined) {
      stdin.end();
      return;
    }
    stdin.write(key);
    timer.refresh();
  };
  const timer = setTimeout(press, 150);
  stderr.on('data', () => timer.refresh());
  await main(['review', path], world);
  clearTimeout(timer);
};

// A row a team, with a rating of every item that counts.
const tableOfRatings = (scorecard) => {
  const { sections, items } = JSON.parse(scorecard);
  const counted = new Set(sections.filter((section) => section.counted).map(({ id }) => id));
  const ids = items.filter(({ section }) => counted.has(section)).map(({ id }) => id);
  const rows = Array.from({ length: 30 }, (_, row) => [
    `team-${row}`,
    '2026-03-12',
    ...ids.map((_id, item) => (row + item) % 6 || ''),
  ]);
  return [['team', 'date', ...ids], ...rows].map((cells) => `${cells.join(',')}\n`).join('');
};

const recordShort = async () => {
  await run('--version');
  await run('--help');
  await run('score', 'examples/unfinished-team.review.yaml', '--lang', 'fi');
  await run('score', 'examples/ips-25-first.review.yaml', '--lang', 'sv');
  await run('score', 'examples/vocational-rehabilitation.review.yaml', '--format', 'csv');
  await run('score', 'examples/strong-team.review.yaml');
};

const recordLong = async (folder) => {
  await run(
    'score',
    'examples/unfinished-team.review.yaml',
    '--rubric',
    'rubrics/ips-nine-principles.rubric.yaml',
  );
  await run('check', 'examples/unfinished-team.review.yaml');
  await run('rubric', 'check', 'rubrics/ips-nine-principles.rubric.yaml');
  await run('rubric', 'show', 'rubrics/ips-25.rubric.yaml');
  const ratings = join(folder, 'ratings.csv');
  writeFileSync(
    ratings,
    tableOfRatings(await run('score', 'examples/strong-team.review.yaml', '--format', 'json')),
  );
  for (const [index, table] of ['examples/teams.csv', ratings].entries())
    await run('batch', table, '--allow-rejects', '--output', join(folder, `${index}.csv`));
  const file = join(folder, 'unfinished-team.review.yaml');
  copyFileSync('examples/unfinished-team.review.yaml', file);
  await review(file, ['1', 'n', 'Seen.', '\r', '\r', 'b', 'q', 'q']);
};

const folder = mkdtempSync(join(tmpdir(), 'ips-fidelity-'));
try {
  await (process.argv.includes('short') ? recordShort() : recordLong(folder));
} finally {
  rmSync(folder, { recursive: true });
}
for (const [name, { script }] of bundles) {
  const file = join(root, 'dist', `${name}.bytecode`);
  if (!existsSync(file)) writeFileSync(file, script.createCachedData());
}
