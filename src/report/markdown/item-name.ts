/** How headings, lists and tables name an item. */

import type { ScoredItem } from '../../scoring/scorecard.ts';
import { inline } from './escape.ts';

/** An item's number and title, as headings and lists name it. */
export const itemName = (item: Pick<ScoredItem, 'number' | 'title'>): string =>
  inline(item.number === null ? item.title : `${item.number} ${item.title}`);
