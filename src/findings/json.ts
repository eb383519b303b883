/** Findings as JSON, format `ips-findings/1`, for programs. */

import type { Reported } from './check-result.ts';
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

export const renderJson: FindingsFormat = (result) =>
  `${JSON.stringify(
    {
      format: 'ips-findings/1',
      program: result.program,
      files: result.files,
      errors: result.errors,
      warnings: result.warnings,
      findings: result.findings.map(toEntry),
      ignored: result.ignored.map(toEntry),
    },
    null,
    2,
  )}\n`;
