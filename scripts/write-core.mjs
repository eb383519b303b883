/** Compiles the core of the fast path, src/batch/plain/core/, to WebAssembly and writes it as a module. */

import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { main } from 'assemblyscript/asc';

const ENTRY = 'src/batch/plain/core/core.ts';
const FOLDER = 'src/batch/plain/generated';
// No collector of garbage and no checks of arrays, as it has neither objects nor arrays.
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--use', 'abort='];
const NAME = 'core.wasm';
const TYPE = '/** A module of WebAssembly, in base64. */\nexport declare const coreBytes: string;\n';

/** Writes the compiled core; what is wrong in its source is thrown. */
export const writeCore = async () => {
  const files = new Map();
  const { error, stderr } = await main([ENTRY, ...OPTIONS, '--outFile', NAME], {
    writeFile: (name, contents) => {
      files.set(name, contents);
    },
  });
  if (error !== null) throw new Error(stderr.toString());
  const text = Buffer.from(files.get(NAME)).toString('base64');
  await writeFile(`${FOLDER}/core-bytes.js`, `export const coreBytes = '${text}';\n`);
  await writeFile(`${FOLDER}/core-bytes.d.ts`, TYPE);
};
