/** Says what a schema validator found in words about rubrics and reviews, at the place it is about. */

import { nearest } from '../problem/nearest.ts';
import type { FormatName, Owner, Problem, TextForm, ValueKind } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { isError } from '../problem/severity.ts';
import { resolvePlain } from './core-schema.ts';
import { isLoneKey, loneKey, oddSpaceIn, withLikelyCauses } from './likely-causes.ts';
import { FORM_OF_PATTERN } from './text-forms.ts';
import type { Path, Plain, YamlSource } from './yaml-source.ts';

/** One finding of a compiled JSON Schema validator, as ajv gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** A compiled validator: true, or false with its findings in `errors`. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export interface SchemaManner {
  readonly format: FormatName;
  /** The schema that the validator was compiled from. */
  readonly schema: SchemaNode;
  /** What the reader calls the objects of each definition; the whole file is called as the format is. */
  readonly owners: Readonly<Record<string, Owner>>;
}

/** The parts of a JSON Schema that say which keys may stand where. */
export interface SchemaNode {
  readonly title?: string;
  readonly type?: unknown;
  readonly pattern?: string;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
}

interface Spot {
  readonly owner: Owner;
  readonly keys: readonly string[];
  /** The form that a text here has, where the schema asks for one. */
  readonly form: TextForm | null;
}

// Follows a path through the schema, to the keys that may stand there and the name of what they belong to.
const spotAt = (path: Path, { format, schema, owners }: SchemaManner): Spot => {
  let node: SchemaNode = schema;
  let owner: Owner = format;
  const follow = (next: SchemaNode | undefined): void => {
    node = next ?? {};
    const name = node.$ref?.slice('#/definitions/'.length);
    if (name === undefined) return;
    node = schema.definitions?.[name] ?? {};
    owner = owners[name] ?? owner;
  };
  for (const key of path) {
    const { properties, additionalProperties, items } = node;
    const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
    follow(own ?? items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined));
  }
  const form = node.pattern === undefined ? null : (FORM_OF_PATTERN.get(node.pattern) ?? null);
  return { owner, keys: Object.keys(node.properties ?? {}), form };
};

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  integer: 'whole-number',
  number: 'number',
  boolean: 'yes-no',
  array: 'list',
  object: 'map',
  null: 'nothing',
};

const kindOf = (value: Plain): ValueKind => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') {
    return !Number.isFinite(value) ? 'not-finite' : Number.isInteger(value) ? 'whole-number' : 'number';
  }
  return KINDS[typeof value] ?? 'map';
};

/** The path that a JSON pointer stands for. */
export const toPath = (pointer: string): Path =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value at a path, or null where there is none. */
export const valueAt = (root: Plain, path: Path): Plain => {
  let value: Plain = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return null;
    const next: Plain | undefined = (value as Readonly<Record<string | number, Plain>>)[key];
    if (next === undefined) return null;
    value = next;
  }
  return value;
};

// A scalar as the file has it: the number 1.10 is not quoted back as 1.1.
const shown = (value: Plain, source: YamlSource, path: Path): string => {
  if (typeof value === 'string') return value;
  const { start, end } = source.spanOf(path);
  const written = source.text.slice(start, end);
  return written !== '' && resolvePlain(written) === value ? written : JSON.stringify(value);
};

const nameOf = (root: Plain, path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return '';
  return Array.isArray(valueAt(root, path.slice(0, -1))) && path.length > 1
    ? `${String(path.at(-2))}[${String(Number(last) + 1)}]`
    : String(last);
};

const laterOf = ({ params }: SchemaError): number => Math.max(Number(params['i']), Number(params['j']));

const toProblem = (error: SchemaError, source: YamlSource, manner: SchemaManner): Problem | null => {
  const { format } = manner;
  const path = toPath(error.instancePath);
  const at = source.placeOf(path);
  const value = valueAt(source.value, path);
  const key = nameOf(source.value, path);
  const shownHere = (): string => shown(value, source, path);
  const outOfRange = (limit: 'at-least' | 'at-most' | 'more-than'): Problem =>
    problem(`${format}/out-of-range`, at, {
      key,
      value: shownHere(),
      limit,
      bound: Number(error.params['limit']),
    });
  const { additionalProperty: unknown, propertyName: misnamed } = error.params;
  const named = [unknown, misnamed].find((one) => typeof one === 'string');
  const keyPath = named === undefined ? path : [...path, named];
  const keyPlace = source.placeOf(keyPath, 'key');
  if (keyPath.length > 0 && valueAt(source.value, keyPath) === null && isLoneKey(source.text, keyPlace))
    return loneKey(source.text, keyPlace);
  const isText = error.keyword === 'type' && typeof value === 'string';
  const odd =
    named !== undefined
      ? oddSpaceIn(source.text, keyPlace)
      : isText
        ? oddSpaceIn(source.text, source.spanOf(path))
        : null;
  if (odd !== null) return odd;
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params['additionalProperty']);
      return problem(`${format}/unknown-key`, source.placeOf([...path, unknown], 'key'), {
        key: unknown,
        owner: spotAt(path, manner).owner,
        suggestion: nearest(unknown, spotAt(path, manner).keys),
      });
    }
    case 'required':
      return problem(`${format}/missing-key`, source.placeOf(path, 'key'), {
        key: String(error.params['missingProperty']),
        owner: spotAt(path, manner).owner,
      });
    case 'type': {
      // A version or day without quotes is a number, and quotes alone might not make it right.
      const { form } = spotAt(path, manner);
      if (form !== null && typeof value === 'number') {
        return problem(`${format}/malformed`, at, { key, value: shownHere(), form });
      }
      const types = [error.params['type']].flat() as readonly string[];
      const expected = types.filter((type) => type !== 'null').map((type) => KINDS[type] ?? 'text');
      return problem(`${format}/wrong-type`, at, { key, found: kindOf(value), expected });
    }
    case 'const':
    case 'enum': {
      const allowed = [error.params['allowedValues'] ?? error.params['allowedValue']]
        .flat()
        .filter((one) => one !== null)
        .map(String);
      return problem(`${format}/not-one-of`, at, {
        key,
        value: shownHere(),
        allowed,
        suggestion: nearest(shownHere(), allowed),
      });
    }
    case 'pattern': {
      if (error.propertyName !== undefined) return null;
      const form = FORM_OF_PATTERN.get(String(error.params['pattern'])) ?? 'id';
      return problem(`${format}/malformed`, at, { key, value: shownHere(), form });
    }
    case 'propertyNames': {
      const name = String(error.params['propertyName']);
      const { owner } = spotAt(path, manner);
      const isLevel = owner === 'anchors' || owner === 'cuts' || owner === 'levels';
      const form = isLevel ? 'level' : owner === 'text' ? 'language' : 'id';
      return problem(`${format}/malformed`, source.placeOf([...path, name], 'key'), {
        key: name,
        value: name,
        form,
      });
    }
    case 'minimum':
      return outOfRange('at-least');
    case 'exclusiveMinimum':
      return outOfRange('more-than');
    case 'maximum':
      return outOfRange('at-most');
    case 'minLength':
      return problem(`${format}/empty-text`, at, { key });
    case 'maxLength':
      return problem(`${format}/too-long`, at, { key, most: Number(error.params['limit']) });
    case 'minItems':
    case 'minProperties':
      return problem(`${format}/too-few`, at, { key, least: Number(error.params['limit']) });
    case 'uniqueItems': {
      const twice = [...path, laterOf(error)];
      const named = shown(valueAt(source.value, twice), source, twice);
      return problem(`${format}/listed-twice`, source.placeOf(twice), { key, value: named });
    }
    default:
      throw new Error(`no words for the schema keyword ${error.keyword}`);
  }
};

