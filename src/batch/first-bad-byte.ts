/** Finds the first byte that is not UTF-8. */

const isTail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

const lengthOf = (first: number): number =>
  first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;

// The second byte of long forms is limited further: no overlong forms, no surrogates, nothing over U+10FFFF.
const isSecond = (first: number, second: number): boolean => {
  switch (first) {
    case 0xe0:
      return second >= 0xa0;
    case 0xed:
      return second < 0xa0;
    case 0xf0:
      return second >= 0x90;
    case 0xf4:
      return second < 0x90;
    default:
      return true;
  }
};

/** The offset of the first byte that begins no character of UTF-8; `end` where all do. */
export const firstBadByte = (bytes: Uint8Array, from: number, end: number): number => {
  let at = from;
  while (at < end) {
    const first = bytes[at] ?? 0;
    const length = lengthOf(first);
    if (length === 0 || at + length > end) return at;
    for (let index = 1; index < length; index += 1) if (!isTail(bytes[at + index])) return at;
    if (length > 2 && !isSecond(first, bytes[at + 1] ?? 0)) return at;
    at += length;
  }
  return end;
};
