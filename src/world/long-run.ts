/** Tells V8 that a run is going to be long. */

import { setFlagsFromString } from 'node:v8';

// What V8 itself starts with on Node 20, whose start the program puts off optimising for.
const USUAL_BUDGET = 66 * 1024;

/** Has code that runs often optimised soon, which a short run puts off to start quicker. */
export const expectLongRun = (): void => {
  if (process.versions.v8.startsWith('11.')) {
    setFlagsFromString(`--interrupt-budget=${String(USUAL_BUDGET)}`);
  }
};
