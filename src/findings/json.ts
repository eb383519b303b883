/** Findings as JSON, format `ips-findings/1`, for programs. */

import type { CheckWords } from '../language/en/check-words.ts';
import type { Reported } from './check-result.ts';
import type { Compared } from './compared.ts';
import { changeText } from './compared.ts';
import type { FindingsFormat } from './formats.ts';

const toEntry = ({ finding, start, end, ignoredFor }: Reported) => ({
  file: finding.place.file,
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
  severity: finding.severity,
  rule: finding.code,
  message: finding.sentence,
  ...(ignoredFor === null ? {} : { reason: ignoredFor }),
});

const toComparison = ({ older, newer, place, changes, needs }: Compared, words: CheckWords) => ({
  file: place.file,
  older,
  newer,
  needs: needs?.step ?? null,
  leastVersion: needs?.least ?? null,
  changes: changes.map((change) => {
    const { step, kind, id, part, before, after } = change;
    return { step, kind, id, part, before, after, message: changeText(change, words) };
  }),
});

export const renderJson: FindingsFormat = (result, { words }) =>
  `${JSON.stringify(
    {
      format: 'ips-findings/1',
      program: result.program,
      files: result.files,
      errors: result.errors,
      warnings: result.warnings,
      findings: result.findings.map(toEntry),
      ignored: result.ignored.map(toEntry),
      comparisons: result.compared.map((one) => toComparison(one, words)),
    },
    null,
    2,
  )}\n`;
