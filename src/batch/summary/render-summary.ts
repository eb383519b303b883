/** Lays out the summary over teams as Markdown. */

import { toDecimal } from '../../exact/decimal.ts';
import { toFraction } from '../../exact/fraction.ts';
import type { BatchSummaryWords } from '../../language/en/batch-summary-words.ts';
import type { Words } from '../../language/en/words.ts';
import { bar } from '../../report/markdown/bar.ts';
import { inline, line, table } from '../../report/markdown/escape.ts';
import type { Rubric, Text } from '../../rubric/rubric.ts';
import { inLanguage, itemsOf } from '../../rubric/rubric.ts';
import type { Group, OutcomeLine, RubricSummary, SummaryOptions } from './build-summary.ts';
import { FEWEST_FOR_CORRELATION, meansOfSection, scoresOfItem, summarise } from './build-summary.ts';
import type { SummaryRow } from './records.ts';
import { spreadBar } from './spread-bar.ts';
import type { Estimate } from './statistics.ts';
import { spreadOf } from './statistics.ts';

export interface SummaryManner extends SummaryOptions {
  readonly words: Words;
  readonly say: BatchSummaryWords;
  readonly language: string;
  /** The column that groups rows, as the user named it. */
  readonly by: string | null;
}

interface Layout extends SummaryManner {
  readonly rubric: Rubric;
  readonly summary: RubricSummary;
  readonly title: (text: Text) => string;
  readonly score: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly groupName: (group: Group) => string;
}

const rounded = (value: number, decimals: number): string =>
  toDecimal(toFraction(Number(value.toPrecision(12))), decimals, []);

const bandsPart = ({ say, rubric, summary, title, groupName }: Layout): readonly string[] => {
  const kinds = [
    ...rubric.bands.map(({ id, title: text }) => ({ id, name: title(text) })),
    { id: 'several', name: say.severalBands },
    { id: 'none', name: say.noBand },
  ];
  const kindOf = (row: SummaryRow): string => row.band ?? (row.total === null ? 'none' : 'several');
  const count = ({ rows }: Group, id: string): number => rows.filter((row) => kindOf(row) === id).length;
  const [all] = summary.groups;
  const total = all?.rows.length ?? 0;
  const used = kinds.filter(
    ({ id }) => (id !== 'several' && id !== 'none') || (all !== undefined && count(all, id) > 0),
  );
  const rows = used.map(({ id, name }) => [
    name,
    ...summary.groups.map((group) => String(count(group, id))),
    all === undefined ? '' : bar(count(all, id), Math.max(1, total)),
  ]);
  const right = summary.groups.map((_, index) => index + 1);
  return [`### ${say.teamsByBand}`, table([say.band, ...summary.groups.map(groupName), ''], rows, right)];
};

const spreadPart = (layout: Layout): readonly string[] => {
  const { say, rubric, summary, title, score, by, groupName } = layout;
  const { min, max } = rubric.scale;
  const [all, ...groups] = summary.groups;
  const rowsOfAll = all?.rows ?? [];
  const items = itemsOf(rubric);
  const lines = rubric.sections.flatMap((section) => [
    {
      name: `**${title(section.title)}**`,
      numbers: (rows: readonly SummaryRow[]) => meansOfSection(rows, rubric, section),
    },
    ...items.flatMap(({ section: own, item }, index) =>
      own.id === section.id
        ? [
            {
              name: [item.number === null ? '' : inline(item.number), title(item.title)].join(' ').trim(),
              numbers: (rows: readonly SummaryRow[]) => scoresOfItem(rows, index),
            },
          ]
        : [],
    ),
  ]);
  const rows = lines.map(({ name, numbers }) => {
    const spread = spreadOf(numbers(rowsOfAll));
    if (spread === null) return [name, '', '', '', '', '0'];
    return [
      name,
      score(spread.median),
      `${score(spread.lower)}–${score(spread.upper)}`,
      `${score(spread.least)}–${score(spread.most)}`,
      spreadBar(spread, min, max),
      String(spread.count),
    ];
  });
  const byGroup =
    groups.length === 0
      ? []
      : [
          `### ${say.mediansBy(inline(by ?? ''))}`,
          table(
            [say.item, ...groups.map(groupName)],
            lines.map(({ name, numbers }) => [
              name,
              ...groups.map((group) => {
                const spread = spreadOf(numbers(group.rows));
                return spread === null ? '' : score(spread.median);
              }),
            ]),
            groups.map((_, index) => index + 1),
          ),
        ];
  return [
    `### ${say.sections}`,
    say.spreadNote({ min: String(min), max: String(max) }),
    table(
      [`${say.section} / ${say.item}`, say.median, say.quartiles, say.range, say.spread, say.rated],
      rows,
      [1, 5],
    ),
    ...byGroup,
  ];
};

