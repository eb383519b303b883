/** Compiles the core of the fast path, src/batch/plain/core/, to WebAssembly and writes it as a module. */

import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { main } from 'assemblyscript/asc';
import binaryen from 'assemblyscript/binaryen';

const ENTRY = 'src/batch/plain/core/core.ts';
const FOLDER = 'src/batch/plain/generated';
// No collector of garbage and no checks of arrays, as it has neither objects nor arrays.
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--use', 'abort='];
const NAME = 'core.wasm';
const TYPE = '/** A module of WebAssembly, in base64. */\nexport declare const coreBytes: string;\n';

// The compiler puts only the smallest functions into those that call them; a call a cell adds up to a tenth of the time.
const ALWAYS_INLINED = 60;
const INLINED_WITHOUT_CALLS = 200;

// What every Node that the program runs on has.
const { BulkMemory, BulkMemoryOpt, MutableGlobals, NontrappingFPToInt, SignExt } = binaryen.Features;
const FEATURES = BulkMemory | BulkMemoryOpt | MutableGlobals | NontrappingFPToInt | SignExt;

const withFewerCalls = (wasm) => {
  const module = binaryen.readBinary(wasm);
  module.setFeatures(FEATURES);
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  binaryen.setAlwaysInlineMaxSize(ALWAYS_INLINED);
  binaryen.setFlexibleInlineMaxSize(INLINED_WITHOUT_CALLS);
  module.optimize();
  return module.emitBinary();
};

/** Writes the compiled core; what is wrong in its source is thrown. */
export const writeCore = async () => {
  const files = new Map();
  const { error, stderr } = await main([ENTRY, ...OPTIONS, '--outFile', NAME], {
    writeFile: (name, contents) => {
      files.set(name, contents);
    },
  });
  if (error !== null) throw new Error(stderr.toString());
  const text = Buffer.from(withFewerCalls(files.get(NAME))).toString('base64');
  await writeFile(`${FOLDER}/core-bytes.js`, `export const coreBytes = '${text}';\n`);
  await writeFile(`${FOLDER}/core-bytes.d.ts`, TYPE);
};
