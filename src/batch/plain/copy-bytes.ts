/** Copies short stretches of bytes, which calling the engine's own copying costs more than it saves. */

/**
 * Copies bytes eight at a time; up to seven after the end are overwritten by what comes next. They travel as numbers,
 * which keeps all bytes but those of a NaN, which no UTF-8 spells.
 */
export const copyBytes = (from: DataView, start: number, length: number, to: DataView, at: number): void => {
  let offset = 0;
  for (; offset + 8 < length; offset += 16) {
    to.setFloat64(at + offset, from.getFloat64(start + offset, true), true);
    to.setFloat64(at + offset + 8, from.getFloat64(start + offset + 8, true), true);
  }
  if (offset < length) to.setFloat64(at + offset, from.getFloat64(start + offset, true), true);
};