const lowPart = ({ say, summary, title }: Layout): readonly string[] => [
  `### ${say.lowItems}`,
  summary.low.length === 0
    ? say.noLow
    : summary.low
        .map(({ item, teams, rated }) => `- ${say.lowLine({ item: title(item.title), low: teams, rated })}`)
        .join('\n'),
];

const missingPart = ({ say, summary, title }: Layout): readonly string[] => [
  `### ${say.missing}`,
  say.complete({ complete: summary.complete, rows: summary.rows }),
  ...(summary.missing.length === 0
    ? []
    : [
        table(
          [say.item, say.unrated, say.insufficient, say.notApplicable],
          summary.missing.map(({ item, unrated, insufficient, notApplicable }) => [
            title(item.title),
            ...[unrated, insufficient, notApplicable].map(String),
          ]),
          [1, 2, 3],
        ),
      ]),
];

const outcomesPart = ({ say, summary, percent, words, minCount }: Layout): readonly string[] => {
  if (!summary.hasOutcomes) return [];
  const cells = ({ started, employed, rate, low, high }: OutcomeLine): readonly string[] => [
    String(started),
    String(employed),
    percent(rate),
    `${percent(low)}–${percent(high)}`,
  ];
  const numbers = [say.started, say.employed, say.rate, say.interval];
  const { outcomeRows, outcomeGroups, hiddenOutcomes } = summary;
  return [
    `### ${say.outcomes}`,
    say.outcomesNote,
    ...(outcomeRows.length === 0
      ? []
      : [
          table(
            [say.team, say.date, ...numbers],
            outcomeRows.map((one) => [inline(one.name ?? ''), words.date(one.date ?? ''), ...cells(one)]),
            [2, 3, 4],
          ),
        ]),
    ...(hiddenOutcomes === 0 ? [] : [say.hiddenOutcomes({ count: hiddenOutcomes, least: minCount })]),
    ...(outcomeGroups === null
      ? [say.notPooled]
      : outcomeGroups.length === 0
        ? []
        : [
            table(
              [say.group, ...numbers],
              outcomeGroups.map((one) => [
                one.name === null ? say.all : one.name === '' ? say.blankGroup : inline(one.name),
                ...cells(one),
              ]),
              [1, 2, 3],
            ),
          ]),
  ];
};

const togetherPart = ({ say, summary, words }: Layout): readonly string[] => {
  if (!summary.hasOutcomes) return [];
  const { teams, spearman, pearson } = summary.together;
  const number = (value: number): string => words.decimal(rounded(value, 2));
  const estimate = (found: Estimate | null): string =>
    found === null
      ? say.noVariation
      : say.estimate({ value: number(found.value), low: number(found.low), high: number(found.high) });
  const text =
    teams < FEWEST_FOR_CORRELATION
      ? [say.tooFew({ teams, least: FEWEST_FOR_CORRELATION })]
      : [say.correlation({ teams, spearman: estimate(spearman), pearson: estimate(pearson) }), say.cannotSay];
  return [`### ${say.together}`, ...text];
};

const rubricPart = (
  rows: readonly SummaryRow[],
  rubric: Rubric,
  manner: SummaryManner,
): readonly string[] => {
  const { words, say, language } = manner;
  const summary = summarise(rows, rubric, manner);
  const title = (text: Text): string => inline(inLanguage(text, language));
  const layout: Layout = {
    ...manner,
    rubric,
    summary,
    title,
    score: (value) => words.decimal(rounded(value, 2).replace(/\.?0+$/u, '')),
    percent: (value) => words.percent(rounded(value, 1)),
    groupName: ({ name }) => (name === null ? say.all : name === '' ? say.blankGroup : inline(name)),
  };
  const head = [
    `## ${title(rubric.title)}`,
    say.source({
      rubric: rubric.id,
      version: rubric.version,
      teams: summary.teams,
      rows: summary.rows,
      from: words.date(summary.from),
      to: words.date(summary.to),
      isLatest: !manner.allRows,
    }),
    ...(rubric.notice === null ? [] : [`> ${line(inLanguage(rubric.notice, language))}`]),
  ];
  if (summary.isTooSmall) return [...head, say.tooSmall(manner.minGroup)];
  return [
    ...head,
    ...(summary.hiddenGroups === 0
      ? []
      : [say.hiddenGroups({ count: summary.hiddenGroups, least: manner.minGroup })]),
    ...bandsPart(layout),
    ...spreadPart(layout),
    ...lowPart(layout),
    ...missingPart(layout),
    ...outcomesPart(layout),
    ...togetherPart(layout),
  ];
};

/** The summary of all scored rows, rubric by rubric. Teams are never put in order of their scores. */
export const renderSummary = (rows: readonly SummaryRow[], manner: SummaryManner): string => {
  const rubrics = [...new Set(rows.map(({ rubric }) => rubric))];
  return [
    `# ${manner.say.title}`,
    ...rubrics.flatMap((rubric) =>
      rubricPart(
        rows.filter((row) => row.rubric === rubric),
        rubric,
        manner,
      ),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
};
