/** The conversation, question by question: what follows from a reply, and what is saved. */

import { describe, expect, it } from 'vitest';
import { answer } from '../../src/interview/answer.ts';
import type { SetupField } from '../../src/interview/question.ts';
import { SETUP_FIELDS } from '../../src/interview/question.ts';
import { startAgain, startNew } from '../../src/interview/start.ts';
import type { Around, State } from '../../src/interview/state.ts';
import { review } from '../support/builders.ts';
import {
  around,
  emptyReview,
  interviewRubric,
  nameOf,
  open,
  resumed,
  said,
  type,
} from '../support/interview.ts';

const at = (id: string) => type(open(emptyReview()), ':g', `item:${id}`);
const ratings = (session: ReturnType<typeof open>) =>
  (session.file.value as { ratings: Record<string, unknown> }).ratings;
const asked = (session: ReturnType<typeof open>): string => nameOf(session.state.question);
const told = (session: ReturnType<typeof open>) => session.state.notices.map(({ code }) => code);

describe('a rating from anchors', () => {
  it('is one key by value, and the next item follows', () => {
    const session = type(open(emptyReview()), '4');
    expect(ratings(session)).toEqual({ anchors: 4 });
    expect(asked(session)).toBe('input days days');
    expect(session.state.isFresh).toBe(true);
  });

  it('refuses a key off the scale', () => {
    const session = type(open(emptyReview()), '6');
    expect(told(session)).toEqual(['refused']);
    expect(ratings(session)).toBeNull();
  });

  it('keeps the rating on Enter and changes it on another key', () => {
    const back = type(open(emptyReview()), '4', ':b');
    expect(asked(back)).toBe('rating anchors');
    expect(ratings(type(back, ''))).toEqual({ anchors: 4 });
    expect(ratings(type(back, '2'))).toEqual({ anchors: 2 });
  });

  it('above a cap that holds asks for a reason', () => {
    const session = type(at('capped'), '1', '5');
    expect(asked(session)).toContain('reason capped overruled');
    const done = type(session, 'because');
    expect(ratings(done)).toEqual({ capped: { caps: { cap: true }, reason: 'because', score: 5 } });
  });
});

describe('an item that was insufficient', () => {
  const reason = 'No list was kept.';
  const left = emptyReview({ ratings: { days: { status: 'insufficient', reason } } });

  it('is taken up at its first figure, and settled by a key of its own', () => {
    const again = type(open(left), ':g', 'item:days');
    expect(asked(again)).toBe('input days days');
    const figures = type(again, '20', '0');
    expect(asked(figures)).toBe('accept days');
    const refused = type(figures, '');
    expect([asked(refused), told(refused)]).toEqual(['accept days', ['refused']]);
    expect(ratings(type(figures, 'k'))['days']).toMatchObject({ status: 'insufficient', reason });
    expect(ratings(type(figures, 'a'))).toEqual({ days: { inputs: { days: 20 }, caps: { cap: false } } });
  });
});

