/** The Wilson score interval of a proportion. */

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95 % Wilson score interval without continuity correction, in percent.
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.
 *
 * @param successes - Whole, 0 to `size`.
 * @param size - Whole, at least 1.
 */
export const wilson = (successes: number, size: number): { low: number; high: number } => {
  const share = successes / size;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * size);
  const reach = Z * Math.sqrt((share * (1 - share)) / size + z2 / (4 * size * size));
  const whole = 1 + z2 / size;
  // At the ends the bound is 0 or 100 exactly, which floating point misses by a hair.
  const low = successes === 0 ? 0 : (100 * (centre - reach)) / whole;
  const high = successes === size ? 100 : (100 * (centre + reach)) / whole;
  return { low, high };
};
