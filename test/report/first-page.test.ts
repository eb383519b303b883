/** The first page: who and when, the result of finished and unfinished reviews, outcomes, strengths, priorities. */

import { describe, expect, it } from 'vitest';
import { words as en } from '../../src/language/en/words.ts';
import type { Words } from '../../src/language/en/words.ts';
import { words as fi } from '../../src/language/fi/words.ts';
import { words as sv } from '../../src/language/sv/words.ts';
import { firstPage } from '../../src/report/markdown/first-page.ts';
import type { Outcomes } from '../../src/scoring/review.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import { parseMarkdown } from '../contracts/parsed-markdown.ts';
import {
  answered,
  checklist,
  item,
  measure,
  measured,
  rating,
  review,
  rubric,
  score,
  section,
} from '../support/builders.ts';

const say = en.report;
const NBSP = '\u00a0';
const three = (id: string) => [1, 2, 3].map((n) => item(`${id}-${String(n)}`));
const means = rubric([section('a', three('a')), section('b', three('b'))]);
const notApplicable = rating({ status: 'not-applicable', reason: 'nobody' });
const insufficient = rating({ status: 'insufficient', reason: 'no records' });

const AT_THE_TOP = {
  result: 'result',
  outcomes: 'outcomesTitle',
  strengths: 'strengths',
  priorities: 'priorities',
} as const;

// The blocks from a heading to the next one.
const under = (card: Scorecard, heading: keyof typeof AT_THE_TOP, words: Words = en): readonly string[] => {
  const title = words.report[AT_THE_TOP[heading]];
  const blocks = firstPage(card, words).flatMap((block) => block.split('\n\n'));
  const start = blocks.findIndex((block) => /^#+ /u.test(block) && block.endsWith(` ${title}`));
  const rest = start === -1 ? [] : blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.startsWith('#'));
  return end === -1 ? rest : rest.slice(0, end);
};
const tablesOf = (card: Scorecard, words: Words = en) =>
  parseMarkdown(firstPage(card, words).join('\n\n')).tables;
const strong = (text: string): string => `**${text}**`;

describe('who and when', () => {
  it('says all that is given', () => {
    const card = score(
      means,
      review(
        {},
        {
          team: {
            id: 'helsinki-1',
            name: 'Team One',
            organisation: 'HUS',
            region: 'Uusimaa',
            deliveryModel: 'employment-services',
          },
          period: { from: '2026-05-01', to: '2026-10-31' },
          kind: 'guided',
          status: 'provisional',
          reviewers: [
            { id: 'av', name: 'A. V.', lead: true },
            { id: 'bw', name: null, lead: false },
          ],
        },
      ),
    );
    const [about] = tablesOf(card);
    expect([about?.heading, ...(about?.rows ?? [])]).toEqual([
      [say.team, 'Team One (helsinki-1)'],
      [say.organisation, 'HUS'],
      [say.region, 'Uusimaa'],
      [say.deliveryModel, say.deliveryModels['employment-services']],
      [say.date, '20 November 2026'],
      [say.period, '1 May 2026 – 31 October 2026'],
      [say.kind, say.kinds.guided],
      [say.status, say.statuses.provisional],
      [say.reviewers, `A. V. (${say.lead}), bw`],
      [say.rubric, 'Test rubric, 1.0.0'],
    ]);
    expect(firstPage(card, en)[0]).toBe(`# ${say.title('Team One')}`);
  });

  it('says no more than is given', () => {
    const card = score(means, review({}));
    const [about] = tablesOf(card);
    expect(about?.heading).toEqual([say.team, 'team-1']);
    expect(about?.rows.map(([label]) => label)).toEqual([say.date, say.status, say.rubric]);
    expect(firstPage(card, en)[0]).toBe(`# ${say.title('team-1')}`);
  });
});

