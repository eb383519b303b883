/** Runs every bench in this folder, one after the other. */

import { readdir } from 'node:fs/promises';

const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.bench.mjs')).sort();
for (const name of names) {
  console.log(`\n${name}`);
  await import(new URL(name, import.meta.url).href);
}
