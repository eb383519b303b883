/** Finds out what separates the cells of a table. */

/** The delimiter of a table: the one of semicolon, tab and comma that its first line has most of outside quotes. */
export const sniffDelimiter = (text: string): string => {
  const firstLine = (/^[^\r\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '');
  const count = (delimiter: string): number => firstLine.split(delimiter).length;
  return [';', '\t', ','].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
};
