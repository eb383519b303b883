/** Writes the schema validators: each JSON Schema compiled to a function, so that no command pays for compiling. */

import type { AnySchema } from 'ajv';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { reviewSchema } from '../src/review/review-schema.ts';
import { rubricSchema } from '../src/rubric/rubric-schema.ts';
import { writeGenerated } from './write-generated.ts';

const VALIDATORS: readonly { schema: AnySchema; name: string; folder: string; file: string }[] = [
  { schema: rubricSchema, name: 'validateRubric', folder: 'src/rubric/generated', file: 'validate-rubric' },
  { schema: reviewSchema, name: 'validateReview', folder: 'src/review/generated', file: 'validate-review' },
];

const TYPE = (name: string): string =>
  `import type { SchemaValidator } from '../../source/schema-problems.ts';\n\nexport declare const ${name}: SchemaValidator;\n`;

// ajv writes ES modules, but asks for its own helpers as CommonJS, whose default export loaders see differently.
const withImports = (code: string): string =>
  code.replace(
    /const (\w+) = require\("([^"]+)"\)\.default;/gu,
    (_, name: string, path: string) =>
      `import ${name}Module from '${path}.js';const ${name} = ${name}Module.default ?? ${name}Module;`,
  );

export const writeValidators = async (): Promise<void> => {
  for (const { schema, name, folder, file } of VALIDATORS) {
    const ajv = new Ajv({
      allErrors: true,
      strictTypes: false,
      messages: false,
      code: { source: true, esm: true },
    });
    ajv.addSchema(schema, name);
    const code = standalone(ajv, { [name]: name });
    await writeGenerated(folder, `${file}.js`, withImports(code));
    await writeGenerated(folder, `${file}.d.ts`, TYPE(name));
  }
};
