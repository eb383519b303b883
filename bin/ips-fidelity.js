#!/usr/bin/env node
'use strict';

const { main } = require('../dist/main.js');
const { createProcessWorld } = require('../dist/world.js');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

void main(process.argv.slice(2), createProcessWorld()).then((code) => {
  process.exitCode = code;
});
