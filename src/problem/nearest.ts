/** Finds the name that a mistyped one was probably meant to be. */

import leven from 'leven';

/**
 * The known name nearest to the one written, by edit distance, or null when none is near enough to suggest
 * (more than two edits, or more than a third of the name's length for longer names).
 */
export const nearest = (written: string, known: Iterable<string>): string | null => {
  const lowered = written.toLowerCase();
  const limit = Math.max(2, Math.floor(written.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const name of known) {
    const distance = leven(lowered, name.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance && distance < name.length) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
};
