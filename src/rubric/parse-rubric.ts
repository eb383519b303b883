/** Reads a rubric's text: to a rubric that can score, or to everything that is wrong with it. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { hasErrors } from '../problem/severity.ts';
import type { SchemaManner } from '../source/schema-problems.ts';
import { checkShape, valueAt, withoutEchoes } from '../source/schema-problems.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { checkRubric } from './check-rubric.ts';
import type { Hash } from './fingerprint.ts';
import { validateRubric } from './generated/validate-rubric.js';
import type { Rubric } from './rubric.ts';
import { rubricSchema } from './rubric-schema.ts';
import type { RubricWire } from './rubric-wire.ts';
import { toRubric } from './to-rubric.ts';

const MANNER: SchemaManner = {
  format: 'rubric',
  schema: rubricSchema,
  owners: {
    text: 'text',
    source: 'source',
    scale: 'scale',
    evidenceKind: 'evidence-kind',
    scoring: 'scoring',
    band: 'band',
    change: 'change',
    section: 'section',
    item: 'item',
    expectedEvidence: 'expected-evidence',
    anchors: 'anchors',
    measure: 'measure',
    input: 'input',
    cuts: 'cuts',
    small: 'small',
    checklist: 'checklist',
    part: 'part',
    levels: 'levels',
    cap: 'cap',
  },
};

export interface ParsedRubric {
  /** Null when the file has an error: a rubric with an error cannot score. */
  readonly rubric: Rubric | null;
  readonly problems: readonly Problem[];
  /** Where a path stands in the file. */
  readonly placeOf: YamlSource['placeOf'];
}

/**
 * Parses and checks a rubric. Never throws.
 *
 * @param file - The file's name, as problems are to show it.
 * @param hash - SHA-256, for the fingerprint.
 */
export const parseRubric = (file: string, text: string, hash: Hash): ParsedRubric => {
  const source = parseYaml(file, text);
  const { placeOf } = source;
  if (source.value === null && source.problems.length > 0) {
    return { rubric: null, problems: source.problems, placeOf };
  }
  const format = valueAt(source.value, ['format']);
  if (typeof format === 'string' && format.startsWith('ips-review/')) {
    const place = placeOf(['format']);
    return { rubric: null, problems: [problem('rubric/other-format', place, { format })], placeOf };
  }
  const shape = checkShape(source, validateRubric, MANNER);
  const wire = source.value as unknown as RubricWire;
  const isMap = typeof source.value === 'object' && source.value !== null && !Array.isArray(source.value);
  const problems = [
    ...withoutEchoes(source.problems, shape.problems),
    ...(isMap ? checkRubric(wire, source, shape.broken) : []),
  ];
  return { rubric: hasErrors(problems) ? null : toRubric(wire, hash), problems, placeOf };
};
