/** The overview: section by section, what is still open, the warnings, and what can be done now. */

import { scoreText, totalText } from '../report/figures.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Body } from './item-screen.ts';
import { pictureLine } from './item-screen.ts';
import type { Saying } from './saying.ts';
import { cardOf } from './saying.ts';
import type { Line } from './screen.ts';
import { BLANK, line } from './screen.ts';
import type { State } from './state.ts';

const MOST_WARNINGS = 3;
const MOST_NAMED = 6;

/** The warnings, each with the number of its item. */
export const warningLines = ({ warnings, items }: Scorecard): readonly Line[] =>
  warnings.map(({ item, message }) => {
    const number = items.find(({ id }) => id === item)?.number ?? null;
    return line(`  ${number === null ? '' : `${number} `}${message}`, 'plain', '    ');
  });

export const overviewBody = (state: State, saying: Saying): Body => {
  const { say, words } = saying;
  const card = cardOf(state, saying);
  // In one paragraph each, so that the whole fits a screen of 24 rows.
  const named = (title: string, outcome: string): readonly Line[] => {
    const items = card.items.filter((item) => item.outcome === outcome);
    if (items.length === 0) return [];
    const names = items
      .slice(0, MOST_NAMED)
      .map((item) => `${item.number === null ? '' : `${item.number} `}${item.title}`);
    const more = items.length > MOST_NAMED ? [say.overview.andMore(items.length - MOST_NAMED)] : [];
    return [line(`${title} ${[...names, ...more].join('; ')}`, 'warning', '  ')];
  };
  const sections = card.sections.map(({ title, mean, rated, items }) =>
    line(
      `  ${mean === null ? '–' : scoreText(mean, words)}  ${title} (${String(rated)}/${String(items)})`,
      'plain',
      '        ',
    ),
  );
  // More of them would push the rest off the screen; a key shows them.
  const isLong = card.warnings.length > MOST_WARNINGS;
  const { total, band } = card;
  const result =
    card.complete && total.score !== null && total.maximum !== null
      ? [
          line(
            say.overview.total(
              `${words.report.totalOf(totalText(total.score, card, words), totalText(total.maximum, card, words))}${band === null ? '' : ` · ${band.title}`}`,
            ),
            'strong',
          ),
        ]
      : [];
  return {
    lines: [
      BLANK,
      line(say.overview.title, 'strong'),
      ...sections,
      ...named(say.overview.unrated, 'unrated'),
      ...named(say.overview.insufficient, 'insufficient'),
      ...(card.warnings.length === 0
        ? []
        : [
            line(say.overview.warnings(card.warnings.length), 'warning'),
            ...(isLong ? [] : warningLines(card)),
          ]),
      pictureLine(state, saying),
      ...result,
      line(say.overview.status(words.report.statuses[state.review.status]), 'quiet'),
    ],
    label: say.overview.question,
    prompt: {
      kind: 'keys',
      keys: [
        { key: 'm', label: say.overview.report },
        ...(isLong ? [{ key: 'w', label: say.overview.allWarnings }] : []),
        ...(state.review.status === 'draft' ? [] : [{ key: 'd', label: say.overview.draft }]),
        { key: 'p', label: say.overview.provisional },
        { key: 'f', label: say.overview.final },
      ],
      enter: say.overview.go,
    },
  };
};
