/** The last pages: what the next band takes, the action plan, who was met, changes, warnings and the method. */

import { describe, expect, it } from 'vitest';
import { words as en } from '../../src/language/en/words.ts';
import type { Words } from '../../src/language/en/words.ts';
import { words as fi } from '../../src/language/fi/words.ts';
import { words as sv } from '../../src/language/sv/words.ts';
import { lastPages } from '../../src/report/markdown/last-pages.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { shortFingerprint } from '../../src/rubric/fingerprint.ts';
import type { Review } from '../../src/scoring/review.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import { parseMarkdown } from '../contracts/parsed-markdown.ts';
import { item, measure, measured, review, rubric, score, section } from '../support/builders.ts';

const say = en.report;
const OPTIONS: ReportOptions = {
  nextBand: false,
  withWarnings: false,
  excel: null,
  command: 'ips-fidelity score x',
};
const items = [item('a-1', { number: '1.1' }), item('a-2'), item('days', { measure: measure() })];
const means = rubric([section('a', items)]);
const rated = { 'a-1': 3, 'a-2': 3, days: measured({ days: 41 }) };
const cardOf = (over: Partial<Review> = {}): Scorecard => score(means, review(rated, over));

// The blocks under a heading of the second level, or null where there is no such heading.
const under = (
  card: Scorecard,
  heading: string,
  options: Partial<ReportOptions> = {},
  words: Words = en,
): readonly string[] | null => {
  const blocks = lastPages(card, words, { ...OPTIONS, ...options });
  const start = blocks.indexOf(`## ${heading}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.startsWith('## '));
  return start === -1 ? null : end === -1 ? rest : rest.slice(0, end);
};
const rowsOf = (blocks: readonly string[] | null) =>
  parseMarkdown((blocks ?? []).join('\n\n')).tables[0]?.rows;

describe('the next band', () => {
  it('is said only where it is asked for', () => {
    expect(under(cardOf(), say.nextBand('Established'))).toBeNull();
  });

  it('has a row for each step', () => {
    const blocks = under(cardOf(), say.nextBand('Established'), { nextBand: true });
    expect(blocks?.[0]).toBe(say.nextBandMissing('0.17', '3.50'));
    expect(rowsOf(blocks)).toEqual([['1.1 Title of a-1', say.step(3, 4), '+0.33', 'Anchor 4 of a-1']]);
  });

  it('names the cut of a measure, and takes a step for each level', () => {
    const alone = rubric([section('a', [item('days', { measure: measure() })])]);
    const blocks = under(score(alone, review({ days: measured({ days: 271 }) })), say.nextBand('Partial'), {
      nextBand: true,
    });
    expect(rowsOf(blocks)).toEqual([
      ['Title of days', say.step(1, 2), '+1.00', say.needs.atMost('270 days')],
      ['Title of days', say.step(2, 3), '+1.00', say.needs.atMost('150 days')],
    ]);
  });

  it('of an unfinished review says what it is counted from', () => {
    const card = score(means, review({ 'a-1': 3, 'a-2': 3 }));
    expect(under(card, say.nextBand('Established'), { nextBand: true })?.[0]).toBe(
      `${say.nextBandSoFar('3.00')} ${say.nextBandMissing('0.50', '3.50')}`,
    );
  });

  it('of the highest band is none', () => {
    const card = score(means, review({ 'a-1': 5, 'a-2': 5, days: 5 }));
    expect(lastPages(card, en, { ...OPTIONS, nextBand: true })[0]).toBe(`## ${say.method}`);
  });

  it.each([
    ['fi', fi],
    ['sv', sv],
  ])('has decimal commas: %s', (_, words) => {
    const blocks = under(cardOf(), words.report.nextBand('Established'), { nextBand: true }, words);
    expect(blocks?.[0]).toBe(words.report.nextBandMissing('0,17', '3,50'));
    expect(rowsOf(blocks)?.[0]?.[2]).toBe('+0,33');
  });
});

describe('the action plan', () => {
  const actions: Review['actions'] = [
    { item: 'a-1', action: 'Plan | train', owner: 'Leader', due: '2027-02-28', status: 'in-progress' },
    { item: null, action: 'Tell\nall staff', owner: null, due: null, status: 'open' },
  ];

  it('is a table of steps', () => {
    const blocks = under(cardOf({ actions }), say.actionPlan);
    expect(parseMarkdown(blocks!.join('\n')).tables).toEqual([
      {
        heading: [say.item, say.action, say.owner, say.due, say.actionStatus],
        rows: [
          [
            '1.1 Title of a-1',
            'Plan | train',
            'Leader',
            '28 February 2027',
            say.actionStatuses['in-progress'],
          ],
          ['–', 'Tell all staff', '–', '–', say.actionStatuses.open],
        ],
      },
    ]);
    expect(rowsOf(under(cardOf({ actions }), sv.report.actionPlan, {}, sv))?.[0]?.slice(3)).toEqual([
      '28.2.2027',
      sv.report.actionStatuses['in-progress'],
    ]);
  });

  it('is left out where there is none', () => {
    expect(under(cardOf(), say.actionPlan)).toBeNull();
  });
});

