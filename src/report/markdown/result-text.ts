/** The result of a review: the total and its band, or what is missing and what the total can still become. */

import type { Words } from '../../language/en/words.ts';
import type { Scorecard, ScoredItem } from '../../scoring/scorecard.ts';
import { percentText, plainText, scoreText, totalText } from '../figures.ts';
import { atLineStart, inline } from './escape.ts';
import { itemName } from './item-name.ts';

const missingItems = (card: Scorecard): readonly ScoredItem[] => {
  const counted = new Set(card.sections.filter((section) => section.counted).map(({ id }) => id));
  return card.items.filter(
    ({ section, outcome }) => counted.has(section) && (outcome === 'unrated' || outcome === 'insufficient'),
  );
};

const unfinishedText = (card: Scorecard, words: Words): readonly string[] => {
  const { report, outcomes } = words;
  const { total, counts, band } = card;
  const missing = missingItems(card);
  const unrated = missing.filter(({ outcome }) => outcome === 'unrated').map(itemName);
  const unratedText =
    unrated.length === card.counts.items
      ? report.allUnrated
      : `${report.unratedItems(unrated.length)}: ${unrated.join('; ')}`;
  const missingLines = [
    ...missing
      .filter(({ outcome }) => outcome === 'insufficient')
      .map((item) => {
        const why = item.reason === null ? '' : `: ${inline(item.reason)}`;
        return `- ${atLineStart(itemName(item))} – ${outcomes.insufficient}${why}`;
      }),
    ...(unrated.length === 0 ? [] : [`- ${unratedText}`]),
  ];
  const bands = card.possibleBands.map(({ title }) => inline(title));
  const limits =
    total.lowest === null || total.highest === null
      ? []
      : [
          `**${report.stillPossible({
            lowest: totalText(total.lowest, card, words),
            highest: totalText(total.highest, card, words),
            bands,
          })}**`,
        ];
  return [
    `**${report.unfinished({ missing: counts.unrated + counts.insufficient, items: counts.items })}**`,
    ...limits,
    ...(band === null ? [] : [report.onlyBand(inline(band.title))]),
    `${report.missing}:\n\n${missingLines.join('\n')}`,
  ];
};

const finishedText = (card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  const { total, counts, band } = card;
  if (total.score === null || total.maximum === null || total.percent === null || total.mean === null) {
    return [report.nothingToRate];
  }
  const result = report.totalOf(totalText(total.score, card, words), plainText(total.maximum, words));
  const detail = report.resultDetail({
    percent: percentText(total.percent, words),
    mean: scoreText(total.mean, words),
    rated: counts.rated,
    items: counts.items,
  });
  const notes = [
    detail,
    ...(counts.notApplicable > 0 ? [report.notApplicableLeft(counts.notApplicable)] : []),
    ...(total.prorated ? [report.prorated] : []),
  ];
  return [`**${result}${band === null ? '' : ` – ${inline(band.title)}`}**`, notes.join(' ')];
};

/** The section on the result. */
export const resultText = (card: Scorecard, words: Words): string => {
  const texts = card.complete ? finishedText(card, words) : unfinishedText(card, words);
  const next = card.nextReview === null ? [] : [words.report.nextReview(card.nextReview)];
  return [`## ${words.report.result}`, ...texts, ...next].join('\n\n');
};
