/** A form to print for the site visit: questions, what to look at, anchors, and room to write. */

import type { Words } from '../language/en/words.ts';
import { cutText } from '../report/figures.ts';
import { atLineStart, inline, line, paragraphs } from '../report/markdown/escape.ts';
import type { Item, Text } from '../rubric/rubric.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Form } from './form.ts';

const BLANK = '_'.repeat(12);
// Without the backslash, underscores alone on a line are a rule across the page.
const LINE = `\\${'_'.repeat(78)}`;

type Say = (text: Text) => string;

const figureLines = (item: Item, say: Say, { form }: Words): readonly string[] => {
  const { measure, checklist, caps } = item;
  const each = measure?.each == null ? '' : ` (${inline(form.eachPerson(say(measure.each)))})`;
  const blank = measure?.each == null ? BLANK : `${BLANK} ${BLANK} ${BLANK} ${BLANK}`;
  const figures = (measure?.inputs ?? []).map(({ title, unit }) => {
    const unitText = unit === null ? '' : ` ${inline(say(unit))}`;
    return `- ${line(say(title))}${each}: ${blank}${unitText}`;
  });
  const parts = (checklist?.parts ?? []).map(({ title }) => `- ${line(say(title))}: ${form.yesOrNo}`);
  const limits = caps.map(
    ({ title, atMost }) => `- ${line(say(title))} (${form.atMost(atMost)}): ${form.yesOrNo}`,
  );
  const group = (label: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`**${label}**\n\n${lines.join('\n')}`];
  const averaged = measure?.each != null && measure.combine === 'mean-of-scores' ? [form.meanOfScores] : [];
  return [
    ...group(form.figures, figures),
    ...averaged,
    ...group(form.parts, parts),
    ...group(form.limits, limits),
  ];
};

const itemBlocks = (item: Item, say: Say, words: Words): readonly string[] => {
  const { form } = words;
  const title = inline(item.number === null ? say(item.title) : `${item.number} ${say(item.title)}`);
  const period = item.period === null ? '' : ` (${inline(say(item.period))})`;
  const ask = item.evidence?.ask ?? null;
  const anchors = item.anchors.map(({ score, text }) => `- **${String(score)}** ${inline(say(text))}`);
  return [
    `### ${title}`,
    `*${inline(say(item.question))}*${period}`,
    ...(ask === null ? [] : [`**${form.ask}:** ${paragraphs(say(ask))}`]),
    ...(item.notApplicable === null ? [] : [`**${form.notApplicable}:** ${inline(say(item.notApplicable))}`]),
    `**${form.anchors}**\n\n${anchors.join('\n')}`,
    ...figureLines(item, say, words),
    `**${form.score}:** ${BLANK} ${form.insufficient}: ${BLANK}${BLANK}`,
    `**${form.notes}:**`,
    LINE,
    LINE,
    LINE,
    LINE,
  ];
};

export const renderMarkdownForm: Form = (rubric, words, { language, team, date }) => {
  const { form, report } = words;
  const say: Say = (text) => inLanguage(text, language);
  const known = [team, date === null ? null : words.date(date)].filter((one) => one !== null).map(inline);
  const blocks = [
    `# ${inline(form.title(say(rubric.title)))}`,
    form.fillIn,
    ...(known.length === 0 ? [] : [atLineStart(known.join(', '))]),
    LINE,
    LINE,
    form.noNames,
    ...(rubric.notice === null ? [] : [`**${report.notice}:** ${paragraphs(say(rubric.notice))}`]),
    ...rubric.sections.flatMap((section) => [
      `## ${inline(say(section.title))}${section.counted ? '' : ` (${report.notCounted})`}`,
      ...section.items.flatMap((item) => itemBlocks(item, say, words)),
    ]),
    `## ${form.total}`,
    [
      `| ${report.section} | ${form.sectionResult} |`,
      '| --- | --- |',
      ...rubric.sections.map(({ title, counted }) => {
        const aside = counted ? '' : ` (${report.notCounted})`;
        return `| ${inline(say(title))}${aside} | ${BLANK} |`;
      }),
      `| **${form.total}** | ${BLANK} |`,
      `| **${form.bandAndNext}** | ${BLANK} ${BLANK} |`,
    ].join('\n'),
    report.methodMeans[rubric.total],
    report.methodBands(
      rubric.bands.map(({ title, from }) =>
        report.bandFrom(inline(say(title)), cutText(from, null, words, false)),
      ),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
};
