/** The contract of every shipped rubric, and of the schemas that rubrics and reviews are held to. */

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES } from '../../src/language/language.ts';
import { isError } from '../../src/problem/severity.ts';
import { reviewSchema } from '../../src/review/review-schema.ts';
import { parseRubric } from '../../src/rubric/parse-rubric.ts';
import { PRINCIPLE_IDS } from '../../src/rubric/principle-ids.ts';
import type { Item, Measure, Rubric, Text } from '../../src/rubric/rubric.ts';
import { inLanguage, itemsOf } from '../../src/rubric/rubric.ts';
import { rubricSchema } from '../../src/rubric/rubric-schema.ts';
import { loadShippedRubric, SHIPPED_RUBRIC_IDS } from '../../src/rubric/shipped-rubrics.ts';

const SUFFIX = '.rubric.yaml';
const files = readdirSync('rubrics').filter((name) => name.endsWith(SUFFIX));
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const read = (file: string): string => readFileSync(`rubrics/${file}`, 'utf8');

const parsed = new Map(files.map((file) => [file, parseRubric(file, read(file), hash)] as const));
const rubricOf = (file: string): Rubric => {
  const { rubric, problems } = parsed.get(file)!;
  if (rubric === null) throw new Error(JSON.stringify(problems));
  return rubric;
};

interface Said {
  readonly path: string;
  readonly text: Text;
}

const isByLanguage = (value: object): boolean => LANGUAGES.some((language) => language in value);

// What a rubric as written says to people: each text with where it stands.
const textsIn = (value: unknown, path = ''): readonly Said[] => {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => {
      const id = typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : String(index);
      return textsIn(one, `${path}/${id}`);
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  if (isByLanguage(value)) return [{ path, text: value as Record<string, string> }];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' &&
    ['title', 'question', 'period', 'unit', 'each', 'ask', 'notice', 'note'].includes(key)
      ? [{ path: `${path}/${key}`, text: one }]
      : textsIn(one, `${path}/${key}`),
  );
};

const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d+(?:[.,]\d+)?/gu) ?? []).map((number) => number.replace(',', '.')).sort();

// Where the number that is measured is the level itself, the anchors are numbered with it.
const isLevel = (measure: Measure): boolean =>
  measure.compute === 'value' && measure.unit !== null && inLanguage(measure.unit, 'en') === 'level';

const cutsOf = ({ measure }: Item): Measure['cuts'] =>
  measure === null || isLevel(measure) ? [] : measure.cuts;

it('every rubric file is shipped, and every shipped rubric has its file', () => {
  expect(files.map((file) => file.slice(0, -SUFFIX.length)).sort()).toEqual([...SHIPPED_RUBRIC_IDS].sort());
});

