/** Tables as files: read and written synchronously in large pieces, the output whole or not at all. */

import { isAscii, isUtf8 } from 'node:buffer';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readSome, writeAll } from './descriptor.ts';
import { toTrouble } from './file-trouble.ts';
import { isTerminal } from './standard-streams.ts';
import type { FileTrouble, TableFiles, TableInput, TableOutput } from './world.ts';

const STDIN = 0;
const STDOUT = 1;
const openInput = (path: string): TableInput | FileTrouble => {
  try {
    const file = path === '-' ? STDIN : openSync(path, 'r');
    const stat = fstatSync(file);
    if (stat.isDirectory()) return { trouble: 'folder', detail: 'EISDIR' };
    return {
      size: stat.isFile() ? stat.size : null,
      read: (bytes, at, length) => {
        try {
          return readSome(file, bytes, at, length);
        } catch (error) {
          return toTrouble(error);
        }
      },
      close: () => {
        if (file !== STDIN) closeSync(file);
      },
    };
  } catch (error) {
    return toTrouble(error);
  }
};

const standardOutput = (): TableOutput => {
  let isClosed = false;
  return {
    write: (bytes) => {
      if (isClosed) return 'closed';
      try {
        writeAll(STDOUT, bytes);
        return null;
      } catch (error) {
        isClosed = (error as NodeJS.ErrnoException).code === 'EPIPE';
        return isClosed ? 'closed' : toTrouble(error);
      }
    },
    finish: () => null,
    abandon: () => undefined,
  };
};

const openFile = (path: string, replace: boolean): TableOutput | FileTrouble => {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) return { trouble: 'folder', detail: 'EISDIR' };
  // A pipe or device is written to, not replaced by a file.
  const isPlain = there === undefined || there.isFile();
  if (there !== undefined && isPlain && !replace) return { trouble: 'exists', detail: 'EEXIST' };
  if (!existsSync(dirname(path))) return { trouble: 'no-parent', detail: 'ENOENT' };
  const target = isPlain ? join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`) : path;
  const file = openSync(target, 'w', there?.mode ?? 0o666);
  const abandon = (): void => {
    if (isPlain) rmSync(target, { force: true });
  };
  // An interrupted process leaves nothing half written behind.
  process.once('exit', abandon);
  return {
    write: (bytes) => {
      try {
        writeAll(file, bytes);
        return null;
      } catch (error) {
        return toTrouble(error);
      }
    },
    finish: () => {
      try {
        closeSync(file);
        if (isPlain) renameSync(target, path);
        process.removeListener('exit', abandon);
        return null;
      } catch (error) {
        return toTrouble(error);
      }
    },
    abandon: () => {
      closeSync(file);
      abandon();
      process.removeListener('exit', abandon);
    },
  };
};

const openOutput = (path: string, replace: boolean): TableOutput | FileTrouble => {
  try {
    return path === '-' ? standardOutput() : openFile(path, replace);
  } catch (error) {
    return toTrouble(error);
  }
};

const listFolder = (path: string): readonly string[] | null => {
  if (path === '-' || statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

export const createTableFiles = (): TableFiles => ({
  openInput,
  openOutput,
  listFolder,
  isAscii,
  isUtf8,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  showsProgress: () => isTerminal('err'),
  // `performance` loads much that nothing else here needs.
  milliseconds: () => 1000 * process.uptime(),
});
