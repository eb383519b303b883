/** Brings headings and titles into the form in which they are compared. */

/** A heading or title as it is compared: words of letters and digits. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
