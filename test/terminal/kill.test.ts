/** A program that is killed at any moment leaves a valid file, with every answer that the next question stood for, and none that was not given. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseYaml } from '../../src/source/yaml-source.ts';
import { startPty } from '../support/pty.ts';
import { runBuilt } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const KILLS = 100;
const ITEMS = 40;
const FILE = 'killed.review.yaml';

const scoreOf = (index: number): number => (index % 5) + 1;

const rubricText = `format: ips-rubric/1
id: killed
version: "1.0.0"
title: Killed
languages: [en]
scale: { min: 1, max: 5 }
scoring: { total: sum }
bands: [{ id: any, from: 0, title: Any }]
sections:
  - id: all
    title: All
    items:
${Array.from(
  { length: ITEMS },
  (_, index) =>
    `      - { id: i${String(index)}, title: Item ${String(index)}, question: How?, anchors: { "1": a, "2": b, "3": c, "4": d, "5": e } }`,
).join('\n')}
`;

const head = `# by hand
format: ips-review/1
rubric: { id: killed, file: ./killed.rubric.yaml }   # own
kind: self
team: { id: t, organisation: o, region: r, deliveryModel: health-care }
date: 2026-11-20
period: { from: 2026-05-01, to: 2026-10-31 }
reviewers: [{ id: av }]
ratings:
`;

const readScores = async (path: string): Promise<readonly number[]> => {
  const text = await readFile(path, 'utf8');
  expect(text.startsWith(head)).toBe(true);
  const { value, problems } = parseYaml(path, text);
  expect(problems).toEqual([]);
  const { ratings } = value as { ratings: Readonly<Record<string, number>> | null };
  const scores = Object.entries(ratings ?? {}).map(([id, score]) => {
    expect(score).toBe(scoreOf(Number(id.slice(1))));
    return Number(id.slice(1));
  });
  expect(scores).toEqual(scores.map((_, index) => index));
  return scores;
};

// A fixed sequence, so that a failure can be had again.
const randomOf = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

it(`loses at most the line being typed, killed ${String(KILLS)} times`, async () => {
  const folder = await temporaryFolder();
  const path = join(folder, FILE);
  await writeFile(join(folder, 'killed.rubric.yaml'), rubricText);
  await writeFile(path, head);
  const random = randomOf(20261120);
  let rated = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (rated >= ITEMS - 6) {
      await writeFile(path, head);
      rated = 0;
    }
    const pty = startPty(['review', FILE], { cwd: folder });
    const isEarly = random() < 0.1;
    if (isEarly) await new Promise((resolve) => setTimeout(resolve, random() * 250));
    else {
      await pty.see(new RegExp(`${String(rated + 1)} of ${String(ITEMS)}\n`, 'u'));
      const keys = Math.floor(random() * 4);
      for (let key = 0; key < keys; key += 1) {
        await pty.type(String(scoreOf(rated)), new RegExp(`${String(rated + 2)} of ${String(ITEMS)}\n`, 'u'));
        rated += 1;
      }
      // One more key, and death while it is being saved.
      pty.send(String(scoreOf(rated)));
      await new Promise((resolve) => setTimeout(resolve, random() * 12));
    }
    pty.kill('SIGKILL');
    await pty.exit;
    const found = (await readScores(path)).length;
    expect(found).toBeGreaterThanOrEqual(rated);
    expect(found).toBeLessThanOrEqual(isEarly ? rated : rated + 1);
    rated = found;
  }
  const { code } = await runBuilt(['check', FILE], { cwd: folder });
  expect(code).toBe(0);
}, 240_000);
