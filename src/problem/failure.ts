/** The one error that the program throws on purpose: it cannot go on, and says why and what to do. */

/** Exit codes of the program; see the README. */
export const EXIT = { done: 0, checkSaidNo: 1, cannot: 2, bug: 3, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export class Failure extends Error {
  override readonly name = 'Failure';
  /** What the reader can do about it, or null. */
  readonly hint: string | null;
  readonly exitCode: ExitCode;

  /** @param message - What is wrong, in the reader's language. */
  constructor(message: string, options: { hint?: string; exitCode?: ExitCode; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.hint = options.hint ?? null;
    this.exitCode = options.exitCode ?? EXIT.cannot;
  }
}

/** Whether an error is a Failure, whichever of the program's bundles it was thrown in. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && error.name === 'Failure';
