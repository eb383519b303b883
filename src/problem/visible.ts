/** Makes text from a user's file safe to show in a terminal: nothing in it can move the cursor or turn the writing around. */

// C0 but tab and newline, DEL, C1, and the characters that mark, embed, override or isolate writing direction.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const asEscape = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with every control and direction-changing character written as `\uXXXX`; tabs and line breaks stay. */
export const visible = (text: string): string => text.replace(UNSAFE, asEscape);

/** The offset and name (`U+202E`) of the first character of a text that a terminal must not be sent, or null. */
export const findUnsafeCharacter = (text: string): { offset: number; name: string } | null => {
  const offset = text.search(UNSAFE);
  if (offset === -1) return null;
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return { offset, name: `U+${code}` };
};
