/** Finds the personal identifiers in all texts of a YAML file, each at its own characters. */

import type { Span } from '../problem/place.ts';
import type { IdentifierKind } from '../scoring/warnings.ts';
import type { Path, Plain, YamlSource } from '../source/yaml-source.ts';
import { findIdentifiers } from './find-identifier.ts';

export interface PlacedIdentifier {
  readonly kind: IdentifierKind;
  /** The text that it stands in. */
  readonly path: Path;
  readonly place: Span;
}

// A text in quotes or over several lines is written otherwise than it is read; what was found is looked up in the writing.
const placeIn = (source: YamlSource, path: Path, written: string, from: number): Span => {
  const whole = source.spanOf(path);
  const at = source.text.slice(whole.start, whole.end).indexOf(written, from);
  if (at === -1) return source.placeOf(path);
  const start = whole.start + at;
  return { file: source.file, start, end: start + written.length };
};

const inText = (source: YamlSource, path: Path, text: string): readonly PlacedIdentifier[] => {
  // One that stands twice is looked for behind itself.
  const from = new Map<string, number>();
  return findIdentifiers(text).map(({ kind, start, end }) => {
    const written = text.slice(start, end);
    const place = placeIn(source, path, written, from.get(written) ?? 0);
    from.set(written, place.end - source.spanOf(path).start);
    return { kind, path, place };
  });
};

/** Every identifier in the file's texts, in their order. */
export const identifiersInFile = (source: YamlSource): readonly PlacedIdentifier[] => {
  const walk = (value: Plain, path: Path): readonly PlacedIdentifier[] => {
    if (typeof value === 'string') return inText(source, path, value);
    if (typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value))
      return (value as readonly Plain[]).flatMap((one, index) => walk(one, [...path, index]));
    return Object.entries(value).flatMap(([key, one]) => walk(one, [...path, key]));
  };
  return walk(source.value, []);
};
