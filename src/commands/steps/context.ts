/** What every command is given: the world, the language, its words, and how findings are shown. */

import type { Language } from '../../language/language.ts';
import type { Words } from '../../language/en/words.ts';
import type { World } from '../../world/world.ts';

export interface Context {
  readonly world: World;
  readonly language: Language;
  readonly words: Words;
  /** False with `--no-color`. */
  readonly isColourWanted: boolean;
  readonly program: { readonly name: string; readonly version: string };
}
