/** What the team does well, and the items where a level more weighs most. */

import type { Words } from '../../language/en/words.ts';
import type { Scorecard, ScoredItem } from '../../scoring/scorecard.ts';
import { needsText } from '../needs-text.ts';
import { inline, line, paragraphs } from './escape.ts';
import { itemName } from './item-name.ts';

const MOST_PRIORITIES = 5;

/** The reviewers' strengths, or the items at the top of the scale. */
export const strengthsText = (card: Scorecard, words: Words): string => {
  const { report } = words;
  if (card.strengths.length > 0) return card.strengths.map((strength) => `- ${line(strength)}`).join('\n');
  const top = card.items.filter(({ score }) => score === card.scale.max);
  if (top.length === 0) return report.noStrengths;
  return `${report.highestRated(card.scale.max)}\n\n${top.map((item) => `- ${itemName(item)}`).join('\n')}`;
};

// A cut alone does not say of what; the anchor of the level does.
const anchorAside = ({ next, anchors }: ScoredItem): string => {
  const anchor = next === null ? undefined : anchors[String(next.score)];
  const isByCut = next?.needs.some(({ kind }) => kind === 'cut') === true;
  return isByCut && anchor !== undefined ? ` (${inline(anchor)})` : '';
};

/** The items where a level more weighs most: lowest score first, then the rubric's order. */
export const prioritiesText = (card: Scorecard, words: Words): string => {
  const { report } = words;
  const rated = card.items.filter(({ score }) => score !== null);
  if (rated.length === 0) return report.nothingRated;
  const counted = new Set(card.sections.filter((section) => section.counted).map(({ id }) => id));
  const lowest = rated
    .filter(({ next, section }) => next !== null && counted.has(section))
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .slice(0, MOST_PRIORITIES);
  if (lowest.length === 0) return report.noPriorities;
  return lowest
    .map((item, index) => {
      const needs =
        item.next === null
          ? ''
          : `${report.forLevel(item.next.score)} ${inline(needsText(item.next.needs, words))}${anchorAside(item)}`;
      const advice =
        item.recommendation === null
          ? ''
          : `\n   - ${paragraphs(item.recommendation).replaceAll('\n', '\n     ')}`;
      return `${String(index + 1)}. **${itemName(item)} (${report.ratedOf(item.score ?? 0, card.scale.max)})** – ${needs}${advice}`;
    })
    .join('\n');
};
