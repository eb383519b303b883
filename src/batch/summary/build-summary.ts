/** Computes the summary over teams: bands, spreads, low items, missing data, outcomes and how they go together. */

import { toNumber } from '../../exact/decimal.ts';
import { divide, multiply, sum, toFraction } from '../../exact/fraction.ts';
import type { Item, Rubric, Section } from '../../rubric/rubric.ts';
import { itemsOf } from '../../rubric/rubric.ts';
import { wilson } from '../../scoring/wilson.ts';
import type { SummaryRow } from './records.ts';
import { latestOfTeams, MISSING } from './records.ts';
import type { Estimate } from './statistics.ts';
import { pearson, spearman, withInterval } from './statistics.ts';
import { shownGroups } from './suppress.ts';

export interface SummaryOptions {
  readonly hasGroups: boolean;
  readonly allRows: boolean;
  readonly poolOutcomes: boolean;
  readonly minGroup: number;
  readonly minCount: number;
}

export interface Group {
  /** Null: all rows. */
  readonly name: string | null;
  readonly rows: readonly SummaryRow[];
}

export interface OutcomeLine {
  readonly name: string | null;
  readonly date: string | null;
  readonly started: number;
  readonly employed: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

export interface MissingLine {
  readonly item: Item;
  readonly unrated: number;
  readonly insufficient: number;
  readonly notApplicable: number;
}

export interface RubricSummary {
  readonly rubric: Rubric;
  readonly teams: number;
  readonly rows: number;
  readonly from: string;
  readonly to: string;
  /** All rows first, then the groups that are shown. */
  readonly groups: readonly Group[];
  readonly hiddenGroups: number;
  readonly isTooSmall: boolean;
  readonly low: readonly { readonly item: Item; readonly teams: number; readonly rated: number }[];
  readonly missing: readonly MissingLine[];
  readonly complete: number;
  readonly outcomeRows: readonly OutcomeLine[];
  readonly hiddenOutcomes: number;
  /** Null where rows may count the same people and adding up was not asked for. */
  readonly outcomeGroups: readonly OutcomeLine[] | null;
  readonly hasOutcomes: boolean;
  readonly together: {
    readonly teams: number;
    readonly spearman: Estimate | null;
    readonly pearson: Estimate | null;
  };
}

export const FEWEST_FOR_CORRELATION = 10;
const MOST_LOW_ITEMS = 5;

/** The scores of one item over rows. */
export const scoresOfItem = (rows: readonly SummaryRow[], index: number): readonly number[] =>
  rows.map(({ scores }) => scores[index] ?? MISSING.unrated).filter((score) => score >= 0);

/** The means of one section over rows, leaving out rows where nothing in it is rated. */
export const meansOfSection = (
  rows: readonly SummaryRow[],
  rubric: Rubric,
  section: Section,
): readonly number[] => {
  const all = itemsOf(rubric);
  const places = all.flatMap(({ section: own }, index) => (own.id === section.id ? [index] : []));
  return rows.flatMap(({ scores }) => {
    const rated = places.filter((place) => (scores[place] ?? MISSING.unrated) >= 0);
    if (rated.length === 0) return [];
    const weights = rated.map((place) => toFraction(all[place]?.item.weight ?? 1));
    const points = rated.map((place, at) =>
      multiply(weights[at] ?? toFraction(1), toFraction(scores[place] ?? 0)),
    );
    return [toNumber(divide(sum(points), sum(weights)))];
  });
};

const teamsIn = (rows: readonly SummaryRow[]): number => new Set(rows.map(({ team }) => team)).size;

const isComplete = ({ rubric, scores }: SummaryRow): boolean =>
  itemsOf(rubric).every(({ section }, index) => {
    const score = scores[index] ?? MISSING.unrated;
    return !section.counted || score >= 0 || score === MISSING.notApplicable;
  });

const outcomeLine = (
  name: string | null,
  date: string | null,
  started: number,
  employed: number,
): OutcomeLine => {
  const rate = toNumber(multiply(toFraction(100), divide(toFraction(employed), toFraction(started))));
  return { name, date, started, employed, rate, ...wilson(employed, started) };
};

const hasOutcome = (
  row: SummaryRow,
): row is SummaryRow & { readonly started: number; readonly employed: number } =>
  row.started !== null && row.employed !== null && row.started > 0;

const lowItems = (rows: readonly SummaryRow[], rubric: Rubric): RubricSummary['low'] => {
  const { min, max } = rubric.scale;
  const limit = min + (max - min) / 4;
  return itemsOf(rubric)
    .map(({ item }, index) => {
      const scores = scoresOfItem(rows, index);
      return { item, teams: scores.filter((score) => score <= limit).length, rated: scores.length };
    })
    .filter(({ teams }) => teams > 0)
    .sort((a, b) => b.teams / b.rated - a.teams / a.rated)
    .slice(0, MOST_LOW_ITEMS);
};

const missingLines = (rows: readonly SummaryRow[], rubric: Rubric): readonly MissingLine[] =>
  itemsOf(rubric)
    .map(({ item }, index) => {
      const count = (code: number): number => rows.filter(({ scores }) => scores[index] === code).length;
      return {
        item,
        unrated: count(MISSING.unrated),
        insufficient: count(MISSING.insufficient),
        notApplicable: count(MISSING.notApplicable),
      };
    })
    .filter((line) => line.unrated + line.insufficient + line.notApplicable > 0);

const groupsOf = (rows: readonly SummaryRow[]): readonly Group[] => {
  const groups = new Map<string, SummaryRow[]>();
  for (const row of rows) groups.set(row.group ?? '', [...(groups.get(row.group ?? '') ?? []), row]);
  return [...groups].map(([name, own]) => ({ name, rows: own })).sort((a, b) => a.name.localeCompare(b.name));
};

const together = (rows: readonly SummaryRow[], minCount: number): RubricSummary['together'] => {
  const usable = latestOfTeams(rows).filter(
    (row) => hasOutcome(row) && row.started >= minCount && row.total !== null && isComplete(row),
  );
  const totals = usable.map(({ total }) => total ?? 0);
  const rates = usable.map(({ started, employed }) => (100 * (employed ?? 0)) / (started ?? 1));
  if (usable.length < FEWEST_FOR_CORRELATION) return { teams: usable.length, spearman: null, pearson: null };
  return {
    teams: usable.length,
    spearman: withInterval(spearman, totals, rates),
    pearson: withInterval(pearson, totals, rates),
  };
};

/** The summary of the rows of one rubric. */
export const summarise = (
  given: readonly SummaryRow[],
  rubric: Rubric,
  options: SummaryOptions,
): RubricSummary => {
  const { minGroup, minCount, allRows } = options;
  const rows = allRows ? given : latestOfTeams(given);
  const teams = teamsIn(rows);
  const all: Group = { name: null, rows };
  const groups = options.hasGroups ? groupsOf(rows) : [];
  const shown = shownGroups(groups, ({ rows: own }) => [teamsIn(own)], [minGroup]);
  const dates = rows.map(({ date }) => date).sort();
  const outcomes = rows.filter(hasOutcome);
  // A team's rows may be snapshots of the same people at different times.
  const canPool = options.poolOutcomes || teamsIn(outcomes) === outcomes.length;
  const startedIn = (own: readonly SummaryRow[]): number =>
    own.filter(hasOutcome).reduce((total, row) => total + row.started, 0);
  // Rows of a group that is added up, and then all rows, must not give a hidden one away.
  const byGroup = (groups.length === 0 ? [all] : groups).flatMap(({ rows: own }) => [
    ...shownGroups(own.filter(hasOutcome), ({ started }) => [started], [minCount]),
  ]);
  const visible = shownGroups(outcomes, ({ started }) => [started], [minCount], new Set(byGroup));
  const pooled = (name: string | null, own: readonly SummaryRow[]): OutcomeLine[] => {
    const found = own.filter(hasOutcome);
    const started = found.reduce((total, row) => total + row.started, 0);
    const employed = found.reduce((total, row) => total + row.employed, 0);
    return started < minCount ? [] : [outcomeLine(name, null, started, employed)];
  };
  const withOutcomes = groups.filter(({ rows: own }) => startedIn(own) > 0);
  const outcomeShown = shownGroups(
    withOutcomes,
    ({ rows: own }) => [startedIn(own), teamsIn(own)],
    [minCount, minGroup],
    shown,
  );
  return {
    rubric,
    teams,
    rows: rows.length,
    from: dates[0] ?? '',
    to: dates.at(-1) ?? '',
    groups: [all, ...groups.filter((group) => shown.has(group))],
    hiddenGroups: groups.length - shown.size,
    isTooSmall: teams < minGroup,
    low: lowItems(rows, rubric),
    missing: missingLines(rows, rubric),
    complete: rows.filter(isComplete).length,
    outcomeRows: outcomes
      .filter((row) => visible.has(row))
      .map(({ team, date, started, employed }) => outcomeLine(team, date, started, employed)),
    hiddenOutcomes: outcomes.length - visible.size,
    outcomeGroups: canPool
      ? [
          ...groups
            .filter((group) => outcomeShown.has(group))
            .flatMap(({ name, rows: own }) => pooled(name, own)),
          ...pooled(null, rows),
        ]
      : null,
    hasOutcomes: outcomes.length > 0,
    together: together(given, minCount),
  };
};
