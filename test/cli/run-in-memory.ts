/** Runs the program in this process on files that are nowhere but in memory. */

import { main } from '../../src/main.ts';
import type { FileTrouble } from '../../src/world/world.ts';
import type { Run } from '../support/run-program.ts';
import { testWorld } from '../support/run-program.ts';

const MISSING: FileTrouble = { trouble: 'missing', detail: 'ENOENT' };

export type FilesInMemory = Readonly<Record<string, string | Uint8Array>>;

/** Files by the name that they are asked for with. */
export const runInMemory = async (args: readonly string[], files: FilesInMemory): Promise<Run> => {
  const { world, taken } = testWorld();
  const code = await main(args, {
    ...world,
    files: {
      ...world.files,
      read: (path) => {
        const file = files[path];
        return Promise.resolve(file === undefined ? MISSING : Buffer.from(file));
      },
    },
  });
  return { code, ...taken };
};
