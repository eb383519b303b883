/** The pages about items: question, rating and anchor, how the score follows, evidence, observation, recommendation. */

import type { Words } from '../../language/en/words.ts';
import type { Scorecard, ScoredItem, ScoredSection } from '../../scoring/scorecard.ts';
import { derivationText } from '../derivation-text.ts';
import { scoreText } from '../figures.ts';
import { inline, line, paragraphs } from './escape.ts';
import { itemName } from './item-name.ts';

const evidenceLines = (item: ScoredItem, card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  return item.evidence.map(({ source, kindTitle, sample, note, asOf }) => {
    const met = card.sources.find(({ id }) => id === source);
    const details = [
      ...(met?.who == null ? [] : [met.who]),
      ...(sample === null ? [] : [report.sample(sample)]),
      ...(met?.date == null ? [] : [words.date(met.date)]),
      ...(asOf === null ? [] : [report.asOf(asOf)]),
      // Last, since it may end in a full stop.
      ...(note === null ? [] : [note]),
    ];
    const kind = line(kindTitle ?? '');
    return `- ${kind}${details.length === 0 ? '' : `: ${inline(details.join('; '))}`}`;
  });
};

const partsLines = (item: ScoredItem, words: Words): readonly string[] => {
  const { report } = words;
  const answer = (given: boolean | null): string =>
    given === null ? report.notAnswered : given ? report.yes : report.no;
  if (item.parts.every((part) => part.answer === null)) return [];
  return item.parts.map((part) => `- ${line(part.title)} – ${answer(part.answer)}`);
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
  const { isFollowing, rows } = derivationText(item, words);
  const follows = rows.map((text) => `- ${line(text)}`);
  const followsTitle = isFollowing ? report.howItFollows : report.figuresSoFar;
  const parts = partsLines(item, words);
  const evidence = evidenceLines(item, card, words);
  const period = item.period === null ? '' : ` (${inline(item.period)})`;
  return [
    `#### ${itemName(item)}`,
    `*${inline(item.question)}*${period}`,
    ratingText(item, card, words),
    ...(follows.length === 0 ? [] : [`${followsTitle}:\n\n${follows.join('\n')}`]),
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

const isUntouched = (item: ScoredItem): boolean =>
  item.outcome === 'unrated' &&
  item.evidence.length === 0 &&
  item.value === null &&
  [item.reason, item.observation, item.recommendation].every((text) => text === null) &&
  item.inputs.every(({ value }) => value === null) &&
  [...item.parts, ...item.caps].every(({ answer }) => answer === null);

const sectionText = (section: ScoredSection, card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  const mean = section.mean === null ? report.notRated : scoreText(section.mean, words);
  const marks = [
    ...(section.mean === null || section.rated === section.items
      ? []
      : [report.ratedSome(section.rated, section.items)]),
    ...(section.counted ? [] : [report.notCounted]),
  ];
  const mark = marks.length === 0 ? '' : ` (${marks.join('; ')})`;
  return [
    `### ${inline(section.title)} – ${mean}${mark}`,
    ...card.items
      .filter((item) => item.section === section.id)
      .flatMap((item) => itemText(item, card, words)),
  ];
};

/** Every item, section by section. */
export const itemPages = (card: Scorecard, words: Words): readonly string[] => {
  // A file of outcomes alone has nothing to say about items.
  if (card.items.every(isUntouched)) return [];
  return [
    `## ${words.report.items}`,
    ...card.sections.flatMap((section) => sectionText(section, card, words)),
  ];
};
