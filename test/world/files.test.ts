/** Files are read up to a limit and written whole or not at all, and what goes wrong comes back as a kind of trouble. */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { besideFile } from '../../src/world/beside-file.ts';
import { readFileUpTo } from '../../src/world/read-file.ts';
import { isTrouble } from '../../src/world/world.ts';
import { writeFileWhole } from '../../src/world/write-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MEGABYTE = 1024 * 1024;

describe('reading', () => {
  const read = async (content: Uint8Array, limit: number) => {
    const file = join(await temporaryFolder(), 'x');
    await writeFile(file, content);
    return readFileUpTo(file, limit);
  };

  it('gives the bytes', async () => {
    const bytes = Uint8Array.of(0xff, 0x00, 0xfe, 0x0d, 0x0a);
    expect(Uint8Array.from((await read(bytes, 1)) as Uint8Array)).toEqual(bytes);
  });

  it('gives an empty file', async () => {
    expect((await read(new Uint8Array(0), 1)) as Uint8Array).toHaveLength(0);
  });

  it('gives a file of exactly the limit, and nothing beyond it', async () => {
    expect((await read(Buffer.alloc(MEGABYTE), 1)) as Uint8Array).toHaveLength(MEGABYTE);
    expect(await read(Buffer.alloc(MEGABYTE + 1), 1)).toMatchObject({ trouble: 'too-large', megabytes: 2 });
  });

  it('tells what is not there from what is a folder', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'x'), '');
    expect(await readFileUpTo(join(folder, 'nosuch'), 1)).toMatchObject({ trouble: 'missing' });
    expect(await readFileUpTo(join(folder, 'x', 'y'), 1)).toMatchObject({ trouble: 'missing' });
    expect(await readFileUpTo(folder, 1)).toMatchObject({ trouble: 'folder' });
  });

  it.skipIf(!existsSync('/dev/zero'))('stops in what has no end', async () => {
    expect(await readFileUpTo('/dev/zero', 1)).toMatchObject({ trouble: 'too-large' });
  });
});

describe('writing', () => {
  it('makes a new file and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    expect(await writeFileWhole(join(folder, 'x.md'), 'ä\n', false)).toBeNull();
    expect(await readFile(join(folder, 'x.md'), 'utf8')).toBe('ä\n');
    expect(await readdir(folder)).toEqual(['x.md']);
  });

  it('replaces a file only when told to', async () => {
    const file = join(await temporaryFolder(), 'x.md');
    await writeFile(file, 'old');
    expect(await writeFileWhole(file, 'new', false)).toMatchObject({ trouble: 'exists' });
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await writeFileWhole(file, 'new', true)).toBeNull();
    expect(await readFile(file, 'utf8')).toBe('new');
  });

  it('never replaces a folder', async () => {
    const folder = join(await temporaryFolder(), 'x');
    await mkdir(folder);
    expect(await writeFileWhole(folder, 'new', true)).toMatchObject({ trouble: 'folder' });
  });

  it('makes no folders', async () => {
    const folder = await temporaryFolder();
    expect(await writeFileWhole(join(folder, 'nosuch', 'x.md'), 'new', false)).toMatchObject({
      trouble: 'no-parent',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('says that a device is full', async () => {
    expect(await writeFileWhole('/dev/full', 'new', false)).toMatchObject({ trouble: 'full' });
  });
});

describe('a file beside another', () => {
  it.each([
    ['a.review.yaml', 'own.rubric.yaml', 'own.rubric.yaml'],
    ['./team/a.review.yaml', './own.rubric.yaml', join('team', 'own.rubric.yaml')],
    ['team/a.review.yaml', '../own.rubric.yaml', 'own.rubric.yaml'],
    ['-', 'own.rubric.yaml', 'own.rubric.yaml'],
  ])('of %s: %s', (file, relative, expected) => {
    expect(besideFile(file, relative)).toBe(expected);
  });

  it('is no trouble', () => {
    expect(isTrouble(null)).toBe(false);
    expect(isTrouble(new Uint8Array(0))).toBe(false);
    expect(isTrouble({ trouble: 'missing', detail: 'ENOENT' })).toBe(true);
  });
});
