/** Takes the lock of a review, and says who holds it or whose interrupted session it is. */

import { Failure } from '../../problem/failure.ts';
import type { Lock } from '../../world/lock-file.ts';
import type { Talk } from './interview-options.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

// As the clock on the wall shows it.
const timeText = (at: string, { say, context }: Talk): string => {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join('-');
  return say.lock.time(context.words.date(day), twoDigits(time.getHours()), twoDigits(time.getMinutes()));
};

/** @throws Failure (2) when somebody else is working on the review. */
export const lockReview = async (path: string, talk: Talk): Promise<Lock> => {
  const { say, conversation, context } = talk;
  const taken = await conversation.takeLock(path);
  if ('heldBy' in taken) {
    const { holder, host, at } = taken.heldBy;
    throw new Failure(say.lock.held(path, holder, host, timeText(at, talk)), {
      hint: say.lock.heldHint(taken.path),
    });
  }
  const { stale } = taken.lock;
  if (stale !== null) await context.world.err(`${say.lock.stale(stale.holder, timeText(stale.at, talk))}\n`);
  return taken.lock;
};
