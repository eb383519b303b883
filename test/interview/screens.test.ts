/** What screens say beside their questions: where an item is, what is still possible, each item's state. */

import { describe, expect, it } from 'vitest';
import type { Screen } from '../../src/interview/screen.ts';
import { screenOf } from '../../src/interview/screen-of.ts';
import { interviewWords } from '../../src/language/en/interview-words.ts';
import { words } from '../../src/language/en/words.ts';
import type { Plain } from '../../src/source/yaml-source.ts';
import type { Session } from '../support/interview.ts';
import { emptyReview, open, type } from '../support/interview.ts';

const saying = { words, say: interviewWords, language: 'en' };
const all = { anchors: 3, days: 3, share: 1, parts: 1, each: 1, hours: 1, capped: 1 };
const shown = ({ state }: Session): Screen => screenOf(state, saying);
const rated = (ratings: Plain): Session => open(emptyReview({ ratings }));
const texts = (session: Session): string =>
  shown(session)
    .lines.map(({ text }) => text)
    .join('\n');

describe('the screen of an item', () => {
  it('names the item once more before what is asked, for a page that does not fit', () => {
    const screen = shown(rated({ ...all, capped: null }));
    expect(screen.heading?.texts[0]).toMatch(/ · 7 of 7$/u);
    expect(screen.heading?.texts).toHaveLength(2);
    const after = screen.lines.slice(screen.heading?.at).map(({ text }) => text);
    expect(after).toEqual([interviewWords.cap(2)]);
    // In the middle of an item the page is not shown, so nothing has to be named again.
    expect(shown(type(rated({ ...all, capped: null }), '0')).heading).toBeNull();
  });

  it('does not count as rated what was proposed and not accepted', () => {
    const proposed = { days: { inputs: { days: 20 }, caps: { cap: false }, score: null } };
    expect(texts(rated({ anchors: 3, ...proposed }))).toMatch(/1 of 7 rated/u);
    expect(texts(rated({ anchors: 3, days: { ...proposed.days, score: 5 } }))).toMatch(/2 of 7 rated/u);
  });

  it('stands whole again after a side question', () => {
    const session = type(rated({}), ':o');
    expect(texts(type(session, 'done'))).toContain('1 of 7');
  });

  it('shows what is still possible only while something is', () => {
    expect(texts(rated({ ...all, capped: null }))).toMatch(/6 of 7 rated · still possible/u);
    const done = texts(rated({ ...all, anchors: { status: 'not-applicable', reason: 'r' } }));
    expect(done).toMatch(/6 of 6 rated · not applicable 1$|6 of 7 rated · not applicable 1$/mu);
    expect(done).not.toContain('still possible');
  });
});

describe('the overview', () => {
  const warned = rated({ anchors: 3, days: 3, share: 1, parts: 1, each: 1, hours: 1, capped: 1 });

  it('names how many warnings there are, and lists them all at a key', () => {
    const [overview, all] = [shown(type(warned, 's')), shown(type(warned, 'w'))];
    expect(overview.prompt.kind === 'keys' && overview.prompt.keys.some(({ key }) => key === 'w')).toBe(true);
    expect(all.lines.length).toBeGreaterThan(3);
    expect(all.lines.map(({ text }) => text)).not.toContain(interviewWords.overview.title);
  });
});

describe('a list of items', () => {
  it('keeps the state of each beside its title, where neither pushes the other out', () => {
    const { prompt } = shown(type(rated({ anchors: 3 }), ':g'));
    if (prompt.kind !== 'list') throw new TypeError(prompt.kind);
    expect(prompt.choices.slice(0, 2).map(({ tail }) => tail)).toEqual([' – 3', ' – open']);
  });
});
