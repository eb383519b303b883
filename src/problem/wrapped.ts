/** Breaks a text into lines of a given width. */

/**
 * The words of a text in lines of at most `width` characters; a longer word has a line of its own.
 *
 * @param hanging - What every line but the first begins with.
 */
export const wrapped = (text: string, width: number, hanging = ''): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') {
      line = longer;
      continue;
    }
    lines.push(line);
    line = hanging + word;
  }
  return [...lines, line];
};
