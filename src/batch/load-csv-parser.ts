/** csv-parse for single rows, loaded when a row has quotes or lone carriage returns. */

import type { ParseCells } from './split-cells.ts';

export const loadCsvParser = async (): Promise<ParseCells> => {
  const { CsvError, parse } = await import('csv-parse/sync');
  return (text, delimiter) => {
    try {
      const rows = parse(text, {
        delimiter,
        record_delimiter: ['\r\n', '\n'],
        relax_column_count: true,
        skip_empty_lines: false,
      });
      return rows.length === 1 ? (rows[0] ?? null) : null;
    } catch (error) {
      if (error instanceof CsvError) return null;
      throw error;
    }
  };
};
