/** A rubric as a page to read: what is rated, what each level looks like, and how scores follow. */

import type { Words } from '../language/en/words.ts';
import { cutText } from '../report/figures.ts';
import { code, inline, line, paragraphs, table } from '../report/markdown/escape.ts';
import { shortFingerprint } from '../rubric/fingerprint.ts';
import type { Item, Measure, Rubric, Text } from '../rubric/rubric.ts';
import { inLanguage } from '../rubric/rubric.ts';

type Say = (text: Text) => string;

const measureText = (measure: Measure, say: Say, words: Words): string => {
  const { rubricPage, report } = words;
  const unit = measure.unit === null ? null : say(measure.unit);
  const inputs = measure.inputs.map(({ title }) => inline(say(title))).join(' / ');
  const cuts = measure.cuts.map(({ score, at }) => {
    const text = cutText(at, unit, words, true);
    return `${String(score)}: ${measure.better === 'lower' ? report.needs.atMost(text) : report.needs.atLeast(text)}`;
  });
  const averaged =
    measure.each !== null && measure.combine === 'mean-of-scores' ? ` ${words.form.meanOfScores}` : '';
  return `${rubricPage.computed[measure.compute]} ${inputs} (${inline(cuts.join('; '))})${averaged}`;
};

const itemBlocks = (item: Item, say: Say, words: Words): readonly string[] => {
  const { form } = words;
  const title = item.number === null ? say(item.title) : `${item.number} ${say(item.title)}`;
  const period = item.period === null ? '' : ` (${inline(say(item.period))})`;
  const ask = item.evidence?.ask ?? null;
  const list = (label: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`**${label}**\n\n${lines.join('\n')}`];
  return [
    `### ${inline(title)}`,
    `${code(item.id)} *${inline(say(item.question))}*${period}`,
    ...(ask === null ? [] : [`**${form.ask}:** ${paragraphs(say(ask))}`]),
    ...(item.notApplicable === null ? [] : [`**${form.notApplicable}:** ${inline(say(item.notApplicable))}`]),
    item.anchors
      .toReversed()
      .map(({ score, text }) => `- **${String(score)}** ${inline(say(text))}`)
      .join('\n'),
    ...(item.measure === null ? [] : [measureText(item.measure, say, words)]),
    ...list(
      form.parts,
      (item.checklist?.parts ?? []).map((part) => `- ${line(say(part.title))}`),
    ),
    ...list(
      form.limits,
      item.caps.map((cap) => `- ${line(say(cap.title))} → ${form.atMost(cap.atMost)}`),
    ),
  ];
};

/** The rubric in Markdown, in one language. */
export const renderRubricPage = (rubric: Rubric, words: Words, language: string): string => {
  const { rubricPage, report } = words;
  const say: Say = (text) => inLanguage(text, language);
  const bands = rubric.bands.map(({ title, from, reviewAgainAfterMonths }) => [
    inline(say(title)),
    cutText(from, null, words, false),
    reviewAgainAfterMonths === null ? '–' : rubricPage.months(reviewAgainAfterMonths),
  ]);
  const partly = rubric.partlyCovers.map((id) => `- ${words.principles[id]}`);
  const sources = rubric.sources.map(
    ({ title, url }) => `- ${line(say(title))}${url === null ? '' : ` <${url}>`}`,
  );
  const blocks = [
    `# ${inline(say(rubric.title))}`,
    `${code(rubric.id)} ${rubric.version}. ${rubricPage.fingerprint}: ${shortFingerprint(rubric.fingerprint)}. ${rubricPage.scale(rubric.scale.min, rubric.scale.max)}`,
    ...(rubric.notice === null ? [] : [`**${report.notice}:** ${paragraphs(say(rubric.notice))}`]),
    report.methodMeans[rubric.total],
    table([rubricPage.band, rubricPage.from, rubricPage.nextReviewAfter], bands, [1]),
    ...(partly.length === 0 ? [] : [`**${rubricPage.notCovered}**\n\n${partly.join('\n')}`]),
    ...rubric.sections.flatMap((section) => [
      `## ${inline(say(section.title))}${section.counted ? '' : ` (${report.notCounted})`}`,
      ...section.items.flatMap((item) => itemBlocks(item, say, words)),
    ]),
    ...(sources.length === 0 ? [] : [`## ${rubricPage.sources}`, sources.join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
};
