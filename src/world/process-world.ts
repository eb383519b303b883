/** The real world of a running process. */

import { expectLongRun } from './long-run.ts';
import { paletteOf } from './palette.ts';
import { readFileUpTo } from './read-file.ts';
import type { StandardStream } from './standard-streams.ts';
import { isTerminal, terminalWidth, writeToStandard } from './standard-streams.ts';
import type { World } from './world.ts';
import { writeFileWhole } from './write-file.ts';

const showsColour = (stream: StandardStream, env: NodeJS.ProcessEnv): boolean => {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return env['TERM'] !== 'dumb' && isTerminal(stream);
};

/** The world as this process has it. */
export const createProcessWorld = (): World => ({
  files: { read: readFileUpTo, write: writeFileWhole },
  tables: async () => (await import('./table-files.ts')).createTableFiles(),
  env: process.env,
  out: (text) => writeToStandard('out', text),
  err: async (text) => {
    await writeToStandard('err', text);
  },
  paletteOf: (stream, isColourWanted) => paletteOf(isColourWanted && showsColour(stream, process.env)),
  widthOf: terminalWidth,
  // Only a rubric of one's own is hashed, so the module is loaded when it is.
  hash: (text) => process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex'),
  converse: async () => {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
    return (await import('./conversation.ts')).createConversation();
  },
  expectLongRun,
  versions: `node ${process.versions.node}, ${process.platform} ${process.arch}`,
});
