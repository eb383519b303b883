/** Looks for personal identifiers in a text: Finnish and Swedish identity codes, e-mail addresses and phone numbers. */

import { FinnishSSN } from 'finnish-ssn';
import Personnummer from 'personnummer';
import type { IdentifierKind } from '../scoring/warnings.ts';

const FINNISH = /(?<![\w-])\d{6}[-+A-FU-Y]\d{3}[0-9A-Y](?!\w)/gu;
const SWEDISH = /(?<![\w.,-])(?:\d{2})?\d{6}[-+]?\d{4}(?![\w])/gu;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]*\w/u;
// International numbers, and Finnish or Swedish ones that begin with 0 and have at least seven digits in groups.
const PHONE = /(?<![\w.,+-])(?:\+\d{1,3}[ -]?|0)\d{1,3}(?:[ -]?\d{2,4}){2,4}(?![\w-]|[.,]\d)/gu;
const PHONE_DIGITS = 8;

const hasFinnishCode = (text: string): boolean =>
  [...text.toUpperCase().matchAll(FINNISH)].some(([code]) => FinnishSSN.validate(code));

const hasSwedishNumber = (text: string): boolean =>
  [...text.matchAll(SWEDISH)].some(([number]) => Personnummer.valid(number));

const hasPhoneNumber = (text: string): boolean =>
  [...text.matchAll(PHONE)].some(([number]) => number.replace(/\D/gu, '').length >= PHONE_DIGITS);

/**
 * The kind of identifier that a text seems to hold, or null. Identity codes count only with a valid check
 * character, so that dates, scores and ids are no false alarm.
 */
export const findIdentifier = (text: string): IdentifierKind | null => {
  if (hasFinnishCode(text)) return 'finnish-identity-code';
  if (hasSwedishNumber(text)) return 'swedish-identity-code';
  if (EMAIL.test(text)) return 'email';
  return hasPhoneNumber(text) ? 'phone' : null;
};
