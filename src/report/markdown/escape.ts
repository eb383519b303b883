/** Puts users' texts into Markdown as what they are: nothing in them becomes markup, HTML or another table cell. */

// Most texts hold nothing of the kind, and the exact expression is slow to make.
const MAY_BE_MARKUP = /[\\`*[\]~|_&!#<\r\n\u2028\u2029]/u;
const INLINE = /[\\`*[\]~|]|&(?=#?\w+;)|!(?=\[)|(?<=\s|^)#(?=#*\s*$)/gu;
// As an entity, since a backslash in an address would become part of the address.
const TAG_START = /<(?=[A-Za-z/!?])/gu;
const LINE_START = /^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+(?=\s*$)|-{2,}|:(?=-)|(?:\d{1,9})[.)](?=\s|$))/u;

// The classes of letters and digits take a while to make, and hardly a text has an underscore.
const withUnderscores = (text: string): string =>
  text.includes('_') ? text.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&') : text;

/** Text that is escaped already, put where a line or a list entry begins. */
export const atLineStart = (line: string): string =>
  line.replace(LINE_START, (_, space: string, mark: string) => {
    const isNumber = /^\d/u.test(mark);
    return space + (isNumber ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`);
  });

/** A text on one line, for headings, table cells and sentences. */
export const inline = (text: string): string =>
  MAY_BE_MARKUP.test(text)
    ? withUnderscores(
        text
          .replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ')
          .trim()
          .replace(INLINE, '\\$&'),
      ).replace(TAG_START, '&lt;')
    : text.trim();

/** A text on one line that begins a line of its own. */
export const line = (text: string): string => atLineStart(inline(text));

/** A text of several lines as paragraphs; single line breaks are kept. */
export const paragraphs = (text: string): string =>
  text
    .split(/(?:\r\n|[\r\n\u2028\u2029])/u)
    .map((one) => line(one))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .replace(/([^\n])\n(?=[^\n])/gu, '$1\\\n');

/** Lines set in under a list entry, blank ones staying blank. */
export const indented = (text: string, indent: string): string =>
  text.replace(/\n(?=[^\n])/gu, `\n${indent}`);

/** A table: cells are escaped by the caller and never hold a line break. */
export const table = (
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  rightAligned: readonly number[] = [],
): string => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = heading.map((_, index) => (rightAligned.includes(index) ? '---:' : '---'));
  return [row(heading), row(rule), ...rows.map(row)].join('\n');
};

/** Text as code; backticks in it do not end it. */
export const code = (text: string): string => {
  const one = text.replace(/\s+/gu, ' ').trim();
  return one.includes('`') ? `\`\` ${one} \`\`` : `\`${one}\``;
};
