/** What the core and the program around it have to agree on. */

/** How many bytes of a table the core takes at a time. */
export const INPUT_ROOM = 1024 * 1024;
/** How many bytes it writes before they have to be fetched, and the room for one more row. */
export const OUTPUT_ROOM = 512 * 1024;
export const OUTPUT_SLACK = 64 * 1024;
/** The longest row that it takes, and the longest that it writes of the row's own cells. */
export const LONGEST_ROW = 32 * 1024;
/** The most bytes that scoring adds before the sections, and for them. */
export const LONGEST_HEAD = 4 * 1024;
export const LONGEST_SECTIONS = 8 * 1024;
/** How many different cells the sections' columns can hold at most. */
export const MOST_CELLS = 1024 * 1024;

/** Why the core stopped. */
export const THROUGH = 0;
export const FULL = 1;
export const DECLINED_ROW = 2;

/** The kinds of runs, and of single columns of a long table. */
export const COPY = 0;
export const RATINGS = 1;
export const TEAM = 2;
export const DATE = 3;
export const REVIEWER = 4;
export const BLANK = 5;
export const SKIP = 6;
export const STARTED = 7;
export const EMPLOYED = 8;
export const AMOUNT = 9;
export const ITEM = 10;
export const SCORE = 11;

/** Numbers of cells are kept times this: four decimals at most. */
export const AMOUNT_SCALE = 10_000;
/** Whole digits that leave every product exact. */
export const MOST_WHOLE_DIGITS = 6;

/** What a byte of a record says of an item, beside 1 to 10 for the scores 0 to 9. */
export const CODE_NOTHING = 0;
export const CODE_NOT_APPLICABLE = 11;
export const CODE_FULL = 12;

/** The texts that a scored row is written with. */
export const TEXT_NAME = 0;
export const TEXT_LINE_BREAK = 1;
export const TEXT_ALL_SAME = 2;
export const TEXT_PRORATED = 3;
export const TEXT_TRUE = 4;
export const TEXT_FALSE = 5;

/** The most items that a rubric of a long table has here. */
export const MOST_ITEMS = 2048;
