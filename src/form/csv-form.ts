/** A sheet to fill in with a spreadsheet program: a row an item, and one for each of its inputs, parts and caps. */

import type { Words } from '../language/en/words.ts';
import type { Cell } from '../report/csv-cells.ts';
import { toCsv } from '../report/csv-cells.ts';
import { SHEET_COLUMNS } from '../review/sheet-rows.ts';
import type { Item, Text } from '../rubric/rubric.ts';
import { inLanguage, itemsOf } from '../rubric/rubric.ts';
import type { Form } from './form.ts';

// The titles, which reading passes over, stand beside the ids that they explain.
const HEADING = SHEET_COLUMNS.flatMap((column) => (column === 'item' ? [column, 'title'] : [column]));

const detailRows = (
  item: Item,
  say: (text: Text) => string,
  words: Words,
): readonly (readonly [string, string])[] => {
  const { measure, checklist, caps } = item;
  const each = measure?.each == null ? '' : `; ${words.form.eachPerson(say(measure.each))} (12|8|10)`;
  return [
    ...(measure?.inputs ?? []).map(({ id, title, unit }): readonly [string, string] => [
      id,
      `${say(title)}${unit === null ? '' : ` (${say(unit)})`}${each}`,
    ]),
    ...(checklist?.parts ?? []).map(({ id, title }): readonly [string, string] => [
      id,
      `${say(title)} (${words.form.yesOrNo})`,
    ]),
    ...caps.map(({ id, title, atMost }): readonly [string, string] => [
      id,
      `${say(title)} → ${words.form.atMost(atMost)} (${words.form.yesOrNo})`,
    ]),
  ];
};

export const renderCsvForm: Form = (rubric, words, { language, team, date, excel }) => {
  const say = (text: Text): string => inLanguage(text, language);
  const row = (item: string, title: string): readonly Cell[] => [
    team,
    date,
    item,
    title,
    '',
    '',
    '',
    '',
    '',
    '',
  ];
  const rows = itemsOf(rubric).flatMap(({ item }) => [
    row(item.id, item.number === null ? say(item.title) : `${item.number} ${say(item.title)}`),
    ...detailRows(item, say, words).map(([id, title]) => row(`${item.id}.${id}`, title)),
  ]);
  return toCsv([HEADING, ...rows], excel);
};
