/** The words of the summary over teams in English. Their type is the contract for the other languages. */

const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const batchSummaryWords = {
  title: 'Summary of fidelity reviews',
  source: (v: {
    rubric: string;
    version: string;
    teams: number;
    rows: number;
    from: string;
    to: string;
    isLatest: boolean;
  }) =>
    `${v.rubric}, version ${v.version}. ${some(v.teams, 'team', 'teams')}, ${some(v.rows, 'review', 'reviews')} from ${v.from} to ${v.to}${v.isLatest ? '; the latest review of each team' : '; every review'}.`,
  tooSmall: (least: number) => `There are fewer than ${String(least)} teams, so nothing about them is shown.`,
  hiddenGroups: (v: { count: number; least: number }) =>
    `${some(v.count, 'group is', 'groups are')} not shown: ${v.count === 1 ? 'it has' : 'some have'} fewer than ${String(v.least)} teams, or would give away one that has.`,
  blankGroup: '(none given)',
  all: 'All',
  teamsByBand: 'Teams by band',
  band: 'Band',
  severalBands: 'several bands possible (ratings are missing)',
  noBand: 'nothing rated',
  reviews: 'Reviews',
  sections: 'Sections and items',
  spreadNote: (v: { min: string; max: string }) =>
    `Bars run from ${v.min} to ${v.max}: · nothing, ─ the range, ▒ the middle half, █ the median.`,
  item: 'Item',
  section: 'Section',
  median: 'Median',
  quartiles: 'Quartiles',
  range: 'Range',
  spread: 'Spread',
  rated: 'Rated',
  mediansBy: (by: string) => `Medians by ${by}`,
  lowItems: 'Most often low',
  lowLine: (v: { item: string; low: number; rated: number }) =>
    `${v.item}: low in ${String(v.low)} of ${String(v.rated)}`,
  noLow: 'No item is low in any review.',
  missing: 'Missing data',
  complete: (v: { complete: number; rows: number }) =>
    `${String(v.complete)} of ${some(v.rows, 'review', 'reviews')} ${v.complete === 1 ? 'is' : 'are'} complete.`,
  unrated: 'Unrated',
  insufficient: 'Insufficient evidence',
  notApplicable: 'Not applicable',
  outcomes: 'Employment outcomes',
  outcomesNote:
    'Each line stands for its own people and period; outcomes stand beside fidelity, never inside it.',
  notPooled:
    'The rows are not added up: several are of one team and may count the same people. If they do not, use --pool-outcomes.',
  hiddenOutcomes: (v: { count: number; least: number }) =>
    `${some(v.count, 'row is', 'rows are')} not shown: fewer than ${String(v.least)} people, or would give away one that has.`,
  team: 'Team',
  date: 'Date',
  group: 'Group',
  started: 'Started',
  employed: 'Employed',
  rate: 'Rate',
  interval: '95 % interval',
  together: 'Fidelity and employment',
  tooFew: (v: { teams: number; least: number }) =>
    `${some(v.teams, 'team has', 'teams have')} a complete review and outcomes; a correlation is not computed under ${String(v.least)}.`,
  correlation: (v: { teams: number; spearman: string; pearson: string }) =>
    `Over ${String(v.teams)} teams: Spearman ${v.spearman}; Pearson ${v.pearson} (95 % intervals by bootstrap, 2,000 resamples).`,
  estimate: (v: { value: string; low: string; high: string }) => `${v.value} (${v.low} to ${v.high})`,
  noVariation: 'cannot be said, as all are alike',
  cannotSay:
    'This does not say that better fidelity leads to more employment, or what would happen in any one team: labour markets, clients and ways of counting differ between teams.',
};

/** What every language has to say in a summary. */
export type BatchSummaryWords = typeof batchSummaryWords;
