/** The forms that the file formats ask of short texts, as the patterns that their schemas hold. */

import type { TextForm } from '../problem/problem.ts';

export const ID_PATTERN = '^[a-z][a-z0-9_-]*$';
export const DATE_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
export const TIME_PATTERN =
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$';
export const VERSION_PATTERN =
  '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$';
export const LANGUAGE_PATTERN = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$';
export const FINGERPRINT_PATTERN = '^[0-9a-f]{8,64}$';
export const URL_PATTERN = '^https?://[^\\s<>]+$';
export const LEVEL_PATTERN = '^[0-9]$';

/** The form that each pattern stands for, to say in words what a text should look like. */
export const FORM_OF_PATTERN: ReadonlyMap<string, TextForm> = new Map<string, TextForm>([
  [ID_PATTERN, 'id'],
  [DATE_PATTERN, 'date'],
  [TIME_PATTERN, 'time'],
  [VERSION_PATTERN, 'version'],
  [LANGUAGE_PATTERN, 'language'],
  [FINGERPRINT_PATTERN, 'fingerprint'],
  [URL_PATTERN, 'url'],
  [LEVEL_PATTERN, 'level'],
]);
