/** A form to print for the site visit: questions, what to look at, anchors, and room to write. */

import type { Words } from '../language/en/words.ts';
import { inline, paragraphs } from '../report/markdown/escape.ts';
import type { Item, Text } from '../rubric/rubric.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Form } from './form.ts';

const BLANK = '\\_'.repeat(12);
const LINE = '\\_'.repeat(60);

type Say = (text: Text) => string;

const figureLines = (item: Item, say: Say, { form }: Words): readonly string[] => {
  const { measure, checklist, caps } = item;
  const each = measure?.each == null ? '' : ` (${form.eachPerson(say(measure.each))})`;
  const figures = (measure?.inputs ?? []).map(({ title, unit }) => {
    const unitText = unit === null ? '' : ` ${inline(say(unit))}`;
    return `- ${inline(say(title))}${inline(each)}: ${BLANK}${unitText}`;
  });
  const parts = (checklist?.parts ?? []).map(({ title }) => `- ${inline(say(title))}: ${form.yesOrNo}`);
  const limits = caps.map(
    ({ title, atMost }) => `- ${inline(say(title))} (${form.atMost(atMost)}): ${form.yesOrNo}`,
  );
  const group = (label: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`**${label}**\n\n${lines.join('\n')}`];
  return [...group(form.figures, figures), ...group(form.parts, parts), ...group(form.limits, limits)];
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
    `**${form.score}:** ${BLANK}`,
    `**${form.notes}:**`,
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
    ...(known.length === 0 ? [] : [known.join(', ')]),
    LINE,
    LINE,
    form.noNames,
    ...(rubric.notice === null ? [] : [`**${report.notice}:** ${paragraphs(say(rubric.notice))}`]),
    ...rubric.sections.flatMap((section) => [
      `## ${inline(say(section.title))}${section.counted ? '' : ` (${form.counted})`}`,
      ...section.items.flatMap((item) => itemBlocks(item, say, words)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
};
