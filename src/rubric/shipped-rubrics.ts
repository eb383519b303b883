/** The rubrics that come with the program, each loaded only when it is used. */

import type { Rubric } from './rubric.ts';

type Load = () => Promise<{ readonly rubric: Rubric }>;

const SHIPPED: Readonly<Record<string, Load>> = {
  'ips-nine-principles': () => import('./generated/ips-nine-principles.js'),
  'ips-25': () => import('./generated/ips-25.js'),
  'ips-vocational-rehabilitation': () => import('./generated/ips-vocational-rehabilitation.js'),
};

/** The rubric that is meant when none is named. */
export const DEFAULT_RUBRIC_ID = 'ips-nine-principles';

export const SHIPPED_RUBRIC_IDS: readonly string[] = Object.keys(SHIPPED);

/** A shipped rubric by its id, or null where there is none of that id. */
export const loadShippedRubric = async (id: string): Promise<Rubric | null> => {
  const load = Object.hasOwn(SHIPPED, id) ? SHIPPED[id] : undefined;
  return load === undefined ? null : (await load()).rubric;
};
