/** Opens what a table is read from and written to, or fails with what can be done about it. */

import type { ReadBytes, WriteBytes } from '../../batch/ports.ts';
import type { TableInput, TableOutput } from '../../world/world.ts';
import { isTrouble } from '../../world/world.ts';
import type { Context } from './context.ts';
import { readFailure } from './read-input.ts';
import { writeFailure } from './write-output.ts';

export interface OpenedInput {
  readonly input: TableInput;
  readonly read: ReadBytes;
}

/** @throws Failure when there is no such file or it cannot be read, at once or later. */
export const openInput = async (path: string, context: Context): Promise<OpenedInput> => {
  const tables = await context.world.tables();
  const input = tables.openInput(path);
  if (isTrouble(input)) throw readFailure(path, input, context);
  return {
    input,
    read: (bytes, at, length) => {
      const size = input.read(bytes, at, length);
      if (isTrouble(size)) throw readFailure(path, size, context);
      return size;
    },
  };
};

export interface OpenedOutput {
  readonly output: TableOutput;
  readonly write: WriteBytes;
  /** Puts the file in its place. @throws Failure when that fails. */
  readonly finish: () => void;
}

/** @throws Failure when the file cannot be written, at once or later; then nothing was changed. */
export const openOutput = async (path: string, force: boolean, context: Context): Promise<OpenedOutput> => {
  const tables = await context.world.tables();
  const output = tables.openOutput(path, force);
  const name = path === '-' ? context.words.messages.standardOutput : path;
  if (isTrouble(output)) throw writeFailure(name, output, context);
  return {
    output,
    write: (bytes) => {
      const result = output.write(bytes);
      if (result === 'closed') return false;
      if (result !== null) throw writeFailure(name, result, context);
      return true;
    },
    finish: () => {
      const trouble = output.finish();
      if (trouble !== null) throw writeFailure(name, trouble, context);
    },
  };
};
