/** A conversation with a store that cannot save: what the reviewer is told, and that the answers are kept until it can. */

import { describe, expect, it } from 'vitest';
import type { Prompter, ReviewStore, SaveTrouble } from '../../src/interview/ports.ts';
import type { Reply } from '../../src/interview/question.ts';
import { runInterview } from '../../src/interview/run-interview.ts';
import type { Screen } from '../../src/interview/screen.ts';
import { startAgain, startNew } from '../../src/interview/start.ts';
import { interviewWords } from '../../src/language/en/interview-words.ts';
import { words } from '../../src/language/en/words.ts';
import { applyReviewEdits } from '../../src/review/splice-review.ts';
import type { Edit } from '../../src/source/edit.ts';
import type { Plain } from '../../src/source/yaml-source.ts';
import { around, emptyReview } from '../support/interview.ts';

const saying = { words, say: interviewWords, language: 'en' };
const { trouble: say } = interviewWords;

/** A disk in memory, which refuses to be written to as long as it is told to. */
const diskOf = (value: Plain | null, refusals: number, trouble: SaveTrouble) => {
  let left = refusals;
  let unsaved: readonly Edit[] = [];
  let waiting = value;
  let path = value === null ? '' : 't.review.yaml';
  const files = new Map<string, Plain>(value === null ? [] : [[path, value]]);
  const write = (): Promise<SaveTrouble | null> => {
    if (left > 0) {
      left -= 1;
      return Promise.resolve(trouble);
    }
    files.set(path, applyReviewEdits(files.get(path) ?? waiting, unsaved));
    unsaved = [];
    return Promise.resolve(null);
  };
  const store: ReviewStore = {
    path: () => path,
    warmUp: () => undefined,
    create: (next, made) => {
      path = next;
      waiting = made;
      return write();
    },
    move: () => Promise.resolve(null),
    save: (edits) => {
      unsaved = [...unsaved, ...edits];
      return write();
    },
    retry: write,
    saveElsewhere: (next) => {
      const before = files.get(path) ?? waiting;
      path = next;
      files.set(path, applyReviewEdits(before, unsaved));
      unsaved = [];
      return Promise.resolve(null);
    },
    mergeTheirs: () => Promise.resolve(trouble),
    writeReport: () => Promise.resolve({ path: 't.md', trouble }),
  };
  return { store, files };
};

/** A reviewer who says one thing after the other, then goes. */
const reviewer = (...replies: readonly string[]) => {
  const screens: Screen[] = [];
  const left = [...replies];
  const prompter: Prompter = {
    ask: (screen) => {
      screens.push(screen);
      const text = left.shift();
      return Promise.resolve<Reply | null>(text === undefined ? null : { kind: 'text', text });
    },
  };
  const texts = (): readonly string[] => screens.map(({ lines }) => lines.map(({ text }) => text).join('\n'));
  return { prompter, texts };
};

const readOnly: SaveTrouble = { kind: 'failed', reason: words.messages.writeReasons.readOnly };

describe('a store that cannot save', () => {
  const start = startAgain(around({ file: 't.review.yaml' }), emptyReview());

  it('is said before the next question, and the answer is kept until it can be saved', async () => {
    const { store, files } = diskOf(emptyReview(), 2, readOnly);
    const { prompter, texts } = reviewer('4', '1', '1', ':q');
    expect(await runInterview(start, { prompter, store }, saying)).toEqual({ how: 'quit', isSaved: true });
    const refusal = say.failed('t.review.yaml', words.messages.writeReasons.readOnly);
    expect(texts()[1]).toContain(refusal);
    expect(texts()[2]).toContain(refusal);
    expect(texts()[3]).toContain(interviewWords.notices.created('t.review.yaml'));
    expect(files.get('t.review.yaml')).toMatchObject({ ratings: { anchors: 4 } });
  });

  it('leaves room to save elsewhere, and everything goes there from then on', async () => {
    const { store, files } = diskOf(emptyReview(), 1, readOnly);
    const { prompter } = reviewer('4', '2', 'usb/t.review.yaml', '12', ':q');
    expect(await runInterview(start, { prompter, store }, saying)).toEqual({ how: 'quit', isSaved: true });
    expect(files.get('t.review.yaml')).toEqual(emptyReview());
    expect(files.get('usb/t.review.yaml')).toMatchObject({
      ratings: { anchors: 4, days: { inputs: { days: 12 } } },
    });
  });

  it('says so when the reviewer leaves, or is made to, with something unsaved', async () => {
    const left = reviewer('4', '9');
    const { store } = diskOf(emptyReview(), 9, readOnly);
    const ports = { prompter: left.prompter, store };
    expect(await runInterview(start, ports, saying)).toEqual({ how: 'quit', isSaved: false });
    const gone = { prompter: reviewer('4').prompter, store: diskOf(emptyReview(), 9, readOnly).store };
    expect(await runInterview(start, gone, saying)).toEqual({ how: 'interrupted', isSaved: false });
    // Whoever is interrupted while the disk comes back loses nothing.
    const back = diskOf(emptyReview(), 1, readOnly);
    const interrupted = { prompter: reviewer('4').prompter, store: back.store };
    expect(await runInterview(start, interrupted, saying)).toEqual({ how: 'interrupted', isSaved: true });
    expect(back.files.get('t.review.yaml')).toMatchObject({ ratings: { anchors: 4 } });
  });

  it('is said of a new review as soon as the team is known', async () => {
    const fresh = startNew(around(), { ...(emptyReview() as object), team: { id: '' } }, new Set());
    const { store, files } = diskOf(null, 1, readOnly);
    const { prompter, texts } = reviewer('Oulu', '2', 'usb/o.review.yaml', 'HUS', ':q');
    expect(await runInterview(fresh, { prompter, store }, saying)).toEqual({ how: 'quit', isSaved: true });
    expect(texts()[1]).toContain(say.kept);
    expect([...files]).toMatchObject([['usb/o.review.yaml', { team: { id: 'oulu', organisation: 'HUS' } }]]);
  });
});
