/** The rules of the house, each broken once to see that it is caught and what it says, and kept once to see it pass. */

import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

// From the top floor to the ground.
const FLOORS = [
  'cli',
  'commands',
  'world',
  'form',
  'interview',
  'batch',
  'report',
  'findings',
  'review',
  'scoring',
  'rubric',
  'source',
  'language',
  'problem',
  'exact',
] as const;

type Room = (typeof FLOORS)[number];

const PURE = FLOORS.slice(FLOORS.indexOf('world') + 1);

// What to do instead of entering each room from below.
const ADVICE: Readonly<Record<Room, RegExp>> = {
  cli: /Hand in what is needed as an argument/u,
  commands: /Move what is shared down/u,
  world: /Declare a port/u,
  form: /Move what is shared down/u,
  interview: /Move what is shared down/u,
  batch: /Move what is shared down/u,
  report: /let a reporter lay it out/u,
  findings: /how it is listed and written is decided/u,
  review: /Take the domain type from scoring/u,
  scoring: /Put the check in scoring\/ or review\//u,
  rubric: /belongs in source\//u,
  source: /do not read files/u,
  language: /carries a code and values/u,
  problem: /knows nothing of files/u,
  // Nothing stands below that could enter it.
  exact: /$/u,
};

const HOUSE_RULES = [
  'no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-properties',
  'no-restricted-syntax',
];

// The repository's own configuration; without types, which no house rule asks for, files need not be there.
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => HOUSE_RULES.includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

const fileIn = (room: Room): string => `src/${room}/planted.ts`;

interface Told {
  readonly line: number;
  readonly message: string;
}

/** What the house rules say to these lines, as if they were all there is in a room's file. */
const toldIn = async (filePath: string, lines: readonly string[]): Promise<readonly Told[]> => {
  const [result] = await eslint.lintText(`${lines.join('\n')}\n`, { filePath });
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return (result?.messages ?? []).map(({ line, message }) => ({ line, message }));
};

// Every line is caught, by one rule and with its message.
const expectEachCaught = async (
  room: Room,
  planted: readonly (readonly [string, RegExp])[],
): Promise<void> => {
  const told = await toldIn(
    fileIn(room),
    planted.map(([line]) => line),
  );
  expect(told.map(({ line }) => planted[line - 1]?.[0])).toEqual(planted.map(([line]) => line));
  planted.forEach(([, message], index) => {
    expect(told[index]?.message).toMatch(message);
  });
};

it('every room has its floor', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(rooms.map(({ name }) => name).sort()).toEqual([...FLOORS].sort());
});

describe.each(FLOORS)('from %s/', (room) => {
  const above = FLOORS.slice(0, FLOORS.indexOf(room));
  const below = FLOORS.slice(FLOORS.indexOf(room) + 1);

  it('nothing above is imported', async () => {
    await expectEachCaught(room, [
      ...above.map((upper) => {
        const message = new RegExp(`${room}/ may not enter ${upper}/\\. .*${ADVICE[upper].source}`, 'u');
        return [`import { a${upper} } from '../${upper}/some-file.ts';`, message] as const;
      }),
      ...above.map((upper) => [`export * from '../${upper}/deep/file.ts';`, /Imports point down/u] as const),
      [`import type { Main } from '../main.ts';`, /main\.ts is the roof/u],
    ]);
  });

  it('nothing above is imported from a folder deep inside', async () => {
    const lines = above.flatMap((upper) => [
      `import { a${upper} } from '../../${upper}/some-file.ts';`,
      `import type { B${upper} } from '../../${upper}/deep/file.ts';`,
    ]);
    expect(await toldIn(`src/${room}/deep/planted.ts`, lines)).toHaveLength(lines.length);
  });

  it('what is below, and the room itself, is imported', async () => {
    const lines = [
      ...below.map((lower) => `export { a${lower} } from '../${lower}/some-file.ts';`),
      `export { own } from './own-file.ts';`,
      `export { yaml } from 'yaml';`,
    ];
    expect(await toldIn(fileIn(room), lines)).toEqual([]);
  });

  it('packages are used where they live', async () => {
    const homes = [
      ['commander', 'cli', /lives in cli\//u],
      ['chalk', 'world', /take a Palette/u],
      ['inquirer', 'world', /behind a port/u],
      ['@inquirer/core', 'world', /behind a port/u],
      ['atomically', 'world', /written in world\//u],
      ['ajv', null, /import the generated one/u],
      ['ajv/dist/standalone/index.js', null, /import the generated one/u],
      ['node:fs/promises', 'world', /build a port in world\//u],
      ['node:path', 'world', /build a port in world\//u],
    ] as const;
    const lineOf = (name: string) => `import '${name}';`;
    const elsewhere = homes.filter(([, home]) => home !== room);
    await expectEachCaught(
      room,
      elsewhere.map(([name, , message]) => [lineOf(name), message] as const),
    );
    const athome = homes.filter(([, home]) => home === room);
    expect(
      await toldIn(
        fileIn(room),
        athome.map(([name]) => lineOf(name)),
      ),
    ).toEqual([]);
  });

  it('no class, enum or default export is made', async () => {
    await expectEachCaught(room, [
      ['export class Thing {}', /No classes but the one thrown error/u],
      ['export enum Thing { One }', /No enums/u],
      ['export default 1;', /No default exports/u],
      ['export default function make() { return 1; }', /No default exports/u],
    ]);
  });
});

const WORLDLY = [
  ['export const a = process.argv;', /does not touch the world/u],
  ["console.log('a');", /does not touch the world/u],
  ["export const b = Buffer.from('a');", /does not touch the world/u],
  ['setTimeout(() => undefined, 1);', /does not touch the world/u],
  ['setInterval(() => undefined, 1);', /does not touch the world/u],
  ['setImmediate(() => undefined);', /does not touch the world/u],
  ["export const c = fetch('https://example.org');", /does not touch the world/u],
  ['export const d = Math.random();', /has no chance in it/u],
  ['export const e = Date.now();', /has no clock/u],
  ['export const f = new Date();', /has no clock/u],
] as const;

describe.each(PURE)('in the pure room %s/', (room) => {
  it('nothing of the world, its clock or chance is used', async () => {
    await expectEachCaught(room, WORLDLY);
  });

  it('a day that is handed in is a day', async () => {
    const lines = ["export const a = new Date('2026-11-20');", 'export const b = Date.UTC(2026, 10, 20);'];
    expect(await toldIn(fileIn(room), lines)).toEqual([]);
  });
});

describe.each(['cli', 'commands', 'world'] as const)('in the worldly room %s/', (room) => {
  it('the world is used', async () => {
    expect(
      await toldIn(
        fileIn(room),
        WORLDLY.map(([line]) => line),
      ),
    ).toEqual([]);
  });
});

it('the one class is the thrown error', async () => {
  const lines = ['export class Failure extends Error {}'];
  expect(await toldIn('src/problem/failure.ts', lines)).toEqual([]);
});
