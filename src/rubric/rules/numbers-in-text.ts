/** Finds the numbers in a text, written alike whatever the language writes them with. */

const NUMBER = /\d+(?:[\u0020\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?/gu;

/**
 * The numbers of a text in their order: `1 000`, `1,000` in English and `1000` are one number, and so are `2,5` and `2.5`.
 *
 * @param language - In English a comma before three digits parts thousands; elsewhere it is a decimal comma.
 */
export const numbersIn = (text: string, language: string): readonly string[] =>
  (text.match(NUMBER) ?? []).map((written) => {
    const joined = written.replace(/[\u0020\u00a0\u202f]/gu, '');
    const whole = language.startsWith('en') ? joined.replace(/,(?=\d{3}$)/u, '') : joined;
    return String(Number(whole.replace(',', '.')));
  });
