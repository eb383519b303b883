/** A lock beside a review, so that two reviewers do not work on one file: who, on which computer, since when. */

import { open, readFile, readdir, rm } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';

export interface LockHolder {
  readonly holder: string;
  readonly pid: number;
  readonly host: string;
  readonly at: string;
}

export interface Lock {
  /** The lock file. */
  readonly path: string;
  /** An interrupted session whose lock was found and taken over. */
  readonly stale: LockHolder | null;
  readonly release: () => Promise<void>;
}

export type LockResult = { readonly lock: Lock } | { readonly heldBy: LockHolder; readonly path: string };

const OLDEST_HOURS = 24;

export const lockPathOf = (review: string): string => `${review}.lock`;

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
};

const readHolder = async (path: string): Promise<LockHolder | null> => {
  try {
    const read = JSON.parse(await readFile(path, 'utf8')) as Partial<LockHolder>;
    const { holder, pid, host, at } = read;
    const isWhole =
      typeof holder === 'string' &&
      typeof pid === 'number' &&
      typeof host === 'string' &&
      typeof at === 'string';
    return isWhole ? { holder, pid, host, at } : null;
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

// On this computer the process is asked; of another one only the time can tell.
const isStale = ({ pid, host, at }: LockHolder, now: Date): boolean => {
  if (host === hostname()) return pid === process.pid || !isAlive(pid);
  const age = now.getTime() - Date.parse(at);
  return Number.isNaN(age) || age > OLDEST_HOURS * 3_600_000;
};

const removeLeftovers = async (review: string): Promise<void> => {
  const folder = dirname(review);
  const name = basename(review);
  for (const one of await readdir(folder)) {
    if (one.startsWith(`${name}.tmp-`) && /\.tmp-\d{10}[a-f0-9]{6}$/u.test(one))
      await rm(join(folder, one), { force: true });
  }
};

/**
 * Takes the lock of a review.
 *
 * @returns Who holds it, when somebody does. Where no lock can be written (a read-only folder) there is none to hold.
 */
export const takeLock = async (review: string, now: Date): Promise<LockResult> => {
  const path = lockPathOf(review);
  const own: LockHolder = { holder: userName(), pid: process.pid, host: hostname(), at: now.toISOString() };
  const release = async (): Promise<void> => {
    const there = await readHolder(path);
    if (there?.pid === own.pid && there.host === own.host) await rm(path, { force: true });
  };
  let stale: LockHolder | null = null;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(`${JSON.stringify(own)}\n`);
      await file.close();
      if (stale !== null) await removeLeftovers(review);
      return { lock: { path, stale, release } };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') break;
    }
    const there = await readHolder(path);
    if (there !== null && !isStale(there, now)) return { heldBy: there, path };
    stale = there;
    await rm(path, { force: true });
  }
  return { lock: { path, stale, release: () => Promise.resolve() } };
};
