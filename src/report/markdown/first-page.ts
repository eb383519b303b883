/** The first page of a report: who, when, the result, outcomes beside it, strengths, priorities and the principles. */

import type { Words } from '../../language/en/words.ts';
import type { Scorecard, ScoredItem } from '../../scoring/scorecard.ts';
import { percentText, scoreText, totalText } from '../figures.ts';
import { needsText } from '../needs-text.ts';
import { bar } from './bar.ts';
import { inline, line, paragraphs, table } from './escape.ts';

const MOST_PRIORITIES = 5;

/** An item's number and title, as headings and lists name it. */
export const itemName = (item: Pick<ScoredItem, 'number' | 'title'>): string =>
  inline(item.number === null ? item.title : `${item.number} ${item.title}`);

const aboutTable = (card: Scorecard, words: Words): string => {
  const { report } = words;
  const { team } = card;
  const reviewers = card.reviewers.map(
    ({ id, name, lead }) => `${name ?? id}${lead ? ` (${report.lead})` : ''}`,
  );
  const rows: readonly (readonly [string, string | null])[] = [
    [report.team, team.name === null ? team.id : `${team.name} (${team.id})`],
    [report.organisation, team.organisation],
    [report.region, team.region],
    [report.deliveryModel, team.deliveryModel === null ? null : report.deliveryModels[team.deliveryModel]],
    [report.date, words.date(card.date)],
    [report.period, card.period === null ? null : report.fromTo(card.period.from, card.period.to)],
    [report.kind, card.kind === null ? null : report.kinds[card.kind]],
    [report.status, report.statuses[card.status]],
    [report.reviewers, reviewers.length === 0 ? null : words.list(reviewers)],
    [report.rubric, `${card.rubric.title}, ${card.rubric.version}`],
  ];
  const [first, ...rest] = rows.flatMap(([label, value]) => (value === null ? [] : [[label, inline(value)]]));
  return table(first ?? [], rest);
};

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
        return `- ${itemName(item)} – ${outcomes.insufficient}${why}`;
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
  const result = report.totalOf(totalText(total.score, card, words), totalText(total.maximum, card, words));
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

const resultText = (card: Scorecard, words: Words): string => {
  const texts = card.complete ? finishedText(card, words) : unfinishedText(card, words);
  const next = card.nextReview === null ? [] : [words.report.nextReview(card.nextReview)];
  return [`## ${words.report.result}`, ...texts, ...next].join('\n\n');
};

const outcomesText = (card: Scorecard, words: Words): readonly string[] => {
  const { outcomes } = card;
  if (outcomes === null) return [];
  const { report } = words;
  const { started, employed, rate, low, high, period, definition } = outcomes;
  const sentence = (): string | null => {
    if (started !== null && employed !== null && rate !== null && low !== null && high !== null) {
      const share = {
        rate: percentText(rate, words),
        low: percentText(low, words),
        high: percentText(high, words),
      };
      return report.outcomesSentence({ employed, started, ...share });
    }
    if (started === 0) return report.outcomesNobody;
    if (started !== null) return report.outcomesStarted(started);
    return employed === null ? null : report.outcomesEmployed(employed);
  };
  const said = sentence();
  if (said === null) return [];
  const about = [
    ...(period === null ? [] : [`${report.outcomesPeriod}: ${report.fromTo(period.from, period.to)}.`]),
    definition === null ? report.outcomesNoDefinition : `${report.outcomesDefinition}: ${inline(definition)}`,
  ];
  return [`### ${report.outcomesTitle}`, said, about.join('\n'), report.outcomesBeside];
};

const strengthsText = (card: Scorecard, words: Words): string => {
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

// The items where a level more weighs most come first: lowest score, then the rubric's order.
const prioritiesText = (card: Scorecard, words: Words): string => {
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
          : `\n   ${paragraphs(item.recommendation).replaceAll('\n', '\n   ')}`;
      return `${String(index + 1)}. **${itemName(item)} (${report.ratedOf(item.score ?? 0, card.scale.max)})** – ${needs}${advice}`;
    })
    .join('\n');
};

const principlesText = (card: Scorecard, words: Words): string => {
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

// Where each section is one principle, the table of principles has said it all.
const sectionsText = (card: Scorecard, words: Words): readonly string[] => {
  const { report } = words;
  const counted = card.sections.filter((section) => section.counted);
  const principles = new Set(counted.map(({ principle }) => principle));
  if (!principles.has(null) && principles.size === counted.length) return [];
  const rows = card.sections.map(
    ({ title, score, maximum, mean, percent, rated, items, counted: isCounted }) => [
      `${inline(title)}${isCounted ? '' : ` (${report.notCounted})`}`,
      score === null || maximum === null
        ? '–'
        : report.totalOf(totalText(score, card, words), totalText(maximum, card, words)),
      mean === null ? '–' : scoreText(mean, words),
      percent === null ? '–' : percentText(percent, words),
      report.totalOf(String(rated), String(items)),
    ],
  );
  const heading = [report.section, report.points, report.mean, report.share, report.ratedItems];
  return [`### ${report.sections}`, table(heading, rows, [1, 2, 3, 4])];
};

/** The page that an executive reads: all of it stands before the first item. */
export const firstPage = (card: Scorecard, words: Words): readonly string[] => [
  `# ${inline(words.report.title(card.team.name ?? card.team.id))}`,
  aboutTable(card, words),
  resultText(card, words),
  ...outcomesText(card, words),
  `### ${words.report.strengths}`,
  strengthsText(card, words),
  `### ${words.report.priorities}`,
  prioritiesText(card, words),
  principlesText(card, words),
  ...sectionsText(card, words),
];
