/** Reads a rubric's text as far as it is checked: to the rubric as written, with everything that is wrong with it. */

import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { hasErrors } from '../problem/severity.ts';
import { withLikelyCauses } from '../source/likely-causes.ts';
import type { SchemaManner } from '../source/schema-problems.ts';
import { checkShape, valueAt, withoutEchoes } from '../source/schema-problems.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { checkRubric } from './check-rubric.ts';
import { validateRubric } from './generated/validate-rubric.js';
import { rubricSchema } from './rubric-schema.ts';
import type { RubricWire } from './rubric-wire.ts';
import { wireOf } from './rubric-wire.ts';

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

export interface ParsedRubricWire {
  /** Null when the file has an error. */
  readonly wire: RubricWire | null;
  readonly problems: readonly Problem[];
  /** Where a path stands in the file. */
  readonly placeOf: YamlSource['placeOf'];
}

/** Parses a rubric and checks it, for those who do not score with it. Never throws. */
export const parseRubricWire = (file: string, text: string): ParsedRubricWire => {
  const source = parseYaml(file, text);
  const { placeOf } = source;
  if (source.value === null && source.problems.length > 0) {
    return { wire: null, problems: withLikelyCauses(text, source.problems), placeOf };
  }
  const format = valueAt(source.value, ['format']);
  if (typeof format === 'string' && format.startsWith('ips-review/')) {
    const place = placeOf(['format']);
    return { wire: null, problems: [problem('rubric/other-format', place, { format })], placeOf };
  }
  const shape = checkShape(source, validateRubric, MANNER);
  // What is not of this shape the rules are kept from by `shape.broken`; with any error no wire is handed on.
  const wire = wireOf(source.value);
  const isMap = typeof source.value === 'object' && source.value !== null && !Array.isArray(source.value);
  const problems = [
    ...withoutEchoes(source, shape.problems),
    ...(isMap ? checkRubric(wire, source, shape.broken) : []),
  ];
  return { wire: hasErrors(problems) ? null : wire, problems, placeOf };
};
