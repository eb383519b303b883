/** Reviews typed into a real terminal, against the built program. */

import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pty } from '../support/pty.ts';
import { startPty } from '../support/pty.ts';
import { runBuilt } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SETUP = [
  '--rubric ips-nine-principles --team t --date 2026-11-20 --organisation o --region r --delivery-model health-care',
  '--from 2026-05-01 --to 2026-10-31 --kind external --reviewer av=Aino',
]
  .join(' ')
  .split(' ');

const ITEMS = 33;
const FILE = 't.review.yaml';

interface Speech {
  readonly lang: string;
  readonly yesNo: RegExp;
  readonly rate: RegExp;
  readonly accept: RegExp;
  readonly twoNumbers: RegExp;
  readonly person: RegExp;
  readonly overview: RegExp;
}

const SPEECH: Readonly<Record<'en' | 'fi' | 'sv', Speech>> = {
  en: {
    lang: 'en',
    yesNo: /1 yes {2}0 no/u,
    rate: /1–5 rate/u,
    accept: /Enter accept/u,
    twoNumbers: /Two numbers for each/u,
    person: /specialist [2-9]:/u,
    overview: /What next\?/u,
  },
  fi: {
    lang: 'fi',
    yesNo: /1 kyllä {2}0 ei/u,
    rate: /1–5 pisteet/u,
    accept: /Enter hyväksy/u,
    twoNumbers: /Kaksi lukua kustakin/u,
    person: /valmentaja [2-9]:/iu,
    overview: /Mitä seuraavaksi\?/u,
  },
  sv: {
    lang: 'sv',
    yesNo: /1 ja {2}0 nej/u,
    rate: /1–5 poäng/u,
    accept: /Enter godkänn/u,
    twoNumbers: /Två tal för var och en/u,
    person: /tränare [2-9]:/iu,
    overview: /Vad nu\?/u,
  },
};

// Someone who reads only what the screen says last.
const nextKey = (screen: string, speech: Speech): string => {
  if (speech.accept.test(screen)) return '\r';
  if (speech.yesNo.test(screen)) return '1';
  if (speech.rate.test(screen)) return '4';
  if (speech.person.test(screen)) return '\r';
  return speech.twoNumbers.test(screen) ? '10/10\r' : '10\r';
};

const lastPrompt = (screen: string): string => screen.split('\n').slice(-9).join('\n');

const typeAll = async (pty: Pty, speech: Speech): Promise<string> => {
  for (let keys = 0; keys < 400; keys += 1) {
    const screen = await pty.settled();
    if (speech.overview.test(screen)) return screen;
    pty.send(nextKey(lastPrompt(screen), speech));
  }
  throw new Error('no end');
};

const ratingsOf = async (folder: string, file = FILE): Promise<Record<string, unknown>> => {
  const { out, err } = await runBuilt(['score', file, '--format', 'json'], { cwd: folder });
  expect(err).not.toContain('error');
  const card = JSON.parse(out) as { items: { id: string; score: number | null }[] };
  return Object.fromEntries(
    card.items.filter(({ score }) => score !== null).map(({ id, score }) => [id, score]),
  );
};

const finish = async (pty: Pty, key: string): Promise<number> => {
  pty.send(key);
  return pty.exit;
};

describe('a whole review', () => {
  it.each(['en', 'fi', 'sv'] as const)(
    'is typed from the start to the report in %s',
    async (lang) => {
      const folder = await temporaryFolder();
      const speech = SPEECH[lang];
      const pty = startPty(['review', '--lang', lang], { cwd: folder });
      await pty.see(/ips-nine-principles[^]*:q/u);
      for (const answer of [
        '',
        'Helsinki 1',
        'HUS',
        'Uusimaa',
        '1',
        '20.11.2026',
        '1.5.2026',
        '31.10.2026',
        '1',
        'av=Aino Virta',
        '',
        '',
      ]) {
        await pty.settled();
        pty.send(answer === '1' ? '1' : `${answer}\r`);
      }
      await typeAll(pty, speech);
      pty.send('m');
      await pty.see(/helsinki-1-2026-11-20\.md/u);
      await pty.settled();
      expect(await finish(pty, 'q')).toBe(0);
      expect((await readdir(folder)).sort()).toEqual([
        'helsinki-1-2026-11-20.md',
        'helsinki-1-2026-11-20.review.yaml',
      ]);
      expect(Object.keys(await ratingsOf(folder, 'helsinki-1-2026-11-20.review.yaml'))).toHaveLength(ITEMS);
      expect(await readFile(join(folder, 'helsinki-1-2026-11-20.md'), 'utf8')).toContain('Helsinki 1');
    },
    120_000,
  );

  it('fits 40 columns', async () => {
    const folder = await temporaryFolder();
    const pty = startPty(['review', FILE, ...SETUP], { cwd: folder, columns: 40 });
    await typeAll(pty, { ...SPEECH.en, yesNo: /1 yes/u, accept: /Enter accept/u });
    // What is drawn once and stays; prompts are redrawn by escape sequences.
    const wide = pty
      .raw()
      .split('\r\n')
      .filter((row) => !row.includes('\u001b') && row.length > 40);
    expect(wide).toEqual([]);
    expect(await finish(pty, 'q')).toBe(0);
    expect(Object.keys(await ratingsOf(folder))).toHaveLength(ITEMS);
  }, 120_000);
});

