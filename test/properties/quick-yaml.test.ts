import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuickly } from '../../src/source/quick-yaml.ts';
import { parseYaml } from '../../src/source/yaml-source.ts';

const EXAMPLES = readdirSync('examples')
  .filter((name) => name.endsWith('.review.yaml'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));

const SMALL = [
  'a: 1\nb:\n  - x\n  - { y: 1, z: [2, "3"] }\nc: |\n  text\n   more\n\n  end\nd: >-\n  folded\n  text\ne: "quo\\n ted\n  over"\n',
  "f: 'it''s'\ng: plain\n  over lines\nh:\n- 1\n- a: b\n  c: d\n\ni: yes\nj: 012\nk: ~\nl:\nm: 1e3\n",
  '# c\n\na:\n  b:\n    c: d # e\n  f: g\n\n# h\nl: [\n  a,\n  b,\n]\nm: {\n  a: 1,\n  b: 2\n}\n',
  '{"a": 1, "b": [true, null, "x\\u0041"], "c": {"d": -1.5e3}}',
];

const BITS = [
  ...[
    ': ',
    ':',
    '- ',
    '? ',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!x ',
    '!!str ',
    '<<: ',
    '"',
    "'",
    '#',
    ' #',
  ],
  ...[
    '|',
    '>',
    '|2\n',
    '>-\n ',
    '|+\n  x\n\n',
    '>\n  a\n   b\n',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\\',
    '@',
    '`',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '  ',
    '    ',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\u0085',
    '\u2028',
    '\ufeff',
  ],
  ...[
    'a: b',
    '{a: b}',
    '[1, 2]',
    '[a: b]',
    '{a, b}',
    '{a: }',
    '{? a}',
    '- - ',
    'x:',
    '~',
    'null',
    'true',
    'no',
    '0x1f',
  ],
  ...[
    '1e400',
    '012',
    '1_000',
    '4.5',
    '12345678901234567',
    '2026-02-31',
    'ä',
    '\u{1f642}',
    '__proto__: 1',
    'a',
  ],
];

const bits = fc.array(fc.constantFrom(...BITS), { maxLength: 25 }).map((parts) => parts.join(''));

/** A good text, or some lines of one, with stretches cut out and bits put in. */
const mutated = fc
  .constantFrom(...EXAMPLES, ...SMALL, ...SMALL, ...SMALL)
  .chain((text) => {
    const sections = text.split(/\n(?=\S)/u);
    return fc.tuple(fc.nat(sections.length - 1), fc.integer({ min: 1, max: 4 })).map(([from, count]) =>
      sections
        .slice(from, from + count)
        .join('\n')
        .slice(0, 2000),
    );
  })
  .chain((text) =>
    fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(8), fc.constantFrom('', ...BITS)), { maxLength: 3 })
      .map((changes) =>
        changes.reduce((one, [at, cut, put]) => one.slice(0, at) + put + one.slice(at + cut), text),
      ),
  );

const expectAlike = (text: string): boolean => {
  const quick = parseQuickly(text);
  if (quick === null) return false;
  const { value, problems } = parseYaml('x', text);
  expect({ value: quick, problems: [] }).toEqual({ value, problems });
  return true;
};

it('reads every example as the slower reader does, with either kind of line end', () => {
  for (const text of EXAMPLES) {
    expect(expectAlike(text)).toBe(true);
    expect(expectAlike(text.replaceAll('\n', '\r\n'))).toBe(true);
  }
});

it('reads whatever it reads as the slower reader does, which finds nothing wrong with it', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 1, arbitrary: bits }), (text) => {
      expectAlike(text);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  'a: 1\na: 2\n',
  'a: &x 1\nb: *x\n',
  'a: !!str 1\n',
  '<<: { a: 1 }\n',
  'a: "\\u202e"\n',
  'a: 1234567890123456789\n',
  'a: no\n',
  'no: 1\n',
  '1: 1\n? [a]\n: b\n',
  '%YAML 1.2\n---\na: 1\n',
  'a: 1\n---\nb: 2\n',
  'a:\t1\n',
  '- a\n',
  'a: [\n',
  'a:\n- "x" b: 1\n',
  'a:\n- 1\n- [2] b: 1\n',
  '',
])('leaves %j to it', (text) => {
  expect(parseQuickly(text)).toBeNull();
});
