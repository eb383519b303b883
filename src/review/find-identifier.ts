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
  /** What a text that holds one holds in any case; its form is an expression slow to make, and few texts need it. */
  readonly sign: RegExp;
  readonly form: () => RegExp;
  readonly isOne: (written: string) => boolean;
}

const PHONE_DIGITS = 8;
// 01-02-2026 and 01 02 2026 are days, and so is a span of them.
const DAY = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[ -](?:0?[1-9]|1[0-2])[ -](?:19|20)\d{2}(?!\d)/u;

const AT_SIGN = /@/u;
// Eight digits with little between them: the shortest phone number, and fewer than an identity code has.
const MANY_DIGITS = /(?:\d\D{0,3}){8}/u;

const SOUGHT: readonly Sought[] = [
  {
    kind: 'finnish-identity-code',
    sign: MANY_DIGITS,
    form: () => /(?<![\w-])\d{6}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Ya-y](?!\w)/gu,
    isOne: (code) => FinnishSSN.validate(code.toUpperCase()),
  },
  {
    kind: 'swedish-identity-code',
    sign: MANY_DIGITS,
    form: () => /(?<![\w.,-])(?:\d{2})?\d{6}[-+]?\d{4}(?!\w|[.,]\d)/gu,
    isOne: (number) => Personnummer.valid(number),
  },
  {
    kind: 'email',
    sign: AT_SIGN,
    form: () => /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
    isOne: () => true,
  },
  {
    kind: 'phone',
    sign: MANY_DIGITS,
    // International numbers, and Finnish or Swedish ones that begin with 0, in groups of digits.
    form: () =>
      /(?<![\w.,+-])(?:(?:\+|00)[1-9]\d{0,2}[ -]?(?:\(0\)[ -]?)?|0(?=[1-9])|\(0(?=[1-9]))\d{1,3}\)?(?:[ -]?\d{2,4}){2,4}(?![\w-]|[.,]\d)/gu,
    isOne: (number) => number.replace(/\D/gu, '').length >= PHONE_DIGITS && !DAY.test(number),
  },
];

/**
 * The identifiers that a text seems to hold, in their order. Identity codes count only with a valid check
 * character, so that dates, scores and ids are no false alarm.
 */
export const findIdentifiers = (text: string): readonly FoundIdentifier[] => {
  const found: FoundIdentifier[] = [];
  for (const { kind, sign, form, isOne } of SOUGHT) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(form())) {
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
