/** The means of principles and sections, as bars and tables. */

import type { Words } from '../../language/en/words.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { percentText, plainText, scoreText, totalText } from '../figures.ts';
import { bar } from './bar.ts';
import { inline, table } from './escape.ts';

/** A bar a principle, and the sections that are not counted beside them. */
export const principlesText = (card: Scorecard, words: Words): string => {
  const { report } = words;
  const rows = card.principles.map(({ id, title, coverage, mean, rated }, index) => {
    const items = card.items.filter(({ principle }) => principle === id).length;
    const marks = [
      ...(coverage === 'full' ? [] : [report.coverage[coverage]]),
      ...(mean === null || rated === items ? [] : [report.ratedSome(rated, items)]),
    ];
    const mark = marks.join('; ');
    const name = `${String(index + 1)}. ${inline(title)}${mark === '' ? '' : ` (${mark})`}`;
    if (mean === null) return [name, '', coverage === 'none' ? '–' : report.notRated];
    return [name, bar(mean, card.scale.max), scoreText(mean, words)];
  });
  const aside = card.sections.filter((section) => !section.counted && section.mean !== null);
  const asideRows = aside.map(({ title, mean }) => [
    inline(title),
    bar(mean ?? 0, card.scale.max),
    scoreText(mean ?? 0, words),
  ]);
  const asideText =
    aside.length === 0
      ? []
      : [report.conditionsAside, table([report.section, '', report.mean], asideRows, [2])];
  return [
    `### ${report.principles}`,
    table([report.principle, '', report.mean], rows, [2]),
    ...asideText,
  ].join('\n\n');
};

/** The table of sections; nothing where each is one principle, since the table of principles has said it all. */
export const sectionsText = (card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  const counted = card.sections.filter((section) => section.counted);
  const principles = new Set(counted.map(({ principle }) => principle));
  if (!principles.has(null) && principles.size === counted.length) return [];
  const rows = card.sections.map(
    ({ title, score, maximum, mean, percent, rated, items, counted: isCounted }) => [
      `${inline(title)}${isCounted ? '' : ` (${report.notCounted})`}`,
      score === null || maximum === null
        ? '–'
        : report.totalOf(totalText(score, card, words), plainText(maximum, words)),
      mean === null ? '–' : scoreText(mean, words),
      percent === null ? '–' : percentText(percent, words),
      report.totalOf(String(rated), String(items)),
    ],
  );
  const heading = [report.section, report.points, report.mean, report.share, report.ratedItems];
  return [`### ${report.sections}`, table(heading, rows, [1, 2, 3, 4])];
};