describe('a measured item', () => {
  it('asks for numbers, then caps, then shows what follows', () => {
    let session = type(at('days'), '41,5');
    expect(ratings(session)).toEqual({ days: { inputs: { days: 41.5 }, score: null } });
    expect(asked(session)).toBe('cap days cap');
    session = type(session, '1');
    expect(asked(session)).toBe('accept days');
    session = type(session, '');
    expect(ratings(session)).toEqual({ days: { inputs: { days: 41.5 }, caps: { cap: true } } });
    expect(asked(session)).toBe('input share part');
  });

  it('leads to the anchors when there is no figure', () => {
    const session = type(at('days'), '', '0');
    expect(asked(session)).toBe('rating days');
    expect(ratings(type(session, '3'))).toEqual({ days: { caps: { cap: false }, score: 3 } });
  });

  it.each([['4O'], ['-3'], ['99999'], ['1234567890123456']])('refuses %s', (text) => {
    const session = type(at('days'), text);
    expect(told(session)).toEqual(['refused']);
    expect(ratings(session)).toBeNull();
  });

  it('refuses a part that is more than its whole', () => {
    const session = type(at('share'), '12', '10');
    expect(session.state.notices).toEqual([
      { code: 'refused', refusal: { code: 'part-over-whole', part: 12, whole: 10 } },
    ]);
  });

  it('takes a percentage alone, and counts in its place later', () => {
    const alone = type(at('share'), '92%');
    expect(ratings(alone)).toEqual({ share: { inputs: { value: 92 }, score: null } });
    expect(asked(alone)).toBe('accept share');
    const counts = type(alone, ':b', '9', '10');
    expect(ratings(counts)).toEqual({ share: { inputs: { part: 9, whole: 10 }, score: null } });
  });

  it('says what an empty denominator means, and takes it on Enter', () => {
    const session = type(at('share'), '0', '0');
    expect(asked(session)).toBe('accept share');
    expect(asked(type(session, ''))).toBe('part parts a');
  });

  it('is overruled by another key, with a reason', () => {
    const session = type(at('days'), '20', '0', '3');
    expect(asked(session)).toContain('reason days overruled');
    expect(ratings(type(session, 'few cases'))).toEqual({
      days: { inputs: { days: 20 }, caps: { cap: false }, reason: 'few cases', score: 3 },
    });
  });

  it('takes the overrule back when the computed score is accepted', () => {
    const over = type(at('days'), '20', '0', '3', 'few cases', ':g', 'item:days', 'a');
    expect(ratings(over)).toEqual({ days: { inputs: { days: 20 }, caps: { cap: false } } });
  });

  it('asks for one number a person until nobody is left', () => {
    const session = type(at('each'), '6', '7');
    expect(ratings(session)).toEqual({ each: { inputs: { days: [6, 7, null] }, score: null } });
    expect(
      asked(resumed(type(open(emptyReview()), '1', '9', '0', '', '9%', '', '1', '1', '1', '', '6', '7'))),
    ).toBe('input each 2');
    expect(ratings(type(session, '', ''))).toEqual({ each: { inputs: { days: [6, 7] } } });
  });

  it('asks for two numbers a person where the measure divides', () => {
    const session = type(at('hours'), '26/40', '10 40', '', '0', '');
    expect(ratings(session)).toEqual({
      hours: { inputs: { part: [26, 10], whole: [40, 40] }, caps: { cap: false } },
    });
    expect(told(type(at('hours'), '26/40', '65%'))).toEqual(['refused']);
    expect(told(type(at('hours'), '26'))).toEqual(['refused']);
  });
});

describe('a checklist', () => {
  it('asks part by part', () => {
    const session = type(at('parts'), '1', '0', '1');
    expect(ratings(session)).toEqual({ parts: { parts: { a: true, b: false, c: true }, score: null } });
    expect(asked(session)).toBe('accept parts');
  });
});

