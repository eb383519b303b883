/** Says what an item needs for its next level, in the item's own units. */

import type { Words } from '../language/en/words.ts';
import type { Need } from '../scoring/scorecard.ts';
import { cutText, plainText } from './figures.ts';

const needText = (need: Need, words: Words): string => {
  const say = words.report.needs;
  switch (need.kind) {
    case 'cut': {
      const at = cutText(need.at, need.unit, words, true);
      return need.better === 'lower' ? say.atMost(at) : say.atLeast(at);
    }
    case 'parts':
      return say.parts(
        need.count,
        need.of.map(({ title }) => title),
      );
    case 'cap':
      return say.cap(need.title);
    case 'small':
      return say.small(plainText(need.below, words));
    case 'anchor':
      return need.text;
  }
};

export const needsText = (needs: readonly Need[], words: Words): string =>
  words.report.needs.and(needs.map((need) => needText(need, words)));
