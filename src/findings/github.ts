/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */

import type { CheckWords } from '../language/en/check-words.ts';
import type { CheckResult, Reported } from './check-result.ts';
import { changeLines } from './compared.ts';
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

// An annotation is a short text beside a line; the whole list stands in the log.
const MOST_CHANGES = 20;

// What changed since an older version, beside the new one.
const toNotice = (one: CheckResult['compared'][number], words: CheckWords): string => {
  const { head, lines } = changeLines(one, words);
  const shown = lines.slice(0, MOST_CHANGES);
  const more = lines.length - shown.length;
  const text = [...shown, ...(more === 0 ? [] : [words.moreChanges(more)])].join('\n');
  const properties = `file=${escapedProperty(one.place.file)},line=${String(one.start.line)},col=${String(one.start.column)}`;
  const title = escapedProperty(head.replace(/[.:]$/u, ''));
  return `::notice ${properties},title=${title}::${escaped(text === '' ? head : text)}\n`;
};

export const renderGithub: FindingsFormat = ({ findings, compared }, { words }) =>
  [
    ...findings.map(toCommand),
    ...compared.filter(({ changes }) => changes.length > 0).map((one) => toNotice(one, words)),
  ].join('');