describe('commands', () => {
  it('skip leaves an item as it is', () => {
    const session = said(open(emptyReview()), { kind: 'command', command: 's' });
    expect(asked(session)).toBe('input days days');
    expect(ratings(session)).toBeNull();
  });

  it('not applicable asks for a reason, and only where the item allows it', () => {
    const session = type(open(emptyReview()), ':x', 'nobody asked');
    expect(ratings(session)).toEqual({ anchors: { reason: 'nobody asked', status: 'not-applicable' } });
    expect(told(type(at('share'), ':x'))).toEqual(['not-applicable-never']);
  });

  it('insufficient takes the score away', () => {
    const session = type(open(emptyReview()), '4', ':b', ':i', 'no records');
    expect(ratings(session)).toEqual({ anchors: { reason: 'no records', status: 'insufficient' } });
    expect(ratings(type(session, ':b', '3'))).toEqual({ anchors: { score: 3 } });
  });

  it('b goes back through parts and items, to the first question', () => {
    const session = type(at('days'), '20', ':b');
    expect(asked(session)).toBe('input days days');
    expect(asked(type(session, ':b'))).toBe('rating anchors');
    expect(told(type(session, ':b', ':b'))).toEqual(['first-question']);
  });

  it('notes are kept line by line, and a pasted one whole', () => {
    const session = type(open(emptyReview()), ':n', 'one', 'two\n\nthree', '');
    expect(ratings(session)).toEqual({ anchors: { observation: 'one\ntwo\n\nthree' } });
    expect(asked(session)).toBe('rating anchors');
    expect(ratings(type(session, ':n', '-', ''))).toEqual({ anchors: { observation: 'one\ntwo\n' } });
  });

  it('evidence is picked from the sources, with a sample and a note', () => {
    const source = type(
      open(emptyReview()),
      ':o',
      'new',
      '1',
      'employment specialists',
      '19.11.2026',
      '3',
      'a note',
      '',
      '',
    );
    expect(source.file.value).toMatchObject({
      sources: [
        {
          id: 'interview-1',
          kind: 'interview',
          who: 'employment specialists',
          date: '2026-11-19',
          count: 3,
          note: 'a note',
        },
      ],
    });
    const cited = type(source, ':e', 'source:interview-1', '10', 'they said so', 'kind:records', '', '', '');
    expect(ratings(cited)).toEqual({
      anchors: {
        evidence: [{ source: 'interview-1', sample: 10, note: 'they said so' }, { kind: 'records' }],
      },
    });
    const removed = type(cited, ':e', 'cited:0', '0', '');
    expect(ratings(removed)).toEqual({ anchors: { evidence: [{ kind: 'records' }] } });
  });

  it('points out an identifier before it is saved', () => {
    const session = type(open(emptyReview()), ':n', 'client 131052-308T said');
    expect(asked(session)).toContain('identifier finnish-identity-code');
    expect(ratings(session)).toBeNull();
    expect(asked(type(session, '0'))).toContain('note anchors');
    expect(ratings(type(session, '1', ''))).toEqual({ anchors: { observation: 'client 131052-308T said' } });
  });

  it('an unknown key is refused', () => {
    expect(told(type(open(emptyReview()), ':z'))).toEqual(['refused']);
    expect(told(type(open(emptyReview()), ':n', ':s'))).toEqual(['refused']);
  });
});

describe('resuming', () => {
  it('goes to the first item that waits, and there to what is not answered', () => {
    expect(asked(open(emptyReview({ ratings: { anchors: 3, days: { inputs: { days: 9 } } } })))).toBe(
      'cap days cap',
    );
    expect(
      asked(open(emptyReview({ ratings: { anchors: 3, days: 3, share: { inputs: { part: 1 } } } }))),
    ).toBe('input share whole');
    expect(
      asked(
        open(
          emptyReview({ ratings: { anchors: 3, days: 3, share: 1, parts: { parts: { a: true, b: null } } } }),
        ),
      ),
    ).toBe('part parts b');
    expect(told(open(emptyReview({ ratings: { anchors: 3 } })))).toEqual(['how-far']);
  });

  it('asks again whether to accept what was proposed, and only that', () => {
    const left = resumed(type(at('days'), '20', '0'));
    expect(asked(type(left, '4'))).toBe('accept days');
    expect(asked(resumed(type(left, '4', '')))).toBe('input share part');
    const before = resumed(type(left, '4', '', ':b'));
    expect(asked(before)).toBe('input share part');
    const changed = type(at('days'), '20', '0', '', ':b', ':b', ':b', '100', '', ':q');
    expect(asked(type(resumed(changed), '4'))).toBe('accept days');
  });

  it('takes figures by hand as they are, also in a form with its empty keys', () => {
    const figures = { inputs: { days: 9 }, caps: { cap: false } };
    const empty = { ...figures, score: null, status: null, reason: null };
    expect(asked(open(emptyReview({ ratings: { anchors: 3, days: figures } })))).toBe('input share part');
    expect(asked(open(emptyReview({ ratings: { anchors: 3, days: empty } })))).toBe('input share part');
  });

  it('asks for what the setup lacks before anything is rated', () => {
    expect(asked(open(emptyReview({ kind: null })))).toBe('setup kind');
    expect(asked(open(emptyReview({ kind: null, ratings: { anchors: 3 } })))).toBe('input days days');
  });

  it('goes to the overview when nothing waits', () => {
    const all = { anchors: 3, days: 3, share: 1, parts: 1, each: 1, hours: 1, capped: 1 };
    expect(asked(open(emptyReview({ ratings: all })))).toBe('overview');
  });
});

