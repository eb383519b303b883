/** Builds the program into dist/: generated modules first, then one chunk a command. */

import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { loadTypeScript } from './run-typescript.mjs';

const generate = async () => {
  // Validators first, on their own: the rubric parser imports them.
  for (const folder of ['src/rubric/generated', 'src/review/generated'])
    await mkdir(folder, { recursive: true });
  await (await loadTypeScript('scripts/write-validators.ts')).writeValidators();
  await (await loadTypeScript('scripts/write-shipped-rubrics.ts')).writeShippedRubrics();
};

const bundle = async () => {
  const folder = await mkdtemp(join('node_modules', '.ips-fidelity-'));
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  await build({
    entryPoints: { main: 'src/main.ts', world: 'src/world/process-world.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    define: { PROGRAM_VERSION: JSON.stringify(version) },
    legalComments: 'linked',
    logLevel: 'warning',
  });
  // esbuild splits only ESM; each chunk is then made CommonJS, which Node starts faster.
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    if (!name.endsWith('.js')) {
      await writeFile(join('dist', name), text);
      continue;
    }
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      supported: { 'dynamic-import': false },
      // A bundled dependency may ask where it is.
      ...(text.includes('import.meta.url')
        ? {
            define: { 'import.meta.url': 'ownUrl' },
            banner: 'const ownUrl = require("node:url").pathToFileURL(__filename).href;',
          }
        : {}),
    });
    await writeFile(join('dist', name), code);
  }
  await writeFile(join('dist', 'package.json'), '{ "type": "commonjs" }\n');
  await rm(folder, { recursive: true });
};

await generate();
if (!process.argv.includes('--only-generated')) await bundle();
