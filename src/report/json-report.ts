/** The scorecard itself as JSON. */

import type { Reporter } from './reporter.ts';

export const renderJson: Reporter = (scorecard) => `${JSON.stringify(scorecard, null, 2)}\n`;