describe('the overview', () => {
  const all = { anchors: 3, days: 3, share: 1, parts: 1, each: 1, hours: 1, capped: 1 };

  it('refuses to be final while something is missing', () => {
    const session = type(open(emptyReview({ ratings: { anchors: 3 } })), ':g', 'overview', 'f');
    expect(session.state.notices).toEqual([{ code: 'incomplete', missing: 6 }]);
    expect(session.file.value).toMatchObject({ status: 'draft' });
  });

  it('sets the status, and returns to it after an item picked from it', () => {
    const final = type(open(emptyReview({ ratings: all })), 'f');
    expect(final.file.value).toMatchObject({ status: 'final' });
    expect(asked(type(final, ':g', 'item:anchors', '3'))).toBe('overview');
  });

  it('asks for the report, and again before one is replaced', () => {
    const { state } = open(emptyReview({ ratings: all }));
    expect(answer(state, { kind: 'choice', value: 'm' }).effect).toEqual({ kind: 'report', replace: false });
    const replace = { ...state, question: { kind: 'replace-report', path: 'r.md' } as const };
    expect(answer(replace, { kind: 'choice', value: '1' }).effect).toEqual({ kind: 'report', replace: true });
    expect(answer(replace, { kind: 'choice', value: '0' }).effect).toBeNull();
  });
});

describe('after the draft', () => {
  const later = () =>
    open(
      emptyReview({
        status: 'provisional',
        ratings: { anchors: 3, days: { inputs: { days: 20 }, caps: { cap: false } } },
      }),
    );

  it('a change is nobody’s where it may be one of several reviewers’', () => {
    const reviewers = [{ id: 'av' }, { id: 'mk' }];
    const final = open(emptyReview({ status: 'provisional', reviewers, ratings: { anchors: 3 } }));
    const changed = type(final, ':g', 'item:anchors', '4', 'new records');
    const { history } = changed.file.value as { history: readonly object[] };
    expect(history).toEqual([{ at: '2026-11-20', item: 'anchors', from: 3, to: 4, reason: 'new records' }]);
  });

  it('a change asks why and goes into the history', () => {
    const session = type(later(), ':g', 'item:anchors', '4');
    expect(asked(session)).toContain('why anchors');
    expect(ratings(session)).toMatchObject({ anchors: 3 });
    const done = type(session, 'new records');
    expect(ratings(done)).toMatchObject({ anchors: 4 });
    expect(done.file.value).toMatchObject({
      history: [{ at: '2026-11-20', by: 'av', item: 'anchors', from: 3, to: 4, reason: 'new records' }],
    });
  });

  it('several answers on one item are one change', () => {
    const session = type(later(), ':g', 'item:days', ':b', ':b', '50', 'recounted', '1', '');
    expect(ratings(session)).toMatchObject({ days: { inputs: { days: 50 }, caps: { cap: true } } });
    expect(session.file.value).toMatchObject({
      history: [{ item: 'days', from: 5, to: 2, reason: 'recounted' }],
    });
  });

  it('going back leaves it unchanged, and a note asks nothing', () => {
    const session = type(later(), ':g', 'item:anchors', '4', ':b');
    expect(asked(session)).toBe('rating anchors');
    const noted = type(session, ':n', 'seen again', '');
    expect(ratings(noted)).toMatchObject({ anchors: { score: 3, observation: 'seen again' } });
    expect((noted.file.value as { history?: unknown }).history).toBeUndefined();
  });
});

