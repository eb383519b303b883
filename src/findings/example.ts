/** A wrong and a right piece of a file, for the explanation of a rule. */

/** Marks the character that the finding points at; it stands just before it. */
export const CARET = '‸';

export interface Example {
  /** With a caret before the place. */
  readonly wrong: string;
  readonly right: string;
}
