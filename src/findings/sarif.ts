/** Findings as SARIF 2.1.0, which code hosts and editors show beside the lines. */

import type { CheckResult, Reported } from './check-result.ts';
import { explain } from './explain.ts';
import type { FindingsFormat, FormatManner } from './formats.ts';
import { isRuleId, RULES } from './rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const toUri = (file: string): string => {
  const isOnDrive = /^[A-Za-z]:\//u.test(file);
  const [first = '', ...rest] = file.split('/');
  const encoded = rest.map(encodeURIComponent);
  return isOnDrive
    ? `file:///${[first, ...encoded].join('/')}`
    : [encodeURIComponent(first), ...encoded].join('/');
};

const regionOf = ({ start, end, isWholeFile }: Reported) => {
  if (isWholeFile) return {};
  const hasEnd = end.line > start.line || end.column > start.column;
  return {
    region: {
      startLine: start.line,
      startColumn: start.column,
      ...(hasEnd ? { endLine: end.line, endColumn: end.column } : {}),
    },
  };
};

const toResult = (one: Reported, rules: readonly string[]) => ({
  ruleId: one.finding.code,
  ruleIndex: rules.indexOf(one.finding.code),
  level: one.finding.severity,
  message: { text: one.finding.sentence },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: toUri(one.finding.place.file) },
        ...regionOf(one),
      },
    },
  ],
  ...(one.ignoredFor === null ? {} : { suppressions: [{ kind: 'inSource', justification: one.ignoredFor }] }),
});

const toRule = (id: string, { explanations }: FormatManner) => {
  const level = isRuleId(id) ? { defaultConfiguration: { level: RULES[id] } } : {};
  const explained = explanations === null ? null : explain(id, explanations);
  if (explained === null) return { id, ...level };
  return {
    id,
    shortDescription: { text: explained.title },
    fullDescription: { text: explained.why },
    ...level,
  };
};

export const renderSarif: FindingsFormat = (result: CheckResult, manner) => {
  const all = [...result.findings, ...result.ignored];
  const rules = [...new Set(all.map(({ finding }) => finding.code))].sort();
  return `${JSON.stringify(
    {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: result.program.name,
              version: result.program.version,
              rules: rules.map((id) => toRule(id, manner)),
            },
          },
          columnKind: 'unicodeCodePoints',
          artifacts: result.files.map((file) => ({ location: { uri: toUri(file) } })),
          results: all.map((one) => toResult(one, rules)),
        },
      ],
    },
    null,
    2,
  )}\n`;
};