describe('the result of a finished review', () => {
  const rated = review({ 'a-1': 5, 'a-2': 5, 'a-3': 4, 'b-1': 2, 'b-2': 3, 'b-3': 3 });

  it.each([
    ['en', en, '3.67', '5', '73.3%'],
    ['fi', fi, '3,67', '5', `73,3${NBSP}%`],
    ['sv', sv, '3,67', '5', `73,3${NBSP}%`],
  ])('is the total with its band, and when to review again: %s', (_, words, total, maximum, percent) => {
    const { report } = words;
    expect(under(score(means, rated), 'result', words)).toEqual([
      strong(`${report.totalOf(total, maximum)} – Established`),
      report.resultDetail({ percent, mean: total, rated: 6, items: 6 }),
      report.nextReview('2027-11-20'),
    ]);
  });

  it('is not rounded into a band that it does not reach', () => {
    // The means of the two sections are 3.4992 and 3.5.
    const fine = rubric([
      section('a', [item('a-1', { weight: 624 }), item('a-2', { weight: 626 })]),
      section('b', [item('b-1'), item('b-2')]),
    ]);
    const card = score(fine, review({ 'a-1': 4, 'a-2': 3, 'b-1': 4, 'b-2': 3 }));
    expect(card.total.score).toBe(3.4996);
    expect(under(card, 'result')[0]).toBe(strong(`${say.totalOf('3.4996', '5')} – Partial`));
  });

  it('says how many items are not applicable', () => {
    const card = score(means, { ...rated, ratings: new Map([...rated.ratings, ['a-2', notApplicable]]) });
    const detail = say.resultDetail({ percent: '71.7%', mean: '3.40', rated: 5, items: 6 });
    expect(under(card, 'result')[1]).toBe(`${detail} ${say.notApplicableLeft(1)}`);
  });

  it('is none where every item is not applicable', () => {
    const all = Object.fromEntries(['a', 'b'].flatMap(three).map(({ id }) => [id, notApplicable]));
    const card = score(means, review(all));
    expect(under(card, 'result')).toEqual([say.nothingToRate]);
    expect(under(card, 'strengths')).toEqual([say.noStrengths]);
    expect(under(card, 'priorities')).toEqual([say.nothingRated]);
  });
});

describe('the result of a plain sum', () => {
  // As on a printed form of 25 items: 104 of 125.
  const items = Array.from({ length: 25 }, (_, index) => item(`i-${String(index + 1)}`));
  const sums = rubric([section('all', items)], {
    total: 'sum',
    bands: [
      { id: 'good', title: 'Good', from: 100, reviewAgainAfterMonths: 12 },
      { id: 'fair', title: 'Fair', from: 74, reviewAgainAfterMonths: 6 },
      { id: 'not', title: 'Not IPS', from: 25, reviewAgainAfterMonths: 6 },
    ],
  });
  const scores: Readonly<Record<string, number>> = Object.fromEntries(
    items.map(({ id }, index) => [id, index < 4 ? 5 : 4]),
  );

  it('is whole points of whole points', () => {
    const card = score(sums, review(scores));
    expect(under(card, 'result')).toEqual([
      strong(`${say.totalOf('104', '125')} – Good`),
      say.resultDetail({ percent: '83.2%', mean: '4.16', rated: 25, items: 25 }),
      say.nextReview('2027-11-20'),
    ]);
    expect(under(card, 'result', fi)[0]).toBe(strong(`${fi.report.totalOf('104', '125')} – Good`));
    expect(tablesOf(card).at(-1)?.rows).toEqual([
      ['Section all', say.totalOf('104', '125'), '4.16', '83.2%', say.totalOf('25', '25')],
    ]);
  });

  it('is prorated, and says so, where items are left out', () => {
    const card = score(sums, review({ ...scores, 'i-25': notApplicable, 'i-24': notApplicable }));
    const detail = say.resultDetail({ percent: '83.5%', mean: '4.17', rated: 23, items: 25 });
    expect(under(card, 'result')).toEqual([
      strong(`${say.totalOf('104.35', '125')} – Good`),
      [detail, say.notApplicableLeft(2), say.prorated].join(' '),
      say.nextReview('2027-11-20'),
    ]);
    expect(tablesOf(card).at(-1)?.rows).toEqual([
      ['Section all', say.totalOf('96', '115'), '4.17', '83.5%', say.totalOf('23', '25')],
    ]);
  });

  it('still possible is in whole points', () => {
    const some = Object.fromEntries(Object.entries(scores).slice(0, 23));
    expect(under(score(sums, review(some)), 'result').slice(0, 2)).toEqual([
      strong(say.unfinished({ missing: 2, items: 25 })),
      strong(say.stillPossible({ lowest: '98', highest: '106', bands: ['Fair', 'Good'] })),
    ]);
  });
});

