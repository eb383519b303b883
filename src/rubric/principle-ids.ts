/** The nine core principles of IPS, by id and in their order; their titles are words of the program. */

/**
 * The nine principles that every rubric maps onto.
 * Source: the English pages of the HUS Psychiatry / Uusimaa employment office IPS project.
 */
export const PRINCIPLE_IDS = [
  'open-to-all',
  'competitive-employment',
  'client-preferences',
  'rapid-job-search',
  'targeted-job-development',
  'individual-unlimited-support',
  'employer-collaboration',
  'integrated-with-treatment',
  'benefits-counselling',
] as const;

export type PrincipleId = (typeof PRINCIPLE_IDS)[number];
