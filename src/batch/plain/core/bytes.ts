/** The bytes that tables are made of. */

export const LF: u32 = 10;
export const CR: u32 = 13;
export const SPACE: u32 = 32;
export const QUOTE: u32 = 34;
export const COMMA: u32 = 44;
export const HYPHEN: u32 = 45;
export const POINT: u32 = 46;
export const ZERO: u32 = 48;
export const PIPE: u32 = 124;
