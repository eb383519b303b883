/** Reads a column map (`ips-columns/1`): which heading of an export is which column, in which units and codes. */

import { lineAndColumn } from '../problem/line-and-column.ts';
import { nearest } from '../problem/nearest.ts';
import type { Place } from '../problem/place.ts';
import type { Problem, ProblemCode, ProblemValues } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { Path } from '../source/yaml-source.ts';
import { parseYaml } from '../source/yaml-source.ts';
import type { CellManner } from './roles.ts';

export const COLUMN_MAP_FORMAT = 'ips-columns/1';

export interface MappedColumn {
  readonly heading: string;
  readonly manner: CellManner;
  /** Where in the map its name and its heading stand. */
  readonly at: { readonly name: Place; readonly heading: Place };
}

export interface ColumnMap {
  /** By the name of the column in the rubric's terms: `team`, an item, `item.detail`. */
  readonly targets: ReadonlyMap<string, MappedColumn>;
  /** Codes that mean the same in every column. */
  readonly values: ReadonlyMap<string, string>;
}

const KEYS = ['format', 'columns', 'values'] as const;
const COLUMN_KEYS = ['column', 'as', 'values'] as const;

type Expected = ProblemValues['columns/malformed']['expected'];
type Report = <Code extends ProblemCode>(
  code: Code,
  path: Path,
  values: ProblemValues[Code],
  part?: 'key',
) => void;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const toWord = (value: string | number | boolean): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value);

/** Parses a column map. Never throws. */
export const parseColumnMap = (
  file: string,
  text: string,
): { readonly map: ColumnMap | null; readonly problems: readonly Problem[] } => {
  const source = parseYaml(file, text);
  // Codes such as yes are what a map is there to give a meaning to.
  const problems: Problem[] = source.problems.filter(({ code }) => code !== 'yaml/reader-dependent');
  const report: Report = (code, path, values, part) => {
    problems.push(problem(code, source.placeOf(path, part), values));
  };
  const at = (path: Path, part?: 'key'): Place => ({
    file,
    ...lineAndColumn(text, source.placeOf(path, part).start),
  });
  const malformed = (path: Path, expected: Expected): void => {
    report('columns/malformed', path, { key: String(path.at(-1) ?? ''), expected });
  };
  const toValues = (value: unknown, path: Path): ReadonlyMap<string, string> => {
    if (value === undefined || value === null) return new Map();
    if (!isRecord(value) || !Object.values(value).every((one) => isScalar(one) || one === null)) {
      malformed(path, 'values');
      return new Map();
    }
    return new Map(
      Object.entries(value).map(([code, meaning]) => [
        code.trim(),
        isScalar(meaning) ? toWord(meaning) : 'unrated',
      ]),
    );
  };
  const { value } = source;
  if (!isRecord(value) || value['format'] !== COLUMN_MAP_FORMAT) {
    if (problems.length === 0) report('columns/not-a-map', [], {});
    return { map: null, problems };
  }
  for (const key of Object.keys(value)) {
    if (!KEYS.some((one) => one === key))
      report('columns/unknown-key', [key], { key, suggestion: nearest(key, KEYS) }, 'key');
  }
  const common = toValues(value['values'], ['values']);
  const targets = new Map<string, MappedColumn>();
  const columns = value['columns'];
  if (!isRecord(columns)) malformed(['columns'], 'columns');
  for (const [name, given] of Object.entries(isRecord(columns) ? columns : {})) {
    const path = ['columns', name];
    const target = name.trim().toLowerCase();
    if (given === null) continue;
    if (isScalar(given)) {
      targets.set(target, {
        heading: String(given),
        manner: { as: null, values: common },
        at: { name: at(path, 'key'), heading: at(path) },
      });
      continue;
    }
    if (!isRecord(given) || !isScalar(given['column'])) {
      malformed(path, 'column');
      continue;
    }
    for (const key of Object.keys(given)) {
      if (!COLUMN_KEYS.some((one) => one === key))
        report('columns/unknown-key', [...path, key], { key, suggestion: nearest(key, COLUMN_KEYS) }, 'key');
    }
    const as = given['as'] ?? null;
    if (as !== null && as !== 'fraction' && as !== 'percent') {
      malformed([...path, 'as'], 'as');
      continue;
    }
    const values = new Map([...common, ...toValues(given['values'], [...path, 'values'])]);
    targets.set(target, {
      heading: String(given['column']),
      manner: { as, values },
      at: { name: at(path, 'key'), heading: at([...path, 'column']) },
    });
  }
  return { map: { targets, values: common }, problems };
};