describe.each(files)('%s', (file) => {
  it('has no problem, and the id of its file', () => {
    // Advice may be declined with a reason, which another contract sees to.
    expect(parsed.get(file)?.problems.filter(isError)).toEqual([]);
    expect(`${rubricOf(file).id}${SUFFIX}`).toBe(file);
  });

  it('is what the build made of it', async () => {
    expect(await loadShippedRubric(rubricOf(file).id), 'run npm run build').toEqual(rubricOf(file));
  });

  it('says everything in every language, but for signs and the names of sources', () => {
    const texts = textsIn(parse(read(file)));
    expect(texts.length).toBeGreaterThan(100);
    for (const { path, text } of texts) {
      if (typeof text === 'string') {
        expect(path.startsWith('/sources/') || !/\p{L}/u.test(text), `${path}: ${text}`).toBe(true);
        continue;
      }
      expect(Object.keys(text), path).toEqual([...LANGUAGES]);
      for (const language of LANGUAGES)
        expect(text[language]?.trim(), `${path} ${language}`).toMatch(/^\S.*\S$/su);
    }
  });

  it('has the same numbers in every language', () => {
    const byLanguage = textsIn(parse(read(file))).filter(({ text }) => typeof text !== 'string');
    for (const { path, text } of byLanguage) {
      const [first, ...others] = LANGUAGES.map((language) => numbersIn(inLanguage(text, language)));
      for (const other of others) expect(other, path).toEqual(first);
    }
  });

  it('shows every cut of a measure and every number of parts in the anchors', () => {
    const missing = itemsOf(rubricOf(file)).flatMap(({ item }) => {
      const needed = [
        ...cutsOf(item).map(({ at }) => at),
        ...(item.checklist?.levels.map(({ parts }) => parts) ?? []),
      ];
      return LANGUAGES.flatMap((language) => {
        const shown = item.anchors.flatMap(({ text }) => numbersIn(inLanguage(text, language)));
        return needed
          .filter((number) => !shown.includes(String(number)))
          .map((number) => `${item.id} ${language}: ${String(number)}`);
      });
    });
    expect(missing).toEqual([]);
  });

  it('shows the cut of a level in the anchor of the level', () => {
    const missing = itemsOf(rubricOf(file)).flatMap(({ item }) =>
      cutsOf(item).flatMap(({ score, at }) => {
        const anchor = item.anchors.find((one) => one.score === score)!;
        return LANGUAGES.filter(
          (language) => !numbersIn(inLanguage(anchor.text, language)).includes(String(at)),
        ).map((language) => `${item.id} ${String(score)} ${language}: ${String(at)}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('has anchors that differ from one another', () => {
    for (const { item } of itemsOf(rubricOf(file))) {
      for (const language of LANGUAGES) {
        const anchors = item.anchors.map(({ text }) => inLanguage(text, language));
        expect(new Set(anchors).size, `${item.id} ${language}`).toBe(anchors.length);
      }
    }
  });
});

describe('the nine-principle rubric', () => {
  const rubric = rubricOf('ips-nine-principles.rubric.yaml');
  const counted = rubric.sections.filter((section) => section.counted);

  it('has nine sections of three items, one a principle', () => {
    expect(counted.map(({ principle }) => principle)).toEqual([...PRINCIPLE_IDS]);
    expect(counted.map(({ items }) => items.length)).toEqual(Array(9).fill(3));
    for (const { principle, items } of counted) {
      for (const item of items)
        expect([item.id, item.principle, item.weight]).toEqual([item.id, principle, 1]);
    }
  });

  it('has six conditions beside the total', () => {
    const aside = rubric.sections.filter((section) => !section.counted);
    expect(aside.map(({ principle, items }) => [principle, items.length])).toEqual([[null, 6]]);
    expect(aside.flatMap(({ items }) => items.map(({ principle }) => principle))).toEqual(
      Array(6).fill(null),
    );
  });

  it('has four bands on a mean of means from 1 to 5', () => {
    expect(rubric.total).toBe('mean-of-sections');
    expect(rubric.scale).toEqual({ min: 1, max: 5 });
    expect(rubric.bands.map(({ id, from }) => [id, from])).toEqual([
      ['strong', 4.5],
      ['established', 3.5],
      ['partial', 2.5],
      ['early', 1],
    ]);
  });
});

describe.each([
  ['rubric', rubricSchema],
  ['review', reviewSchema],
] as const)('the schema of a %s', (_, schema) => {
  interface Node {
    readonly path: string;
    readonly value: Readonly<Record<string, unknown>>;
  }
  const nodesIn = (value: unknown, path: string): readonly Node[] => {
    if (Array.isArray(value)) return value.flatMap((one, index) => nodesIn(one, `${path}/${String(index)}`));
    if (typeof value !== 'object' || value === null) return [];
    const inside = Object.entries(value).flatMap(([key, one]) => nodesIn(one, `${path}/${key}`));
    return [{ path, value: value as Node['value'] }, ...inside];
  };
  const nodes = nodesIn(schema, '');

  it('compiles as draft-07', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(typeof new Ajv({ allErrors: true, strictTypes: false }).compile(schema)).toBe('function');
  });

  it('says title and description of every property', () => {
    const properties = nodes.filter(({ path }) => /\/properties\/[^/]+$/u.test(path));
    expect(properties.length).toBeGreaterThan(30);
    for (const { path, value } of properties) {
      expect([typeof value['title'], typeof value['description']], path).toEqual(['string', 'string']);
      expect(value['description'], path).toMatch(/\.$/u);
    }
  });

  it('has no choice between shapes, and takes no unknown keys', () => {
    for (const { path, value } of nodes) {
      expect(
        Object.keys(value).filter((key) => /^(?:one|any|all)Of$/u.test(key)),
        path,
      ).toEqual([]);
      if ('properties' in value && 'type' in value) expect(value['additionalProperties'], path).toBe(false);
    }
  });
});

it('rubrics/rubric.schema.json is the schema of the program', () => {
  const file = readFileSync('rubrics/rubric.schema.json', 'utf8');
  expect(file, 'run ips-fidelity rubric schema rubric --output rubrics/rubric.schema.json --force').toBe(
    `${JSON.stringify(rubricSchema, null, 2)}\n`,
  );
});
