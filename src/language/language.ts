/** The languages that the program speaks, and how one of them is chosen. */

export const LANGUAGES = ['en', 'fi', 'sv'] as const;

export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

/** The language of a locale name such as `fi_FI.UTF-8` or `sv-FI`, or null for one that the program does not speak. */
const languageOfLocale = (locale: string): Language | null => {
  const tag = locale.split(/[_.@-]/u)[0]?.toLowerCase() ?? '';
  return isLanguage(tag) ? tag : null;
};

/**
 * The language to speak: the `--lang` flag, then `IPS_FIDELITY_LANG`, then the locale (`LC_ALL`, `LC_MESSAGES`,
 * `LANG`), then English.
 *
 * @param flag - The value of `--lang`, or null. One that is not a language is for the caller to refuse.
 */
export const chooseLanguage = (
  flag: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Language => {
  for (const named of [flag, env['IPS_FIDELITY_LANG']]) {
    if (named != null && isLanguage(named)) return named;
  }
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (one) => one !== undefined && one !== '',
  );
  return (locale === undefined ? null : languageOfLocale(locale)) ?? 'en';
};
