/** Why each rule about tables and column maps is there, in English. */

import type { ProblemCode } from '../../problem/problem.ts';

/** By rule. */
export type TableExplanations = Readonly<
  Record<Extract<ProblemCode, `table/${string}` | `columns/${string}`>, string>
>;

export const tableExplanations: TableExplanations = {
  'table/mixed-encoding':
    'Bytes of another encoding. The table begins in one encoding and goes on in another, so letters like ä and ö would come out wrong from here on.',
  'table/no-rows': 'A table without rows. There is nothing to score.',
  'table/missing-column':
    'A column is missing. Every row needs its team and its date, and a long table its items and scores; otherwise nobody can tell whose result it is.',
  'table/duplicate-column':
    'A column of the rubric stands twice. It could not be told which of the two holds.',
  'table/duplicate-heading':
    'A heading stands twice. Both columns are passed on, but whoever reads the result by headings sees only one of them.',
  'table/empty-heading': 'A column without a heading. It is passed on as it is; nothing in it can be scored.',
  'table/unknown-detail':
    'A column about an input, part or cap that the item does not have. What it holds would count for nothing.',
  'table/no-ratings':
    'No column belongs to the rubric. The headings of an export are seldom item ids; a column map says which is which.',
  'table/ambiguous-shape':
    'A heading that fits two shapes. A wide table has a row for each team, a long one a row for each rating; read as the wrong one, scores would be lost.',
  'table/ragged-row':
    'A row with more or fewer cells than the heading. From the gap on every cell stands in the wrong column, so the row is not scored.',
  'table/stray-quote':
    'A quote that is not closed, or that stands inside a cell. Everything up to the next quote would be taken for one cell, rows and all.',
  'table/lone-carriage-return':
    'A carriage return on its own. Some programs end a row there and others do not, so cells could end up in another row.',
  'table/row-too-large': 'A row larger than any review could be. Mostly a quote was opened and never closed.',
  'table/missing-team': 'A row without a team. Nobody could tell whose result it is.',
  'table/missing-date':
    'A row without a date. Several reviews of one team could not be told apart or put in order.',
  'table/malformed-date':
    'A day that cannot be read. 11/12/26 is three different days in three countries; two ways of writing are understood.',
  'table/not-a-rating':
    'A rating that is no number on the scale. Guessing a score from words would make the totals worthless.',
  'table/bare-na':
    'NA without a word on what it means. R writes it for missing, people for not applicable, and the two give different totals.',
  'table/not-a-number': 'A text where a number belongs. It cannot be counted with.',
  'table/decimal-comma':
    'A decimal comma in a table whose cells are separated by commas. In one program it is 40.5, in another two cells.',
  'table/not-yes-or-no':
    'An answer that is neither yes nor no. A part is in place or it is not, a cap holds or it does not.',
  'table/unknown-status':
    'A status that means nothing. An item without a score is not-applicable or insufficient.',
  'table/percent-or-fraction':
    'A number that could be a percentage or a share of one. 0.95 is either nearly everybody or one in a hundred; a column map says which.',
  'table/not-a-percentage':
    'A number outside what the column map says. Either the cell is mistyped or the map names the wrong unit.',
  'table/not-a-count':
    'Something else than a number of people. A rate can be worked out only from whole people.',
  'table/duplicate-row': 'Two rows about one review. The same team would count twice in every mean.',
  'table/unknown-rubric':
    'A rubric that is not known. A score means something only with the rubric it was given by.',
  'table/other-rubric':
    "A rating for an item that the row's rubric does not have. It would be left out of the total in silence.",
  'table/duplicate-rating':
    'An item rated twice for one team and date. It could not be told which of the two holds.',
  'table/different-outcome':
    'Two numbers of one outcome for one review. The rate would depend on which row comes first.',
  'table/not-json':
    'A line that is not a JSON object. In JSON lines each line stands for itself, so a row may not run over several.',
  'table/nested-value':
    'A list or an object where one value belongs. A column of a table holds a text or a number.',
  'table/new-key':
    'A key that the first line does not have. CSV gets its columns from the first line, and there is no column for this value.',
  'columns/not-a-map':
    'A file that is no column map. Without its first line another file given by mistake would be read as one.',
  'columns/unknown-key':
    'A key that does not belong here. A mistyped key would be passed over in silence, and its column never be read.',
  'columns/unknown-target':
    'A column that neither the rubric nor the program knows. What it holds would count for nothing.',
  'columns/missing-heading':
    'A heading that the table does not have. The map was made for another export, or the heading is written differently.',
  'columns/malformed':
    'An entry of a column map in the wrong form. It could not be told which column is meant, or in which unit and codes.',
};