export interface Shape {
  readonly problems: readonly Problem[];
  /**
   * The paths at which the file is not what the schema describes. Of a key that does not belong, the one that was
   * probably meant.
   */
  readonly broken: readonly Path[];
  /** What the validator found, as it found it. */
  readonly errors: readonly SchemaError[];
}

const missingPath = ({ instancePath, params }: SchemaError): Path => [
  ...toPath(instancePath),
  String(params['missingProperty']),
];

const meantPath = ({ instancePath, params }: SchemaError, manner: SchemaManner): readonly Path[] => {
  const path = toPath(instancePath);
  const meant = nearest(String(params['additionalProperty']), spotAt(path, manner).keys);
  return meant === null ? [] : [[...path, meant]];
};

// A mistyped key is an unknown one and, where it is required, a missing one too: one mistake, said once.
const isSaidByUnknownKey = (error: SchemaError, unknown: readonly Problem[], source: YamlSource): boolean =>
  error.keyword === 'required' &&
  unknown.some(({ code, place, values }) => {
    if (code !== 'rubric/unknown-key' && code !== 'review/unknown-key') return false;
    const written = source.placeOf([...toPath(error.instancePath), values.key], 'key');
    const isHere = 'start' in place && place.start === written.start;
    return isHere && values.suggestion === error.params['missingProperty'];
  });

const isAboutKey = (keyword: string): boolean => keyword === 'required' || keyword === 'additionalProperties';

/**
 * Checks a parsed file against its compiled schema.
 *
 * @returns The problems, none when the file has the shape that the schema describes, and what they were made of.
 */
export const checkShape = (source: YamlSource, validate: SchemaValidator, manner: SchemaManner): Shape => {
  if (validate(source.value)) return { problems: [], broken: [], errors: [] };
  const errors = validate.errors ?? [];
  const unknown = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .flatMap((error) => toProblem(error, source, manner) ?? []);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const broken: Path[] = [];
  for (const error of errors) {
    if (error.keyword === 'required') broken.push(missingPath(error));
    else if (error.keyword === 'additionalProperties') broken.push(...meantPath(error, manner));
    // What is listed twice is there all the same.
    else if (error.keyword !== 'uniqueItems') broken.push(toPath(error.instancePath));
    if (isSaidByUnknownKey(error, unknown, source)) continue;
    const found = toProblem(error, source, manner);
    if (found === null) continue;
    // Of several things that are wrong with one value, the first says enough.
    if (!isAboutKey(error.keyword)) {
      const place = JSON.stringify(found.place);
      if (seen.has(place)) continue;
      seen.add(place);
    }
    problems.push(found);
  }
  return { problems, broken, errors };
};

const startOf = ({ place }: Problem): number => ('start' in place ? place.start : -1);

/**
 * What is wrong with the text and with its shape, each mistake once: an alias without a target is no value of the
 * wrong kind as well, and that other readers take a wrong value for something else adds nothing.
 */
export const withoutEchoes = (
  { text, problems }: Pick<YamlSource, 'text' | 'problems'>,
  inShape: readonly Problem[],
): readonly Problem[] => {
  const inText = withLikelyCauses(text, problems);
  const shapeStarts = new Set(inShape.map(startOf));
  // An unknown tag is told of at the tag, and what it leaves without a value stands just behind it.
  const errorStarts = new Set(
    inText.filter(isError).flatMap((one) => {
      const end = one.code === 'yaml/unknown-tag' && 'end' in one.place ? one.place.end : null;
      return end === null ? [startOf(one)] : [startOf(one), end, end + 1, end + 2];
    }),
  );
  return [
    ...inText.filter((one) => isError(one) || !shapeStarts.has(startOf(one))),
    ...inShape.filter((one) => !errorStarts.has(startOf(one))),
  ];
};