describe('a new review', () => {
  const fresh = (given: readonly SetupField[] = [], over: Partial<Around> = {}) => {
    const value = { format: 'ips-review/1', rubric: { id: 'r' }, team: { id: '' }, date: '2026-11-22' };
    return startNew(around({ today: '2026-11-22', ...over }), value, new Set(given));
  };
  const answers = [
    'Åbo team 1',
    'HUS',
    'Uusimaa',
    '1',
    '20.11.2026',
    '1.5.2026',
    '31.10.2026',
    '2',
    'av=Aino',
    '',
  ] as const;
  // What the program does when it has made the file.
  const keeping = (state: State, path: string): State => ({ ...state, file: { path, isProposed: true } });
  const after = (count: number): State =>
    answers.slice(0, count).reduce((state, text, index) => {
      const next = answer(state, { kind: 'text', text }).state;
      return index === 0 ? keeping(next, 'abo-team-1-2026-11-22.review.yaml') : next;
    }, fresh());

  it('asks one thing after the other, the file name last', () => {
    const order = Array.from({ length: 11 }, (_, count) => nameOf(after(count).question).slice(6));
    expect([...new Set(order)]).toEqual(SETUP_FIELDS);
  });

  it('is kept in a file as soon as the team is known, and nothing before that', () => {
    const start = fresh();
    expect(answer(start, { kind: 'text', text: '' }).effect).toBeNull();
    const team = answer(start, { kind: 'text', text: 'Åbo team 1' });
    expect(team.state.review.team).toMatchObject({ id: 'abo-team-1', name: 'Åbo team 1' });
    const path = 'abo-team-1-2026-11-22.review.yaml';
    expect(team.effect).toEqual({ kind: 'create', path, isProposed: true });
    const named = fresh([], { file: 'own.yaml' });
    expect(answer(named, { kind: 'text', text: 't' }).effect).toEqual({
      kind: 'create',
      path: 'own.yaml',
      isProposed: false,
    });
    // Another team is another name in the end, not another file now.
    const back = answer(keeping(team.state, path), { kind: 'command', command: 'b' }).state;
    expect(answer(back, { kind: 'text', text: 'Vasa' }).effect).toBeNull();
  });

  it('proposes a name that follows from team and day, or the numbered one that it has', () => {
    const state = after(10);
    const named = (path: string, text = '') => answer(keeping(state, path), { kind: 'text', text }).effect;
    const moves = (path: string) => ({ kind: 'move', path });
    expect(named('abo-team-1-2026-11-22.review.yaml')).toEqual(moves('abo-team-1-2026-11-20.review.yaml'));
    const numbered = 'abo-team-1-2026-11-20-2.review.yaml';
    expect(named(numbered)).toEqual(moves(numbered));
    expect(named(numbered, 'own.yaml')).toEqual(moves('own.yaml'));
    const elsewhere = { ...state, file: { path: 'elsewhere/x.yaml', isProposed: false } };
    expect(answer(elsewhere, { kind: 'text', text: '' }).effect).toEqual(moves('elsewhere/x.yaml'));
  });

  it('left halfway and taken up again asks what is missing, and nothing that was answered', () => {
    for (const [count, field] of [
      [1, 'organisation'],
      [2, 'region'],
      [3, 'deliveryModel'],
      [4, 'date'],
      [6, 'to'],
      [7, 'kind'],
      [8, 'reviewer'],
    ] as const) {
      const left = after(count);
      const again = startAgain({ ...left.around, file: 'x.yaml' }, left.value);
      expect(nameOf(again.question)).toBe(`setup ${field}`);
    }
  });

  it('refuses what is no day', () => {
    expect(answer(after(4), { kind: 'text', text: '31.2.2026' }).state.notices).toHaveLength(1);
  });
});

describe('the review before', () => {
  it('is shown after the reviewer has rated, not before', () => {
    const previous = review({ anchors: 2 });
    const session = open(emptyReview(), { previous });
    expect(told(session)).toEqual(['how-far']);
    expect(type(session, '4').state.notices).toEqual([
      { code: 'rated', item: 'anchors' },
      { code: 'previous', item: 'anchors' },
    ]);
    expect(interviewRubric.id).toBe(previous.rubric.id);
  });
});
