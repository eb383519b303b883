#!/usr/bin/env node
'use strict';

// A run is over in a tenth of a second. Node 20's V8 spends most of that optimising the YAML parser and throwing the
// result away again; with a larger budget it begins later, and long runs are optimised all the same. Newer ones have
// no such flag and no need of it.
if (process.versions.v8.startsWith('11.')) {
  require('node:v8').setFlagsFromString('--interrupt-budget=10000000');
}

const { main } = require('../dist/main.js');
const { createProcessWorld } = require('../dist/world.js');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

void main(process.argv.slice(2), createProcessWorld()).then((code) => {
  process.exitCode = code;
});
