/** What is handed to everything that names a command. */

import type { Context } from '../commands/steps/context.ts';
import type { Help } from '../language/en/help.ts';
import type { ExitCode } from '../problem/failure.ts';

export interface Naming {
  readonly context: Context;
  readonly help: Help;
  /** Is told the exit code of the command that ran. */
  readonly done: (code: ExitCode) => void;
}