describe('going on', () => {
  it('goes back, quits, and resumes where it was left', async () => {
    const folder = await temporaryFolder();
    const first = startPty(['review', FILE, ...SETUP], { cwd: folder });
    await first.see(/1 of 33/u);
    await first.type('8\r', /asked for a place or were referred \(people\):/u);
    await first.type(':b\r', /now 8/u);
    await first.type('9\r', /referred \(people\):/u);
    await first.type('10\r', /written rule/u);
    await first.type('q', /ips-fidelity review t\.review\.yaml/u);
    expect(await first.exit).toBe(0);
    const again = startPty(['review', FILE], { cwd: folder });
    await again.see(/0 of 33 items done[^]*1 of 33[^]*written rule[^]*1 yes/u);
    expect(await finish(again, 'q')).toBe(0);
    expect(await readFile(join(folder, FILE), 'utf8')).toMatch(/offered: 9\n +requests: 10\n/u);
  });

  it('asks again whether to accept what was only proposed', async () => {
    const folder = await temporaryFolder();
    const first = startPty(['review', FILE, ...SETUP], { cwd: folder });
    await first.see(/1 of 33/u);
    await first.type('8\r', /referred \(people\):/u);
    await first.type('10\r', /written rule/u);
    await first.type('0', /in practice/u);
    await first.type('0', /Enter accept 3/u);
    first.kill('SIGKILL');
    await first.exit;
    const again = startPty(['review', FILE], { cwd: folder });
    await again.see(/0 of 33 items done[^]*Enter accept 3/u);
    await again.type('2', /Why 2\?/u);
    await again.type('turned away by phone\r', /2 of 33/u);
    expect(await finish(again, ':q\r')).toBe(0);
    const third = startPty(['review', FILE], { cwd: folder });
    await third.see(/1 of 33 items done[^]*2 of 33/u);
    expect(await finish(third, ':q\r')).toBe(0);
    expect(await ratingsOf(folder)).toEqual({ 'places-offered': 2 });
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s saves, gives the terminal back and says how to go on', async (_, key) => {
    const folder = await temporaryFolder();
    const pty = startPty(['review', FILE, ...SETUP], { cwd: folder });
    await pty.see(/1 of 33/u);
    await pty.type('8\r', /were referred \(people\):/u);
    await pty.type(`12${key}`, /ips-fidelity review t\.review\.yaml/u);
    expect(await pty.exit).toBe(130);
    expect(pty.raw()).toContain('\u001b[?2004l');
    expect(await readFile(join(folder, FILE), 'utf8')).toMatch(/offered: 8\n$/u);
    expect(await readdir(folder)).toEqual([FILE]);
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('%s does the same', async (signal) => {
    const folder = await temporaryFolder();
    const pty = startPty(['review', FILE, ...SETUP], { cwd: folder });
    await pty.see(/1 of 33/u);
    await pty.type('8\r', /were referred \(people\):/u);
    pty.kill(signal);
    await pty.see(/ips-fidelity review t\.review\.yaml/u);
    expect(await pty.exit).toBe(130);
    expect(await readdir(folder)).toEqual([FILE]);
  });
});

describe('a terminal that is closed', () => {
  it.each([[[]], [['--plain']]])('leaves all answers saved and the file free %s', async (flags) => {
    const folder = await temporaryFolder();
    const pty = startPty(['review', FILE, ...SETUP, ...flags], { cwd: folder });
    await pty.see(/1 of 33/u);
    await pty.type('8\r', /were referred \(people\):/u);
    pty.close();
    await expect.poll(() => readdir(folder), { timeout: 5000 }).toEqual([FILE]);
    expect(await readFile(join(folder, FILE), 'utf8')).toMatch(/offered: 8\n$/u);
  });
});

describe('notes', () => {
  it('take pasted lines, which never answer the next question', async () => {
    const folder = await temporaryFolder();
    const pty = startPty(['review', FILE, ...SETUP], { cwd: folder });
    await pty.see(/1 of 33/u);
    await pty.type(':n\r', /empty line ends it/u);
    await pty.type('typed\r', /typed[^]*empty line ends it/u);
    await pty.type('\u001b[200~first ä\r\rsecond\r4\r\u001b[201~', /second/u);
    await pty.type('\r', /second[^]*empty line ends it/u);
    await pty.type('\r', /offered a place/u);
    await finish(pty, ':q\r');
    const text = await readFile(join(folder, FILE), 'utf8');
    expect(text).toContain('observation: |-\n      typed\n      first ä\n\n      second\n      4\n');
    expect(await ratingsOf(folder)).toEqual({});
  });

  it('a paste where keys are asked for does nothing', async () => {
    const folder = await temporaryFolder();
    const pty = startPty(['review', FILE, ...SETUP], { cwd: folder });
    await pty.see(/1 of 33/u);
    await pty.type('\r', /written rule/u);
    pty.send('\u001b[200~1\r1\r5\u001b[201~');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await finish(pty, 'q')).toBe(0);
    expect(await ratingsOf(folder)).toEqual({});
  });
});

describe('--plain', () => {
  it.each([
    ['--plain', [], {}],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('%s asks numbered questions without redrawing', async (name, _, env) => {
    const folder = await temporaryFolder();
    const flags = name === '--plain' ? ['--plain'] : [];
    const pty = startPty(['review', FILE, ...SETUP, ...flags], { cwd: folder, env });
    await pty.see(/Question 1\n[^]*offered a place \(people\):/u);
    await pty.type('9\n', /Question 2\n/u);
    await pty.type('10\n', /Question 3\n[^]*1 yes/u);
    await pty.type('0\n', /Question 4\n/u);
    await pty.type('0\n', /Enter accept 4/u);
    await pty.type(':n\n', /empty line/u);
    await pty.type('one\n\ntwo\n', /│ two[^]*Question/u);
    await pty.type('\n', /Score:/u);
    await pty.type('\n', /2 of 33/u);
    await pty.type('\u0004', /ips-fidelity review t\.review\.yaml/u);
    expect(await pty.exit).toBe(130);
    expect(pty.raw()).not.toContain('\u001b');
    expect(await ratingsOf(folder)).toEqual({ 'places-offered': 4 });
    expect(await readFile(join(folder, FILE), 'utf8')).toContain('one\n\n      two');
  });
});

describe('trouble', () => {
  it('a file that someone else has changed is never overwritten silently', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, FILE);
    const pty = startPty(['review', FILE, ...SETUP], { cwd: folder });
    await pty.see(/1 of 33/u);
    await writeFile(path, `${await readFile(path, 'utf8')}strengths: [theirs]\n`);
    await pty.type('8\r', /NOT SAVED[^]*1 take their/u);
    expect(await readFile(path, 'utf8')).not.toContain('offered');
    await pty.type('1', /were referred/u);
    expect(await finish(pty, ':q\r')).toBe(0);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('theirs');
    expect(text).toContain('offered: 8');
  });

  it('what cannot be saved is said, kept, and saved elsewhere', async () => {
    const folder = await temporaryFolder();
    const { mkdir } = await import('node:fs/promises');
    await mkdir(join(folder, 'gone'));
    const pty = startPty(['review', `gone/${FILE}`, ...SETUP], { cwd: folder });
    await pty.see(/1 of 33/u);
    await rm(join(folder, 'gone'), { recursive: true });
    await pty.type('8\r', /NOT SAVED[^]*2 save to another/u);
    await pty.type('1', /NOT SAVED/u);
    await pty.type('2', /Save to:/u);
    await pty.type('here.review.yaml\r', /were referred/u);
    await pty.type('10\r', /written rule/u);
    await pty.type('q', /ips-fidelity review here\.review\.yaml/u);
    expect(await pty.exit).toBe(0);
    expect(await readFile(join(folder, 'here.review.yaml'), 'utf8')).toMatch(/offered: 8\n +requests: 10/u);
  });

  it('a second reviewer is told who holds the file, and a stale lock is taken over', async () => {
    const folder = await temporaryFolder();
    const first = startPty(['review', FILE, ...SETUP], { cwd: folder });
    await first.see(/1 of 33/u);
    const second = startPty(['review', FILE], { cwd: folder });
    await second.see(/t\.review\.yaml\.lock/u);
    expect(await second.exit).toBe(2);
    first.kill('SIGKILL');
    await first.exit;
    const third = startPty(['review', FILE], { cwd: folder });
    await third.see(/interrupted session[^]*1 of 33/u);
    expect(await finish(third, ':q\r')).toBe(0);
    expect(await readdir(folder)).toEqual([FILE]);
  });

  it('options of a new review are refused for one that exists', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, FILE),
      'format: ips-review/1\nrubric: { id: ips-nine-principles }\nteam: { id: t }\ndate: 2026-11-20\nratings:\n',
    );
    const pty = startPty(['review', FILE, '--team', 'x'], { cwd: folder });
    expect(await pty.exit).toBe(2);
  });
});

describe('without a terminal', () => {
  it.each([[[]], [['--no-input']]])('exits 2 and names form and score %s', async (flags) => {
    const { code, err } = await runBuilt(['review', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain('ips-fidelity form');
    expect(err).toContain('ips-fidelity score');
  });
});
