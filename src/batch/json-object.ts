/** Reads one line of JSON lines: its keys in order, and its values as cells. */

import type { Header } from './header.ts';

/** Keys and values in the order of the line. */
export type JsonObject = readonly (readonly [string, unknown])[];

/** The object of a line; null where the line is none. */
export const parseObject = (text: string): JsonObject | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : null;
  } catch {
    return null;
  }
};

const toCell = (value: unknown): string | null => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // Inputs of a measure can be several numbers.
  const isNumbers = Array.isArray(value) && value.every((one) => typeof one === 'number');
  return isNumbers ? value.join('|') : null;
};

/**
 * The cells of a row in the order of its heading.
 *
 * @param allFlat - Every value has to fit into a cell, not only those that are read.
 * @returns The key of a value that is a list or an object, where that cannot be.
 */
export const cellsOf = (object: JsonObject, header: Header, allFlat: boolean): readonly string[] | string => {
  const values = new Map(object);
  const cells: string[] = [];
  for (const [index, heading] of header.headings.entries()) {
    const cell = toCell(values.get(heading));
    if (cell === null && (allFlat || (header.roles[index]?.length ?? 0) > 0)) return heading;
    cells.push(cell ?? '');
  }
  return cells;
};
