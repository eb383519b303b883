/** The pages about items: question, rating and anchor, how the score follows, evidence, observation, recommendation. */

import type { Words } from '../../language/en/words.ts';
import type { Scorecard, ScoredItem } from '../../scoring/scorecard.ts';
import { derivationText } from '../derivation-text.ts';
import { scoreText } from '../figures.ts';
import { inline, paragraphs } from './escape.ts';
import { itemName } from './first-page.ts';

const evidenceLines = (item: ScoredItem, card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  return item.evidence.map(({ source, kindTitle, sample, note, asOf }) => {
    const met = card.sources.find(({ id }) => id === source);
    const details = [
      ...(met?.who == null ? [] : [met.who]),
      ...(met?.date == null ? [] : [words.date(met.date)]),
      ...(sample === null ? [] : [report.sample(sample)]),
      ...(asOf === null ? [] : [report.asOf(asOf)]),
      ...(note === null ? [] : [note]),
    ];
    const kind = inline(kindTitle ?? '');
    return `- ${kind}${details.length === 0 ? '' : `: ${inline(details.join('; '))}`}`;
  });
};

const partsLines = (item: ScoredItem, words: Words): readonly string[] => {
  const { report } = words;
  const answer = (given: boolean | null): string =>
    given === null ? report.notAnswered : given ? report.yes : report.no;
  if (item.parts.every((part) => part.answer === null)) return [];
  return item.parts.map((part) => `- ${inline(part.title)} – ${answer(part.answer)}`);
};

const ratingText = (item: ScoredItem, card: Scorecard, words: Words): string => {
  const { report, outcomes } = words;
  if (item.score === null) return `**${report.rating}: ${outcomes[item.outcome]}**`;
  const anchor = item.anchor === null ? '' : ` – ${inline(item.anchor)}`;
  return `**${report.rating}: ${report.ratingLine(item.score, card.scale.max)}**${anchor}`;
};

const block = (label: string, text: string | null): readonly string[] =>
  text === null ? [] : [`**${label}:** ${paragraphs(text)}`];

const itemText = (item: ScoredItem, card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  const follows = derivationText(item, words).map((text) => `- ${inline(text)}`);
  const parts = partsLines(item, words);
  const evidence = evidenceLines(item, card, words);
  const period = item.period === null ? '' : ` (${inline(item.period)})`;
  return [
    `#### ${itemName(item)}`,
    `*${inline(item.question)}*${period}`,
    ratingText(item, card, words),
    ...(follows.length === 0 ? [] : [`${report.howItFollows}:\n\n${follows.join('\n')}`]),
    ...(parts.length === 0 ? [] : [`${report.parts}:\n\n${parts.join('\n')}`]),
    ...block(report.reason, item.reason),
    ...(evidence.length > 0
      ? [`**${report.evidence}:**\n\n${evidence.join('\n')}`]
      : item.outcome === 'rated'
        ? [`**${report.evidence}:** ${report.noEvidence}`]
        : []),
    ...block(report.observation, item.observation),
    ...block(report.recommendation, item.recommendation),
  ];
};

/** Every item, section by section. */
export const itemPages = (card: Scorecard, words: Words): readonly string[] => [
  `## ${words.report.items}`,
  ...card.sections.flatMap((section) => {
    const mean = section.mean === null ? words.report.notRated : scoreText(section.mean, words);
    const mark = section.counted ? '' : ` (${words.report.notCounted})`;
    return [
      `### ${inline(section.title)} – ${mean}${mark}`,
      ...card.items
        .filter((item) => item.section === section.id)
        .flatMap((item) => itemText(item, card, words)),
    ];
  }),
];
