/** Times processes against each other: rounds of one run each, so that a slow moment slows all of them, then medians. */

import { spawnSync } from 'node:child_process';

const timeOf = ({ args, cwd, codes = [0] }) => {
  const start = process.hrtime.bigint();
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (!codes.includes(status))
    throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return milliseconds;
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The median time of each process in milliseconds, by name. */
export const medians = (processes, rounds) => {
  const times = new Map(Object.keys(processes).map((name) => [name, []]));
  for (const one of Object.values(processes)) timeOf(one);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, one] of Object.entries(processes)) times.get(name).push(timeOf(one));
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
};
