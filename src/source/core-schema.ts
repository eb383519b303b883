/** What a plain YAML scalar means under the core schema of YAML 1.2: nothing, yes or no, a number, or text. */

const NULL = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUE = new Set(['true', 'True', 'TRUE']);
const FALSE = new Set(['false', 'False', 'FALSE']);
// Whole numbers too.
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u;
const OCTAL_OR_HEX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/u;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/u;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/u;
const MAY_BE_NUMBER = /^[-+.0-9]/u;

/**
 * The value of a scalar written without quotes.
 * Source: YAML 1.2.2, section 10.3.2 (tag resolution of the core schema).
 */
export const resolvePlain = (written: string): null | boolean | number | string => {
  if (!MAY_BE_NUMBER.test(written)) {
    if (NULL.has(written)) return null;
    if (TRUE.has(written)) return true;
    return FALSE.has(written) ? false : written;
  }
  if (DECIMAL.test(written)) return Number(written);
  if (written.startsWith('0')) return OCTAL_OR_HEX.test(written) ? Number(written) : written;
  if (!written.includes('.')) return written;
  if (INFINITE.test(written)) return written.startsWith('-') ? -Infinity : Infinity;
  return NOT_A_NUMBER.test(written) ? NaN : written;
};
