import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARET } from '../../src/findings/example.ts';
import { tableExamples } from '../../src/findings/examples/table-examples.ts';
import { findingsIn } from '../cli/findings-in.ts';
import { runInProcess } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Code = keyof typeof tableExamples;

const TABLE = 'Team;Day;Question 7\nteam-1;2026-11-20;4\n';
const PERCENT =
  'format: ips-columns/1\ncolumns:\n  team: team\n  date: date\n  places-offered.value: { column: offered %, as: percent }\n';
const MORE: Readonly<Partial<Record<Code, readonly string[]>>> = {
  'table/other-rubric': ['--rubric', 'ips-nine-principles', '--rubric', 'ips-25'],
};

const placeOf = (example: string): string => {
  const before = example.slice(0, example.indexOf(CARET)).split('\n');
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
};

/** What the program finds in a piece of a table or of a column map that is an example of a code. */
const foundIn = async (code: Code, example: string): Promise<readonly string[]> => {
  const folder = await temporaryFolder();
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const text = example.replace(CARET, '').replace('␍', '\r');
  const isMap = code.startsWith('columns/');
  const map = isMap ? text : code === 'table/not-a-percentage' ? PERCENT : null;
  const args = [
    'batch',
    isMap
      ? await write('table.csv', TABLE)
      : text.startsWith('{')
        ? await write('table.jsonl', text)
        : await write('table.csv', text),
    ...(map === null ? [] : ['--columns', await write('columns.yaml', map)]),
    ...(code === 'table/new-key' ? ['--format', 'csv'] : []),
    ...(MORE[code] ?? []),
  ];
  const { err } = await runInProcess(args);
  return findingsIn(err).map(({ at }) => at);
};

describe.each(Object.entries(tableExamples))('%s', (code, { wrong, right }) => {
  it('is what is wrong with the wrong example, where the caret stands', async () => {
    expect(await foundIn(code as Code, wrong)).toEqual([`${placeOf(wrong)} ${code}`]);
  });

  it('is right in the right one', async () => {
    expect(await foundIn(code as Code, right)).toEqual([]);
  });
});
