import fc from 'fast-check';
import { expect, it } from 'vitest';
import { considerSuppressions } from '../../src/findings/suppressions.ts';
import { parseReview } from '../../src/review/parse-review.ts';
import { parseRubric } from '../../src/rubric/parse-rubric.ts';
import { decodeUtf8 } from '../../src/source/decode-text.ts';
import { commentsOf } from '../../src/source/yaml-comments.ts';
import { parseYaml } from '../../src/source/yaml-source.ts';
import { GOOD, hash } from '../support/faulty.ts';

const readAll = (text: string): void => {
  parseRubric('x.rubric.yaml', text, hash);
  parseReview(parseYaml('x.review.yaml', text));
  considerSuppressions([], 'x.rubric.yaml', text);
  for (const { start, text: comment } of commentsOf(text))
    expect(text.slice(start, start + comment.length)).toBe(comment);
};

it('arbitrary bytes are read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { text, problems } = decodeUtf8('x', bytes);
      if (text === null) expect(problems).not.toEqual([]);
      else readAll(text);
    }),
    { numRuns: 300 },
  );
});

const YAML_BITS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ' ',
  '\n',
  '- ',
  '? ',
  '&a ',
  '*a',
  '!!x ',
  '|',
  '>-',
  '"',
  "'",
  '#',
  '<<',
  '\t',
  '---',
  '...',
  '%',
  '@',
  '0',
  'a',
];

it('text made of what YAML is made of never throws', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...YAML_BITS), { maxLength: 60 }), (bits) => {
      readAll(bits.join(''));
    }),
    { numRuns: 600 },
  );
});

it('a good rubric with a stretch of it replaced never throws, and its findings lie in the text', () => {
  fc.assert(
    fc.property(
      fc.nat(GOOD.length),
      fc.nat(200),
      fc.oneof(fc.string({ maxLength: 20, unit: 'binary' }), fc.constantFrom(...YAML_BITS)),
      (start, length, other) => {
        const text = GOOD.slice(0, start) + other + GOOD.slice(start + length);
        for (const { place } of parseRubric('x', text, hash).problems) {
          const { start: from, end } = place as { start: number; end: number };
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThanOrEqual(from);
        }
      },
    ),
    { numRuns: 300 },
  );
});
