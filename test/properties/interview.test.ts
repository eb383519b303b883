/** Going back changes nothing that is answered the same again, and a review saved and taken up at any point ends the same. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '../../src/source/edit.ts';
import type { Plain } from '../../src/source/yaml-source.ts';
import { parseYaml } from '../../src/source/yaml-source.ts';
import type { Session } from '../support/interview.ts';
import { emptyReview, nameOf, open, resumed, type } from '../support/interview.ts';

/** What a reviewer has in mind for each item, whenever it is asked. */
interface Mind {
  readonly picks: readonly number[];
}

const pick = <Value>({ picks }: Mind, name: string, values: readonly Value[]): Value => {
  let sum = 7;
  for (const character of name) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return values[(sum + (picks[sum % picks.length] ?? 0)) % values.length]!;
};

// The same question always gets the same reply; a person more comes until the list is as long as intended.
const replyOf = (mind: Mind, { state }: Session): string => {
  const { question } = state;
  const name = nameOf(question);
  switch (question.kind) {
    case 'input': {
      if (question.person === null) return pick(mind, name, ['', '3', '7', '10,5', '0']);
      if (question.person >= pick(mind, question.item, [0, 1, 3])) return '';
      return question.item === 'hours' ? pick(mind, name, ['1/4', '30/40']) : pick(mind, name, ['20', '45']);
    }
    case 'part':
    case 'cap':
      return pick(mind, name, ['1', '0']);
    case 'rating':
      return pick(mind, name, ['1', '2', '3', '4', '5', ':i', ':x']);
    case 'accept':
      return pick(mind, name, ['', '', '1', '5']);
    case 'reason':
      return 'a reason';
    default:
      throw new Error(`asked ${name}`);
  }
};

// What cannot be answered as intended is answered so that it can: a part above its whole, an item that must be rated.
const step = (mind: Mind, session: Session): Session => {
  const next = type(session, replyOf(mind, session));
  const isStuck = next.state.notices.some(
    ({ code }) => code === 'refused' || code === 'not-applicable-never',
  );
  if (!isStuck) return next;
  return type(session, session.state.question.kind === 'input' ? '99' : '2');
};

const MOST_STEPS = 500;

const finished = (mind: Mind, session: Session): Plain => {
  let now = session;
  for (let steps = 0; now.state.question.kind !== 'overview'; steps += 1) {
    if (steps > MOST_STEPS) throw new Error('no end');
    now = step(mind, now);
  }
  return (now.file.value as { ratings: Plain }).ratings;
};

const mind = fc.record({ picks: fc.array(fc.nat(99), { minLength: 5, maxLength: 40 }) });

describe('a conversation', () => {
  it('with steps back ends like the direct one', () => {
    fc.assert(
      fc.property(mind, fc.array(fc.nat(9), { maxLength: 60 }), (one, turns) => {
        const direct = finished(one, open(emptyReview()));
        let session = open(emptyReview());
        for (const turn of turns) {
          if (session.state.question.kind === 'overview') break;
          session = turn < 3 ? type(session, ':b') : step(one, session);
        }
        expect(isSame(finished(one, session), direct)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('saved and taken up at any point ends the same', () => {
    fc.assert(
      fc.property(mind, fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }), (one, stops) => {
        const direct = finished(one, open(emptyReview()));
        let session = open(emptyReview());
        for (const stop of stops) {
          for (let steps = 0; steps < stop && session.state.question.kind !== 'overview'; steps += 1)
            session = step(one, session);
          session = resumed(session);
        }
        expect(isSame(finished(one, session), direct)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('with steps back and taken up in between ends the same', () => {
    fc.assert(
      fc.property(mind, fc.array(fc.nat(11), { maxLength: 60 }), (one, turns) => {
        const direct = finished(one, open(emptyReview()));
        let session = open(emptyReview());
        for (const turn of turns) {
          if (session.state.question.kind === 'overview') break;
          session = turn < 2 ? type(session, ':b') : turn < 4 ? resumed(session) : step(one, session);
        }
        expect(isSame(finished(one, session), direct)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a file that says what the conversation knows, after every answer', () => {
    fc.assert(
      fc.property(mind, fc.nat(60), (one, steps) => {
        let session = open(emptyReview());
        for (let done = 0; done < steps && session.state.question.kind !== 'overview'; done += 1)
          session = step(one, session);
        const read = parseYaml('', session.file.text);
        expect(read.problems).toEqual([]);
        expect(isSame(read.value, session.state.value)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
