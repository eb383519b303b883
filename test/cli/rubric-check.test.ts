import { describe, expect, it } from 'vitest';
import { checkWorld } from '../support/check-world.ts';
import { GOOD } from '../support/faulty.ts';

const WARNED = GOOD.replace('fi: Kirjaa yhteisiin tietoihin', 'fi: Writes in the shared record');
const WRONG = GOOD.replace('"4": 60,', '"4": 20,');
const codesOf = (out: string): readonly string[] =>
  [...out.matchAll(/^(\S+) (?:error|warning) (\S+) {2}/gmu)].map(
    ([, place = '', code = '']) => `${place} ${code}`,
  );

describe('what is checked', () => {
  it('files, folders and globs, each once and in one order', async () => {
    const { run } = await checkWorld({
      'b.rubric.yaml': WRONG,
      'a.rubric.yaml': WARNED,
      'deep/c.rubric.yaml': WARNED,
      'deep/other.yaml': 'not: a rubric',
      'node_modules/x/d.rubric.yaml': WRONG,
    });
    const all = [
      'a.rubric.yaml:117:82 rubric/text-not-translated',
      'b.rubric.yaml:57:33 rubric/cut-not-monotone',
      'deep/c.rubric.yaml:117:82 rubric/text-not-translated',
    ];
    const folder = await run(['rubric', 'check', '.']);
    expect(codesOf(folder.out)).toEqual(all);
    expect(folder.code).toBe(1);
    const glob = await run(['rubric', 'check', '**/*.rubric.yaml']);
    expect(glob.out).toBe(folder.out);
    const named = await run(['rubric', 'check', 'deep', 'b.rubric.yaml', './b.rubric.yaml']);
    expect(codesOf(named.out)).toEqual([all[2], all[1]]);
    expect(named.err).toContain('2 files');
  });

  it('standard input under a name of its own', async () => {
    const { run } = await checkWorld({});
    const named = await run(['rubric', 'check', '-', '--stdin-filepath', 'own/x.rubric.yaml'], {
      input: WRONG,
    });
    expect(codesOf(named.out)).toEqual(['own/x.rubric.yaml:57:33 rubric/cut-not-monotone']);
    expect(named.code).toBe(1);
    const nameless = await run(['rubric', 'check', '-'], { input: GOOD });
    expect([nameless.code, nameless.out]).toEqual([0, '']);
  });

  it('says what is missing after the rest is checked, and 2 wins over 1', async () => {
    const { run } = await checkWorld({ 'a.rubric.yaml': WRONG });
    const { code, out, err } = await run(['rubric', 'check', 'gone.yaml', 'a.rubric.yaml', 'no/*.yaml']);
    expect(code).toBe(2);
    expect(codesOf(out)).toEqual(['a.rubric.yaml:57:33 rubric/cut-not-monotone']);
    expect(err).toContain('gone.yaml');
    expect(err).toContain('no/*.yaml');
    expect(err).toContain('1 file checked');
  });

  it('a name with brackets is a file before it is a glob', async () => {
    const { run } = await checkWorld({ 'a[1].rubric.yaml': WRONG });
    expect((await run(['rubric', 'check', 'a[1].rubric.yaml'])).code).toBe(1);
  });
});

describe('settings', () => {
  it('--rule turns a rule off, to a warning or to an error', async () => {
    const { run } = await checkWorld({ 'a.rubric.yaml': WARNED, 'b.rubric.yaml': WRONG });
    const off = await run(['rubric', 'check', 'a.rubric.yaml', '--rule', 'rubric/text-not-translated=off']);
    expect([off.code, off.out]).toEqual([0, '']);
    const error = await run(['rubric', 'check', 'a.rubric.yaml', '--rule=rubric/text-not-translated=error']);
    expect(error.code).toBe(1);
    const warn = await run(['rubric', 'check', 'b.rubric.yaml', '--rule', 'rubric/cut-not-monotone=warn']);
    expect(warn.code).toBe(0);
    expect(warn.out).toContain('warning rubric/cut-not-monotone');
  });

  it.each([
    ['--rule', 'rubric/text-not-translatd=off'],
    ['--rule', 'rubric/text-not-translated=never'],
    ['--rule', 'rubric/text-not-translated'],
    ['--max-warnings', '-1'],
    ['--max-warnings', 'many'],
    ['--format', 'xml'],
    ['--explain', 'rubric/nothing'],
  ])('%s %s is a wrong option', async (flag, value) => {
    const { run } = await checkWorld({ 'a.rubric.yaml': GOOD });
    expect((await run(['rubric', 'check', 'a.rubric.yaml', flag, value])).code).toBe(2);
  });

  it('--max-warnings and --quiet', async () => {
    const { run } = await checkWorld({ 'a.rubric.yaml': WARNED });
    expect((await run(['rubric', 'check', '.', '--max-warnings', '0'])).code).toBe(1);
    expect((await run(['rubric', 'check', '.', '--max-warnings', '1'])).code).toBe(0);
    const quiet = await run(['rubric', 'check', '.', '--quiet']);
    expect([quiet.code, quiet.out, quiet.err]).toEqual([0, '', '']);
    expect((await run(['rubric', 'check', '.', '--quiet', '--max-warnings', '0'])).code).toBe(1);
  });
});