describe('the result of an unfinished review', () => {
  const rated = { 'a-1': 5, 'a-2': 5, 'a-3': 4, 'b-1': 2, 'b-2': 3 };

  it('is what is missing and what is still possible, without a total', () => {
    const card = score(means, review({ ...rated, 'b-2': insufficient }));
    expect(under(card, 'result')).toEqual([
      strong(say.unfinished({ missing: 2, items: 6 })),
      strong(say.stillPossible({ lowest: '3.00', highest: '4.33', bands: ['Partial', 'Established'] })),
      `${say.missing}:`,
      `- Title of b-2 – ${en.outcomes.insufficient}: no records\n- ${say.unratedItems(1)}: Title of b-3`,
    ]);
  });

  it.each([
    ['fi', fi],
    ['sv', sv],
  ])('has decimal commas and words of its own: %s', (_, words) => {
    const { report } = words;
    expect(under(score(means, review(rated)), 'result', words)).toEqual([
      strong(report.unfinished({ missing: 1, items: 6 })),
      strong(report.stillPossible({ lowest: '3,33', highest: '4,00', bands: ['Partial', 'Established'] })),
      `${report.missing}:`,
      `- ${report.unratedItems(1)}: Title of b-3`,
    ]);
  });

  it('names the band where only one is possible, and when to review again', () => {
    const card = score(means, review({ 'a-1': 3, 'a-2': 3, 'a-3': 3, 'b-1': 3, 'b-2': 3 }));
    const result = under(card, 'result');
    expect(result[1]).toBe(
      strong(say.stillPossible({ lowest: '2.67', highest: '3.33', bands: ['Partial'] })),
    );
    expect(result[2]).toBe(say.onlyBand('Partial'));
    expect(result.at(-1)).toBe(say.nextReview('2027-05-20'));
  });

  it('leaves uncounted items out of what is missing', () => {
    const withAside = rubric([section('a', three('a')), section('b', three('b'), { counted: false })]);
    const card = score(withAside, review({ 'a-1': 5, 'a-2': 4 }));
    expect(under(card, 'result').at(-1)).toBe(`- ${say.unratedItems(1)}: Title of a-3`);
  });

  it('names no item where none is rated', () => {
    expect(under(score(means, review({})), 'result').at(-1)).toBe(`- ${say.allUnrated}`);
  });
});

describe('outcomes', () => {
  const said = (given: Partial<Outcomes>, words: Words = en) => {
    const outcomes = { started: null, employed: null, period: null, definition: null, ...given };
    return under(score(means, review({}, { outcomes })), 'outcomes', words);
  };
  const figures = { started: 763, employed: 348 };

  it('stand beside fidelity with their interval', () => {
    const period = { from: '2020-05-01', to: '2023-06-30' };
    expect(said({ ...figures, period, definition: 'A day or more, from the register' })).toEqual([
      say.outcomesSentence({ ...figures, rate: '45.6%', low: '42.1%', high: '49.2%' }),
      `${say.outcomesPeriod}: ${say.fromTo(period.from, period.to)}.\n${say.outcomesDefinition}: A day or more, from the register`,
      say.outcomesBeside,
    ]);
    const percent = (written: string) => `${written}${NBSP}%`;
    expect(said(figures, fi)[0]).toBe(
      fi.report.outcomesSentence({
        ...figures,
        rate: percent('45,6'),
        low: percent('42,1'),
        high: percent('49,2'),
      }),
    );
  });

  it('say what is not known', () => {
    expect(said({ started: 0, employed: 0 }).slice(0, 2)).toEqual([
      say.outcomesNobody,
      say.outcomesNoDefinition,
    ]);
    expect(said({ started: 12 })[0]).toBe(say.outcomesStarted(12));
    expect(said({ employed: 1 })[0]).toBe(say.outcomesEmployed(1));
    expect(said({})).toEqual([]);
    expect(under(score(means, review({})), 'outcomes')).toEqual([]);
  });
});

describe('strengths', () => {
  const rated = review({ 'a-1': 5, 'a-2': 4, 'b-1': 5 });

  it('are the reviewer’s words', () => {
    const named = { ...rated, strengths: ['# Meets weekly', 'Knows employers'] };
    expect(under(score(means, named), 'strengths')).toEqual(['- \\# Meets weekly\n- Knows employers']);
  });

  it('are else the items at the top of the scale', () => {
    expect(under(score(means, rated), 'strengths')).toEqual([
      say.highestRated(5),
      '- Title of a-1\n- Title of b-1',
    ]);
  });
});

