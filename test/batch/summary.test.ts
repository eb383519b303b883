/** The summary over teams: its statistics by hand, what it keeps back, and the published outcome figures. */

import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/batch/summary/build-summary.ts';
import type { SummaryRow } from '../../src/batch/summary/records.ts';
import { toSummaryRow } from '../../src/batch/summary/records.ts';
import { pearson, ranks, spearman, spreadOf, withInterval } from '../../src/batch/summary/statistics.ts';
import { shownGroups } from '../../src/batch/summary/suppress.ts';
import { renderSummary } from '../../src/batch/summary/render-summary.ts';
import { batchSummaryWords } from '../../src/language/en/batch-summary-words.ts';
import { words } from '../../src/language/en/words.ts';
import { item, rubric, section } from '../support/builders.ts';
import { scoreTable } from '../support/table.ts';

const scored = rubric([section('one', [item('a'), item('b')])]);
const OPTIONS = { hasGroups: false, allRows: false, poolOutcomes: false, minGroup: 3, minCount: 5 };

const rowsOf = async (table: string, by: string | null = null): Promise<readonly SummaryRow[]> => {
  const { records, rejected } = await scoreTable(table, [scored], { records: true });
  expect(rejected).toEqual([]);
  return records.map((record) => toSummaryRow(record, by));
};

const render = (rows: readonly SummaryRow[], over = {}, by: string | null = null): string =>
  renderSummary(rows, {
    ...OPTIONS,
    words,
    say: batchSummaryWords,
    language: 'en',
    by,
    hasGroups: by !== null,
    ...over,
  });

describe('statistics', () => {
  it('has quartiles as spreadsheets do', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({
      count: 4,
      least: 1,
      lower: 1.75,
      median: 2.5,
      upper: 3.25,
      most: 4,
    });
    expect(spreadOf([])).toBeNull();
  });

  it('has correlations', () => {
    expect(pearson([1, 2, 3, 4], [2, 4, 6, 8])).toBeCloseTo(1, 12);
    expect(pearson([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
    expect(ranks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
    expect(spearman([1, 2, 3, 4], [1, 8, 27, 1000])).toBeCloseTo(1, 12);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
    const xs = Array.from({ length: 20 }, (_, i) => i);
    const ys = xs.map((x) => x + (x % 3));
    expect(withInterval(pearson, xs, ys)).toEqual(withInterval(pearson, xs, ys));
  });
});

describe('what is shown', () => {
  const shown = (sizes: readonly number[], least: number) => {
    const groups = sizes.map((size, index) => ({ size, index }));
    return [...shownGroups(groups, ({ size }) => [size], [least])].map(({ index }) => index);
  };

  it('leaves out small groups and what would give them away', () => {
    expect(shown([5, 4, 3], 3)).toEqual([0, 1, 2]);
    expect(shown([5, 4, 2], 3)).toEqual([0]);
    expect(shown([5, 1, 1], 3)).toEqual([]);
    expect(shown([5, 2, 2], 3)).toEqual([0]);
    expect(shown([2], 3)).toEqual([]);
  });
});

describe('a summary', () => {
  it('takes the latest row of each team', async () => {
    const rows = await rowsOf(
      'team,date,a,b\nx,2025-01-01,1,1\nx,2026-01-01,5,5\ny,2026-01-01,4,4\nz,2026-01-01,3,3\ny,2024-01-01,1,2\n',
    );
    expect(summarise(rows, scored, OPTIONS)).toMatchObject({ rows: 3, teams: 3, low: [] });
    expect(summarise(rows, scored, { ...OPTIONS, allRows: true })).toMatchObject({ rows: 5, teams: 3 });
  });

  it('gives the published figures of the Finnish try-outs, and does not add up snapshots', async () => {
    const rows = await rowsOf(
      'team,date,a,started,employed\nTry-outs,2023-06-30,3,763,348\nExtension,2024-12-18,3,428,154\nExtension,2023-12-29,3,240,50\n',
    );
    const all = render(rows, { allRows: true, minGroup: 1 });
    expect(all).toContain(
      '| Try-outs | 30 June 2023 | 763 | 348 | 45.6%'
        .replace('30 June 2023', words.date('2023-06-30'))
        .replace('45.6%', words.percent('45.6')),
    );
    expect(all).toContain(`| 428 | 154 | ${words.percent('36.0')}`);
    expect(all).toContain(`| 240 | 50 | ${words.percent('20.8')}`);
    expect(all).toContain(batchSummaryWords.notPooled);
    expect(all).not.toContain('| 1431 |');
    const pooled = summarise(rows, scored, { ...OPTIONS, allRows: true, poolOutcomes: true });
    expect(pooled.outcomeGroups?.map(({ started, employed }) => [started, employed])).toEqual([[1431, 552]]);
    const latest = summarise(rows, scored, OPTIONS);
    expect(latest.outcomeGroups?.map(({ started }) => started)).toEqual([1191]);
  });

  it('hides small groups and few people', async () => {
    const lines = ['n', 'n', 'n', 's', 's', 's', 'w', 'e', 'e'].map(
      (region, i) => `t${String(i)},2026-01-01,${region},3,4,${i === 0 ? '3,1' : '20,10'}`,
    );
    const rows = await rowsOf(`team,date,region,a,b,started,employed\n${lines.join('\n')}\n`, 'region');
    const summary = summarise(rows, scored, { ...OPTIONS, hasGroups: true });
    expect(summary.groups.map(({ name }) => name)).toEqual([null, 'n', 's']);
    expect(summary.hiddenGroups).toBe(2);
    // The row of three people and the smallest beside it in its group.
    expect(summary.hiddenOutcomes).toBe(2);
    const text = render(rows, {}, 'region');
    expect(text).not.toMatch(/\| (?:w|e) \|/u);
    expect(render(rows.slice(0, 2))).toContain(batchSummaryWords.tooSmall(3));
  });

  it('correlates fidelity and employment over ten teams or more', async () => {
    const table = (teams: number) =>
      'team,date,a,b,started,employed\n' +
      Array.from(
        { length: teams },
        (_, i) => `t${String(i)},2026-01-01,${String(1 + (i % 5))},3,100,${String(20 + 10 * (i % 5))}`,
      ).join('\n') +
      '\n';
    expect(summarise(await rowsOf(table(9)), scored, OPTIONS).together).toMatchObject({
      teams: 9,
      pearson: null,
    });
    const { together } = summarise(await rowsOf(table(10)), scored, OPTIONS);
    expect(together.pearson?.value).toBeCloseTo(1, 9);
    expect(together.spearman?.value).toBeCloseTo(1, 9);
    expect(render(await rowsOf(table(10)))).toContain(batchSummaryWords.cannotSay);
  });
});
