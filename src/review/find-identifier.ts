/** Looks for personal identifiers in a text: Finnish and Swedish identity codes, e-mail addresses and phone numbers. */

import { FinnishSSN } from 'finnish-ssn';
import Personnummer from 'personnummer';
import type { IdentifierKind } from '../scoring/warnings.ts';

/** One identifier in a text; the end is just behind its last character. */
export interface FoundIdentifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

interface Sought {
  readonly kind: IdentifierKind;
  readonly form: RegExp;
  readonly isOne: (written: string) => boolean;
}

const PHONE_DIGITS = 8;
// 01-02-2026 and 01 02 2026 are days, and so is a span of them.
const DAY = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[ -](?:0?[1-9]|1[0-2])[ -](?:19|20)\d{2}(?!\d)/u;

const SOUGHT: readonly Sought[] = [
  {
    kind: 'finnish-identity-code',
    form: /(?<![\w-])\d{6}[-+A-FU-Y]\d{3}[0-9A-Y](?!\w)/giu,
    isOne: (code) => FinnishSSN.validate(code.toUpperCase()),
  },
  {
    kind: 'swedish-identity-code',
    form: /(?<![\w.,-])(?:\d{2})?\d{6}[-+]?\d{4}(?!\w|[.,]\d)/gu,
    isOne: (number) => Personnummer.valid(number),
  },
  { kind: 'email', form: /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, isOne: () => true },
  {
    kind: 'phone',
    // International numbers, and Finnish or Swedish ones that begin with 0, in groups of digits.
    form: /(?<![\w.,+-])(?:(?:\+|00)[1-9]\d{0,2}[ -]?(?:\(0\)[ -]?)?|0(?=[1-9])|\(0(?=[1-9]))\d{1,3}\)?(?:[ -]?\d{2,4}){2,4}(?![\w-]|[.,]\d)/gu,
    isOne: (number) => number.replace(/\D/gu, '').length >= PHONE_DIGITS && !DAY.test(number),
  },
];

/**
 * The identifiers that a text seems to hold, in their order. Identity codes count only with a valid check
 * character, so that dates, scores and ids are no false alarm.
 */
export const findIdentifiers = (text: string): readonly FoundIdentifier[] => {
  const found: FoundIdentifier[] = [];
  for (const { kind, form, isOne } of SOUGHT) {
    for (const match of text.matchAll(form)) {
      const [written] = match;
      const [start, end] = [match.index, match.index + written.length];
      const isTaken = found.some((one) => start < one.end && one.start < end);
      if (!isTaken && isOne(written)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The kind of the identifier that a text seems to hold, or null; of several kinds the one that tells most. */
export const findIdentifier = (text: string): IdentifierKind | null => {
  const kinds = new Set(findIdentifiers(text).map(({ kind }) => kind));
  return SOUGHT.find(({ kind }) => kinds.has(kind))?.kind ?? null;
};
