/** Lays out rows of the scored table: the cells as they stood, then what scoring added. */

import type { Cell, CsvDress } from '../report/csv-cells.ts';
import { defuse } from '../report/defuse.ts';

export interface OutputManner {
  readonly format: 'csv' | 'jsonl';
  readonly delimiter: string;
  readonly lineBreak: '\n' | '\r\n';
  readonly dress: CsvDress;
  /** Cells that a spreadsheet would run are left as they are. */
  readonly isRaw: boolean;
  /** The delimiter of the input; with the same one, cells are copied as written. */
  readonly inputDelimiter: string | null;
}

/** A cell with quotes where it needs them. */
export const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A cell that is passed on: as it was written, unless a spreadsheet would run it. */
export const passedOn = (text: string, raw: string, manner: OutputManner): string => {
  const safe = manner.isRaw ? text : defuse(text);
  return safe === text && manner.delimiter === manner.inputDelimiter ? raw : quoted(safe, manner.delimiter);
};

/** A value that scoring added. */
export const valueText = (value: Cell, { dress, delimiter }: OutputManner): string => {
  if (value === null) return '';
  if (typeof value === 'string') return quoted(value, delimiter);
  const text = String(value);
  return dress === 'comma' ? text.replace('.', ',') : text;
};

/** One line of CSV. */
export const csvLine = (
  cells: readonly { readonly text: string; readonly raw: string }[],
  values: readonly Cell[],
  manner: OutputManner,
): string =>
  [
    ...cells.map(({ text, raw }) => passedOn(text, raw, manner)),
    ...values.map((value) => valueText(value, manner)),
  ].join(manner.delimiter) + manner.lineBreak;

/** One line of JSON; the key `__proto__` is one like any other. */
export const jsonLine = (pairs: readonly (readonly [string, string])[]): string =>
  `{${pairs.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}\n`;
