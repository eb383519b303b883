/** How quick the interview is: from starting to the first question, and from a key to the next question with its answer on disk. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

const BIN = join(dirname(fileURLToPath(import.meta.url)), '../bin/ips-fidelity.js');
const ITEMS = 40;
const RUNS = 9;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const folder = mkdtempSync(join(tmpdir(), 'ips-fidelity-bench-'));
const items = Array.from(
  { length: ITEMS },
  (_, index) =>
    `      - { id: i${index}, title: Item ${index}, question: How?, anchors: { "1": a, "2": b, "3": c, "4": d, "5": e } }`,
);
writeFileSync(
  join(folder, 'own.rubric.yaml'),
  `format: ips-rubric/1
id: own
version: "1.0.0"
title: Own
languages: [en]
scale: { min: 1, max: 5 }
evidence: [{ id: records, title: Records }]
scoring: { total: mean-of-sections }
bands: [{ id: any, from: 1, title: Any }]
sections:
  - id: all
    title: All
    items:
${items.join('\n')}
`,
);
const note = 'What was seen and heard at the visit, in some detail, with nobody named. '.repeat(5);
const rated = (count) =>
  Array.from(
    { length: count },
    (_, index) => `  i${index}:
    score: 3
    evidence: [{ kind: records, sample: 10 }]
    observation: |-
      ${note}
      ${note}`,
  );
const head = (rubric) => `format: ips-review/1
rubric: ${rubric}
team: { id: t }
date: 2026-11-20
ratings:
`;

/** Starts the program and waits for what it shows; returns the terminal and the milliseconds. */
const start = (args) => {
  const begun = performance.now();
  const child = spawn(process.execPath, [BIN, 'review', ...args], {
    cwd: folder,
    cols: 80,
    rows: 24,
    env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8' },
  });
  let shown = '';
  let look = () => undefined;
  child.onData((data) => {
    shown += data;
    look();
  });
  const see = (text) =>
    new Promise((resolve) => {
      look = () => {
        if (!shown.includes(text)) return;
        look = () => undefined;
        shown = '';
        resolve(performance.now());
      };
      look();
    });
  return { child, see, begun };
};

const ended = (child) => new Promise((resolve) => child.onExit(resolve));

const firstQuestion = async (args, text) => {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { child, see, begun } = start(args);
    times.push((await see(text)) - begun);
    const end = ended(child);
    child.kill('SIGTERM');
    await end;
  }
  return median(times);
};

const node = median(
  Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return performance.now() - begun;
  }),
);
const fresh = await firstQuestion([], 'Rubric (id');
console.log(
  `first question, new review:      ${(fresh / node).toFixed(2)} x node -e 0 (${fresh.toFixed(0)} ms)`,
);

writeFileSync(
  join(folder, 'shipped.review.yaml'),
  `${head('{ id: ips-nine-principles }')}  places-offered: 4\n`,
);
const resumed = await firstQuestion(['shipped.review.yaml'], '2 of 33');
console.log(
  `first question, resumed review:  ${(resumed / node).toFixed(2)} x node -e 0 (${resumed.toFixed(0)} ms)`,
);

// The second half of a long review: every save is of a file with twenty items in full.
writeFileSync(
  join(folder, 'long.review.yaml'),
  `${head('{ id: own, file: ./own.rubric.yaml }')}${rated(ITEMS / 2).join('\n')}\n`,
);
const { child, see } = start(['long.review.yaml']);
await see(`${ITEMS / 2 + 1} of ${ITEMS}`);
const keys = [];
for (let item = ITEMS / 2 + 2; item <= ITEMS; item += 1) {
  await setTimeout(100);
  const begun = performance.now();
  child.write('4');
  keys.push((await see(`${item} of ${ITEMS}`)) - begun);
}
const end = ended(child);
child.kill('SIGTERM');
await end;
console.log(
  `from key to next question, saved: ${median(keys).toFixed(1)} ms (slowest ${Math.max(...keys).toFixed(1)} ms)`,
);
rmSync(folder, { recursive: true });
