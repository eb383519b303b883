/** The report as Markdown: for the team that gets it and the executive who reads one page. */

import type { Reporter } from '../reporter.ts';
import { firstPage } from './first-page.ts';
import { itemPages } from './item-pages.ts';
import { lastPages } from './last-pages.ts';

export const renderMarkdown: Reporter = (card, words, options) => {
  const blocks = [...firstPage(card, words), ...itemPages(card, words), ...lastPages(card, words, options)];
  return `${blocks.join('\n\n')}\n`;
};