describe('comments that ignore', () => {
  const ignoring = (comment: string): string =>
    WARNED.replace(
      '            - { id: shared-record',
      `            ${comment}\n            - { id: shared-record`,
    );

  it('a warning on the next line, on the same line or in the whole file, with a reason', async () => {
    const { run } = await checkWorld({
      'next.rubric.yaml': ignoring('# ips-fidelity-ignore rubric/text-not-translated: a name here'),
      'same.rubric.yaml': WARNED.replace(
        'fi: Writes in the shared record } }',
        'fi: Writes in the shared record } } # ips-fidelity-ignore rubric/text-not-translated: a name here',
      ),
      'file.rubric.yaml': `# ips-fidelity-ignore-file rubric/text-not-translated: names\n${WARNED}`,
    });
    const { code, out } = await run(['rubric', 'check', '.']);
    expect([code, out]).toEqual([0, '']);
    const json = JSON.parse((await run(['rubric', 'check', 'next.rubric.yaml', '--format', 'json'])).out) as {
      ignored: { reason: string; line: number }[];
    };
    expect(json.ignored).toMatchObject([{ reason: 'a name here', line: 118 }]);
  });

  it('are findings themselves when they do nothing', async () => {
    const comment = '# ips-fidelity-ignore ';
    const { run } = await checkWorld({
      'a.rubric.yaml': `${comment}rubric/anchors-alike: none are\n${GOOD}`,
      'b.rubric.yaml': ignoring(`${comment}rubric/text-not-translated`),
      'c.rubric.yaml': `${comment}rubric/no-such-rule: why not\n${GOOD}`,
      'd.rubric.yaml': WRONG.replace(
        '          cuts: { "5": 30',
        `          ${comment}rubric/cut-not-monotone: on purpose\n          cuts: { "5": 30`,
      ),
      'e.rubric.yaml': GOOD.replace(
        'en: Made for tests only',
        'en: "Made # ips-fidelity-ignore rubric/x: y"',
      ),
    });
    const { code, out } = await run(['rubric', 'check', '.']);
    expect(code).toBe(1);
    expect(codesOf(out)).toEqual([
      'a.rubric.yaml:1:1 suppression/unused',
      'b.rubric.yaml:117:13 suppression/without-reason',
      'b.rubric.yaml:118:82 rubric/text-not-translated',
      'c.rubric.yaml:1:1 suppression/unknown-rule',
      'd.rubric.yaml:57:11 suppression/of-error',
      'd.rubric.yaml:58:33 rubric/cut-not-monotone',
    ]);
  });
});

it('a comment is not said to do nothing while an error keeps its rule from looking', async () => {
  const comment = '# ips-fidelity-ignore rubric/anchors-alike: they differ in degree\n';
  const { run } = await checkWorld({
    'a.rubric.yaml': comment + GOOD.replace('weight: 2', 'weight: [2'),
    'b.rubric.yaml': comment + GOOD.replace('weight: 2', 'weight: two'),
  });
  const { out } = await run(['rubric', 'check', '.']);
  expect(codesOf(out).map((one) => one.split(' ')[1])).toEqual(['yaml/syntax', 'rubric/wrong-type']);
});

describe('what is asked about rules', () => {
  it('--list-rules and --explain need no file', async () => {
    const { run } = await checkWorld({});
    const list = await run(['rubric', 'check', '--list-rules']);
    expect(list.code).toBe(0);
    expect(list.out).toMatch(/^rubric\/cut-not-monotone +error +\S/mu);
    expect(list.out).toMatch(/^possible-identifier +warning +\S/mu);
    const explained = await run(['check', '--explain', 'rubric/cut-not-monotone', '--lang', 'sv']);
    expect(explained.code).toBe(0);
    expect(explained.out).toContain('"4": 60');
    expect((await run(['rubric', 'check'])).code).toBe(2);
  });
});