describe('priorities', () => {
  it('are the five lowest counted items, each with what the next level needs', () => {
    const days = item('days', { measure: measure(), number: '7' });
    const parts = item('parts', { checklist: checklist(3) });
    const counted = section('a', [...three('a'), days, parts]);
    const mixed = rubric([counted, section('b', three('b'), { counted: false })]);
    const card = score(
      mixed,
      review({
        'a-1': 4,
        'a-2': 2,
        'a-3': 4,
        days: measured({ days: 200 }),
        parts: answered({ parts: { a: false, b: false, c: false } }),
        'b-1': 1,
      }),
    );
    const line = (name: string, rated: number, needs: string) =>
      `**${name} (${say.ratedOf(rated, 5)})** – ${say.forLevel(rated + 1)} ${needs}`;
    expect(under(card, 'priorities').join('\n').split('\n')).toEqual([
      `1. ${line('Title of parts', 1, say.needs.parts(2, ['Part 0', 'Part 1', 'Part 2']))}`,
      `2. ${line('Title of a-2', 2, 'Anchor 3 of a-2')}`,
      `3. ${line('7 Title of days', 2, `${say.needs.atMost('150 days')} (Anchor 3 of days)`)}`,
      `4. ${line('Title of a-1', 4, 'Anchor 5 of a-1')}`,
      `5. ${line('Title of a-3', 4, 'Anchor 5 of a-3')}`,
    ]);
  });

  it('have the advice within them', () => {
    const advised = rating({ score: 2, recommendation: 'Meet *weekly*.\nWrite it down.' });
    const card = score(rubric([section('a', three('a'))]), review({ 'a-1': advised, 'a-2': 3, 'a-3': 5 }));
    const { skeleton, texts } = parseMarkdown(under(card, 'priorities').join('\n\n'));
    expect(skeleton.filter((one) => one.endsWith('_list_open ol'))).toHaveLength(1);
    expect(skeleton.indexOf('ordered_list_close ol')).toBe(skeleton.length - 1);
    expect(texts.join('\n')).toContain('Meet *weekly*.\nWrite it down.');
  });

  it('are none where every item is at the top', () => {
    const card = score(rubric([section('a', three('a'))]), review({ 'a-1': 5, 'a-2': 5, 'a-3': 5 }));
    expect(under(card, 'priorities')).toEqual([say.noPriorities]);
  });
});

describe('principles and sections', () => {
  const rapid = { principle: 'rapid-job-search' } as const;
  const open = { principle: 'open-to-all' } as const;
  const aside = section('aside', [item('o-1')], { counted: false });

  it('principles have a bar and a mean, and say what is covered and rated', () => {
    const first = section('first', [item('f-1', rapid), item('f-2', rapid), item('f-3', rapid)], rapid);
    const second = section('second', [item('s-1', open)], open);
    const scored = rubric([first, second, aside], { partlyCovers: ['benefits-counselling'] });
    const [, principles, conditions, ...rest] = tablesOf(
      score(scored, review({ 'f-1': 3, 'f-2': 4, 'o-1': 2 })),
    );
    const rows = principles?.rows ?? [];
    const titles = Object.values(en.principles);
    expect(rows).toHaveLength(9);
    expect(rows[0]).toEqual([`1. ${titles[0]!}`, '', say.notRated]);
    expect(rows[1]).toEqual([`2. ${titles[1]!} (${say.coverage.none})`, '', '–']);
    expect(rows[3]).toEqual([
      `4. ${titles[3]!} (${say.ratedSome(2, 3)})`,
      '█'.repeat(14) + '░'.repeat(6),
      '3.50',
    ]);
    expect(rows[8]).toEqual([`9. ${titles[8]!} (${say.coverage.partial})`, '', say.notRated]);
    expect(conditions?.rows).toEqual([['Section aside', '█'.repeat(8) + '░'.repeat(12), '2.00']]);
    // Each section is one principle, so there is no table of sections.
    expect(rest).toEqual([]);
  });

  it('sections have a table of their own unless each is one principle', () => {
    const both = section('both', [item('x-1', open), item('x-2', rapid)]);
    const card = score(rubric([both, aside]), review({ 'x-1': 3, 'x-2': 4, 'o-1': 2 }));
    expect(tablesOf(card).at(-1)).toEqual({
      heading: [say.section, say.points, say.mean, say.share, say.ratedItems],
      rows: [
        ['Section both', say.totalOf('7.00', '10'), '3.50', '70.0%', say.totalOf('2', '2')],
        [
          `Section aside (${say.notCounted})`,
          say.totalOf('2.00', '5'),
          '2.00',
          '40.0%',
          say.totalOf('1', '1'),
        ],
      ],
    });
    expect(tablesOf(score(rubric([both]), review({}))).at(-1)?.rows).toEqual([
      ['Section both', '–', '–', '–', say.totalOf('0', '2')],
    ]);
  });
});
