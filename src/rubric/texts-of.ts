/** Finds every text for people in a rubric as written, by following its schema. */

import type { Path, Plain } from '../source/yaml-source.ts';
import type { SchemaNode } from '../source/schema-problems.ts';
import { rubricSchema } from './rubric-schema.ts';
import type { TextWire } from './rubric-wire.ts';

export interface FoundText {
  readonly path: Path;
  readonly text: TextWire;
}

const ROOT: SchemaNode = rubricSchema;
const TEXT = '#/definitions/text';

/** Every text with the path to it, in the order of the file; what is no text where one belongs is left out. */
export const textsOf = (rubric: Plain): readonly FoundText[] => {
  const found: FoundText[] = [];
  const walk = (schema: SchemaNode | undefined, value: Plain, path: Path): void => {
    if (schema === undefined) return;
    if (schema.$ref === TEXT) {
      const isText = typeof value === 'string' || (typeof value === 'object' && !Array.isArray(value));
      if (isText && value !== null) found.push({ path, text: value as TextWire });
      return;
    }
    const node = schema.$ref ? ROOT.definitions?.[schema.$ref.slice('#/definitions/'.length)] : schema;
    if (node === undefined || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      (value as readonly Plain[]).forEach((one, index) => {
        walk(node.items, one, [...path, index]);
      });
      return;
    }
    const { properties, additionalProperties } = node;
    for (const [key, one] of Object.entries(value)) {
      const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
      const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
      walk(own ?? other, one, [...path, key]);
    }
  };
  walk(ROOT, rubric, []);
  return found;
};