describe('who was met and what was read', () => {
  it('is a table of sources', () => {
    const sources: Review['sources'] = [
      { id: 'talks', kind: 'interview', who: 'specialists', date: '2026-11-19', count: 3, note: 'all' },
      { id: 'paper', kind: 'documents', who: null, date: null, count: null, note: null },
    ];
    expect(parseMarkdown(under(cardOf({ sources }), say.metAndRead)!.join('\n')).tables).toEqual([
      {
        heading: [say.sourceKind, say.who, say.when, say.howMany, say.note],
        rows: [
          ['interview', 'specialists', '19 November 2026', '3', 'all'],
          ['documents', '–', '–', '–', '–'],
        ],
      },
    ]);
    expect(under(cardOf(), say.metAndRead)).toBeNull();
  });
});

describe('changes after the draft', () => {
  it('are a table of who changed what and why', () => {
    const card = cardOf({
      reviewers: [
        { id: 'av', name: 'A. V.', lead: true },
        { id: 'bw', name: null, lead: false },
      ],
      history: [
        { at: '2026-12-01', by: 'av', item: 'a-1', from: 4, to: 3, reason: 'Seen again' },
        { at: '2026-12-02T14:30', by: 'bw', item: 'days', from: null, to: 4, reason: 'Counted' },
        { at: '2026-12-03', by: null, item: 'a-2', from: 3, to: null, reason: 'Taken back' },
      ],
    });
    expect(parseMarkdown(under(card, say.history)!.join('\n')).tables).toEqual([
      {
        heading: [say.changedAt, say.changedBy, say.item, say.change, say.reason],
        rows: [
          ['1 December 2026', 'A. V.', '1.1 Title of a-1', '4 → 3', 'Seen again'],
          ['2 December 2026', 'bw', 'Title of days', '– → 4', 'Counted'],
          ['3 December 2026', '–', 'Title of a-2', '3 → –', 'Taken back'],
        ],
      },
    ]);
    expect(under(cardOf(), say.history)).toBeNull();
  });
});

describe('warnings', () => {
  it('are said only where they are asked for, with their codes', () => {
    expect(under(cardOf(), say.warningsTitle)).toBeNull();
    const [list] = under(cardOf(), say.warningsTitle, { withWarnings: true })!;
    expect(list?.split('\n')).toEqual([
      ...['a-1', 'a-2', 'days'].map(
        (id) => `- \`no-evidence\` ${en.warnings['no-evidence']({ item: `Title of ${id}` })}`,
      ),
    ]);
  });

  it('are said to be none where there are none', () => {
    const card = score(means, review({}));
    expect(under(card, say.warningsTitle, { withWarnings: true })).toEqual([say.noWarnings]);
  });
});

describe('the method', () => {
  it('names rubric, fingerprint, bands, program and the command', () => {
    const noted = rubric([section('a', items)], {
      notice: 'Not validated.\nNot comparable.',
      sources: [
        { title: 'A page', url: 'https://example.org/a_b' },
        { title: 'A book', url: null },
      ],
    });
    const fingerprint = shortFingerprint(noted.fingerprint);
    const bands = [
      say.bandFrom('Strong', '4.5'),
      say.bandFrom('Established', '3.5'),
      say.bandFrom('Partial', '2.5'),
      say.bandFrom('Early', '1'),
    ];
    const blocks = under(score(noted, review(rated)), say.method, {
      command: 'ips-fidelity score  team.yaml',
    });
    expect(blocks).toEqual([
      `**${say.notice}:** Not validated.\\\nNot comparable.`,
      [
        say.methodRubric({ title: 'Test rubric', id: 'test-rubric', version: '1.0.0', fingerprint }),
        say.methodMeans['mean-of-sections'],
        say.methodBands(bands),
        say.methodRounding,
      ].join('\n'),
      `${say.sourcesOfRubric}:\n\n- A page <https://example.org/a_b>\n- A book`,
      `${say.program('ips-fidelity', '0.0.0-test')} ${say.rederive}`,
      '    ips-fidelity score team.yaml',
    ]);
    expect(parseMarkdown(blocks!.join('\n\n')).code).toEqual(['ips-fidelity score team.yaml\n']);
  });

  it('of a sum says that it is one', () => {
    const sums = rubric([section('a', items)], { total: 'sum' });
    expect(under(score(sums, review(rated)), say.method)?.[0]).toContain(say.methodMeans.sum);
  });
});
