/** How long a text is in characters, for the schema validators: a quick stand-in for ajv's own count. */

/** The number of code points. Only a text with a surrogate has fewer of them than code units. */
export const textLength = (text: string): number =>
  /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length;
