/** `rubric schema`: the JSON Schema of a rubric or a review, for editors. */

import type { ExitCode } from '../problem/failure.ts';
import { EXIT } from '../problem/failure.ts';
import { reviewSchema } from '../review/review-schema.ts';
import { rubricSchema } from '../rubric/rubric-schema.ts';
import type { Context } from './steps/context.ts';
import type { OutputOptions } from './steps/write-output.ts';
import { writeOutput } from './steps/write-output.ts';

export const SCHEMA_NAMES = ['rubric', 'review'] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

export const runRubricSchema = async (
  name: SchemaName,
  options: OutputOptions,
  context: Context,
): Promise<ExitCode> => {
  const schema = name === 'rubric' ? rubricSchema : reviewSchema;
  await writeOutput(`${JSON.stringify(schema, null, 2)}\n`, options, context);
  return EXIT.done;
};
