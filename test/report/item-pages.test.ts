/** The pages about items: what is asked, the rating with its anchor, parts, evidence and the reviewer's words. */

import { describe, expect, it } from 'vitest';
import { words as en } from '../../src/language/en/words.ts';
import { words as fi } from '../../src/language/fi/words.ts';
import { itemPages } from '../../src/report/markdown/item-pages.ts';
import type { Item } from '../../src/rubric/rubric.ts';
import type { Rating, Review } from '../../src/scoring/review.ts';
import {
  checklist,
  item,
  percentMeasure,
  rating,
  review,
  rubric,
  score,
  section,
} from '../support/builders.ts';

const say = en.report;

const pagesOf = (over: Partial<Item>, rated: Partial<Rating>, around: Partial<Review> = {}, words = en) => {
  const scored = rubric([section('a', [item('one', over)])]);
  return itemPages(score(scored, review({ one: rating(rated) }, around)), words);
};

describe('the page of an item', () => {
  it('has all that is known of it', () => {
    const sources: Review['sources'] = [
      { id: 'talks', kind: 'interview', who: 'specialists', date: '2026-11-19', count: 3, note: null },
    ];
    const pages = pagesOf(
      { number: '15', period: 'Last 6 months' },
      {
        score: 4,
        reason: 'Agreed',
        evidence: [
          { source: 'talks', kind: null, sample: null, note: 'said so', asOf: null },
          { source: null, kind: 'records', sample: 10, note: null, asOf: '2026-10-31' },
          { source: null, kind: 'data', sample: null, note: null, asOf: null },
        ],
        observation: 'One.\n\nTwo.',
        recommendation: 'Do it.',
      },
      { sources },
    );
    expect(pages).toEqual([
      `## ${say.items}`,
      '### Section a – 4.00',
      '#### 15 Title of one',
      '*Question of one?* (Last 6 months)',
      `**${say.rating}: ${say.ratingLine(4, 5)}** – Anchor 4 of one`,
      `${say.howItFollows}:\n\n- ${say.follows.chosen}`,
      `**${say.reason}:** Agreed`,
      [
        `**${say.evidence}:**\n`,
        '- interview: specialists; 19 November 2026; said so',
        `- records: ${say.sample(10)}; ${say.asOf('2026-10-31')}`,
        '- data',
      ].join('\n'),
      `**${say.observation}:** One.\n\nTwo.`,
      `**${say.recommendation}:** Do it.`,
    ]);
  });

  it('of an item without evidence says so', () => {
    expect(pagesOf({}, { score: 4 }).at(-1)).toBe(`**${say.evidence}:** ${say.noEvidence}`);
    expect(pagesOf({}, { score: 4 }, {}, fi).at(-1)).toBe(
      `**${fi.report.evidence}:** ${fi.report.noEvidence}`,
    );
  });

  it('of an item that is not rated has its outcome and the reason', () => {
    expect(pagesOf({}, { status: 'not-applicable', reason: 'nobody' }).slice(-2)).toEqual([
      `**${say.rating}: ${en.outcomes['not-applicable']}**`,
      `**${say.reason}:** nobody`,
    ]);
    expect(pagesOf({}, { status: 'insufficient', reason: 'none' })).toContain(
      `**${say.rating}: ${en.outcomes.insufficient}**`,
    );
    expect(pagesOf({}, { observation: 'Only seen' }).slice(1)).toEqual([
      `### Section a – ${say.notRated}`,
      '#### Title of one',
      '*Question of one?*',
      `**${say.rating}: ${en.outcomes.unrated}**`,
      `**${say.observation}:** Only seen`,
    ]);
  });

  it('lists the parts of a checklist once one is answered', () => {
    const parts = new Map([
      ['a', true],
      ['b', false],
    ]);
    expect(pagesOf({ checklist: checklist(3) }, { parts })).toContain(
      `${say.parts}:\n\n- Part 0 – ${say.yes}\n- Part 1 – ${say.no}\n- Part 2 – ${say.notAnswered}`,
    );
    expect(pagesOf({ checklist: checklist(3) }, {}).join('\n')).not.toContain(`${say.parts}:`);
  });

  it('stands under its section, marked where that is not counted', () => {
    const scored = rubric([section('a', [item('a-1')]), section('b', [item('b-1')], { counted: false })]);
    const pages = itemPages(score(scored, review({ 'a-1': 4, 'b-1': 2 })), en);
    expect(pages.filter((block) => /^#{3,4} /u.test(block))).toEqual([
      '### Section a – 4.00',
      '#### Title of a-1',
      `### Section b – 2.00 (${say.notCounted})`,
      '#### Title of b-1',
    ]);
  });

  it('marks a section of which only some is rated', () => {
    const scored = rubric([section('a', [item('a-1'), item('a-2')], { counted: false })]);
    expect(itemPages(score(scored, review({ 'a-1': 4 })), en)[1]).toBe(
      `### Section a – 4.00 (${say.ratedSome(1, 2)}; ${say.notCounted})`,
    );
  });

  it('tells what was given where no score follows from it', () => {
    const inputs = new Map([['whole', 40]]);
    expect(pagesOf({ measure: percentMeasure() }, { inputs })).toContain(
      `${say.figuresSoFar}:\n\n- Whole: 40`,
    );
  });

  it('is left out where nothing is known of any item', () => {
    expect(pagesOf({ measure: percentMeasure() }, {})).toEqual([]);
  });
});
