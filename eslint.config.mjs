/** The rules of the house: strict types, and for each room which others it may enter and what it may not touch. */

import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// From the top floor to the ground: a room imports from itself and from what stands below it.
const FLOORS = [
  ['cli'],
  ['commands'],
  ['world'],
  ['form'],
  ['interview'],
  ['batch'],
  ['report'],
  ['findings'],
  ['review'],
  ['scoring'],
  ['rubric'],
  ['source'],
  ['language'],
  ['problem'],
  ['exact'],
].map(([room]) => room);

const PURE = FLOORS.slice(FLOORS.indexOf('world') + 1);

const ADVICE = {
  cli: 'Only main.ts knows the command line. Hand in what is needed as an argument.',
  commands: 'A command is entered from cli/ alone. Move what is shared down into the room it belongs to.',
  world:
    'A pure room does not touch the world. Declare a port (a function type) here and build it in world/.',
  form: 'Forms are made above this room. Move what is shared down.',
  findings: 'What is found is data (a Problem); how it is listed and written is decided in findings/.',
  batch: 'Tables are scored above this room. Move what is shared down.',
  interview: 'A conversation is held by a command. Move what is shared down.',
  report: 'Only commands, forms and batch know reports. Return data and let a reporter lay it out.',
  review: 'Scoring and rubrics know nothing of review files. Take the domain type from scoring/review.ts.',
  scoring: 'A rubric is read before anything is scored. Put the check in scoring/ or review/.',
  rubric: 'What both rubrics and other files need belongs in source/.',
  source: 'Words and problems do not read files.',
  language: 'A problem carries a code and values; the sentences about it are in language/.',
  problem: 'Arithmetic knows nothing of files.',
};

const WORLDLY_PACKAGES = {
  commander: ['cli', 'Command-line parsing lives in cli/.'],
  inquirer: ['world', 'Prompts live in world/, behind a port.'],
  chalk: ['world', 'Colour lives in world/; take a Palette.'],
  atomically: ['world', 'Files are written in world/.'],
  ajv: [null, 'Validators are compiled at build time; import the generated one.'],
};

const aboveOf = (room) => FLOORS.slice(0, FLOORS.indexOf(room));

const roomRules = (room) => {
  const above = aboveOf(room);
  const patterns = above.map((upper) => ({
    regex: `^(?:\\.\\./)+${upper}/`,
    message: `Imports point down: ${room}/ may not enter ${upper}/. ${ADVICE[upper]}`,
  }));
  patterns.push({ regex: '^(?:\\.\\./)+main\\.ts$', message: 'main.ts is the roof: nothing imports it.' });
  if (room !== 'world') {
    patterns.push({
      regex: `^(?:node:|(?:${builtinModules.join('|')})(?:/|$))`,
      message: `${room}/ does not touch the world. Take what is needed as an argument, or build a port in world/.`,
    });
  }
  for (const [name, [home, message]] of Object.entries(WORLDLY_PACKAGES)) {
    if (home !== room) patterns.push({ regex: `^@?${name}(?:/|$)`, message });
  }
  return patterns;
};

const WORLDLY_GLOBALS = [
  'process',
  'console',
  'Buffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'performance',
  'crypto',
  'navigator',
  'require',
  'globalThis',
].map((name) => ({
  name,
  message: 'A pure room does not touch the world. Take what is needed as an argument.',
}));

const CLOCKS = [
  {
    object: 'Math',
    property: 'random',
    message: 'Pure code has no chance in it. Take the number as an argument.',
  },
  { object: 'Date', property: 'now', message: 'Pure code has no clock. Take the time as an argument.' },
];

const HOUSE_STYLE = [
  { selector: 'TSEnumDeclaration', message: 'No enums: use a union of strings.' },
  { selector: 'ExportDefaultDeclaration', message: 'No default exports: a thing has one name everywhere.' },
  {
    selector: 'ClassDeclaration:not([id.name="Failure"])',
    message: 'No classes but the one thrown error: use functions and readonly data.',
  },
  {
    selector: 'ClassExpression',
    message: 'No classes but the one thrown error: use functions and readonly data.',
  },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'No default exports: a thing has one name everywhere.',
  },
];

const NO_CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
].map((selector) => ({ selector, message: 'Pure code has no clock. Take the time as an argument.' }));

// What the rule on imports does not see: modules that are loaded when they are needed.
const lazyImports = (room) => [
  {
    selector: `ImportExpression[source.value=/^(\\.\\.\\u002F)+(${aboveOf(room).join('|') || '-'}|main\\.ts)/]`,
    message: `Imports point down, lazy ones too: ${room}/ may not enter a room above it.`,
  },
  ...(room === 'world'
    ? []
    : [
        {
          selector: 'ImportExpression[source.value=/^node:/]',
          message: `${room}/ does not touch the world. Take what is needed as an argument, or build a port in world/.`,
        },
      ]),
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'src/**/generated/', 'node_modules/', 'bench/node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', ...HOUSE_STYLE],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      // Control characters are what several patterns here are about.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...FLOORS.map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: roomRules(room) }],
      'no-restricted-syntax': [
        'error',
        ...HOUSE_STYLE,
        ...lazyImports(room),
        ...(PURE.includes(room) ? NO_CLOCK : []),
      ],
    },
  })),
  {
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', ...WORLDLY_GLOBALS],
      'no-restricted-properties': ['error', ...CLOCKS],
    },
  },
  {
    files: ['src/language/*/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/{rubric,review}/*-schema.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // AssemblyScript: its whole numbers of 32 and of 64 bits are all one type to TypeScript.
    files: ['src/batch/plain/core/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'no-loss-of-precision': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'bin/*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['bin/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'readonly', __dirname: 'readonly' },
    },
  },
);
