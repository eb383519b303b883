/** A folder that the reviewer may not write to, and a write-protected file: said at once, nothing lost, saved elsewhere. */

import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startPty } from '../support/pty.ts';
import { BIN } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOBODY = 65534;

// Root may write anywhere, so root runs the program as somebody who may not, if that user can read the program.
const isRoot = process.getuid?.() === 0;
const uid = isRoot ? NOBODY : undefined;
const canRun =
  process.platform !== 'win32' &&
  (!isRoot || spawnSync(process.execPath, [BIN, '--version'], { uid: NOBODY, gid: NOBODY }).status === 0);

const FILE = 't.review.yaml';
const REVIEW = `format: ips-review/1
rubric: { id: ips-nine-principles }
team: { id: t, organisation: o, region: r, deliveryModel: health-care }
date: 2026-11-20
period: { from: 2026-05-01, to: 2026-10-31 }
kind: self
reviewers: [{ id: av }]
ratings:
`;

interface Place {
  readonly folder: string;
  /** Where the reviewer may write. */
  readonly free: string;
}

const place = async (): Promise<Place> => {
  const folder = await temporaryFolder();
  const free = join(folder, 'free');
  await mkdir(free);
  if (uid !== undefined) await chown(free, uid, uid);
  await chmod(folder, 0o555);
  onTestFinished(() => chmod(folder, 0o755));
  return { folder, free };
};

describe.skipIf(!canRun)('without permission', () => {
  it('a read-only folder is said with the first answer, which is then saved elsewhere', async () => {
    const { folder, free } = await place();
    await chmod(folder, 0o755);
    await writeFile(join(folder, FILE), REVIEW);
    await chmod(folder, 0o555);
    const pty = startPty(['review', FILE], { cwd: folder, uid });
    await pty.see(/1 of 33/u);
    await pty.type('8\r', /NOT SAVED[^]*may not write[^]*2 save to another/u);
    await pty.type('1', /NOT SAVED/u);
    await pty.type('2', /Save to:/u);
    await pty.type('free/t.review.yaml\r', /Saved to free\/t\.review\.yaml[^]*were referred/u);
    await pty.type('10\r', /written rule/u);
    await pty.type('q', /ips-fidelity review free\/t\.review\.yaml/u);
    expect(await pty.exit).toBe(0);
    expect(await readFile(join(folder, FILE), 'utf8')).toBe(REVIEW);
    expect(await readFile(join(free, FILE), 'utf8')).toMatch(/offered: 8\n +requests: 10/u);
  });

  it('a new review says it before the second question, and is kept elsewhere', async () => {
    const { folder, free } = await place();
    const pty = startPty(['review', '--rubric', 'ips-25'], { cwd: folder, uid });
    await pty.see(/Team [^]*:/u);
    await pty.type('Oulu\r', /NOT SAVED[^]*2 save to another/u);
    await pty.type('2', /Save to:/u);
    await pty.type('free/oulu.review.yaml\r', /Organisation:/u);
    await pty.type('HUS\r', /Region:/u);
    await pty.type('\u0003', /ips-fidelity review free\/oulu\.review\.yaml/u);
    expect(await pty.exit).toBe(130);
    expect(await readFile(join(free, 'oulu.review.yaml'), 'utf8')).toContain('organisation: HUS');
    expect(await readdir(folder)).toEqual(['free']);
  });

  it('a write-protected file is not replaced, although its folder would let it be', async () => {
    const { free } = await place();
    await writeFile(join(free, FILE), REVIEW);
    await chmod(join(free, FILE), 0o444);
    const pty = startPty(['review', FILE], { cwd: free, uid });
    await pty.see(/1 of 33/u);
    await pty.type('8\r', /NOT SAVED[^]*may not write/u);
    await pty.type('9', /Not saved/u);
    expect(await pty.exit).toBe(0);
    expect(await readFile(join(free, FILE), 'utf8')).toBe(REVIEW);
  });
});
