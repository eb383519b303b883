/** `batch` as it is run: what is written where, and with which exit code. */

import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuilt, runInProcess } from '../support/run-program.ts';
import { rowsOf } from '../support/table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const GOOD = 'team,date,disclosure,region\nx,2026-11-20,4,north\ny,2026-11-20,3,south\n';
const BAD = `${GOOD}z,2026-11-20,9,"a ""b"""\n`;

const tableIn = async (text: string | Uint8Array, name = 'table.csv') => {
  const folder = await temporaryFolder();
  const path = join(folder, name);
  await writeFile(path, text);
  return { folder, path };
};

describe('batch', () => {
  it('writes the scored table and exits with 0', async () => {
    const { path } = await tableIn(GOOD);
    const { code, out } = await runInProcess(['batch', path]);
    expect(code).toBe(0);
    expect(rowsOf(out).map((row) => row['fidelity_score'])).toEqual(['4', '3']);
  });

  it.each([
    ['wide', `${GOOD}x,2026-11-20,2,north\n`],
    ['long', 'team,date,item,score\nx,2026-11-20,disclosure,4\nx,2026-11-20,disclosure,3\n'],
  ])('scores a %s table as well where Node has no WebAssembly', async (_, table) => {
    const { path } = await tableIn(table);
    const usual = await runBuilt(['batch', path]);
    const without = await runBuilt(['batch', path], { env: { NODE_OPTIONS: '--jitless' } });
    expect(without.code).toBe(1);
    expect(without.out).toBe(usual.out);
    expect(without.err).toContain(usual.err);
  });

  it('exits with 1 for a rejected row, and with 0 where that is allowed', async () => {
    const { path, folder } = await tableIn(BAD);
    const rejects = join(folder, 'rejects.csv');
    const run = await runInProcess(['batch', path]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('table.csv:4:14 error review/score-off-scale  disclosure: ');
    const allowed = await runInProcess(['batch', path, '--allow-rejects', '--rejects', rejects]);
    expect(allowed.code).toBe(0);
    expect(allowed.err).not.toContain('review/score-off-scale');
    const lines = (await readFile(rejects, 'utf8')).split('\n');
    expect(lines[0]).toBe(
      'rejected_line,rejected_column,rejected_code,rejected_reason,team,date,disclosure,region',
    );
    expect(lines[1]).toMatch(/^4,14,review\/score-off-scale,.*,z,2026-11-20,9,"a ""b"""$/u);
    // Put right, the rejected rows can be scored as they stand.
    await writeFile(rejects, lines.join('\n').replace(',9,', ',5,'));
    const again = await runInProcess(['batch', rejects]);
    expect(again.code).toBe(0);
    expect(again.out.startsWith('team,date,disclosure,region,fidelity_rubric,')).toBe(true);
  });

  it('keeps the bytes of rejected rows in the encoding of the table', async () => {
    const { path, folder } = await tableIn(Buffer.from('team;date;disclosure\nå;20.11.2026;x\n', 'latin1'));
    const rejects = join(folder, 'rejects.csv');
    await runInProcess(['batch', path, '--rejects', rejects, '--lang', 'fi']);
    const bytes = await readFile(rejects);
    expect(bytes.toString('latin1')).toContain(';å;20.11.2026;x\n');
    expect(bytes.toString('latin1')).toContain('pisteiksi');
  });

  it('lists the first twenty rejected rows and counts the rest', async () => {
    const rows = Array.from({ length: 31 }, (_, i) => `t${String(i)},2026-11-20,9,\n`).join('');
    const { path } = await tableIn(GOOD + rows);
    const { err } = await runInProcess(['batch', path]);
    expect(err.match(/review\/score-off-scale/gu)).toHaveLength(20);
    expect(err).toMatch(/\b11\b/u);
  });

  it('writes nothing where the table cannot be scored', async () => {
    const { path, folder } = await tableIn('team;date\nx;2026-11-20\n');
    const run = await runInProcess(['batch', path, '--output', join(folder, 'out.csv')]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('table/no-ratings');
    expect(await readdir(folder)).toEqual(['table.csv']);
  });

  it.each([
    ['a missing table', ['batch', 'nowhere.csv']],
    ['an unknown rubric', ['batch', 'package.json', '--rubric', 'nowhere']],
    ['a strange delimiter', ['batch', 'table.csv', '--delimiter', 'ab']],
    ['two dresses', ['batch', 'table.csv', '--format', 'jsonl', '--excel']],
    ['a group without a summary', ['batch', 'table.csv', '--by', 'region']],
    ['two tables', ['batch', 'a.csv', 'b.csv']],
  ])('exits with 2 for %s', async (_, args) => {
    expect((await runInProcess(args)).code).toBe(2);
  });

  it('refuses two outputs in one file', async () => {
    const { path, folder } = await tableIn(GOOD);
    const same = join(folder, 'out.csv');
    expect((await runInProcess(['batch', path, '--output', same, '--rejects', same])).code).toBe(2);
    expect(await readdir(folder)).toEqual(['table.csv']);
  });

  it('refuses to overwrite, and keeps what was there', async () => {
    const { path, folder } = await tableIn(GOOD);
    const output = join(folder, 'out.csv');
    await writeFile(output, 'mine');
    expect((await runInProcess(['batch', path, '--output', output])).code).toBe(2);
    expect(await readFile(output, 'utf8')).toBe('mine');
    expect((await runInProcess(['batch', path, '--output', output, '--force'])).code).toBe(0);
    expect(await readFile(output, 'utf8')).toContain('fidelity_score');
    expect((await readdir(folder)).sort()).toEqual(['out.csv', 'table.csv']);
  });

  it('knows the rubrics that the rows name', async () => {
    const { path } = await tableIn(
      'team,date,rubric,caseload\nx,2026-11-20,ips-25,4\ny,2026-11-20,,3\nz,2026-11-20,ips-26,3\n',
    );
    const { code, out, err } = await runInProcess(['batch', path]);
    expect(code).toBe(1);
    expect(rowsOf(out).map((row) => row['fidelity_rubric']?.split('@')[0])).toEqual([
      'ips-25',
      'ips-nine-principles',
    ]);
    expect(err).toContain('table/unknown-rubric');
  });

  it('suggests a column map that fits', async () => {
    const { path, folder } = await tableIn('Tiimi;Päivä;7.3 Sairaudesta kertominen\nx;20.11.2026;4\n');
    const map = join(folder, 'map.yaml');
    expect((await runInProcess(['batch', path, '--suggest-columns', '--output', map])).code).toBe(0);
    const { code, out } = await runInProcess(['batch', path, '--columns', map]);
    expect(code).toBe(0);
    expect(rowsOf(out, ';')[0]).toMatchObject({ fidelity_score: '4' });
  });

  it('writes a summary, side by side by a column', async () => {
    const rows = Array.from(
      { length: 8 },
      (_, i) => `t${String(i)},2026-11-20,4,${i % 2 === 0 ? 'n' : 's'}\n`,
    );
    const { path, folder } = await tableIn(`team,date,disclosure,region\n${rows.join('')}`);
    const summary = join(folder, 'summary.md');
    const run = await runInProcess(['batch', path, '--summary', summary, '--by', 'region', '--lang', 'sv']);
    expect(run.code).toBe(0);
    expect(await readFile(summary, 'utf8')).toMatch(/\| n \| s \|/u);
    const wrong = await runInProcess(['batch', path, '--summary', join(folder, 's2.md'), '--by', 'nowhere']);
    expect(wrong.code).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(['summary.md', 'table.csv']);
  });

  it('scores a folder of review files', async () => {
    const { folder } = await tableIn(
      'format: ips-review/1\nrubric: { id: ips-nine-principles }\nteam: { id: x }\ndate: 2026-11-20\nratings: { disclosure: 4 }\n',
      'x.review.yaml',
    );
    await mkdir(join(folder, 'more'));
    await writeFile(join(folder, 'more', 'y.review.yaml'), 'format: ips-review/1\n');
    const { code, out, err } = await runInProcess(['batch', folder]);
    expect(code).toBe(1);
    expect(err).toContain('y.review.yaml:1:1 error review/missing-key');
    const [row] = rowsOf(out);
    expect(row).toMatchObject({ team: 'x', disclosure: '4', fidelity_score: '4' });
    expect(row?.['fidelity_warnings']).toContain('no-evidence:disclosure');
  });
});
