/** The questions of a new review in a real terminal: where they are kept, and that leaving them halfway loses nothing. */

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startPty } from '../support/pty.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const RUBRIC = ['--rubric', 'ips-25'];

const leaves = async (pty: Pty): Promise<void> => {
  pty.send(':q\r');
  expect(await pty.exit).toBe(0);
};

describe('the questions of a new review', () => {
  it.each<[string, (pty: Pty) => unknown, number]>([
    ['Ctrl-C', (pty) => pty.type('half\u0003', /ips-fidelity review helsinki-1/u), 130],
    [':q', (pty) => pty.type(':q\r', /ips-fidelity review helsinki-1/u), 0],
    [
      'SIGKILL',
      (pty) => {
        pty.kill('SIGKILL');
      },
      137,
    ],
  ])('lose nothing with %s in the midst of them', async (_, stop, code) => {
    const folder = await temporaryFolder();
    const first = startPty(['review', ...RUBRIC], { cwd: folder });
    await first.see(/Team [^]*:/u);
    await first.type('Helsinki 1\r', /helsinki-1-\d{4}-\d\d-\d\d\.review\.yaml[^]*Organisation:/u);
    await first.type('HUS\r', /Region:/u);
    await stop(first);
    expect(await first.exit).toBe(code);
    const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.review.yaml'));
    expect(await readFile(join(folder, file), 'utf8')).toContain('organisation: HUS');
    const again = startPty(['review', file], { cwd: folder });
    await again.see(/0 of 25 items done[^]*Region:/u);
    await again.type('\r', /Delivery model:/u);
    await again.type('1', /Date of the review:/u);
    await again.type('20.11.2026\r', /first day/u);
    await leaves(again);
    expect(await readdir(folder)).toEqual([file]);
    expect(await readFile(join(folder, file), 'utf8')).toMatch(/date: "?2026-11-20/u);
  });

  it.each([
    ['', 't-2025-03-04.review.yaml'],
    ['own.review.yaml', 'own.review.yaml'],
  ])(
    'end with the file name, which follows the day that was given, or is another: %j',
    async (typed, file) => {
      const folder = await temporaryFolder();
      const team = ['--team', 't', '--organisation', 'o', '--region', 'r', '--delivery-model', 'health-care'];
      const rest = ['--from', '2024-09-01', '--to', '2025-02-28', '--kind', 'self', '--reviewer', 'av'];
      const pty = startPty(['review', ...RUBRIC, ...team, ...rest], { cwd: folder });
      await pty.see(/Date of the review:/u);
      await pty.type('4.3.2025\r', /Enter: t-2025-03-04\.review\.yaml[^]*Save to:/u);
      await pty.type(`${typed}\r`, /1 of 25/u);
      await leaves(pty);
      expect(await readdir(folder)).toEqual([file]);
    },
  );

  it('say at once that there is a review of that team and day', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'oulu-2026-11-20.review.yaml'), 'theirs');
    const pty = startPty(['review', ...RUBRIC, '--date', '2026-11-20'], { cwd: folder });
    await pty.see(/Team [^]*:/u);
    await pty.type('Oulu\r', /oulu-2026-11-20\.review\.yaml exists already[^]*oulu-2026-11-20-2\.review/u);
    await leaves(pty);
    expect(await readFile(join(folder, 'oulu-2026-11-20.review.yaml'), 'utf8')).toBe('theirs');
  });

  it('say that nothing was saved when they are left before there is a team', async () => {
    const folder = await temporaryFolder();
    const pty = startPty(['review'], { cwd: folder });
    await pty.see(/Rubric \(id/u);
    await pty.type('\r', /Team [^]*:/u);
    await pty.type('\u0003', /No file was made/u);
    expect(await pty.exit).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  });
});
