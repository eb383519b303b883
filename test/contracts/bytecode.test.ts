/** The bytecode beside the bundles: V8 takes what the build left, and without it the program does the same, more slowly. */

import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCORE = ['score', join(ROOT, 'examples/strong-team.review.yaml')];
const BUNDLES = `
  const { bundles, loadBundle } = require('./bin/load-bundle.js');
  const { main } = loadBundle('./main.js');
  const { createProcessWorld } = loadBundle('./world.js');
  const world = { ...createProcessWorld(), out: async () => null, err: async () => undefined };
  main(process.argv.slice(1), world).then(() => {
    const refused = [...bundles].filter(([, { script }]) => script.cachedDataRejected !== false);
    console.log(JSON.stringify({ loaded: [...bundles.keys()], refused: refused.map(([name]) => name) }));
  });
`;

const run = (args: readonly string[], cwd: string): string =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const bundlesOf = (command: readonly string[]) =>
  JSON.parse(run(['-e', BUNDLES, '--', ...command], ROOT)) as { loaded: string[]; refused: string[] };

const copy = async (): Promise<string> => {
  const folder = await temporaryFolder();
  for (const one of ['bin', 'dist']) cpSync(join(ROOT, one), join(folder, one), { recursive: true });
  return folder;
};

const bytecodeIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'dist'))
    .filter((name) => name.endsWith('.bytecode'))
    .map((name) => join(folder, 'dist', name));

describe('the bytecode of the bundles', () => {
  it('is taken by V8 for every bundle of a scored review', () => {
    const { loaded, refused } = bundlesOf(SCORE);
    expect(loaded.length).toBeGreaterThan(5);
    expect(refused).toEqual([]);
  });

  it('is not loaded for what only says where something is wrong, as long as nothing is', () => {
    const ownRubric = ['--rubric', join(ROOT, 'rubrics/ips-nine-principles.rubric.yaml')];
    expect(bundlesOf(SCORE).loaded).not.toContain('./yaml.js');
    expect(bundlesOf([...SCORE, ...ownRubric]).loaded).toContain('./yaml.js');
  });

  it('may be missing', async () => {
    const folder = await copy();
    for (const file of bytecodeIn(folder)) rmSync(file);
    expect(run(['bin/ips-fidelity.js', ...SCORE], folder)).toBe(run(['bin/ips-fidelity.js', ...SCORE], ROOT));
  });

  it('may be that of something else', async () => {
    const folder = await copy();
    for (const file of bytecodeIn(folder)) writeFileSync(file, 'not bytecode at all');
    expect(run(['bin/ips-fidelity.js', ...SCORE], folder)).toBe(run(['bin/ips-fidelity.js', ...SCORE], ROOT));
  });
});