describe('versions', () => {
  it.each([
    ['nothing changed', GOOD, []],
    ['only a comment', `# a comment\n${GOOD}`, []],
    ['a cut', GOOD.replace('"2": 270 }', '"2": 280 }').replace(/270/gu, '280'), ['rubric/version-too-low']],
    [
      'a source-language anchor',
      GOOD.replace('Jobs are taken as they come', 'Jobs are taken at random'),
      ['rubric/version-too-low'],
    ],
    [
      'a source-language question',
      GOOD.replace('How well do jobs fit?', 'Do jobs fit?'),
      ['rubric/version-too-low'],
    ],
    [
      'a question whose meaning stayed',
      GOOD.replace('Which parts are in place?', 'Which parts are there?').replace('1.2.0', '1.2.1'),
      [],
    ],
    [
      'a translated anchor in a patch version',
      GOOD.replace('Toiveet toteutuvat useimmiten', 'Toiveet toteutuvat usein').replace('1.2.0', '1.2.1'),
      [],
    ],
    [
      'a translated anchor without a new version',
      GOOD.replace('Toiveet toteutuvat useimmiten', 'Toiveet toteutuvat usein'),
      ['rubric/version-too-low'],
    ],
    [
      'a cut in a minor version',
      GOOD.replace('below: 10', 'below: 12').replace('1.2.0', '1.3.0'),
      ['rubric/version-too-low'],
    ],
    ['a cut in a major version', GOOD.replace('below: 10', 'below: 12').replace('1.2.0', '2.0.0'), []],
    ['a lower version', GOOD.replace('1.2.0', '1.1.9'), ['rubric/version-goes-back']],
    ['another rubric', GOOD.replace('id: good-rubric', 'id: other-rubric'), ['rubric/other-rubric']],
  ])('%s', async (_, newer, expected) => {
    const { run } = await checkWorld({ 'old.rubric.yaml': GOOD, 'new.rubric.yaml': newer });
    const { code, out } = await run(['rubric', 'check', 'new.rubric.yaml', '--against', 'old.rubric.yaml']);
    expect(codesOf(out).map((one) => one.split(' ')[1])).toEqual(expected);
    expect(code).toBe(expected.length > 0 ? 1 : 0);
  });

  it('a new language asks for a minor version', async () => {
    const oneLanguage = GOOD.replace('languages: [en, fi]', 'languages: [en]')
      .replace(/, fi: [^}\n]*?(?= \})/gu, '')
      .replace(/\n {2}fi: .*/u, '');
    const { run } = await checkWorld({
      'old.rubric.yaml': oneLanguage,
      'patch.rubric.yaml': GOOD.replace('1.2.0', '1.2.1'),
      'minor.rubric.yaml': GOOD.replace('1.2.0', '1.3.0'),
    });
    expect(
      (await run(['rubric', 'check', 'patch.rubric.yaml', '--against', 'old.rubric.yaml'])).out,
    ).toContain('1.3.0');
    expect((await run(['rubric', 'check', 'minor.rubric.yaml', '--against', 'old.rubric.yaml'])).code).toBe(
      0,
    );
  });

  it('against a shipped rubric, one at a time', async () => {
    const { run } = await checkWorld({ 'a.rubric.yaml': GOOD, 'b.rubric.yaml': GOOD });
    expect(
      (await run(['rubric', 'check', 'a.rubric.yaml', '--against', 'ips-nine-principles'])).out,
    ).toContain('rubric/other-rubric');
    expect((await run(['rubric', 'check', '.', '--against', 'ips-nine-principles'])).code).toBe(1);
    expect(
      (await run(['rubric', 'check', 'a.rubric.yaml', 'b.rubric.yaml', '--against', 'ips-nine-principles']))
        .code,
    ).toBe(2);
  });

  it('rubric diff shows the changes in Markdown', async () => {
    const newer = GOOD.replace('below: 10', 'below: 12')
      .replace('Osa hoitoa', 'Hoidon osa')
      .replace('1.2.0', '2.0.0');
    const { run } = await checkWorld({ 'old.rubric.yaml': GOOD, 'new.rubric.yaml': newer });
    const { code, out } = await run(['rubric', 'diff', 'old.rubric.yaml', 'new.rubric.yaml']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# .*good-rubric/u);
    expect(out).toContain('"below":12');
    expect(out).toContain('Hoidon osa');
    expect((await run(['rubric', 'diff', 'old.rubric.yaml', 'gone.yaml'])).code).toBe(2);
  });
});

it.each(['en', 'fi', 'sv'])('rubric new in %s passes', async (lang) => {
  const { run } = await checkWorld({});
  const made = await run(['rubric', 'new', '--id', 'my-own', '--lang', lang, '--output', 'my.rubric.yaml']);
  expect(made.code).toBe(0);
  const checked = await run(['rubric', 'check', 'my.rubric.yaml', '--max-warnings', '0']);
  expect([checked.code, checked.out]).toEqual([0, '']);
  expect((await run(['rubric', 'new', '--output', 'my.rubric.yaml'])).code).toBe(2);
  expect((await run(['rubric', 'new', '--id', 'My own'])).code).toBe(2);
});
