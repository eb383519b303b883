/** Writes a command as the user can type it again, without the folders of this machine. */

import type { Language } from '../../language/language.ts';

const PLAIN_WORD = /^[\w@%+=:,./-]+$/u;

/** A word as a shell takes it. */
export const quotedArgument = (word: string): string =>
  PLAIN_WORD.test(word) ? word : `"${word.replace(/["\\$`]/gu, '\\$&')}"`;

// A path that is given from the root says where someone's files lie; its last part says which file is meant.
const shownPath = (word: string): string =>
  /^(?:[A-Za-z]:)?[\\/]/u.test(word) ? (word.split(/[\\/]/u).at(-1) ?? word) : word;

/**
 * The command line of a command.
 *
 * @param options - Flags with their values; true stands for the flag alone, undefined and false for none.
 * @param paths - `without-folders` leaves out where on this machine files lie that are given from the root.
 * @param language - Adds `--lang` with it; null leaves it out.
 */
export const commandLine = (
  command: readonly string[],
  options: readonly (readonly [string, string | boolean | undefined])[],
  language: Language | null,
  paths: 'as-given' | 'without-folders' = 'without-folders',
): string => {
  const shown = (word: string): string => quotedArgument(paths === 'as-given' ? word : shownPath(word));
  const flags = options.flatMap(([flag, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [flag] : [flag, shown(value)];
  });
  const lang = language === null ? [] : ['--lang', language];
  return ['ips-fidelity', ...command.map(shown), ...flags, ...lang].join(' ');
};
