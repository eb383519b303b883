/** What changed from one rubric to another as a page of Markdown, the weightiest changes first. */

import type { CheckWords } from '../language/en/check-words.ts';
import type { VersionStep } from '../problem/problem.ts';
import { code, inline } from '../report/markdown/escape.ts';
import { compareRubrics } from '../rubric/compare-rubrics.ts';
import { leastVersion } from '../rubric/check-version.ts';
import { shortFingerprint } from '../rubric/fingerprint.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricChange } from '../rubric/rubric-change.ts';
import { neededStep } from '../rubric/rubric-change.ts';

const STEPS: readonly VersionStep[] = ['major', 'minor', 'patch'];

const isData = (text: string): boolean => /^[{[]/u.test(text);

const lineOf = ({ kind, id, part, before, after }: RubricChange, words: CheckWords): string => {
  const what = `- ${inline(words.changes[kind]({ id: id ?? '', part: part ?? '' }))}`;
  const value = (text: string): string => (isData(text) ? code(text) : inline(text));
  const { diff } = words;
  return [
    what,
    ...(before === null ? [] : [`  - ${diff.before}: ${value(before)}`]),
    ...(after === null ? [] : [`  - ${diff.after}: ${value(after)}`]),
  ].join('\n');
};

/** The comparison of two rubrics, older first. */
export const renderRubricDiff = (older: Rubric, newer: Rubric, words: CheckWords): string => {
  const { diff, steps } = words;
  const changes = compareRubrics(older, newer);
  const needs = neededStep(changes);
  const isSame = older.id === newer.id;
  const blocks = [
    `# ${inline(isSame ? diff.title(newer.id) : diff.titleOfTwo(older.id, newer.id))}`,
    `${diff.versions(inline(older.version), inline(newer.version))} ${diff.fingerprints(shortFingerprint(older.fingerprint), shortFingerprint(newer.fingerprint))}`,
    ...(needs === null ? [diff.none] : []),
    ...(needs === null || !isSame ? [] : [diff.asks(steps[needs], leastVersion(older.version, needs))]),
    ...STEPS.flatMap((step) => {
      const own = changes.filter((change) => change.step === step);
      if (own.length === 0) return [];
      return [`## ${diff.groups[step]}`, own.map((change) => lineOf(change, words)).join('\n')];
    }),
  ];
  return `${blocks.join('\n\n')}\n`;
};
