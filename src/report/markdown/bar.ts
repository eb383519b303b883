/** A bar of plain characters for a mean on the scale. */

const CELLS = 20;

/** Twenty cells, filled in proportion to `value` of `max`; at least one where there is anything at all. */
export const bar = (value: number, max: number): string => {
  const filled = Math.max(value > 0 ? 1 : 0, Math.min(CELLS, Math.floor((value / max) * CELLS + 0.5)));
  return '█'.repeat(filled) + '░'.repeat(CELLS - filled);
};
