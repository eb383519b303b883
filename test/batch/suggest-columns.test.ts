/** A column map is suggested from what columns hold, so that exports are scored with little editing. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureOrRating } from '../../src/batch/figure-or-rating.ts';
import { item, measure, percentMeasure } from '../support/builders.ts';
import { runInProcess } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { rowsOf } from '../support/table.ts';

const SCALE = { min: 1, max: 5 };
const days = item('days', {
  title: { en: 'Days to contact', fi: 'Päiviä yhteydenottoon' },
  measure: measure(),
});
const share = item('share', { title: 'Share of time', measure: percentMeasure() });

const taken = (heading: string, cells: readonly string[], of = days) => {
  const { target, as, because, instead } = figureOrRating(heading, cells, of, SCALE);
  return [target, as, because?.kind ?? null, instead?.target ?? null];
};

describe('a column that fits a measured item', () => {
  it('holds ratings where all its numbers are', () => {
    expect(taken('Days to contact', ['1', '5', '', 'n/a', '-99'])).toEqual(['days', null, null, null]);
  });

  it('holds figures where its numbers cannot be ratings', () => {
    expect(taken('Days to contact', ['28', '74', '3'])).toEqual(['days.value', null, 'cell', null]);
    expect(taken('Contact', ['2,5', '3'])).toEqual(['days.value', null, 'cell', null]);
  });

  it('may hold either where few numbers, or only the heading, say so', () => {
    const ratings = Array.from({ length: 30 }, () => '4');
    expect(taken('Contact', [...ratings, '45'])).toEqual(['days', null, 'cell', 'days.value']);
    expect(taken('Contact', [...ratings.slice(0, 6), '6', '7'])).toEqual([
      'days.value',
      null,
      'cell',
      'days',
    ]);
    expect(taken('Contact, viikkoa', ['3', '4'])).toEqual(['days.value', null, 'unit', 'days']);
    expect(taken('Contact', [''])).toEqual(['days', null, 'nothing-seen', 'days.value']);
  });

  it('is not told by a word of the title', () => {
    expect(taken('Days to contact', ['3', '4'])).toEqual(['days', null, null, null]);
  });

  it('says how percentages are written', () => {
    expect(taken('Share', ['0.41', '0,9', '1'], share)).toEqual(['share.value', 'fraction', 'cell', null]);
    expect(taken('Share', ['41', '90'], share)).toEqual(['share.value', 'percent', 'cell', null]);
    expect(taken('Share', ['4 %', '5 %'], share)).toEqual(['share.value', 'percent', 'cell', null]);
    expect(taken('Share %', ['4', '5'], share)).toEqual(['share.value', 'percent', 'unit', 'share']);
  });

  it('holds ratings where the item has no measure', () => {
    expect(taken('Plain', ['28'], item('plain'))).toEqual(['plain', null, null, null]);
  });
});

const suggestAndScore = async (table: string | Uint8Array, edit: (map: string) => string) => {
  const folder = await temporaryFolder();
  const path = join(folder, 'table.csv');
  const map = join(folder, 'map.yaml');
  await writeFile(path, table);
  const rubric = ['--rubric', 'ips-25'];
  const asked = await runInProcess(['batch', path, ...rubric, '--suggest-columns', '--output', map]);
  expect(asked.code).toBe(0);
  expect(asked.err).toContain('--rubric ips-25');
  await writeFile(map, edit(await readFile(map, 'utf8')));
  return runInProcess(['batch', path, ...rubric, '--columns', map]);
};

describe('an export scored with the suggested map', () => {
  it('comes from a spreadsheet with Finnish settings', async () => {
    const table = [
      'Yksikkö;Arviointipäivä;Alue;1 Asiakasmäärä;2 Työllistymisen tukeen käytetty työaika (%);3 Sama valmentaja kaikissa vaiheissa;Nopea työn etsintä (päivää);Huomautuksia',
      'Jyväskylä 1;3.2.2026;Keski-Suomi;18,5;96,5;5;28;"Kesken; jatkuu"',
      'Järvenpää;10.2.2026;Uusimaa;31;88;4;74,5;',
      '',
    ].join('\r\n');
    const { code, out } = await suggestAndScore(Buffer.from(table, 'latin1'), (map) => map);
    expect(code).toBe(0);
    const fields = out.split('\r\n').map((line) => line.replace('"Kesken; jatkuu"', '').split(';'));
    const column = (name: string) => fields.slice(1, 3).map((line) => line[fields[0]?.indexOf(name) ?? -1]);
    expect(column('Yksikkö')).toEqual(['Jyväskylä 1', 'Järvenpää']);
    expect(column('fidelity_rated')).toEqual(['4', '4']);
    // 18.5 clients: 5; 96.5 %: 5; 5; 28 days: 5. Then 31: 2; 88 %: 3; 4; 74.5 days: 3.
    expect(column('fidelity_mean')).toEqual(['5', '3']);
  });

  it('comes from REDCap, its missing codes uncommented', async () => {
    const table = [
      'record_id,site,review_date,caseload,generalists___1,generalists___2,generalists___3,generalists___4,generalists___5,generalists___6,q9,"Rapid job search, mean days"',
      '1,alder,2026-03-12,18,1,1,1,1,1,1,4,28',
      '2,birch,2026-03-19,-99,1,1,1,0,1,1,-99,74',
      '',
    ].join('\n');
    const unedited = await suggestAndScore(table, (map) => map);
    expect(unedited.code).toBe(1);
    const edited = await suggestAndScore(table, (map) => map.replace('# values:', 'values:'));
    expect(edited.code).toBe(0);
    const rows = rowsOf(edited.out.replace('"Rapid job search, mean days"', 'rapid'));
    expect(rows.map((row) => [row['fidelity_rated'], row['fidelity_unrated'], row['fidelity_mean']])).toEqual(
      [
        ['4', '21', '4.75'],
        ['2', '23', '3.5'],
      ],
    );
  });
});
