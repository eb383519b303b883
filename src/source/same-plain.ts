/** Whether two plain values are the same, for the validators; holds for any key, also one called valueOf. */

import type { Plain } from './yaml-source.ts';

export const samePlain = (a: Plain, b: Plain): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
