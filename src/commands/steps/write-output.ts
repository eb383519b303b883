/** Writes what a command made to a file or standard output, or fails with what can be done about it. */

import { visible } from '../../problem/visible.ts';
import { Failure } from '../../problem/failure.ts';
import type { FileTrouble } from '../../world/world.ts';
import type { Context } from './context.ts';

export interface OutputOptions {
  /** The file; absent or `-`: standard output. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Why a file could not be written, in words. */
export const writeReasonOf = ({ trouble, detail }: FileTrouble, { words }: Context): string => {
  const reasons = words.messages.writeReasons;
  switch (trouble) {
    case 'full':
      return reasons.full;
    case 'read-only':
      return reasons.readOnly;
    case 'permission':
      return reasons.permission;
    case 'held':
      return reasons.held;
    case 'no-parent':
    case 'missing':
      return reasons.noFolder;
    case 'folder':
      return reasons.isFolder;
    default:
      return reasons.other(detail);
  }
};

/** Why a file could not be written, and what can be done about it. */
export const writeFailure = (output: string, trouble: FileTrouble, context: Context): Failure => {
  const say = context.words.messages;
  if (trouble.trouble === 'exists') {
    return new Failure(say.alreadyExists(output), { hint: say.alreadyExistsHint });
  }
  return new Failure(say.cannotWrite(output, writeReasonOf(trouble, context)), { hint: say.cannotWriteHint });
};

/** @throws Failure when the text cannot be written; then nothing was changed. */
export const writeOutput = async (text: string, options: OutputOptions, context: Context): Promise<void> => {
  const { world, words } = context;
  const say = words.messages;
  const { output } = options;
  if (output === undefined || output === '-') {
    const trouble = await world.out(text);
    if (trouble === null) return;
    throw new Failure(say.cannotWrite(say.standardOutput, writeReasonOf(trouble, context)));
  }
  const trouble = await world.files.write(output, text, options.force === true);
  if (trouble !== null) throw writeFailure(output, trouble, context);
  await world.err(`${visible(say.savedTo(output))}\n`);
};
