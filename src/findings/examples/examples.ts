/** The examples of all rules; those about bytes and sizes have none that could be written down. */

import type { Example } from '../example.ts';
import type { RuleId } from '../rules.ts';
import { reviewExamples } from './review-examples.ts';
import { rubricExamples } from './rubric-examples.ts';
import { tableExamples } from './table-examples.ts';
import { yamlExamples } from './yaml-examples.ts';

export const EXAMPLES: Readonly<Partial<Record<RuleId, Example>>> = {
  ...yamlExamples,
  ...rubricExamples,
  ...reviewExamples,
  ...tableExamples,
};
