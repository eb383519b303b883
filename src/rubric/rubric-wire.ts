/** A rubric as it stands in its file, once the schema has found its shape right. */

import type { WireType } from '../source/wire-type.ts';
import type { Plain } from '../source/yaml-source.ts';
import type { rubricSchema } from './rubric-schema.ts';

export type RubricWire = WireType<typeof rubricSchema>;
export type SectionWire = RubricWire['sections'][number];
export type ItemWire = SectionWire['items'][number];
export type MeasureWire = NonNullable<ItemWire['measure']>;
export type TextWire = RubricWire['title'];

/**
 * The rubric of a value whose shape the schema has looked at; the one place where its type is taken on trust. Where the
 * schema has found faults, rules leave out what they are told is broken.
 */
export const wireOf = (value: Plain): RubricWire => value as unknown as RubricWire;
