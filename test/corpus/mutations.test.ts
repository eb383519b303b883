import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasErrors } from '../../src/problem/severity.ts';
import { parseRubric } from '../../src/rubric/parse-rubric.ts';
import type { Plain } from '../../src/source/yaml-source.ts';
import { GOOD, hash } from '../support/faulty.ts';

type Path = readonly (string | number)[];

// Keys that a rubric may do without, and that leave it meaning less but nothing wrong.
const MAY_GO = new Set([
  ...['notice', 'sources', 'url', 'changes', 'reviewAgainAfterMonths', 'counted', 'number', 'weight', 'note'],
  ...['notApplicable', 'atLeast', 'ask', 'unit', 'min', 'max', 'combine', 'small', 'atMost', 'whenEmpty'],
  ...['measure', 'checklist', 'caps'],
]);

const leaves = (value: Plain, path: Path = []): readonly { path: Path; value: Plain }[] => {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inside = Object.entries(value as Record<string, Plain>).flatMap(([key, one]) =>
    leaves(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [{ path, value }, ...inside];
};

const changed = (path: Path, change: (parent: Record<string, unknown>, key: string) => void): string => {
  const copy = parse(GOOD) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  change(parent, String(path.at(-1)));
  return JSON.stringify(copy);
};

const check = (text: string) => parseRubric('x.json', text, hash).problems;

const all = leaves(parse(GOOD) as Plain);
const keys = all.filter(({ path }) => typeof path.at(-1) === 'string');
const named = <One extends { path: Path }>(ones: readonly One[]) =>
  ones.map((one) => [one.path.join('.'), one] as const);

it('has something to change', () => {
  expect(keys.length).toBeGreaterThan(200);
});

it.each(named(keys))('%s deleted: is missed, unless the rubric may do without it', (_, { path }) => {
  const problems = check(
    changed(path, (parent, key) => {
      Reflect.deleteProperty(parent, key);
    }),
  );
  const last = String(path.at(-1));
  if (MAY_GO.has(last) && problems.length === 0) return;
  expect(problems).not.toEqual([]);
});

it.each(named(keys))('%s renamed: is an error', (_, { path }) => {
  const problems = check(
    changed(path, (parent, key) => {
      parent[`${key}x`] = parent[key];
      Reflect.deleteProperty(parent, key);
    }),
  );
  expect(hasErrors(problems)).toBe(true);
});

it.each(named(all))('%s retyped: is an error', (_, { path, value }) => {
  const other =
    typeof value === 'string' || Array.isArray(value) ? 7 : typeof value === 'object' ? [value] : 'seven';
  expect(hasErrors(check(changed(path, (parent, key) => (parent[key] = other))))).toBe(true);
  expect(hasErrors(check(changed(path, (parent, key) => (parent[key] = null))))).toBe(true);
});

const numbers = all.flatMap(({ path, value }) => (typeof value === 'number' ? [{ path, value }] : []));
const decides = numbers.filter(({ path }) =>
  path.some((key) => key === 'cuts' || key === 'levels' || key === 'scale'),
);

it.each(named(decides))('%s shifted: is seen', (_, { path, value }) => {
  for (const shift of [-1, 1, -1000, 1000]) {
    expect(check(changed(path, (parent, key) => (parent[key] = value + shift)))).not.toEqual([]);
  }
});

it.each(named(numbers))(
  '%s shifted far: never crashes, and scores otherwise or is seen',
  (_, { path, value }) => {
    const before = parseRubric('x.yaml', GOOD, hash).rubric?.fingerprint;
    for (const shift of [-1e6, -1, -0.5, 0.5, 1, 1e6]) {
      const text = changed(path, (parent, key) => (parent[key] = value + shift));
      const { rubric, problems } = parseRubric('x.json', text, hash);
      const last = String(path.at(-1));
      const isOutsideScoring = ['min', 'max', 'atLeast', 'reviewAgainAfterMonths'].includes(last);
      expect(problems.length > 0 || isOutsideScoring || rubric?.fingerprint !== before).toBe(true);
    }
  },
);
