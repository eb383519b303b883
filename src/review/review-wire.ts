/** A review as it stands in its file, once the schema has found its shape right. */

import type { WireType } from '../source/wire-type.ts';
import type { reviewSchema } from './review-schema.ts';

export type ReviewWire = WireType<typeof reviewSchema>;
export type RatingWire = NonNullable<ReviewWire['ratings']>[string];
