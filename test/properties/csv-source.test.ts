/** Sheets are read as csv-parse reads them, cell by cell, wherever it can read them at all. */

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { assert, constantFrom, property, array, string, record, boolean, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/source/csv-source.ts';

const cell = string({
  unit: constantFrom('a', 'ä', '😀', '"', ',', ';', '\t', '\n', '\r\n', ' ', '1'),
  maxLength: 6,
});

const tables = integer({ min: 2, max: 4 }).chain((width) =>
  record({
    rows: array(array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    delimiter: constantFrom(',', ';', '\t'),
    isCrlf: boolean(),
    hasMark: boolean(),
  }),
);

const HEADING = ['team', 'date', 'item', 'score'];

describe('the cells of a sheet', () => {
  it('are those of csv-parse', () => {
    assert(
      property(tables, ({ rows, delimiter, isCrlf, hasMark }) => {
        const lineBreak = isCrlf ? '\r\n' : '\n';
        const width = rows[0]?.length ?? 0;
        const table = [HEADING.slice(0, width), ...rows];
        const written = stringify(table, { delimiter, record_delimiter: lineBreak, quoted_match: /[\r\n]/u });
        const text = `${hasMark ? '\ufeff' : ''}${written}`;
        const read = parseCsv('s.csv', text);
        expect(read.problems).toEqual([]);
        const expected = parse(written, { delimiter, record_delimiter: lineBreak, skip_empty_lines: true });
        expect(read.rows.map((row) => row?.map((one) => one.text))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
