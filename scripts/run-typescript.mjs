/** Loads a TypeScript module of this repository on any supported Node, by bundling it first. */

import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of a TypeScript file. */
export const loadTypeScript = async (file) => {
  const folder = await mkdtemp(join('node_modules', '.ips-fidelity-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
};
