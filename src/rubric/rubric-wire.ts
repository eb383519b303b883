/** A rubric as it stands in its file, once the schema has found its shape right. */

import type { WireType } from '../source/wire-type.ts';
import type { rubricSchema } from './rubric-schema.ts';

export type RubricWire = WireType<typeof rubricSchema>;
export type SectionWire = RubricWire['sections'][number];
export type ItemWire = SectionWire['items'][number];
export type MeasureWire = NonNullable<ItemWire['measure']>;
export type TextWire = RubricWire['title'];
