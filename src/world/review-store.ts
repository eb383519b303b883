/** Keeps a review on disk: each answer written beside, synced and renamed into place, and nobody's changes overwritten. */

import { access, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { numberedFile } from '../interview/answer-setup.ts';
import type { ReviewStore, SaveTrouble } from '../interview/ports.ts';
import { renderNewReview } from '../review/render-new-review.ts';
import type { ReviewText } from '../review/splice-review.ts';
import { applyReviewEdits, openReviewText, spliceReview } from '../review/splice-review.ts';
import type { Edit } from '../source/edit.ts';
import { LARGEST_FILE_MEGABYTES } from '../source/decode-text.ts';
import type { Plain } from '../source/yaml-source.ts';
import { besideFile, relativeTo } from './beside-file.ts';
import type { Lock } from './lock-file.ts';
import { takeLock } from './lock-file.ts';
import { readFileUpTo } from './read-file.ts';
import type { FileTrouble } from './world.ts';
import { replaceFile } from './replace-file.ts';
import { isTrouble } from './world.ts';
import { writeFileWhole } from './write-file.ts';

/** The name of a failure to write in the reader's language. */
export type ReasonOf = (trouble: FileTrouble) => string;

export interface StoreStart {
  readonly path: string;
  /** The text of the file as it was read; null for a review that has none yet. */
  readonly text: string | null;
  readonly lock: Lock | null;
  readonly now: () => Date;
  readonly reasonOf: ReasonOf;
  readonly renderReport: (value: Plain) => Promise<string>;
}

export interface FileStore extends ReviewStore {
  /** Whether there is a file. */
  readonly isCreated: () => boolean;
  /** Lets go of the file. */
  readonly release: () => Promise<void>;
}

const MARK = '\ufeff';

const isThere = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
};

/** The name of the report beside a review. */
export const reportPathOf = (review: string): string =>
  `${review.replace(/(?:\.review)?\.(?:ya?ml|json)$/iu, '')}.md`;

// A rubric of one's own is named as seen from the review, so it is named anew where the review goes.
const rubricEdits = ({ value }: ReviewText, from: string, to: string): readonly Edit[] => {
  const { rubric } = value as { rubric?: { file?: Plain } | null };
  const file = typeof rubric === 'object' ? rubric?.file : null;
  if (typeof file !== 'string') return [];
  return [{ path: ['rubric', 'file'], value: relativeTo(to, besideFile(from, file)) }];
};

/** The text of a file with its byte order mark; null where there is no such file. */
export const readWhole = async (path: string): Promise<string | null> => {
  const bytes = await readFileUpTo(path, LARGEST_FILE_MEGABYTES);
  return isTrouble(bytes) ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

/** The store of one review file. */
export const createReviewStore = (start: StoreStart): FileStore => {
  const { now, reasonOf, renderReport } = start;
  let { path, lock } = start;
  /** What is on disk, as far as this program knows. */
  let known = start.text;
  let mark = known?.startsWith(MARK) === true ? MARK : '';
  let open: ReviewText | null = null;
  let unsaved: readonly Edit[] = [];
  /** A review that no file could be made for yet. */
  let waiting: Plain = null;

  const failed = (trouble: FileTrouble): SaveTrouble => ({ kind: 'failed', reason: reasonOf(trouble) });

  const opened = (): ReviewText | null => {
    open ??= known === null ? null : openReviewText(known.slice(mark.length));
    return open;
  };

  const write = async (next: ReviewText): Promise<SaveTrouble | null> => {
    const text = mark + next.text;
    const trouble = await replaceFile(path, text);
    if (trouble !== null) return failed(trouble);
    known = text;
    open = next;
    unsaved = [];
    return null;
  };

  const retry = async (): Promise<SaveTrouble | null> => {
    if (known === null && waiting !== null) return begin(path, renderNewReview(waiting));
    const current = opened();
    const next = current === null ? null : spliceReview(current, unsaved);
    if (next === null) return { kind: 'layout' };
    if (next === current) {
      unsaved = [];
      return null;
    }
    const onDisk = await readWhole(path);
    // A file that is gone takes nobody's changes with it when it is written again.
    if (onDisk !== null && onDisk !== known) return { kind: 'changed' };
    return write(next);
  };

  const lockElsewhere = async (next: string): Promise<SaveTrouble | null> => {
    const taken = await takeLock(next, now());
    if ('heldBy' in taken) return { kind: 'exists' };
    await lock?.release();
    ({ lock } = taken);
    path = next;
    return null;
  };

  const begin = async (next: string, text: string): Promise<SaveTrouble | null> => {
    if (await isThere(next)) return { kind: 'exists' };
    const trouble = await writeFileWhole(next, text, false);
    if (trouble?.trouble === 'exists') return { kind: 'exists' };
    if (trouble !== null) return failed(trouble);
    known = text;
    open = openReviewText(text);
    mark = '';
    unsaved = [];
    waiting = null;
    return lockElsewhere(next);
  };

  const create = async (wanted: string, value: Plain, isProposed: boolean): Promise<SaveTrouble | null> => {
    let next = wanted;
    for (let number = 2; isProposed && (await isThere(next)); number += 1)
      next = numberedFile(wanted, number);
    path = next;
    waiting = value;
    return begin(next, renderNewReview(value));
  };

  const saveElsewhere = (next: string): Promise<SaveTrouble | null> => {
    const current = opened();
    if (current === null) {
      return waiting === null ? Promise.resolve({ kind: 'layout' }) : begin(next, renderNewReview(waiting));
    }
    const edits = [...unsaved, ...rubricEdits(current, path, next)];
    const spliced = spliceReview(current, edits);
    return begin(next, spliced?.text ?? renderNewReview(applyReviewEdits(current.value, edits)));
  };

  const move = async (next: string): Promise<SaveTrouble | null> => {
    if (resolve(next) === resolve(path)) return null;
    const [from, before] = [path, known];
    const trouble = await saveElsewhere(next);
    if (trouble === null && (await readWhole(from)) === before) await rm(from, { force: true });
    return trouble;
  };

  return {
    path: () => path,
    isCreated: () => known !== null,
    warmUp: () => {
      void import('atomically');
      opened();
    },
    create,
    move,
    save: (edits) => {
      unsaved = [...unsaved, ...edits];
      return retry();
    },
    retry,
    saveElsewhere,
    mergeTheirs: async () => {
      const onDisk = await readWhole(path);
      if (onDisk === null)
        return { kind: 'failed', reason: reasonOf({ trouble: 'missing', detail: 'ENOENT' }) };
      const nextMark = onDisk.startsWith(MARK) ? MARK : '';
      const theirs = openReviewText(onDisk.slice(nextMark.length));
      const merged = theirs === null ? null : spliceReview(theirs, unsaved);
      if (merged === null) return { kind: 'layout' };
      mark = nextMark;
      known = onDisk;
      return (await write(merged)) ?? { value: merged.value };
    },
    writeReport: async (value, replace) => {
      const report = reportPathOf(path);
      const trouble = await writeFileWhole(report, await renderReport(value), replace);
      if (trouble === null) return { path: report, trouble: null };
      return { path: report, trouble: trouble.trouble === 'exists' ? { kind: 'exists' } : failed(trouble) };
    },
    release: async () => {
      await lock?.release();
      lock = null;
    },
  };
};
