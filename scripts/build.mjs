/** Builds the program into dist/: the generated modules, one bundle for each part that is loaded lazily, and bytecode. */

import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { loadTypeScript } from './run-typescript.mjs';
import { writeCore } from './write-core.mjs';

const generate = async () => {
  for (const folder of ['src/rubric/generated', 'src/review/generated', 'src/batch/plain/generated'])
    await mkdir(folder, { recursive: true });
  // Validators first, on their own: the rubric parser imports them.
  await (await loadTypeScript('scripts/write-validators.ts')).writeValidators();
  await (await loadTypeScript('scripts/write-shipped-rubrics.ts')).writeShippedRubrics();
  await writeCore();
};

const bundleName = (path) =>
  relative('.', path)
    .replace(/^(?:src|node_modules)[\\/]/u, '')
    .replace(/\.[cm]?[jt]s$/u, '')
    .replace(/[^\w]+/gu, '-');

/**
 * Whatever is imported dynamically becomes a bundle of its own, complete and in CommonJS: a command then starts by
 * reading a handful of files, which is what starting takes most of its time for.
 */
const lazyBundles = (entries) => ({
  name: 'lazy-bundles',
  setup(builder) {
    // Several parts read YAML: one command may load two of them, and then the library only once.
    builder.onResolve({ filter: /^yaml$/ }, () => ({ path: './yaml.js', external: true }));
    builder.onResolve({ filter: /.*/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'resolving') return undefined;
      const found = await builder.resolve(path, { kind, resolveDir, pluginData: 'resolving' });
      if (found.errors.length > 0 || found.external) return found;
      const name = bundleName(found.path);
      entries.set(name, found.path);
      return { path: `./${name}.js`, external: true };
    });
  },
});

// What libraries load for features that this program has no use for.
const ABSENT = [
  // commander's subcommands that are programs of their own.
  { path: 'node:child_process', importer: 'commander', contents: 'module.exports = {};' },
  // inquirer's prompt that opens an editor, with 670 kB of character sets.
  { path: '@inquirer/editor', importer: 'inquirer', contents: 'export default null;' },
];

const withoutAbsent = {
  name: 'without-absent',
  setup(builder) {
    for (const { path: absent, importer: from, contents } of ABSENT) {
      builder.onResolve({ filter: new RegExp(`^${absent}$`) }, ({ path, importer }) =>
        importer.includes(from) ? { path, namespace: 'absent', pluginData: contents } : undefined,
      );
    }
    builder.onLoad({ filter: /.*/, namespace: 'absent' }, ({ pluginData }) => ({ contents: pluginData }));
  },
};

// Of js-yaml's one file only what reads: each of its modules stands in a region there.
const READER_REGIONS = /^\/\/#region src\/(?:common|parser)\/(?!constructor)[^]*?^\/\/#endregion/gmu;
const READER_EXPORTS = 'COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, YAMLException, getScalarValue, parseEvents';

const onlyReader = {
  name: 'only-reader',
  setup(builder) {
    builder.onLoad({ filter: /js-yaml\.mjs$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const [license] = code.split('\n', 1);
      const contents = [license, ...code.match(READER_REGIONS), `export { ${READER_EXPORTS} };`].join('\n');
      return { contents };
    });
  },
};

const bundle = async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  await rm('dist', { recursive: true, force: true });
  const entries = new Map([
    ['main', 'src/main.ts'],
    ['world', 'src/world/process-world.ts'],
    // Its ES modules: its CommonJS ones are a file each.
    ['yaml', 'node_modules/yaml/browser/dist/index.js'],
  ]);
  const built = new Set();
  while (built.size < entries.size) {
    const next = [...entries].filter(([name]) => !built.has(name));
    await Promise.all(
      next.map(async ([name, path]) => {
        built.add(name);
        await build({
          entryPoints: [path],
          outfile: join('dist', `${name}.js`),
          bundle: true,
          platform: 'node',
          target: 'node20.19',
          format: 'cjs',
          mainFields: ['module', 'main'],
          supported: { 'dynamic-import': false },
          // fdir only builds a require from where it is, for which a path will do.
          define: { PROGRAM_VERSION: JSON.stringify(version), 'import.meta.url': '__filename' },
          // What bin/load-bundle.js calls: wrapping the text only there would copy all of it.
          banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
          footer: { js: '})' },
          legalComments: 'eof',
          logLevel: 'warning',
          plugins: [withoutAbsent, onlyReader, lazyBundles(entries)],
        });
      }),
    );
  }
  await writeFile(join('dist', 'package.json'), '{ "type": "commonjs" }\n');
};

await generate();
if (!process.argv.includes('--only-generated')) {
  await bundle();
  // In processes of their own, with V8's flags as the program has them.
  for (const runs of ['short', 'long'])
    execFileSync(process.execPath, ['scripts/record-bytecode.mjs', runs], { stdio: 'inherit' });
}
