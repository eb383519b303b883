/** Findings as JUnit XML: a suite for each file, a failed case for each error, warnings and changes in the suite's output. */

import type { CheckWords } from '../language/en/check-words.ts';
import type { CheckResult, Reported } from './check-result.ts';
import { changeLines } from './compared.ts';
import type { FindingsFormat } from './formats.ts';

// The schema of Ant's JUnit asks for a time, which would make two runs differ.
const NO_TIME = '1970-01-01T00:00:00';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// XML has no way to write most control characters, not even as an entity.
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/gu, ' ')
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

const placeOf = ({ finding, start }: Reported): string =>
  `${finding.place.file}:${String(start.line)}:${String(start.column)}`;

const caseOf = (file: string, name: string, failure: string): string =>
  `    <testcase name="${escaped(name)}" classname="${escaped(file)}" time="0"${failure === '' ? '/>' : `>\n${failure}    </testcase>`}\n`;

const failedCase = (file: string, one: Reported): string => {
  const { code, sentence } = one.finding;
  const failure = `      <failure type="${escaped(code)}" message="${escaped(sentence)}">${escaped(`${placeOf(one)} ${sentence}`)}</failure>\n`;
  return caseOf(file, `${code} ${String(one.start.line)}:${String(one.start.column)}`, failure);
};

const outputOf = (
  file: string,
  warnings: readonly Reported[],
  { compared }: CheckResult,
  words: CheckWords,
): string => {
  const changes = compared
    .filter(({ place }) => place.file === file)
    .flatMap((one) => {
      const { head, lines } = changeLines(one, words);
      return [head, ...lines];
    });
  const said = warnings.map((one) => `${placeOf(one)} ${one.finding.code} ${one.finding.sentence}`);
  return [...said, ...changes].map((line) => `\n${escaped(line)}`).join('');
};

const suiteOf = (file: string, id: number, result: CheckResult, words: CheckWords): string => {
  const { findings, program } = result;
  const own = findings.filter(({ finding }) => finding.place.file === file);
  const errors = own.filter(({ finding }) => finding.severity === 'error');
  const warnings = own.filter(({ finding }) => finding.severity === 'warning');
  const cases =
    errors.length === 0 ? caseOf(file, 'check', '') : errors.map((one) => failedCase(file, one)).join('');
  const out = outputOf(file, warnings, result, words);
  const tests = String(Math.max(1, errors.length));
  return [
    `  <testsuite name="${escaped(file)}" package="${escaped(program.name)}" id="${String(id)}" tests="${tests}" failures="${String(errors.length)}" errors="0" time="0" timestamp="${NO_TIME}" hostname="localhost">\n`,
    `    <properties>\n      <property name="program" value="${escaped(`${program.name} ${program.version}`)}"/>\n    </properties>\n`,
    cases,
    `    <system-out>${out}${out === '' ? '' : '\n'}</system-out>\n    <system-err></system-err>\n  </testsuite>\n`,
  ].join('');
};

export const renderJunit: FindingsFormat = (result, { words }) => {
  // A rubric that a review names can hold findings without being checked itself.
  const files = [...new Set([...result.files, ...result.findings.map(({ finding }) => finding.place.file)])];
  const suites = files.map((file, index) => suiteOf(file, index, result, words));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
};
