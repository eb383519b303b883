/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */

import type { Reported } from './check-result.ts';
import type { FindingsFormat } from './formats.ts';

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const toCommand = ({ finding, start, end }: Reported): string => {
  const isOneLine = start.line === end.line && end.column > start.column;
  const properties = [
    ['file', finding.place.file],
    ['line', String(start.line)],
    ...(end.line > start.line ? [['endLine', String(end.line)]] : []),
    ['col', String(start.column)],
    // GitHub counts the last column in.
    ...(isOneLine ? [['endColumn', String(end.column - 1)]] : []),
    ['title', finding.code],
  ].map(([name = '', value = '']) => `${name}=${escapedProperty(value)}`);
  return `::${finding.severity} ${properties.join(',')}::${escaped(finding.sentence)}\n`;
};

export const renderGithub: FindingsFormat = ({ findings }) => findings.map(toCommand).join('');
