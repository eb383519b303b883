/** What is laid out for people at a terminal: findings, the list of rules, and where to read on. */

import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import type { FileTrouble } from '../../src/world/world.ts';
import { testWorld } from '../support/run-program.ts';
import { GOOD } from '../support/faulty.ts';

const MISSING: FileTrouble = { trouble: 'missing', detail: 'ENOENT' };

const run = async (args: readonly string[], text: string | null, width: number | null) => {
  const { world, taken } = testWorld();
  const code = await main(args, {
    ...world,
    files: {
      ...world.files,
      read: () => Promise.resolve(text === null ? MISSING : Buffer.from(text)),
    },
    widthOf: () => width,
  });
  return { code, ...taken };
};

const WRONG = GOOD.replace('"4": 60,', '"4": 20,')
  .replace('{ id: early,', '{ id: strong,')
  .replace('fi: Kirjaa yhteisiin tietoihin', 'fi: Writes in the shared record');
const CHECK = ['rubric', 'check', '-', '--stdin-filepath', 'x.rubric.yaml'];
const HEAD = /^x\.rubric\.yaml:\d+:\d+ (?:error|warning) [a-z/-]+$/u;

describe('findings at a terminal', () => {
  it.each([60, 80, 132])('of %i columns stay within them', async (width) => {
    const { out, code } = await run(CHECK, WRONG, width);
    expect(code).toBe(1);
    const lines = out.split('\n');
    expect(lines.filter((line) => line.length >= width)).toEqual([]);
    expect(lines.filter((line) => HEAD.test(line))).toHaveLength(3);
    expect(lines[1]).toMatch(/^ {2}\S/u);
    expect(out.replace(/\n\n$/u, '').split('\n\n')).toHaveLength(3);
  });

  it('are one line each, with the frame, where none is', async () => {
    const { out, err } = await run(CHECK, WRONG, null);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(12);
    expect(lines.filter((line) => /^x\.rubric\.yaml:\d+:\d+ \w+ \S+ {2}\S/u.test(line))).toHaveLength(3);
    expect(out).not.toContain('\n\n');
    expect(err).not.toContain('--explain');
  });

  it('end with where to read why the first rule matters', async () => {
    const { err } = await run(CHECK, WRONG, 80);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(
      /^Why\? ips-fidelity rubric check --explain rubric\/duplicate-band$/u,
    );
    const warned = GOOD.replace('fi: Kirjaa yhteisiin tietoihin', 'fi: Writes in the shared record');
    expect((await run(CHECK, warned, 80)).err).not.toContain('--explain');
  });

  it('in other formats stay as they are', async () => {
    const [narrow, none] = [80, null].map((width) => run([...CHECK, '--format', 'github'], WRONG, width));
    expect((await narrow)?.out).toBe((await none)?.out);
  });

  it('that score prints are laid out alike', async () => {
    const { err } = await run(['score', '-'], 'format: ips-review/1\nteam: { id: a }\n', 80);
    expect(err).toMatch(/^<stdin>:\d+:\d+ error review\/missing-key\n {2}\S/mu);
  });
});

it('the list of rules is wrapped at words', async () => {
  const args = ['rubric', 'check', '--list-rules'];
  const lines = (await run(args, null, 80)).out.trimEnd().split('\n');
  expect(lines.filter((line) => line.length > 79)).toEqual([]);
  expect(lines.some((line) => /^ {30,}\S/u.test(line))).toBe(true);
  const wide = (await run(args, null, null)).out.trimEnd().split('\n');
  expect(wide.filter((line) => line.startsWith(' '))).toEqual([]);
});

it.each([
  ['band-not-descending', 'rubric/band-not-descending'],
  ['rubric/band-not-decending', 'rubric/band-not-descending'],
  ['cut-not-monotonous', 'rubric/cut-not-monotone'],
  ['overuled', 'overruled'],
])('--explain %s suggests %s', async (written, suggested) => {
  const { code, err } = await run(['rubric', 'check', '--explain', written], null, null);
  expect(code).toBe(2);
  expect(err).toContain(suggested);
});

it('a missing file is said to be missing, and nothing is counted', async () => {
  const { code, err } = await run(['rubric', 'check', 'gone.rubric.yaml'], null, 80);
  expect(code).toBe(2);
  expect(err).toMatch(/^error: .*gone\.rubric\.yaml/u);
  expect(err).not.toContain('checked');
});
