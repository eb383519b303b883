/**
 * The examples: every command in examples/README.md gives the report that stands beside it, and every review but the
 * faulty one is valid.
 * After a wanted change `UPDATE_EXAMPLES=1 npx vitest run test/contracts/examples.test.ts` writes the reports anew.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chdir, env } from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from '../support/run-program.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'examples');
const README = readFileSync(join(EXAMPLES, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
const COMMAND = /^ips-fidelity (?<words>[^>\n]+?)(?: > (?<report>\S+))?$/gmu;
const OUTCOMES = /^\d+ of \d+ clients who started were employed: .+$/mu;

const commands = [...README.matchAll(COMMAND)].map(([line, words = '', report]) => ({
  line,
  args: words.split(' '),
  report,
}));
const reviews = readdirSync(EXAMPLES).filter((name) => name.endsWith('.review.yaml'));
// It has mistakes on purpose.
const FAULTY = 'faulty.review.yaml';

// In tests the program has another version than the one that users start.
const withoutVersion = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(/(?<=ips-fidelity )\d+\.\d+\.\d+(?:-\w+)?/gu, 'VERSION');

const versionOfPackage = (): string => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
};

const isUpdate = env['UPDATE_EXAMPLES'] === '1';

// The commands name the files as seen from the root of the repository.
beforeAll(() => {
  chdir(ROOT);
});

describe('a command in the README of the examples', () => {
  it.each(commands.map((command) => [command.line, command] as const))('%s', async (_, { args, report }) => {
    const { code, out } = await runInProcess(args);
    expect(code).toBe(args.includes(`examples/${FAULTY}`) ? 1 : 0);
    if (report === undefined) return;
    const path = join(ROOT, report);
    if (isUpdate) writeFileSync(path, withoutVersion(out).replaceAll('VERSION', versionOfPackage()));
    expect(withoutVersion(readFileSync(path, 'utf8'))).toBe(withoutVersion(out));
  });

  it('stands there for every report and every review', () => {
    const reports = readdirSync(join(EXAMPLES, 'reports')).map((name) => `examples/reports/${name}`);
    expect(commands.flatMap(({ report }) => report ?? []).sort()).toEqual(reports.sort());
    const named = commands.flatMap(({ args }) => args[1] ?? []);
    expect([...new Set(named)].sort()).toEqual(reviews.map((name) => `examples/${name}`).sort());
  });
});

describe('a review among the examples', () => {
  it.each(reviews.filter((name) => name !== FAULTY))('%s has no error', async (name) => {
    const { code, out } = await runInProcess(['check', `examples/${name}`]);
    expect(out).not.toMatch(/ error /u);
    expect(code).toBe(0);
  });

  it.each(['strong-team', 'weak-team'])('%s has no warning either', async (name) => {
    const { code, out } = await runInProcess(['check', `examples/${name}.review.yaml`]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });
});

describe('the published outcomes', () => {
  it.each([
    ['finnish-try-outs-2020-2023', '45.6%'],
    ['finnish-extension-2023-2024', '36.0%'],
    ['finnish-extension-2023', '20.8%'],
  ])('%s print their rate, as the README quotes it', async (name, rate) => {
    const { out } = await runInProcess(['score', `examples/${name}.review.yaml`, '--lang', 'en']);
    const [sentence = ''] = OUTCOMES.exec(out) ?? [];
    expect(sentence).toContain(`**${rate}**`);
    expect(README).toContain(`> ${sentence}\n`);
  });
});
