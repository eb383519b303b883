/** The colours of a stream: chalk where it is a terminal that shows them, plain text everywhere else. */

import type { Palette } from '../problem/finding.ts';
import { PLAIN } from '../problem/finding.ts';

export const paletteOf = async (isColoured: boolean): Promise<Palette> => {
  if (!isColoured) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { strong: chalk.bold, quiet: chalk.dim, error: chalk.red, warning: chalk.yellow };
};
