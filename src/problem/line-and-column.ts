/** Turns an offset into a text to the line and column that an editor shows. */

export interface LineAndColumn {
  /** 1-based. */
  readonly line: number;
  /** 1-based, counted in characters (code points). */
  readonly column: number;
}

/**
 * The line and column of an offset.
 *
 * @param text - The whole text of the file.
 * @param offset - UTF-16 offset, 0 to the text's length; beyond that the end of the text is meant.
 */
export const lineAndColumn = (text: string, offset: number): LineAndColumn => {
  const end = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < end; next = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = next + 1;
  }
  return { line, column: Array.from(text.slice(lineStart, end)).length + 1 };
};
