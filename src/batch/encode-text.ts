/** Writes text in the encoding of the table that it goes back to. */

import type { Encoding } from './encodings.ts';

const WINDOWS_1252 = new TextDecoder('windows-1252');

const windows1252Bytes = (text: string): Uint8Array => {
  const codes = new Map<string, number>();
  for (let code = 0x80; code < 0x100; code += 1) {
    codes.set(WINDOWS_1252.decode(Uint8Array.of(code)), code);
  }
  const question = 0x3f;
  return Uint8Array.from(Array.from(text), (character) => {
    const code = character.codePointAt(0) ?? question;
    return code < 0x80 ? code : (codes.get(character) ?? question);
  });
};

const utf16Bytes = (text: string, isBigEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 * index, text.charCodeAt(index), !isBigEndian);
  }
  return new Uint8Array(view.buffer);
};

/** The bytes of a text; what windows-1252 lacks becomes a question mark. */
export const encodeText = (text: string, encoding: Encoding): Uint8Array => {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'windows-1252':
      return windows1252Bytes(text);
    default:
      return utf16Bytes(text, encoding === 'utf-16be');
  }
};
