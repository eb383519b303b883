/** Which language is spoken: the flag, then the program's own variable, then the locale, then English. */

import { expect, it } from 'vitest';
import { chooseLanguage } from '../../src/language/language.ts';

it.each([
  [null, {}, 'en'],
  ['fi', {}, 'fi'],
  ['sv', { IPS_FIDELITY_LANG: 'fi', LC_ALL: 'en_US.UTF-8' }, 'sv'],
  [null, { IPS_FIDELITY_LANG: 'sv', LC_ALL: 'fi_FI.UTF-8' }, 'sv'],
  [null, { IPS_FIDELITY_LANG: '', LANG: 'fi_FI.UTF-8' }, 'fi'],
  [null, { IPS_FIDELITY_LANG: 'de', LANG: 'fi_FI.UTF-8' }, 'fi'],
  [null, { LC_ALL: 'sv_FI.UTF-8', LC_MESSAGES: 'fi_FI', LANG: 'fi_FI' }, 'sv'],
  [null, { LC_ALL: '', LC_MESSAGES: 'fi_FI', LANG: 'sv_SE' }, 'fi'],
  [null, { LC_MESSAGES: undefined, LANG: 'sv' }, 'sv'],
  [null, { LANG: 'fi_FI.ISO-8859-1@euro' }, 'fi'],
  [null, { LANG: 'sv-FI' }, 'sv'],
  [null, { LANG: 'FI' }, 'fi'],
  // The first that is set decides, even where the program does not speak it.
  [null, { LC_ALL: 'C', LANG: 'fi_FI.UTF-8' }, 'en'],
  [null, { LANG: 'C.UTF-8' }, 'en'],
  [null, { LANG: 'POSIX' }, 'en'],
  [null, { LANG: 'de_DE.UTF-8' }, 'en'],
  [null, { LANG: 'fil_PH.UTF-8' }, 'en'],
])('%s with %j is %s', (flag, env, language) => {
  expect(chooseLanguage(flag, env)).toBe(language);
});
