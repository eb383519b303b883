/** An empty review file, with the questions and anchors as comments beside what is to be filled in. */

import type { Words } from '../language/en/words.ts';
import { cutText } from '../report/figures.ts';
import { REVIEW_FORMAT } from '../review/review-schema.ts';
import { shortFingerprint } from '../rubric/fingerprint.ts';
import type { Item, Rubric, Text } from '../rubric/rubric.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Form } from './form.ts';
import { wrapped } from '../problem/wrapped.ts';

const WIDTH = 100;

const comment = (indent: number, text: string, hanging = ''): readonly string[] => {
  const start = `${' '.repeat(indent)}# `;
  return wrapped(text, WIDTH - start.length, hanging).map((line) => start + line);
};

const quoted = (text: string | null): string => (text === null ? '' : ` ${JSON.stringify(text)}`);

// Comments stand in one column, so that the values beside them can be seen.
const field = (indent: number, key: string, note: string): string => {
  const start = `${' '.repeat(indent)}${key}:`;
  return note === '' ? start : `${start.padEnd(36)} # ${note.replace(/\s+/gu, ' ')}`;
};

interface Say {
  readonly text: (text: Text) => string;
  readonly words: Words;
}

const inputLines = (item: Item, { text, words }: Say): readonly string[] => {
  const { measure } = item;
  if (measure === null) return [];
  const each = measure.each === null ? [] : [words.form.eachPerson(text(measure.each))];
  return [
    '    inputs:',
    ...measure.inputs.map(({ id, title, unit }) => {
      const unitText = unit === null ? [] : [text(unit)];
      return field(6, id, [text(title), ...unitText, ...each].join('; '));
    }),
  ];
};

const itemLines = (item: Item, say: Say): readonly string[] => {
  const { text, words } = say;
  const title = item.number === null ? text(item.title) : `${item.number} ${text(item.title)}`;
  const period = item.period === null ? '' : ` (${text(item.period)})`;
  const ask = item.evidence?.ask ?? null;
  return [
    '',
    ...comment(2, title),
    ...comment(2, text(item.question) + period),
    ...(ask === null ? [] : comment(2, `${words.form.ask}: ${text(ask)}`, '  ')),
    ...(item.notApplicable === null
      ? []
      : comment(2, `${words.form.notApplicable}: ${text(item.notApplicable)}`, '  ')),
    ...item.anchors
      .toReversed()
      .flatMap(({ score, text: anchor }) => comment(2, `${String(score)}: ${text(anchor)}`, '   ')),
    `  ${item.id}:`,
    ...inputLines(item, say),
    ...(item.checklist === null
      ? []
      : ['    parts:', ...item.checklist.parts.map((part) => field(6, part.id, text(part.title)))]),
    ...(item.caps.length === 0
      ? []
      : [
          '    caps:',
          ...item.caps.map((cap) =>
            field(6, cap.id, `${text(cap.title)} → ${words.form.atMost(cap.atMost)}`),
          ),
        ]),
    field(4, 'score', item.measure === null && item.checklist === null ? '' : words.form.yamlScore),
    field(4, 'status', words.form.yamlStatus),
    '    reason:',
    '    evidence: []',
    '    observation:',
    '    recommendation:',
  ];
};

const headLines = (rubric: Rubric, { words, text }: Say, options: Parameters<Form>[2]): readonly string[] => {
  const { report, form } = words;
  const fingerprint = shortFingerprint(rubric.fingerprint);
  const file = options.rubricFile === null ? '' : `, file:${quoted(options.rubricFile)}`;
  const bands = rubric.bands.map(({ title, from }) =>
    report.bandFrom(text(title), cutText(from, null, words, false)),
  );
  return [
    ...form.yamlIntro.flatMap((line) => comment(0, line)),
    ...comment(0, `${form.yamlTrueFalse}: parts, caps.`),
    ...comment(0, report.methodBands(bands)),
    `format: ${REVIEW_FORMAT}`,
    `rubric: { id: ${rubric.id}, version: "${rubric.version}", fingerprint: "${fingerprint}"${file} } # ${text(rubric.title).replace(/\s+/gu, ' ')}`,
    'status: draft                        # draft, provisional, final',
    'kind:                                # external, guided, peer, self',
    'team:',
    `  id:${quoted(options.team)}`,
    '  name:',
    '  organisation:',
    '  region:',
    '  deliveryModel:                     # health-care, employment-services',
    `date:${quoted(options.date)}${options.date === null ? '                                # 2026-11-20' : ''}`,
    'period:                              # { from: 2026-05-01, to: 2026-10-31 }',
    'reviewers: []                        # - { id: av, name: …, lead: true }',
    `sources: []                          # - { id: es-talks, kind: ${rubric.evidence[0]?.id ?? 'interview'}, who: …, date: 2026-11-19, count: 3 }`,
    'outcomes:                            # { started: 40, employed: 16, definition: … }',
    'strengths: []',
    'actions: []                          # - { item: …, action: …, owner: …, due: 2027-02-28 }',
    'ratings:',
  ];
};

export const renderYamlForm: Form = (rubric, words, options) => {
  const say: Say = { words, text: (text) => inLanguage(text, options.language) };
  const sections = rubric.sections.flatMap((section) => [
    '',
    ...comment(2, `===== ${inLanguage(section.title, options.language)} =====`),
    ...section.items.flatMap((item) => itemLines(item, say)),
  ]);
  return `${[...headLines(rubric, say, options), ...sections].join('\n')}\n`;
};
