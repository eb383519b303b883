/** The text of a review file that the program begins, or of a copy in its own layout. */

import type { Plain } from '../source/yaml-source.ts';
import { isPlainMap, mapLines } from '../source/yaml-text.ts';

const ORDER = [
  'format',
  'rubric',
  'status',
  'kind',
  'team',
  'date',
  'period',
  'reviewers',
  'sources',
  'ratings',
  'outcomes',
  'strengths',
  'actions',
  'history',
];

const MANNER = { eol: '\n', step: 2, isJson: false };

/** A review as YAML, its keys in the usual order. */
export const renderNewReview = (value: Plain): string => {
  if (!isPlainMap(value)) return '';
  const known = ORDER.flatMap((key) => {
    const one = value[key];
    return one === undefined || (one === null && key !== 'ratings') ? [] : [[key, one] as const];
  });
  return `${mapLines(Object.fromEntries(known), 0, MANNER).join('\n')}\n`;
};
