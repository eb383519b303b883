#!/usr/bin/env node
'use strict';

const { loadBundle } = require('./load-bundle.js');

const { main } = loadBundle('./main.js');
const { createProcessWorld } = loadBundle('./world.js');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

void main(process.argv.slice(2), createProcessWorld()).then((code) => {
  process.exitCode = code;
});
