/** Writes the schema validators: each JSON Schema compiled to a function, so that no command pays for compiling. */

import type { AnySchema } from 'ajv';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { reviewSchema } from '../src/review/review-schema.ts';
import { rubricSchema } from '../src/rubric/rubric-schema.ts';
import { writeGenerated } from './write-generated.ts';

interface Validator {
  readonly schema: AnySchema;
  readonly name: string;
  readonly folder: string;
  readonly file: string;
  /** Whether it only says yes or no: it is half as long, and sooner loaded. */
  readonly isTerse: boolean;
}

const RUBRIC = { schema: rubricSchema, folder: 'src/rubric/generated' };
const REVIEW = { schema: reviewSchema, folder: 'src/review/generated' };

const VALIDATORS: readonly Validator[] = [
  { ...RUBRIC, name: 'validateRubric', file: 'validate-rubric', isTerse: false },
  { ...REVIEW, name: 'validateReview', file: 'validate-review', isTerse: false },
  { ...REVIEW, name: 'isReview', file: 'is-review', isTerse: true },
];

// What is written for people in a schema would be loaded with its validator.
const withoutTexts = (schema: AnySchema): AnySchema =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      ['title', 'description'].includes(key) && typeof value === 'string' ? undefined : value,
    ),
  ) as AnySchema;

const TYPE = (name: string): string =>
  `import type { SchemaValidator } from '../../source/schema-problems.ts';\n\nexport declare const ${name}: SchemaValidator;\n`;

const TERSE_TYPE = (name: string): string => `export declare const ${name}: (value: unknown) => boolean;\n`;

// What it would say of an error, which nobody is going to read.
const withoutErrors = (code: string): string =>
  code.replace(/const (err\d+) = \{.*?\};(?=if\(vErrors)/gu, 'const $1 = {};');

// The number of code points: only a text with a surrogate has fewer of them than code units.
const TEXT_LENGTH = '(text) => (/[\\ud800-\\udbff]/.test(text) ? Array.from(text).length : text.length)';

// ajv asks for its own helper, as CommonJS. What stands in for it does not look at each character, which took a
// fifth of the time of a check.
const withOwnTextLength = (code: string): string => {
  const written = code.replace(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/u,
    (_, name: string) => `const ${name} = ${TEXT_LENGTH};`,
  );
  if (written.includes('require(')) throw new Error('the validator asks for a helper that is not known');
  return written;
};

export const writeValidators = async (): Promise<void> => {
  for (const { schema, name, folder, file, isTerse } of VALIDATORS) {
    const ajv = new Ajv({
      allErrors: true,
      strictTypes: false,
      inlineRefs: false,
      messages: false,
      code: { source: true, esm: true },
    });
    ajv.addSchema(withoutTexts(schema), name);
    const code = withOwnTextLength(standalone(ajv, { [name]: name }));
    await writeGenerated(folder, `${file}.js`, isTerse ? withoutErrors(code) : code);
    await writeGenerated(folder, `${file}.d.ts`, isTerse ? TERSE_TYPE(name) : TYPE(name));
  }
};
