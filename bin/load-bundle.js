/** Loads the bundles of dist/, each with the bytecode that the build left beside it, so that V8 need not compile them. */
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

// A run is over in a tenth of a second. Node 20's V8 spends most of that optimising the YAML parser and throwing the
// result away again; with a larger budget it begins later, and long runs are optimised all the same. Newer ones have
// no such flag and no need of it.
if (process.versions.v8.startsWith('11.')) {
  require('node:v8').setFlagsFromString('--interrupt-budget=10000000');
}

const FOLDER = join(__dirname, '../dist');

// V8 itself refuses the bytecode of another version or with other flags, and compiles as usual.
const bytecodeBeside = (filename) => {
  try {
    return readFileSync(`${filename}.bytecode`);
  } catch {
    return undefined;
  }
};

/** The bundles in use by name: each one's module, and its script. */
const bundles = new Map();

/** What a bundle exports, such as `./main.js`; its code runs once. */
const loadBundle = (name) => {
  const known = bundles.get(name);
  if (known !== undefined) return known.module.exports;
  const filename = join(FOLDER, name);
  // esbuild writes ASCII, which Latin-1 reads quickest.
  const code = readFileSync(filename, 'latin1');
  const script = new Script(code, { filename, cachedData: bytecodeBeside(filename) });
  const module = { exports: {} };
  bundles.set(name, { module, script });
  const requireBeside = (path) => (path.startsWith('./') ? loadBundle(path) : require(path));
  script.runInThisContext()(module.exports, requireBeside, module, filename, FOLDER);
  return module.exports;
};

module.exports = { bundles, loadBundle };
