/** Markdown as a reader's program understands it: parsed as CommonMark with GitHub's tables, HTML allowed. */

import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';

export interface ParsedTable {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ParsedMarkdown {
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly ParsedTable[];
  /** The text of each paragraph, heading and cell, in order; line breaks inside one are `\n`. */
  readonly texts: readonly string[];
  readonly links: readonly string[];
  readonly images: number;
  /** Blocks and tags of HTML. */
  readonly html: readonly string[];
  /** Code in a line and code blocks. */
  readonly code: readonly string[];
  /** All that is not text, in order; paragraphs that hold nothing but text are left out. */
  readonly skeleton: readonly string[];
}

const parser = new MarkdownIt('commonmark', { html: true }).enable('table');

const textOf = (inline: Token | undefined): string =>
  (inline?.children ?? [])
    .map((child) => (child.type.endsWith('break') ? '\n' : child.type === 'html_inline' ? '' : child.content))
    .join('');

const isText = (type: string): boolean => ['text', 'softbreak', 'hardbreak'].includes(type);

const skeletonOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token, index) => {
    if (token.type === 'inline')
      return (token.children ?? []).map(({ type }) => type).filter((type) => !isText(type));
    const inside = token.type === 'paragraph_open' ? tokens[index + 1] : tokens[index - 1];
    const isPlain = token.tag === 'p' && (inside?.children ?? []).every(({ type }) => isText(type));
    return isPlain ? [] : [`${token.type} ${token.tag}`];
  });

const tablesOf = (tokens: readonly Token[]): readonly ParsedTable[] => {
  const tables: string[][][] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'table_open') tables.push([]);
    if (token.type === 'tr_open') tables.at(-1)?.push([]);
    if (token.type === 'th_open' || token.type === 'td_open')
      tables
        .at(-1)
        ?.at(-1)
        ?.push(textOf(tokens[index + 1]));
  });
  return tables.map(([heading = [], ...rows]) => ({ heading, rows }));
};

export const parseMarkdown = (text: string): ParsedMarkdown => {
  const tokens = parser.parse(text, {});
  const inline = tokens.filter(({ type }) => type === 'inline');
  const all = [...tokens, ...inline.flatMap(({ children }) => children ?? [])];
  return {
    headings: tokens.flatMap(({ type, tag }, index) =>
      type === 'heading_open' ? [{ level: Number(tag.slice(1)), text: textOf(tokens[index + 1]) }] : [],
    ),
    tables: tablesOf(tokens),
    texts: inline.map(textOf),
    links: all.flatMap((token) => (token.type === 'link_open' ? [String(token.attrGet('href'))] : [])),
    images: all.filter(({ type }) => type === 'image').length,
    html: all.flatMap(({ type, content }) => (type.startsWith('html_') ? [content] : [])),
    code: all.flatMap(({ type, content }) =>
      ['code_inline', 'code_block', 'fence'].includes(type) ? [content] : [],
    ),
    skeleton: skeletonOf(tokens),
  };
};

/**
 * The rows of every table as they are written, each cut at the bars that are not escaped. A parser fills short rows up
 * and cuts long ones off, so only here can a row have another number of cells than its heading.
 */
export const writtenTables = (text: string): readonly (readonly (readonly string[])[])[] => {
  const tables: string[][][] = [];
  let isInside = false;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      isInside = false;
      continue;
    }
    if (!isInside) tables.push([]);
    isInside = true;
    tables.at(-1)?.push(line.split(/(?<!\\)\|/u).slice(1, -1));
  }
  return tables;
};
