/** Every command of the README and of `--help` runs, and prints what the README shows. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/cli/examples.ts';
import type { Run } from '../support/run-program.ts';
import { runInProcess } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const README = await readFile('README.md', 'utf8');

// Files that a command writes go to a folder of the test's own.
const run = async (command: string): Promise<Run> => {
  const folder = await temporaryFolder();
  const [, ...args] = command.split(/\s+/u).map((arg) => arg.replace(/^(["'])(.*)\1$/u, '$2'));
  const moved = args.map((arg, index) => {
    const before = args[index - 1] ?? '';
    if (['--output', '--rejects'].includes(before)) return join(folder, arg);
    return before === '--format'
      ? arg.replace(/=(.*)$/u, (_, file: string) => `=${join(folder, file)}`)
      : arg;
  });
  return runInProcess(moved);
};

const consoleBlocks = [...README.matchAll(/```console\n(.*?)```/gsu)].map(([, block = '']) => block);

// A block is commands, each with what it prints; a line of an ellipsis stands for any number of lines.
const shown = consoleBlocks.flatMap((block) =>
  block
    .split(/^\s*\$ /mu)
    .slice(1)
    .map((one) => {
      const [command = '', ...lines] = one.trimEnd().split('\n');
      return { command, lines: lines.map((line) => line.trim()).filter((line) => line !== '') };
    }),
);

const shellCommands = [...README.matchAll(/^\s*(ips-fidelity .*|npm start -- .*)$/gmu)].map(
  ([, command = '']) => command.replace('npm start --', 'ips-fidelity'),
);

const isInteractive = (command: string): boolean => command.startsWith('ips-fidelity review');

describe('the README', () => {
  it('shows commands', () => {
    expect(shown.length).toBeGreaterThan(3);
    expect(shellCommands.length).toBeGreaterThan(1);
  });

  it.each(shown)('prints what it says: $command', async ({ command, lines }) => {
    const { out, err } = await run(command);
    const printed = `${out}\n${err}`.split('\n').map((line) => line.trim());
    let from = 0;
    for (const line of lines.filter((one) => one !== '…')) {
      const at = printed.indexOf(line, from);
      expect(at, `"${line}" is not printed`).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
  });

  it.each(shellCommands)('runs: %s', async (command) => {
    // Without a terminal, as here, the interview names what to use instead.
    expect((await run(command)).code).toBe(isInteractive(command) ? 2 : 0);
  });

  it('names every command that there is', () => {
    for (const name of Object.keys(EXAMPLES).filter((one) => one !== 'ips-fidelity')) {
      expect(README).toContain(name);
    }
  });
});

describe('--help', () => {
  const examples = Object.values(EXAMPLES).flat();
  it.each(examples.filter((command) => !isInteractive(command)))(
    'shows an example that runs: %s',
    async (command) => {
      expect((await run(command)).code).toBe(0);
    },
  );

  it.each(examples.filter(isInteractive))(
    'shows an example that asks for a terminal: %s',
    async (command) => {
      const { code, err } = await run(command);
      expect(code).toBe(2);
      expect(err).toContain('ips-fidelity form');
    },
  );
});
