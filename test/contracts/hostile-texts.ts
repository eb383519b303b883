/** Texts that try to be something else than text: markup, HTML, formulas, delimiters, line breaks. */

import fc from 'fast-check';

const FRAGMENTS = [
  ...'a B ä 7 _ * ~ ` # | \\ < > [ ] ( ) ! & ; : = + - @ % { } $ " \' . , / ^ 🙂'.split(' '),
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\u2028',
  '\u00a0',
  'e\u0301',
  'word',
  'snake_case_word',
  '_it_',
  '__b__',
  '*it*',
  '**b**',
  '~~s~~',
  '`code`',
  '```',
  '~~~',
  '\n    code',
  '\n```\ncode\n```\n',
  '<b>',
  '</td>',
  '<br/>',
  '<script>',
  '\n<div>\n',
  '<!--',
  '-->',
  '<https://example.org>',
  '[a](https://example.org)',
  '![a](b.png)',
  '\n[a]: https://example.org\n',
  '[a]',
  '&amp;',
  '&#42;',
  '&lt;b&gt;',
  '# ',
  '\n## ',
  '\n- ',
  '\n+ ',
  '\n* ',
  '\n1. ',
  '\n2) ',
  '\n> ',
  '\n---',
  '\n===',
  '\n--',
  '\n***',
  '\n___',
  '\n| a | b |\n| --- | --- |\n| c | d |\n',
  '| ',
  ' |',
  '\\|',
  '\\\\|',
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+cmd|x!A0',
  '@SUM(1)',
  '-2+3',
  '-5',
  '+358 40 123',
  '5 %',
  '""',
  '",',
  '";',
];

/** One to eight fragments in a row, not all blank. */
export const hostileText = fc
  .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 8 })
  .map((fragments) => fragments.join(''))
  .filter((text) => text.trim() !== '');

/** The text as a reader of one line sees it: line breaks become a space, blanks at the ends are gone. */
export const onOneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').trim();

/** The characters of a text without what they are spaced and broken by. */
export const unspaced = (text: string): string => text.replace(/\s+/gu, '');
