/** Finds the comments of a YAML text, and nothing that only looks like one inside a text. */

import { Lexer } from 'yaml';

export interface YamlComment {
  /** From the `#` to the end of the line. */
  readonly text: string;
  readonly start: number;
}

// The lexer's marks for a document, the end of flow and a scalar stand for no character of the text.
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Every comment with the offset of its `#`. */
export const commentsOf = (text: string): readonly YamlComment[] => {
  const comments: YamlComment[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.has(lexeme)) continue;
    if (lexeme.startsWith('#')) comments.push({ text: lexeme, start: offset });
    offset += lexeme.length;
  }
  return comments;
};
