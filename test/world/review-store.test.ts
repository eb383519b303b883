/** The store of a review: what is on disk after each save, and what it refuses to overwrite. */

import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/world/lock-file.ts';
import { createReviewStore, reportPathOf } from '../../src/world/review-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const now = () => new Date('2026-11-20T10:00:00Z');
const HEAD =
  'format: ips-review/1\r\nrubric: { id: r }\r\nteam: { id: t }\r\ndate: 2026-11-20\r\nratings:\r\n  a: 3 # kept\r\n';

const storeAt = (path: string, text: string | null) =>
  createReviewStore({
    path,
    text,
    lock: null,
    now,
    reasonOf: ({ trouble }) => trouble,
    renderReport: () => Promise.resolve('# Report\n'),
  });

const fileWith = async (text: string): Promise<string> => {
  const path = join(await temporaryFolder(), 't.review.yaml');
  await writeFile(path, text);
  return path;
};

const score = (value: number) => [{ path: ['ratings', 'a', 'score'], value }];

describe('createReviewStore', () => {
  it('keeps the byte order mark, the line endings and the mode of the file', async () => {
    const text = `\ufeff${HEAD}`;
    const path = await fileWith(text);
    const { mode } = await stat(path);
    expect(await storeAt(path, text).save(score(4))).toBeNull();
    expect(await readFile(path, 'utf8')).toBe(text.replace('a: 3', 'a: 4'));
    expect((await stat(path)).mode).toBe(mode);
  });

  it('overwrites nothing that someone else has changed, and puts the answer into it when told', async () => {
    const path = await fileWith(HEAD);
    const store = storeAt(path, HEAD);
    const theirs = HEAD.replace('# kept', '# theirs');
    await writeFile(path, theirs);
    expect(await store.save(score(4))).toEqual({ kind: 'changed' });
    expect(await store.retry()).toEqual({ kind: 'changed' });
    expect(await readFile(path, 'utf8')).toBe(theirs);
    expect(await store.mergeTheirs()).toMatchObject({ value: { ratings: { a: 4 } } });
    expect(await readFile(path, 'utf8')).toBe(theirs.replace('a: 3', 'a: 4'));
  });

  it('saves what could not be saved with the next answer', async () => {
    const path = await fileWith(HEAD);
    const store = storeAt(path, HEAD);
    await writeFile(path, 'x');
    expect(await store.save(score(4))).toEqual({ kind: 'changed' });
    await writeFile(path, HEAD);
    expect(await store.save([{ path: ['ratings', 'b', 'score'], value: 2 }])).toBeNull();
    expect(await readFile(path, 'utf8')).toBe(`${HEAD.replace('a: 3', 'a: 4')}  b: 2\r\n`);
  });

  it('saves elsewhere in a layout of its own where the one there is leaves no way', async () => {
    const text = 'format: ips-review/1\nratings:\n  a: &x { score: 3 }\n  b: *x\n';
    const path = await fileWith(text);
    const store = storeAt(path, text);
    expect(await store.save(score(4))).toEqual({ kind: 'layout' });
    expect(await readFile(path, 'utf8')).toBe(text);
    const other = `${path}.copy.yaml`;
    expect(await store.saveElsewhere(path)).toEqual({ kind: 'exists' });
    expect(await store.saveElsewhere(other)).toBeNull();
    expect(store.path()).toBe(other);
    expect(await readFile(other, 'utf8')).toBe(
      'format: ips-review/1\nratings:\n  a:\n    score: 4\n  b:\n    score: 3\n',
    );
    await store.release();
  });

  it('does not replace a report unless told', async () => {
    const path = await fileWith(HEAD);
    const store = storeAt(path, HEAD);
    const report = reportPathOf(path);
    expect(await store.writeReport(null, false)).toEqual({ path: report, trouble: null });
    expect(await store.writeReport(null, false)).toEqual({ path: report, trouble: { kind: 'exists' } });
    expect(await store.writeReport(null, true)).toEqual({ path: report, trouble: null });
  });
});

describe('takeLock', () => {
  it('is held by one at a time, and a stale one is taken over', async () => {
    const path = await fileWith(HEAD);
    const lockFile = `${path}.lock`;
    const other = { holder: 'bo', pid: 1, host: 'elsewhere', at: '2026-11-20T08:00:00Z' };
    await writeFile(lockFile, JSON.stringify(other));
    expect(await takeLock(path, now())).toEqual({ heldBy: other, path: lockFile });
    await writeFile(lockFile, JSON.stringify({ ...other, at: '2026-11-18T08:00:00Z' }));
    const taken = await takeLock(path, now());
    expect(taken).toMatchObject({ lock: { stale: { holder: 'bo' } } });
    if ('lock' in taken) await taken.lock.release();
    await expect(stat(lockFile)).rejects.toThrow();
  });
});
