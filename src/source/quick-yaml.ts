/** Reads YAML in which nothing is wrong or out of the ordinary, several times as fast; any other text it leaves alone. */

import {
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import type { CollectionStyle, Event, ScalarEvent } from 'js-yaml';
import { resolvePlain } from './core-schema.ts';
import { otherReadingOf } from './reader-dependent.ts';
import type { Plain } from './yaml-source.ts';

// Deeper than a review or rubric ever is.
const DEEPEST = 20;
// Longer numbers may be more exact than a number can hold.
const LONGEST_NUMBER = 15;
// What a terminal must not be sent, tabs, and what only some readers take for the end of a line or no letter at all.
const ODD_CHARACTER =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/u;

// Where libraries disagree: the marks around documents, block texts that say how far they are indented, escaped ends
// of lines.
const ODD_SIGN = /^ *(?:---|\.\.\.)|[|>][-+]?\d|\\\s*$/mu;

interface Reading {
  readonly text: string;
  readonly events: readonly Event[];
  next: number;
  isOdd: boolean;
}

const toOdd = (reading: Reading): null => {
  reading.isOdd = true;
  return null;
};

const hasProperties = ({ anchorStart, tagStart }: { anchorStart: number; tagStart: number }): boolean =>
  anchorStart !== -1 || tagStart !== -1;

const toText = (reading: Reading, event: ScalarEvent): string | null => {
  if (hasProperties(event)) return toOdd(reading);
  const text = getScalarValue(reading.text, event);
  if (event.style === SCALAR_STYLE.PLAIN) return otherReadingOf(text) === null ? text : toOdd(reading);
  // In quotes, what may not be written can be spelt.
  return ODD_CHARACTER.test(text) ? toOdd(reading) : text;
};

const toScalar = (reading: Reading, event: ScalarEvent): Plain => {
  const text = toText(reading, event);
  if (text === null || event.style !== SCALAR_STYLE.PLAIN) return text;
  const value = resolvePlain(text);
  return typeof value === 'number' && text.length > LONGEST_NUMBER ? toOdd(reading) : value;
};

const toKey = (reading: Reading, event: Event): string | null => {
  const key = event.type === EVENT_ID.SCALAR ? toText(reading, event) : null;
  return key === null || key === '' || key === '<<' ? toOdd(reading) : key;
};

// Behind a list that is set in no further than its key, js-yaml takes `- "x" key: y` for an entry and the next key.
const startsLine = ({ text }: Reading, event: Event): boolean =>
  event.type === EVENT_ID.SCALAR &&
  /^ *["']?$/u.test(text.slice(text.lastIndexOf('\n', event.valueStart - 1) + 1, event.valueStart));

const toMap = (reading: Reading, style: CollectionStyle): Plain => {
  // Without a prototype, a key such as __proto__ is a key like any other.
  const map = Object.create(null) as Record<string, Plain>;
  for (;;) {
    const event = reading.events[reading.next];
    reading.next += 1;
    if (event === undefined) return toOdd(reading);
    if (event.type === EVENT_ID.POP) return map;
    const isBehindBlock =
      style === COLLECTION_STYLE.BLOCK && reading.events[reading.next - 2]?.type === EVENT_ID.POP;
    if (isBehindBlock && !startsLine(reading, event)) return toOdd(reading);
    const key = toKey(reading, event);
    if (key === null || key in map) return toOdd(reading);
    map[key] = toPlain(reading);
    if (reading.isOdd) return null;
  }
};

const toList = (reading: Reading): Plain => {
  const list: Plain[] = [];
  while (reading.events[reading.next]?.type !== EVENT_ID.POP) {
    list.push(toPlain(reading));
    if (reading.isOdd) return null;
  }
  reading.next += 1;
  return list;
};

const toPlain = (reading: Reading): Plain => {
  const event = reading.events[reading.next];
  reading.next += 1;
  if (event === undefined) return toOdd(reading);
  if (event.type === EVENT_ID.SCALAR) return toScalar(reading, event);
  if (event.type === EVENT_ID.MAPPING && !hasProperties(event)) return toMap(reading, event.style);
  if (event.type === EVENT_ID.SEQUENCE && !hasProperties(event)) return toList(reading);
  return toOdd(reading);
};

const eventsOf = (text: string): readonly Event[] => {
  try {
    return parseEvents(text, { maxDepth: DEEPEST });
  } catch (error) {
    // Whatever is wrong is told by who can say all of it, and where.
    if (error instanceof YAMLException) return [];
    throw error;
  }
};

/**
 * The values of a YAML 1.2 text, or null when there is anything about it for `parseYaml` to say or to see to: problems,
 * anchors, tags, directives, several documents.
 */
export const parseQuickly = (text: string): Plain | null => {
  if (ODD_CHARACTER.test(text) || ODD_SIGN.test(text)) return null;
  const events = eventsOf(text);
  const [document] = events;
  if (document?.type !== EVENT_ID.DOCUMENT || document.directives.length > 0) return null;
  const reading: Reading = { text, events, next: 1, isOdd: false };
  if (events[reading.next]?.type !== EVENT_ID.MAPPING) return null;
  const value = toPlain(reading);
  // Behind the value the document ends, and with it the text.
  if (reading.isOdd || reading.next !== events.length - 1) return null;
  return value;
};
