/** Standard output and standard error: what they are, and writing to them until all is taken. */

import { fstatSync } from 'node:fs';
import { writeAll } from './descriptor.ts';
import { toTrouble } from './file-trouble.ts';
import type { FileTrouble } from './world.ts';

export type StandardStream = 'out' | 'err';

const DESCRIPTOR = { out: 1, err: 2 } as const;
/** Whether a person looks at the stream. */
export const isTerminal = (stream: StandardStream): boolean => {
  const descriptor = DESCRIPTOR[stream];
  // Node's terminals bring its network with them, so they are asked only when it may be one.
  return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor);
};

const USUAL_COLUMNS = 80;

/** The columns of the terminal that a stream goes to, the usual number where it does not tell; null where it is none. */
export const terminalWidth = (stream: StandardStream): number | null => {
  if (!isTerminal(stream)) return null;
  const { columns } = stream === 'out' ? process.stdout : process.stderr;
  return columns > 0 ? columns : USUAL_COLUMNS;
};

/** Writes text; that the reader has closed its end (`| head`) is not a trouble, and what follows is dropped. */
export const writeToStandard = async (stream: StandardStream, text: string): Promise<FileTrouble | null> => {
  try {
    // Node's own streams take a tenth of a short run to set up. Only a console of Windows needs one, for its letters.
    if (process.platform === 'win32' && isTerminal(stream)) {
      const console = stream === 'out' ? process.stdout : process.stderr;
      await new Promise((resolve) => console.write(text, resolve));
    } else writeAll(DESCRIPTOR[stream], Buffer.from(text));
    return null;
  } catch (error) {
    // Windows says EOF.
    return ['EPIPE', 'EOF'].includes((error as NodeJS.ErrnoException).code ?? '') ? null : toTrouble(error);
  }
};
