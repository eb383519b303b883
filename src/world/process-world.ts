/** The real world of a running process. */

import { paletteOf } from './palette.ts';
import { readFileUpTo } from './read-file.ts';
import type { World } from './world.ts';
import { writeFileWhole } from './write-file.ts';
import { writeToStream } from './write-stream.ts';

const showsColour = (stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean => {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return stream.isTTY && env['TERM'] !== 'dumb';
};

/** The world as this process has it. */
export const createProcessWorld = (): World => ({
  files: { read: readFileUpTo, write: writeFileWhole },
  tables: async () => (await import('./table-files.ts')).createTableFiles(),
  env: process.env,
  out: (text) => writeToStream(process.stdout, text),
  err: async (text) => {
    await writeToStream(process.stderr, text);
  },
  paletteOf: (stream, isColourWanted) =>
    paletteOf(isColourWanted && showsColour(stream === 'out' ? process.stdout : process.stderr, process.env)),
  // Only a rubric of one's own is hashed, so the module is loaded when it is.
  hash: (text) => process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex'),
  converse: async () => {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
    return (await import('./conversation.ts')).createConversation();
  },
  versions: `node ${process.versions.node}, ${process.platform} ${process.arch}`,
});
