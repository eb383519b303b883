/** What the team does well, and the items where a level more weighs most. */

import type { Words } from '../../language/en/words.ts';
import type { Scorecard, ScoredItem } from '../../scoring/scorecard.ts';
import { needsText } from '../needs-text.ts';
import { atLineStart, indented, inline, line, paragraphs } from './escape.ts';
import { itemName } from './item-name.ts';

const MOST_PRIORITIES = 5;

/** The reviewers' strengths, or the items at the top of the scale. */
export const strengthsText = (card: Scorecard, words: Words): string => {
  const { report } = words;
  if (card.strengths.length > 0) return card.strengths.map((strength) => `- ${line(strength)}`).join('\n');
  const top = card.items.filter(({ score }) => score === card.scale.max);
  if (top.length === 0) return report.noStrengths;
  return `${report.highestRated(card.scale.max)}\n\n${top.map((item) => `- ${atLineStart(itemName(item))}`).join('\n')}`;
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
  const counted = new Set(card.sections.filter((section) => section.counted).map(({ id }) => id));
  const rated = card.items.filter(({ score, section }) => score !== null && counted.has(section));
  if (rated.length === 0) return report.nothingRated;
  const lowest = rated
    .filter(({ next }) => next !== null)
    .sort((x, y) => (x.score ?? 0) - (y.score ?? 0))
    .slice(0, MOST_PRIORITIES);
  if (lowest.length === 0) return report.noPriorities;
  return lowest
    .map((item, index) => {
      const needs =
        item.next === null
          ? ''
          : `${report.forLevel(item.next.score)} ${inline(needsText(item.next.needs, words))}${anchorAside(item)}`;
      const advice =
        item.recommendation === null ? '' : `\n   - ${indented(paragraphs(item.recommendation), '     ')}`;
      return `${String(index + 1)}. **${itemName(item)} (${report.ratedOf(item.score ?? 0, card.scale.max)})** – ${needs}${advice}`;
    })
    .join('\n');
};
