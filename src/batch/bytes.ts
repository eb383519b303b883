/** The bytes that tables are made of, and the sizes of the pieces that they are read in. */

export const LF = 10;
export const CR = 13;
export const QUOTE = 34;

/** How much is read and written at once. */
export const CHUNK = 512 * 1024;

/** The longest row that is read as one, in megabytes: 40 long texts are under a tenth of one. */
export const LARGEST_ROW_MEGABYTES = 4;
